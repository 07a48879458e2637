// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace Cairn {

class OpenPlan;
class PlanCommands;
class Theme;

/** The commands about the target: another role, its level, none. Showing roles is left to whoever listens. */
class TargetActions final : public QObject
{
    Q_OBJECT

public:
    TargetActions(const Theme &theme, const OpenPlan &plan, PlanCommands &commands, QObject *parent);

    void addTo(QMenu *menu);
    void setEnabled(bool enabled);

signals:
    void rolesWanted();

private:
    void refresh();

    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    QAction *m_choose;
    QActionGroup *m_levels;
    QAction *m_none;
    bool m_enabled = true;
};

} // namespace Cairn
