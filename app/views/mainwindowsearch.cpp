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
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace Cairn {

void MainWindow::openFind()
{
    if (m_instead)
        return;
    m_learnerActions->refreshList();
    m_found.clear();
    addMenuCommands(m_found);
    addPageCommands(m_found);
    addFindable(m_found);
    std::vector<Found> own;
    for (const OwnSkill &skill : m_plan.state().ownSkills)
        own.push_back({FoundKind::Skill, skill.id.text(), skill.title, skill.title});
    m_findPopup->model().setOwnSkills(std::move(own));
    const SearchButton *button = m_topBar->searchButton();
    const QRect place(button->mapTo(centralWidget(), QPoint(0, 0)), button->size());
    std::vector<FindModel::Command> commands;
    for (Reachable &each : m_found) {
        each.shown.id = QString::number(commands.size());
        commands.push_back(each.shown);
    }
    m_findPopup->open(place, std::move(commands));
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

// ---- commands that the search carries out --------------------------------------------------------------------

MainWindow::Reachable MainWindow::reachable(QAction &action, FindModel::Listing listing)
{
    const QString said = action.property("foundAs").toString();
    return {{{},
             said.isEmpty() ? wordsOfAction(action.text()) : said,
             action.shortcut().toString(QKeySequence::NativeText),
             listing},
            [kept = QPointer<QAction>(&action)] {
                if (kept)
                    kept->trigger();
            }};
}

void MainWindow::addMenuCommands(std::vector<Reachable> &commands) const
{
    for (const QMenu *menu : m_menus) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu() && action->isVisible() && action->isEnabled()
                && action != m_find)
                commands.push_back(reachable(*action, FindModel::Listing::Always));
        }
    }
}

void MainWindow::addPageCommands(std::vector<Reachable> &commands) const
{
    const QWidget *page = m_stack->currentWidget();
    if (!page)
        return;
    const auto isNew = [&commands](const QString &title) {
        return !title.isEmpty() && std::none_of(commands.begin(), commands.end(), [&title](const Reachable &each) {
            return each.shown.title == title;
        });
    };
    for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(page) || !button->isEnabled())
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const auto *push = qobject_cast<const QPushButton *>(button);
        if (const QMenu *menu = tool ? tool->menu() : push ? push->menu() : nullptr) {
            for (QAction *action : menu->actions()) {
                if (action->isVisible() && action->isEnabled() && isNew(wordsOfAction(action->text())))
                    commands.push_back(reachable(*action, FindModel::Listing::Always));
            }
            continue;
        }
        const QString named = button->accessibleName();
        const QString title = wordsOfAction(named.isEmpty() ? button->text() : named);
        if (!isNew(title))
            continue;
        commands.push_back({{{}, title, button->shortcut().toString(QKeySequence::NativeText), {}},
                            [kept = QPointer<QAbstractButton>(button)] {
                                if (kept)
                                    kept->click();
                            }});
    }
}

void MainWindow::addFindable(std::vector<Reachable> &commands) const
{
    if (!m_findable)
        return;
    for (QAction *action : m_findable())
        commands.push_back(reachable(*action, FindModel::Listing::WhenTyped));
}

} // namespace Cairn
