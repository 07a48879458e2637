// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payback.h"

#include <QWidget>

#include <vector>

class QAbstractSpinBox;
class QDoubleSpinBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace Cairn {

class StyledLabel;
class Theme;

/** What the curves of pay back assume: every number to be seen and changed. */
class PayBackForm final : public QWidget
{
    Q_OBJECT

public:
    PayBackForm(const Theme &theme, QWidget *parent = nullptr);

    /** Shows assumptions, without assumptionsChanged(). */
    void showAssumptions(const PayBackAssumptions &assumptions);
    const PayBackAssumptions &assumptions() const { return m_assumptions; }
    /** Whether the numbers are a person's own, which can be given up again. */
    void setOwn(bool isOwn);
    /** What the costs of the plan are made of, and what is not known of them. */
    void setCostNote(const QString &note);
    QWidget *firstFocus() const;

signals:
    void assumptionsChanged();
    /** The numbers of the plan and the figures again. */
    void ownNumbersGivenUp();

private:
    QDoubleSpinBox *addMoney(QGridLayout &rows, const QString &name, double PayBackAssumptions::*number);
    QDoubleSpinBox *addMonths(QGridLayout &rows, const QString &name, double PayBackAssumptions::*number);
    QDoubleSpinBox *addField(QGridLayout &rows, const QString &name, double PayBackAssumptions::*number);
    void addRow(QGridLayout &rows, const QString &name, QAbstractSpinBox *field);
    void dress();

    struct Field
    {
        QDoubleSpinBox *box;
        double PayBackAssumptions::*number;
        bool isMoney;
    };

    const Theme &m_theme;
    PayBackAssumptions m_assumptions;
    std::vector<Field> m_fields;
    QSpinBox *m_years;
    StyledLabel *m_costNote;
    QPushButton *m_giveUp;
};

} // namespace Cairn
