// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "views/findpopup.h"
#include "views/learneractions.h"
#include "views/messagebar.h"
#include "views/page.h"
#include "views/plaintooltip.h"
#include "views/rail.h"
#include "views/statusline.h"
#include "views/targetactions.h"
#include "views/topbar.h"
#include "views/windowskeleton.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWhatsThisClickedEvent>

#include <algorithm>
#include <utility>

namespace Cairn {

namespace {

constexpr QSize SmallestWindow(1024, 680);
constexpr QSize FirstWindow(1360, 850);

const QString GeometryKey = QStringLiteral("window/geometry");
const QString ShownPageKey = QStringLiteral("window/page");

QString pageKey(const QString &id)
{
    return QStringLiteral("window/pages/%1").arg(id);
}

/** The widget itself, or the first within it that takes the keyboard. */
QWidget *focusableIn(QWidget *area)
{
    if (area->focusPolicy() & Qt::TabFocus || area->focusProxy())
        return area;
    for (QWidget *child : area->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(area) && child->isEnabled())
            return child;
    }
    return area;
}

} // namespace

MainWindow::MainWindow(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, LearnerRegister &learners,
                       PlanCommands &commands, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_learners(learners)
    , m_commands(commands)
    , m_settings(settings)
{
    auto *skeleton = new WindowSkeleton(theme);
    connect(skeleton, &WindowSkeleton::painted, this, &MainWindow::skeletonPainted);
    setCentralWidget(skeleton);
    setMinimumSize(SmallestWindow);
    if (!restoreGeometry(m_settings.value(GeometryKey).toByteArray()))
        resize(FirstWindow);
}

void MainWindow::build(const Finder &finder)
{
    // The window is made before the language is known; its fields show numbers as that language does.
    setLocale(QLocale());
    m_pageActions = new QActionGroup(this);
    m_learnerActions = new LearnerActions(m_theme, m_learners, m_plan, m_commands, this);
    m_targetActions = new TargetActions(m_theme, m_plan, m_commands, this);
    m_topBar = new TopBar(m_theme, m_catalogue, m_plan);
    buildMenus();
    buildBody();
    m_findPopup = new FindPopup(m_theme, finder, centralWidget());
    connect(m_findPopup, &FindPopup::subjectChosen, this, &MainWindow::showSubject);
    connect(m_findPopup, &FindPopup::commandChosen, this, [this](const QString &id) {
        if (const auto at = id.toUInt(); at < m_found.size())
            m_found[at].carryOut();
    });
    connectPlan();
    if (m_plan.isOpen())
        m_status->showAllSaved();
    refreshPlan();
    refreshEnabled();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBody()
{
    m_rail = new Rail(m_theme);
    m_message = new MessageBar(m_theme);
    m_sampleNote = new MessageBar(m_theme);
    m_stack = new QStackedWidget;
    m_status = new StatusLine(m_theme, m_catalogue.version());
    auto *body = new QWidget(this);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(16, 0, 16, 0);
    messages->setSpacing(0);
    messages->addWidget(m_message);
    messages->addWidget(m_sampleNote);
    page->addLayout(messages);
    page->addWidget(m_stack, 1);
    middle->addWidget(m_rail);
    middle->addLayout(page, 1);
    lines->addWidget(m_topBar);
    lines->addLayout(middle, 1);
    lines->addWidget(m_status);
    setCentralWidget(body);

    connect(m_rail, &Rail::chosen, this, [this](const QAction *action) { showPage(action->data().toString()); });
}

void MainWindow::connectPlan()
{
    connect(&m_plan, &OpenPlan::replaced, this, [this] {
        m_plan.isOpen() ? m_status->showAllSaved() : m_status->showNothingToSave();
        refreshPlan();
        refreshSampleNote();
    });
    connect(&m_plan, &OpenPlan::profileChanged, this, &MainWindow::refreshPlan);
    connect(&m_commands, &PlanCommands::historyChanged, this, &MainWindow::refreshHistory);
    connect(&m_commands, &PlanCommands::saved, m_status, &StatusLine::showSaved);
    connect(&m_commands, &PlanCommands::refused, this, &MainWindow::tellRefused);
    connect(m_learnerActions, &LearnerActions::newWanted, this, &MainWindow::newLearnerWanted);
    connect(m_learnerActions, &LearnerActions::editWanted, this, &MainWindow::editLearnerWanted);
    connect(m_learnerActions, &LearnerActions::removeWanted, this, &MainWindow::askErase);
    connect(m_targetActions, &TargetActions::rolesWanted, this, [this] { goTo(RolesId); });
}

// ---- pages ---------------------------------------------------------------------------------------------------

void MainWindow::addPage(const QString &id, const QString &title, const QString &iconName, std::function<Page *()> make)
{
    auto *action = new QAction(m_theme.icon(iconName), title, m_pageActions);
    action->setCheckable(true);
    action->setData(id);
    const auto isAtFoot = [](const QString &page) { return page == HelpId || page == SettingsId; };
    const auto number = std::count_if(m_entries.begin(), m_entries.end(),
                                      [&isAtFoot](const Entry &entry) { return !isAtFoot(entry.id); })
                        + 1;
    if (id == SettingsId)
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+,")));
    else if (number <= 9 && id != HelpId)
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
    //: A command in the search; %1 is the word of a page in the rail
    action->setProperty("foundAs", tr("Show %1").arg(title));
    connect(action, &QAction::triggered, this, [this, id] { goTo(id); });
    menu(MenuPlace::ViewMenu)->insertAction(m_afterPages, action);

    m_entries.push_back({id, std::move(make), nullptr, action});
    m_rail->addPage(action, iconName, isAtFoot(id) ? Rail::Place::Foot : Rail::Place::Top);
    refreshEnabled();
}

void MainWindow::showFirstPage()
{
    const QString last = m_settings.value(ShownPageKey).toString();
    if (entryOf(last))
        showPage(last);
    else if (!m_entries.empty())
        showPage(m_entries.front().id);
}

Page *MainWindow::pageOf(Entry &entry)
{
    if (!entry.page) {
        entry.page = entry.make();
        m_stack->addWidget(entry.page);
        entry.page->restoreState(m_settings.value(pageKey(entry.id)).toByteArray());
    }
    return entry.page;
}

MainWindow::Entry *MainWindow::entryOf(const QString &id)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void MainWindow::showPage(const QString &id)
{
    Entry *entry = entryOf(id);
    if (!entry)
        return;
    entry->action->setChecked(true);
    if (m_instead)
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_stack->currentWidget() && m_stack->currentWidget()->isAncestorOf(focus);
    m_stack->setCurrentWidget(pageOf(*entry));
    if (hadFocus)
        focusPage();
}

QString MainWindow::shownPage() const
{
    const QAction *chosen = m_pageActions->checkedAction();
    return chosen ? chosen->data().toString() : QString();
}

void MainWindow::goTo(const QString &id)
{
    showPage(id);
    focusPage();
}

void MainWindow::focusPage()
{
    auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    QWidget *first = page ? page->firstFocus() : nullptr;
    if (first)
        first->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::stepAreas(int step)
{
    auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    if (!page)
        return;
    QList<QWidget *> areas = page->areas();
    areas.removeIf([page](const QWidget *area) { return !area || !area->isVisibleTo(page) || !area->isEnabled(); });
    if (areas.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype area = 0; area < areas.size(); ++area) {
        if (focus && (areas.at(area) == focus || areas.at(area)->isAncestorOf(focus)))
            at = area;
    }
    const qsizetype next = at < 0 ? 0 : (at + step + areas.size()) % areas.size();
    focusableIn(areas.at(next))->setFocus(Qt::TabFocusReason);
}

// ---- instead of the pages ------------------------------------------------------------------------------------

void MainWindow::showInstead(QWidget *widget)
{
    if (widget == m_instead)
        return;
    if (QWidget *old = takeInstead())
        old->deleteLater();
    m_findPopup->closePopup();
    m_instead = widget;
    m_stack->addWidget(widget);
    m_stack->setCurrentWidget(widget);
    if (!widget->focusWidget()) // a page that chose for itself when it was shown keeps its choice
        widget->setFocus(Qt::OtherFocusReason);
    refreshEnabled();
}

QWidget *MainWindow::takeInstead()
{
    QWidget *widget = m_instead;
    m_instead = nullptr;
    if (!widget)
        return nullptr;
    m_stack->removeWidget(widget);
    widget->setParent(nullptr);
    refreshEnabled();
    showPage(shownPage());
    return widget;
}

void MainWindow::showPages()
{
    if (QWidget *old = takeInstead()) {
        // It may be the one that asked to be taken away.
        old->deleteLater();
        focusPage();
    }
}

void MainWindow::refreshEnabled()
{
    const bool pages = !m_instead;
    m_topBar->setVisible(pages);
    m_rail->setVisible(pages);
    m_find->setEnabled(pages);
    m_pageActions->setEnabled(pages);
    m_learnerActions->setEnabled(pages);
    m_targetActions->setEnabled(pages && entryOf(RolesId));
    for (QAction *action : {m_handbook, m_numbers, m_helpQuestions})
        action->setEnabled(pages && entryOf(HelpId));
    m_helpSources->setEnabled(pages && entryOf(HelpId));
    refreshHistory();
    refreshSampleNote();
}

// ---- what the plan and the door tell -------------------------------------------------------------------------

void MainWindow::refreshHistory()
{
    const auto show = [this](QAction *action, bool can, const QString &plain, const QString &full) {
        action->setEnabled(can && !m_instead);
        action->setText(QString(full).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setIconText(plain);
        //: A command and the keys that do it
        action->setToolTip(
            plainToolTip(tr("%1 (%2)").arg(full, action->shortcut().toString(QKeySequence::NativeText))));
    };
    const QString undone = m_commands.undoText();
    const QString redone = m_commands.redoText();
    //: %1 is what was done, e.g. "Set the level of Python"
    show(m_undo, m_commands.canUndo(), tr("Undo"), undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone));
    //: %1 is what would be done again, e.g. "Set the level of Python"
    show(m_redo, m_commands.canRedo(), tr("Redo"), redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone));
}

void MainWindow::refreshPlan()
{
    const bool open = m_plan.isOpen();
    //: The title of the window; %1 is the learner's name
    setWindowTitle(open ? tr("%1 – Career Cairn").arg(m_plan.state().profile.name) : tr("Career Cairn"));
}

void MainWindow::refreshSampleNote()
{
    if (m_plan.isOpen() && !m_instead && m_plan.state().profile.kind == LearnerKind::Sample) {
        m_sampleNote->showMessage(
            StateMark::Note,
            tr("This is a sample learner. Look around and try things: nothing you do here touches "
               "a plan of your own."),
            tr("Remove the sample"), [this] { askErase(); });
    } else {
        m_sampleNote->closeMessage();
    }
}

void MainWindow::tellRefused(const Problem &problem)
{
    m_message->showMessage(StateMark::Error, problem.sentence);
}

void MainWindow::showMessage(StateMark mark, const QString &text, const QString &actionText,
                             std::function<void()> action)
{
    m_message->showMessage(mark, text, actionText, std::move(action));
}

void MainWindow::setWorkspaceName(const QString &name)
{
    m_status->setWorkspaceName(name);
}

void MainWindow::addCommand(MenuPlace place, QAction *action)
{
    menu(place)->insertAction(place == MenuPlace::FileMenu ? m_beforeQuit : nullptr, action);
}

void MainWindow::setFindable(std::function<std::vector<QAction *>()> commands)
{
    m_findable = std::move(commands);
}

// ---- places --------------------------------------------------------------------------------------------------

void MainWindow::rememberPlaces()
{
    m_settings.setValue(GeometryKey, saveGeometry());
    m_settings.setValue(ShownPageKey, shownPage());
    for (const Entry &entry : m_entries) {
        if (entry.page)
            m_settings.setValue(pageKey(entry.id), entry.page->saveState());
    }
}

bool MainWindow::event(QEvent *event)
{
    // A button beside numbers, on a page or in a dialog over it, asks what they are.
    if (event->type() == QEvent::WhatsThisClicked) {
        emit numbersWanted(static_cast<QWhatsThisClickedEvent *>(event)->href().split(u' ', Qt::SkipEmptyParts));
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPlaces();
    QMainWindow::closeEvent(event);
}

} // namespace Cairn
