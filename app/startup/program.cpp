// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/program.h"

#include "catalogue/cataloguewords.h"
#include "commands/newsample.h"
#include "domain/schoolpolicywords.h"
#include "startup/advertpages.h"
#include "startup/comparepages.h"
#include "startup/helppages.h"
#include "startup/profiledialogs.h"
#include "startup/programicon.h"
#include "startup/roadmappages.h"
#include "startup/salarypages.h"
#include "startup/usedlibraries.h"
#include "storage/programfolder.h"
#include "views/firstrunpage.h"
#include "views/learnerdialog.h"
#include "views/openingproblempage.h"
#include "views/rolespage.h"
#include "views/settingspage.h"
#include "views/skillspage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Cairn {

namespace {

const QString LastLearnerKey = QStringLiteral("learner/last");
const QString FolderKey = QStringLiteral("workspace/folder");

} // namespace

Program::Program(QApplication &application, CatalogueLoading catalogue, ProgramOptions options)
    : m_application(application)
    , m_options(std::move(options))
    , m_settings(m_options.settingsFile, QSettings::IniFormat)
    , m_preferences(m_settings, m_options.policy)
    , m_loading(std::move(catalogue))
    , m_theme(application, nullptr, Theme::Fonts::Later)
    , m_commands(m_plan, m_learners, m_store)
{
    m_theme.setScheme(m_preferences.colourScheme());
    m_theme.setTextPercent(m_preferences.textPercent());
    m_commands.setSkillTitles([this](const SkillId &skill) {
        const auto own = m_plan.state().ownSkills.constFind(skill);
        return own != m_plan.state().ownSkills.constEnd() ? own->title : m_catalogue.titleOf(skill);
    });
    connectDoor();
    connectPreferences();
}

Program::~Program() = default;

void Program::start()
{
    makeWindow();
    m_window->show();
    connect(m_window.get(), &MainWindow::skeletonPainted, this, &Program::goOn, Qt::QueuedConnection);
    // A window that starts minimised or hidden is not painted.
    constexpr std::chrono::milliseconds LongestWaiting(250);
    QTimer::singleShot(LongestWaiting, this, &Program::goOn);
}

void Program::goOn()
{
    if (std::exchange(m_started, true))
        return;
    // The disk and the window get ready at the same time; what the disk answers is heard when the window stands.
    openWorkspace(WorkspaceOpening::Lock::Respect);
    // Before the packs of a school are read: their mistakes are told in the person's language.
    const QString spoken = m_languages.speak(m_preferences.language());
    m_loading.begin();
    m_theme.loadFonts();
    m_contents = m_loading.take();
    translateCatalogue(spoken);
#ifndef Q_OS_MACOS
    // There the bundle has the icon, with more room around it.
    QApplication::setWindowIcon(programIcon());
#endif
    fillWindow();
    tellPolicyProblems();
}

void Program::connectDoor()
{
    connect(&m_commands, &PlanCommands::learnerOpened, this, [this](const LearnerId &learner) {
        m_settings.setValue(LastLearnerKey, learner.text());
        m_commands.followCatalogue(m_catalogue);
    });
    connect(&m_learners, &LearnerRegister::replaced, this, &Program::showLearners);
    m_application.installEventFilter(&m_openedFiles);
    connect(&m_openedFiles, &OpenedFiles::fileWanted, this, &Program::openFile);
    connect(&m_copies, &QTimer::timeout, this, &Program::takeCopyOfTheDay);
    connect(&m_application, &QApplication::aboutToQuit, this, &Program::finishSaving);
    connect(&m_application, &QGuiApplication::commitDataRequest, this, &Program::finishSaving);
}

void Program::connectPreferences()
{
    connect(&m_preferences, &Preferences::colourSchemeChanged, &m_theme, &Theme::setScheme);
    connect(&m_preferences, &Preferences::textPercentChanged, &m_theme, &Theme::setTextPercent);
    // Queued: the new window takes the place of the one whose list has just been clicked.
    connect(&m_preferences, &Preferences::languageChanged, this, &Program::speak, Qt::QueuedConnection);
}

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_theme, m_catalogue, m_plan, m_learners, m_commands, m_settings);
    m_window->setLibraries(usedLibraries);
}

