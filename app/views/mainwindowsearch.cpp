// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "domain/chosenstep.h"
#include "domain/openplan.h"
#include "views/actionwords.h"
#include "views/findpopup.h"
#include "views/learneractions.h"
#include "views/page.h"
#include "views/resourcedialog.h"
#include "views/searchbutton.h"
#include "views/topbar.h"

#include <QAction>
#include <QMenu>

namespace Cairn {

void MainWindow::openFind()
{
    if (m_instead)
        return;
    m_learnerActions->refreshList();
    m_found = reachableActions();
    std::vector<Found> own;
    for (const OwnSkill &skill : m_plan.state().ownSkills)
        own.push_back({FoundKind::Skill, skill.id.text(), skill.title, skill.title});
    m_findPopup->model().setOwnSkills(std::move(own));
    const SearchButton *button = m_topBar->searchButton();
    const QRect place(button->mapTo(centralWidget(), QPoint(0, 0)), button->size());
    m_findPopup->open(place, commandsFrom(m_found));
}

void MainWindow::showSubject(FoundKind kind, const QString &id)
{
    if (kind == FoundKind::Resource) {
        showResource(ResourceId(id));
        return;
    }
    showOnPage(kind == FoundKind::Role ? RolesId : SkillsId, id);
}

void MainWindow::showOnPage(const QString &pageId, const QString &subject)
{
    Entry *entry = entryOf(pageId);
    if (!entry)
        return;
    goTo(pageId);
    pageOf(*entry)->showSubject(subject);
}

void MainWindow::showResource(const ResourceId &id)
{
    const Resource *resource = m_catalogue.resource(id);
    if (!resource)
        return;
    auto *dialog = new ResourceDialog(m_theme, m_catalogue, *resource, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ResourceDialog::additionWanted, this, [this, id] { addToRoadmap(id); });
    dialog->open();
}

void MainWindow::addToRoadmap(const ResourceId &id)
{
    const Resource *resource = m_catalogue.resource(id);
    if (!resource || !m_plan.isOpen())
        return;
    const StepId step = m_commands.addOwnStep(chosenStep(*resource));
    //: %1 is something to learn from, to build or to earn
    showMessage(StateMark::Done, tr("“%1” is a step of the roadmap now.").arg(resource->title), tr("Show the step"),
                [this, step] { showOnPage(RoadmapId, step.text()); });
}

std::vector<QPointer<QAction>> MainWindow::reachableActions() const
{
    std::vector<QPointer<QAction>> reachable;
    for (const QMenu *menu : m_menus) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu() && action->isVisible() && action->isEnabled()
                && action != m_find) {
                reachable.emplace_back(action);
            }
        }
    }
    return reachable;
}

std::vector<FindModel::Command> MainWindow::commandsFrom(const std::vector<QPointer<QAction>> &actions)
{
    std::vector<FindModel::Command> commands;
    for (size_t at = 0; at < actions.size(); ++at) {
        const QAction &action = *actions[at];
        const QString said = action.property("foundAs").toString();
        commands.push_back({QString::number(at), said.isEmpty() ? wordsOfAction(action.text()) : said,
                            action.shortcut().toString(QKeySequence::NativeText)});
    }
    return commands;
}

} // namespace Cairn
