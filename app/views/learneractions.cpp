// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/learneractions.h"

#include "commands/plancommands.h"
#include "models/learnerlistmodel.h"
#include "views/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace Cairn {

LearnerActions::LearnerActions(const Theme &theme, const LearnerRegister &learners, const OpenPlan &plan,
                               PlanCommands &commands, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_commands(commands)
    , m_model(new LearnerListModel(learners, plan, this))
    , m_list(new QActionGroup(this))
    , m_new(new QAction(theme.icon(QStringLiteral("plus")), tr("&New Learner…"), this))
    , m_edit(new QAction(theme.icon(QStringLiteral("user")), tr("&Edit Learner…"), this))
    , m_remove(new QAction(theme.icon(QStringLiteral("x")), tr("&Remove Learner…"), this))
{
    m_new->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    connect(m_new, &QAction::triggered, this, &LearnerActions::newWanted);
    connect(m_edit, &QAction::triggered, this, &LearnerActions::editWanted);
    connect(m_remove, &QAction::triggered, this, &LearnerActions::removeWanted);
    connect(m_list, &QActionGroup::triggered, this, [this](const QAction *action) {
        const LearnerId learner(action->data().toString());
        if (!m_plan.isOpen() || m_plan.state().profile.id != learner)
            m_commands.openLearner(learner);
        markOpen();
    });
    const auto becomeStale = [this] {
        m_stale = true;
        refreshState();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, becomeStale);
    connect(m_model, &QAbstractItemModel::dataChanged, this, becomeStale);
    connect(&m_plan, &OpenPlan::replaced, this, becomeStale);
    refreshState();
}

void LearnerActions::addTo(QMenu *menu)
{
    m_menus.append(menu);
    menu->addSeparator();
    menu->addActions({m_new, m_edit, m_remove});
    connect(menu, &QMenu::aboutToShow, this, &LearnerActions::refreshList);
}

void LearnerActions::refreshList()
{
    if (!m_stale)
        return;
    m_stale = false;
    qDeleteAll(m_list->actions());
    QList<QAction *> actions;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QString name = index.data().toString();
        auto *action = new QAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), m_list);
        action->setCheckable(true);
        action->setChecked(index.data(LearnerListModel::IsOpenRole).toBool());
        action->setData(index.data(LearnerListModel::IdRole));
        action->setEnabled(m_enabled);
        //: A command in the search; %1 is a learner's name
        action->setProperty("foundAs", tr("Open the Plan of %1").arg(name));
        actions.append(action);
    }
    for (QMenu *menu : m_menus)
        menu->insertActions(menu->actions().value(0), actions);
}

void LearnerActions::markOpen()
{
    // Which learner is open is told by the plan alone, not by what was clicked.
    for (QAction *action : m_list->actions())
        action->setChecked(m_plan.isOpen() && m_plan.state().profile.id.text() == action->data().toString());
}

void LearnerActions::setEnabled(bool enabled)
{
    m_enabled = enabled;
    m_stale = true;
    refreshState();
}

void LearnerActions::refreshState()
{
    m_new->setEnabled(m_enabled);
    m_edit->setEnabled(m_enabled && m_plan.isOpen());
    m_remove->setEnabled(m_enabled && m_plan.isOpen());
}

} // namespace Cairn