void Program::fillWindow()
{
    m_window->build(*m_index);
    addPages();
    connect(m_window.get(), &MainWindow::newLearnerWanted, this, &Program::askNewLearner);
    connect(m_window.get(), &MainWindow::editLearnerWanted, this, &Program::askEditLearner);
}

void Program::addPages()
{
    auto *roadmap = new RoadmapPages(m_theme, m_catalogue, m_plan, m_commands, *m_window);
    m_salary = new SalaryPages(m_theme, roadmap->roadmap(), m_commands, *m_window);
    m_compare = new ComparePages(m_theme, roadmap->roadmap(), m_commands, m_salary->pay(), *m_window);
    auto *adverts = new AdvertPages(m_theme, m_catalogue, m_plan, m_commands, *m_window);
    auto *profile = new ProfileDialogs(m_theme, roadmap->roadmap(), m_commands, *m_window);
    roadmap->addHome();
    m_window->addPage(QStringLiteral("roles"), RolesPage::word(), QStringLiteral("roles"),
                      [this] { return makeRolesPage(); });
    m_compare->addCompare();
    m_window->addPage(QStringLiteral("skills"), SkillsPage::word(), QStringLiteral("skills"),
                      [this] { return makeSkillsPage(); });
    m_salary->addSalary();
    if (m_workspaceOpen)
        m_salary->useWorkspace(m_options.folder);
    roadmap->addRoadmap();
    adverts->addAdverts();
    roadmap->addCommands();
    profile->addCommands();
    (new HelpPages(m_theme, m_catalogue, *m_window))->addHelp();
    m_window->addPage(QStringLiteral("settings"), SettingsPage::word(), QStringLiteral("sliders"),
                      [this] { return makeSettingsPage(); });
    m_window->showFirstPage();
}

Page *Program::makeRolesPage()
{
    auto *roles = new RolesPage(m_theme, m_catalogue, m_plan, m_commands);
    m_salary->tellPayOn(roles->pane());
    connect(roles, &RolesPage::compareAsked, m_compare, [this] { m_compare->show({}); });
    connect(roles, &RolesPage::growthAsked, m_compare, [this](const RoleId &role) { m_compare->show(role.text()); });
    return roles;
}

Page *Program::makeSkillsPage()
{
    auto *skills = new SkillsPage(m_theme, m_catalogue, m_plan, m_commands);
    connect(skills, &SkillsPage::roleChoiceWanted, this, [this] { m_window->showPage(QStringLiteral("roles")); });
    connect(skills, &SkillsPage::roleWanted, this,
            [this](const RoleId &role) { m_window->showSubject(FoundKind::Role, role.text()); });
    return skills;
}

Page *Program::makeSettingsPage()
{
    auto *settings = new SettingsPage(m_theme, m_preferences, offeredLanguages());
    settings->setWorkspaceFile(m_options.folder.databaseFile());
    m_settingsPage = settings;
    if (m_workspaceOpen)
        showCopies();
    return settings;
}

std::vector<OfferedLanguage> Program::offeredLanguages() const
{
    std::vector<OfferedLanguage> offered;
    for (const QString &code : m_languages.codes())
        offered.push_back({code, Languages::nameOf(code)});
    return offered;
}

// ---- opening the workspace -----------------------------------------------------------------------------------

void Program::openWorkspace(WorkspaceOpening::Lock lock)
{
    m_store.open(m_options.folder, lock, [this](const std::optional<OpeningProblem> &problem) {
        if (problem)
            workspaceRefused(*problem);
        else
            workspaceOpened();
    });
}

void Program::workspaceOpened()
{
    m_workspaceOpen = true;
    m_raiseRequests = std::make_unique<RaiseRequests>(m_options.folder);
    connect(m_raiseRequests.get(), &RaiseRequests::raiseRequested, this, &Program::raise);
    m_raiseRequests->listen();
    m_store.listLearners([this](Result<std::vector<LearnerSummary>> learners) {
        if (learners)
            m_learners.replace(learners.takeValue());
        else
            emit m_commands.refused(learners.problem());
        showLearners();
        emit ready();
    });
    constexpr std::chrono::seconds AfterTheStart(3);
    QTimer::singleShot(AfterTheStart, this, &Program::takeCopyOfTheDay);
    constexpr std::chrono::hours BetweenLooks(1); // a window may stay open for days
    m_copies.start(BetweenLooks);
    m_window->setWorkspaceName(QDir::toNativeSeparators(m_options.folder.path()));
    if (m_salary)
        m_salary->useWorkspace(m_options.folder);
}

