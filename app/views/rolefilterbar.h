// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "domain/catalogue.h"
#include "models/rolefiltermodel.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace Cairn {

class Theme;

/** The line of filters above the roles: text, family, kind, seniority and order. It filters nothing itself. */
class RoleFilterBar final : public QWidget
{
    Q_OBJECT

public:
    RoleFilterBar(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    QString text() const;
    FamilyId family() const;
    std::optional<RoleKind> kind() const;
    CareerLevel level() const;
    RoleFilterModel::Order order() const;

    void setText(const QString &text);
    void setFamily(const FamilyId &family);
    void setKind(std::optional<RoleKind> kind);
    /** Shows a seniority without levelChosen(). */
    void setLevel(CareerLevel level);
    void setOrder(RoleFilterModel::Order order);
    void clearFilters();

    QWidget *textField() const;

signals:
    void textChanged(const QString &text);
    void familyChanged();
    void kindChanged();
    /** A person chose the seniority. */
    void levelChosen(Cairn::CareerLevel level);
    void orderChanged();
    /** Enter or Down in the text field: on to the roles. */
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addCombo(const QString &caption, const QString &name);
    void fillFamilies(const Catalogue &catalogue);
    void fillKinds(const Catalogue &catalogue);
    void fillOrders();
    void dress();

    const Theme &m_theme;
    QLineEdit *m_text;
    QComboBox *m_family;
    QComboBox *m_kind;
    QComboBox *m_level;
    QComboBox *m_order;
};

} // namespace Cairn
