// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/targetactions.h"

#include "commands/plancommands.h"
#include "views/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace Cairn {

TargetActions::TargetActions(const Theme &theme, const OpenPlan &plan, PlanCommands &commands, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_commands(commands)
    , m_choose(new QAction(theme.icon(QStringLiteral("target")), tr("&Choose Another Role"), this))
    , m_levels(new QActionGroup(this))
    , m_none(new QAction(tr("N&o Target"), this))
{
    const auto addLevel = [this](CareerLevel level, const QString &text, const QString &foundAs) {
        auto *action = new QAction(text, m_levels);
        action->setCheckable(true);
        action->setData(static_cast<int>(level));
        action->setProperty("foundAs", foundAs);
    };
    addLevel(CareerLevel::Entry, tr("En&try Level"), tr("Aim at Entry Level"));
    addLevel(CareerLevel::Mid, tr("&Mid Level"), tr("Aim at Mid Level"));
    addLevel(CareerLevel::Senior, tr("&Senior Level"), tr("Aim at Senior Level"));
    m_none->setProperty("foundAs", tr("Aim at No Target"));

    connect(m_choose, &QAction::triggered, this, &TargetActions::rolesWanted);
    connect(m_none, &QAction::triggered, &commands, &PlanCommands::dropTarget);
    connect(m_levels, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto level = static_cast<CareerLevel>(action->data().toInt());
        if (m_plan.isOpen() && m_plan.state().target)
            m_commands.aimAt({m_plan.state().target->role, level});
        // The mark stays where the plan has it until the change is on the disk.
        refresh();
    });
    connect(&plan, &OpenPlan::replaced, this, &TargetActions::refresh);
    connect(&plan, &OpenPlan::targetChanged, this, &TargetActions::refresh);
    refresh();
}

void TargetActions::addTo(QMenu *menu)
{
    menu->addAction(m_choose);
    menu->addSeparator();
    menu->addActions(m_levels->actions());
    menu->addSeparator();
    menu->addAction(m_none);
}

void TargetActions::setEnabled(bool enabled)
{
    m_enabled = enabled;
    refresh();
}

void TargetActions::refresh()
{
    const bool aims = m_plan.isOpen() && m_plan.state().target.has_value();
    m_choose->setText(aims ? tr("&Choose Another Role") : tr("&Choose a Role"));
    m_choose->setEnabled(m_enabled);
    m_none->setEnabled(m_enabled && aims);
    for (QAction *action : m_levels->actions()) {
        action->setEnabled(m_enabled && aims);
        action->setChecked(aims && static_cast<int>(m_plan.state().target->level) == action->data().toInt());
    }
}

} // namespace Cairn