void Program::takeCopyOfTheDay()
{
    if (!m_workspaceOpen)
        return;
    m_store.takeCopyOfTheDay([this](const Result<void> &taken) {
        if (!taken)
            emit m_commands.refused(taken.problem());
        showCopies();
    });
}

void Program::showCopies()
{
    m_store.lookAtCopies([this](Result<std::vector<SafetyCopy>> copies) {
        if (copies && m_settingsPage)
            m_settingsPage->setSafetyCopies(copies.takeValue());
    });
}

void Program::workspaceRefused(const OpeningProblem &problem)
{
    m_workspaceOpen = false;
    if (problem.trouble == OpeningTrouble::OpenElsewhere && !m_problemShown && RaiseRequests::ask(m_options.folder)) {
        // The window that has the workspace comes to the front; this start has nothing left to do.
        m_window->hide();
        QTimer::singleShot(0, &m_application, &QApplication::quit);
        return;
    }
    m_problemShown = true;
    auto *page = new OpeningProblemPage(m_theme);
    page->setPolicy(m_options.policy);
    page->setProblem(problem);
    connect(page, &OpeningProblemPage::choiceMade, this,
            [this, problem](OpeningChoice choice) { actOn(choice, problem); });
    connect(page, &OpeningProblemPage::folderWanted, this, [](const QString &file) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    });
    m_window->showInstead(page);
    emit ready();
}

void Program::actOn(OpeningChoice choice, const OpeningProblem &problem)
{
    const WorkspaceOpening opening(m_options.folder);
    switch (choice) {
    case OpeningChoice::TryAgain:
        openWorkspace(WorkspaceOpening::Lock::Respect);
        return;
    case OpeningChoice::OpenAnyway:
        openWorkspace(WorkspaceOpening::Lock::TakeOver);
        return;
    case OpeningChoice::RestoreCopy:
        openAfter(problem.newestCopy ? opening.restore(*problem.newestCopy) : Result<void>());
        return;
    case OpeningChoice::SetAsideAndBeginNew:
        openAfter(opening.setAsideWithCopies());
        return;
    case OpeningChoice::ChooseFolder:
        chooseFolder();
        return;
    case OpeningChoice::ShowOtherWindow:
        RaiseRequests::ask(m_options.folder);
        return;
    case OpeningChoice::Quit:
        m_window->close();
        return;
    }
}

void Program::openAfter(const Result<void> &prepared)
{
    if (prepared)
        openWorkspace(WorkspaceOpening::Lock::Respect);
    else
        emit m_commands.refused(prepared.problem());
}

void Program::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(m_window.get(), tr("Choose the folder of the workspace"),
                                                           m_options.folder.path());
    if (path.isEmpty())
        return;
    m_options.folder = WorkspaceFolder(path);
    const Result<void> remembered = m_options.folder.rememberAsUsual(programFolder(QApplication::applicationDirPath()));
    if (!remembered)
        emit m_commands.refused(remembered.problem());
    openWorkspace(WorkspaceOpening::Lock::Respect);
}

void Program::openFile(const QString &file)
{
    const Result<WorkspaceFolder> wanted = WorkspaceFolder::of(file);
    if (!wanted)
        emit m_commands.refused(wanted.problem());
    else if (QDir(wanted.value().path()) == QDir(m_options.folder.path()))
        raise();
    else if (m_options.policy.locks(PolicySetting::Workspace))
        emit m_commands.refused({workspaceLockWords(m_options.policy), file});
    else if (m_started)
        // A window has one workspace as long as it lives.
        QProcess::startDetached(QApplication::applicationFilePath(), {file});
    else
        m_options.folder = wanted.value();
}

