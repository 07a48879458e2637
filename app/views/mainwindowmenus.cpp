// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "views/aboutdialog.h"
#include "views/erasequestion.h"
#include "views/learneractions.h"
#include "views/numberbutton.h"
#include "views/page.h"
#include "views/shortcutsdialog.h"
#include "views/targetactions.h"
#include "views/topbar.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

#include <utility>

namespace Cairn {

void MainWindow::buildMenus()
{
    const auto add = [this](MenuPlace place, const QString &title) {
        m_menus[static_cast<size_t>(place)] = menuBar()->addMenu(title);
    };
    add(MenuPlace::FileMenu, tr("&File"));
    add(MenuPlace::EditMenu, tr("&Edit"));
    add(MenuPlace::ViewMenu, tr("&View"));
    add(MenuPlace::LearnerMenu, tr("&Learner"));
    add(MenuPlace::HelpMenu, tr("&Help"));
    menuBar()->setAccessibleName(tr("Menus"));
    buildFileAndEditMenus();
    buildViewMenu();
    buildLearnerMenus();
    buildHelpMenu();
}

void MainWindow::buildFileAndEditMenus()
{
    QAction *quit = menu(MenuPlace::FileMenu)->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_beforeQuit = menu(MenuPlace::FileMenu)->insertSeparator(quit);

    QMenu *edit = menu(MenuPlace::EditMenu);
    m_undo = edit->addAction(m_theme.icon(QStringLiteral("undo")), tr("Undo"));
    m_undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    connect(m_undo, &QAction::triggered, &m_commands, &PlanCommands::undo);
    m_redo = edit->addAction(m_theme.icon(QStringLiteral("redo")), tr("Redo"));
    m_redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    connect(m_redo, &QAction::triggered, &m_commands, &PlanCommands::redo);
    edit->addSeparator();
    m_find = edit->addAction(m_theme.icon(QStringLiteral("search")), tr("&Search…"));
    m_find->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    connect(m_find, &QAction::triggered, this, &MainWindow::openFind);
    m_topBar->setActions(m_find, m_undo, m_redo);
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menu(MenuPlace::ViewMenu);
    m_afterPages = view->addSeparator();
    //: Moves the keyboard to the next part of the page, e.g. from the list to the pane beside it
    QAction *next = view->addAction(tr("&Next Area"));
    next->setShortcut(QKeySequence(Qt::Key_F6));
    connect(next, &QAction::triggered, this, [this] { stepAreas(1); });
    //: Moves the keyboard to the part of the page before this one
    QAction *previous = view->addAction(tr("&Previous Area"));
    previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(previous, &QAction::triggered, this, [this] { stepAreas(-1); });
    view->addSeparator();
    QAction *fullScreen = view->addAction(tr("&Full Screen"));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    connect(fullScreen, &QAction::triggered, this, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    connect(view, &QMenu::aboutToShow, this, [this, fullScreen] { fullScreen->setChecked(isFullScreen()); });
}

void MainWindow::buildLearnerMenus()
{
    QMenu *learner = menu(MenuPlace::LearnerMenu);
    m_learnerActions->addTo(learner);
    learner->addSeparator();
    m_targetActions->addTo(learner);

    auto *learners = new QMenu(tr("Learner"), this);
    m_learnerActions->addTo(learners);
    auto *target = new QMenu(tr("Target"), this);
    m_targetActions->addTo(target);
    m_topBar->setMenus(learners, target);
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = menu(MenuPlace::HelpMenu);
    m_handbook = help->addAction(m_theme.icon(QStringLiteral("book")), tr("Hand&book"));
    m_handbook->setShortcut(QKeySequence(Qt::Key_F1));
    connect(m_handbook, &QAction::triggered, this, &MainWindow::handbookWanted);
    //: Explains all numbers of the page that is shown
    m_numbers = help->addAction(m_theme.icon(QStringLiteral("info")), tr("&What Are These Numbers?"));
    m_numbers->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    connect(m_numbers, &QAction::triggered, this, [this] {
        const QWidget *page = m_stack->currentWidget();
        emit numbersWanted(page ? NumberButton::numbersIn(*page) : QStringList());
    });
    QAction *shortcuts = help->addAction(tr("&Keyboard Shortcuts"));
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    connect(shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    m_helpQuestions = help->addAction(tr("&Questions and Answers"));
    connect(m_helpQuestions, &QAction::triggered, this, [this] { showHelp(QStringLiteral("question:")); });
    m_helpSources = help->addAction(tr("&Sources and Licences"));
    connect(m_helpSources, &QAction::triggered, this, [this] { showHelp(QStringLiteral("source:")); });
    QAction *about = help->addAction(tr("&About Career Cairn"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

// ---- help and dialogs ----------------------------------------------------------------------------------------

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_theme, QList<QMenu *>(m_menus.begin(), m_menus.end()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHelp(const QString &subject)
{
    Entry *entry = entryOf(HelpId);
    if (!entry)
        return;
    pageOf(*entry)->showSubject(subject);
    goTo(HelpId);
}

void MainWindow::showAbout()
{
    std::vector<UsedLibrary> libraries;
    if (m_libraries)
        libraries = m_libraries();
    auto *dialog = new AboutDialog(m_theme, m_catalogue, std::move(libraries), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSourcesOffered(m_helpSources->isEnabled());
    connect(dialog, &AboutDialog::sourcesWanted, this, [this, dialog] {
        dialog->accept();
        showHelp(QStringLiteral("source:"));
    });
    dialog->open();
}

void MainWindow::askErase()
{
    if (!m_plan.isOpen())
        return;
    const LearnerId learner = m_plan.state().profile.id;
    auto *question = new EraseQuestion(m_theme, m_plan.state().profile.name, this);
    connect(question, &EraseQuestion::confirmed, this, [this, learner] { m_commands.eraseLearner(learner); });
    question->open();
}

} // namespace Cairn
