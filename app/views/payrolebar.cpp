// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payrolebar.h"

#include "domain/catalogue.h"
#include "views/flowlayout.h"
#include "views/rolechip.h"
#include "views/theme.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace Cairn {

PayRoleBar::PayRoleBar(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_flow(new FlowLayout(this, 8))
    , m_add(new QToolButton(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_add->setIcon(theme.icon(QStringLiteral("plus")));
    m_add->setToolTip(tr("Compare one more role"));
    m_add->setAccessibleName(tr("Compare one more role"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &PayRoleBar::fillMenu);
    m_flow->addWidget(m_add);
}

void PayRoleBar::setRoles(const std::vector<RoleId> &roles)
{
    std::vector<RoleId> known;
    for (const RoleId &role : roles) {
        const bool isNew = std::find(known.begin(), known.end(), role) == known.end();
        if (m_catalogue.role(role) && isNew && known.size() < MostRoles)
            known.push_back(role);
    }
    if (known == m_roles && !m_chips.empty())
        return;
    m_roles = std::move(known);
    rebuild();
}

void PayRoleBar::rebuild()
{
    for (RoleChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    for (size_t at = 0; at < m_roles.size(); ++at) {
        auto *chip = new RoleChip(m_theme, m_catalogue.titleOf(m_roles[at]), static_cast<int>(at), this);
        connect(
            chip, &RoleChip::clicked, this, [this, at] { remove(at); }, Qt::QueuedConnection);
        m_chips.push_back(chip);
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->addWidget(m_add);
    m_add->setVisible(m_roles.size() < MostRoles);
    QWidget *before = nullptr;
    for (RoleChip *chip : m_chips) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_add);
    updateGeometry();
}

void PayRoleBar::fillMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    std::vector<const Role *> roles;
    for (const Role &role : m_catalogue.roles()) {
        if (std::find(m_roles.begin(), m_roles.end(), role.id) == m_roles.end())
            roles.push_back(&role);
    }
    std::sort(roles.begin(), roles.end(),
              [](const Role *a, const Role *b) { return a->title.localeAwareCompare(b->title) < 0; });
    for (const Role *role : roles) {
        QString words = role->title;
        words.replace(u'&', QStringLiteral("&&"));
        connect(menu->addAction(words), &QAction::triggered, this, [this, id = role->id] { add(id); });
    }
}

void PayRoleBar::add(const RoleId &role)
{
    if (m_roles.size() >= MostRoles)
        return;
    m_roles.push_back(role);
    rebuild();
    m_chips.back()->setFocus();
    emit rolesChanged();
}

void PayRoleBar::remove(size_t at)
{
    if (at >= m_roles.size())
        return;
    m_roles.erase(m_roles.begin() + static_cast<std::ptrdiff_t>(at));
    rebuild();
    m_chips.empty() ? m_add->setFocus() : m_chips[std::min(at, m_chips.size() - 1)]->setFocus();
    emit rolesChanged();
}

} // namespace Cairn
