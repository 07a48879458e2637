// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace Cairn {

class LearnerListModel;
class LearnerRegister;
class OpenPlan;
class PlanCommands;
class Theme;

/** The commands about learners, for every menu that has them. Asking in dialogs is left to whoever listens. */
class LearnerActions final : public QObject
{
    Q_OBJECT

public:
    LearnerActions(const Theme &theme, const LearnerRegister &learners, const OpenPlan &plan, PlanCommands &commands,
                   QObject *parent);

    /** Keeps the menu's learners up to date; other entries may be added below. */
    void addTo(QMenu *menu);
    /** The list of learners is only made when it is about to be seen. */
    void refreshList();
    void setEnabled(bool enabled);

signals:
    void newWanted();
    void editWanted();
    void removeWanted();

private:
    void refreshState();
    void markOpen();

    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    LearnerListModel *m_model;
    QActionGroup *m_list;
    QList<QMenu *> m_menus;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_remove;
    bool m_enabled = true;
    bool m_stale = true;
};

} // namespace Cairn