void Program::tellPolicyProblems()
{
    QStringList sentences;
    for (const PolicyProblem &problem : m_options.policyProblems)
        sentences.append(wordsOf(problem));
    for (const LeftOutPack &pack : m_loading.leftOut())
        sentences.append(wordsOf(pack));
    constexpr qsizetype MostTold = 2;
    if (sentences.size() > MostTold) {
        const QString more = QLocale().toString(static_cast<qlonglong>(sentences.size() - MostTold));
        sentences = sentences.mid(0, MostTold);
        //: %1 a number
        sentences.append(tr("More problems: %1. The command “careercairn-cli doctor” names them all.").arg(more));
    }
    if (!sentences.isEmpty())
        m_window->showMessage(StateMark::Short, withContact(sentences.join(u'\n'), m_options.policy));
}

// ---- learners ------------------------------------------------------------------------------------------------

void Program::showLearners()
{
    if (!m_workspaceOpen)
        return;
    const std::vector<LearnerSummary> &learners = m_learners.learners();
    if (learners.empty()) {
        if (!m_firstRun)
            showFirstRun();
        return;
    }
    if (m_firstRun || m_problemShown) {
        m_problemShown = false;
        m_window->showPages();
    }
    if (m_plan.isOpen() || m_commands.isBusy())
        return;
    const LearnerId last(m_settings.value(LastLearnerKey).toString());
    const bool known = std::any_of(learners.begin(), learners.end(),
                                   [&last](const LearnerSummary &learner) { return learner.id == last; });
    m_commands.openLearner(known ? last : learners.front().id);
}

void Program::showFirstRun()
{
    m_firstRun = new FirstRunPage(m_theme, m_catalogue, m_preferences, offeredLanguages());
    connect(m_firstRun, &FirstRunPage::finished, this, &Program::firstRunFinished);
    connect(m_firstRun, &FirstRunPage::sampleWanted, this, &Program::addSample);
    connect(m_firstRun, &FirstRunPage::languageChosen, &m_preferences, &Preferences::setLanguage);
    m_window->showInstead(m_firstRun);
}

void Program::firstRunFinished(const NewLearner &learner, PlanUser user)
{
    m_preferences.setPlanUser(user);
    m_commands.addLearner(learner);
}

void Program::addSample()
{
    m_commands.addLearner(newSample(m_catalogue, QDate::currentDate()));
}

void Program::askNewLearner()
{
    LearnerDialog dialog(m_theme, LearnerDialog::Purpose::New, m_window.get());
    if (dialog.exec() == QDialog::Accepted)
        m_commands.addLearner(dialog.newLearner());
}

void Program::askEditLearner()
{
    if (!m_plan.isOpen())
        return;
    LearnerDialog dialog(m_theme, LearnerDialog::Purpose::Change, m_window.get());
    dialog.setProfile(m_plan.state().profile);
    if (dialog.exec() == QDialog::Accepted)
        m_commands.changeProfile(dialog.profile());
}

// ---- the whole program ---------------------------------------------------------------------------------------

void Program::translateCatalogue(const QString &spoken)
{
    m_catalogue = Catalogue(spoken == QLatin1String("en") ? m_contents : inPersonsWords(m_contents));
    m_index = std::make_unique<CatalogueIndex>(m_catalogue);
}

void Program::speak(const QString &code)
{
    if (!m_started)
        return; // the first filling speaks the chosen language anyway
    // Every view is made from the catalogue and the plan, so a new window is the surest way to miss no word.
    m_window->rememberPlaces();
    const QRect place = m_window->geometry();
    const bool firstRun = m_firstRun;
    // The list of languages goes on having the keyboard.
    const QPointer<QWidget> focus = m_window->focusWidget();
    QWidget *kept = m_window->takeInstead();
    m_window->hide();
    m_window.reset();
    translateCatalogue(m_languages.speak(code));
    makeWindow();
    fillWindow();
    if (m_workspaceOpen)
        m_window->setWorkspaceName(QDir::toNativeSeparators(m_options.folder.path()));
    if (kept && firstRun)
        m_window->showInstead(kept);
    else
        delete kept;
    m_window->setGeometry(place);
    m_window->show();
    tellPolicyProblems();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    else if (m_settingsPage)
        m_settingsPage->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void Program::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Program::finishSaving()
{
    if (!m_commands.isBusy())
        return;
    QEventLoop waiting;
    connect(&m_commands, &PlanCommands::idle, &waiting, &QEventLoop::quit);
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace Cairn
