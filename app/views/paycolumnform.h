// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/payimportplan.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace Cairn {

class StyledLabel;
class Theme;

/** How the columns of a file with figures of pay are read, and which role an unknown title of it means. */
class PayColumnForm final : public QWidget
{
    Q_OBJECT

public:
    PayColumnForm(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    /** Without planChanged(). */
    void showPreview(const PayPreview &preview);
    const PayImportPlan &plan() const { return m_plan; }
    QWidget *firstFocus() const;

signals:
    void planChanged();

private:
    struct ColumnChoice
    {
        int PayColumns::*column;
        QComboBox *combo;
    };

    void addColumn(QGridLayout &rows, const QString &name, int PayColumns::*column);
    void addOptions(QGridLayout &rows);
    void fillColumns(const PayPreview &preview);
    void fillTitles(const PayPreview &preview);
    void readOptions();
    QComboBox *roleCombo(const QString &title);

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    PayImportPlan m_plan;
    std::vector<ColumnChoice> m_columns;
    QCheckBox *m_heading;
    QComboBox *m_decimal;
    QLineEdit *m_currency;
    QLineEdit *m_place;
    StyledLabel *m_titlesHead;
    QWidget *m_titles;
    QWidget *m_titleRows = nullptr;
};

} // namespace Cairn
