// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace Cairn {

class Catalogue;
class FlowLayout;
class RoleChip;
class Theme;

/** The roles whose pay is compared, up to three: each with the mark of its series, and a button for one more. */
class PayRoleBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t MostRoles = 3;

    PayRoleBar(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    const std::vector<RoleId> &roles() const { return m_roles; }
    /** Unknown ones and those beyond the third are left out. Without rolesChanged(). */
    void setRoles(const std::vector<RoleId> &roles);

signals:
    void rolesChanged();

private:
    void rebuild();
    void fillMenu();
    void add(const RoleId &role);
    void remove(size_t at);

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    FlowLayout *m_flow;
    QToolButton *m_add;
    std::vector<RoleId> m_roles;
    std::vector<RoleChip *> m_chips;
};

} // namespace Cairn
