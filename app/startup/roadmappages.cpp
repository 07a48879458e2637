// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/roadmappages.h"

#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "startup/roadmapfiles.h"
#include "views/homepage.h"
#include "views/leveloffer.h"
#include "views/mainwindow.h"
#include "views/roadmapdialogs.h"
#include "views/roadmappage.h"
#include "views/skillspage.h"

#include <QAction>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace Cairn {

namespace {

const QString RoadmapId = QStringLiteral("roadmap");
const QString RolesId = QStringLiteral("roles");

} // namespace

RoadmapPages::RoadmapPages(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                           MainWindow &window)
    : QObject(&window)
    , m_theme(theme)
    , m_commands(commands)
    , m_window(window)
    , m_roadmap(catalogue, plan, QDate::currentDate())
    , m_dialogs(new RoadmapDialogs(theme, m_roadmap, commands, &window))
    , m_files(new RoadmapFiles(m_roadmap, commands, window, this))
{
    auto *offer = new LevelOffer(m_roadmap, commands, this);
    connect(offer, &LevelOffer::offered, this, [this, offer](const SkillId &skill, Level level) {
        //: %1 is a skill, %2 one of the level names Awareness, Working, Practitioner, Expert
        const QString text = tr("This step is done. Is your level of %1 now “%2”?")
                                 .arg(m_roadmap.catalogue().titleOf(skill), nameOf(level));
        m_window.showMessage(StateMark::Done, text, tr("Raise my level"),
                             [offer, skill, level] { offer->accept(skill, level); });
    });
    connect(m_dialogs, &RoadmapDialogs::calendarFileWanted, m_files, &RoadmapFiles::askDaysOff);
    connect(m_files, &RoadmapFiles::daysOffRead, m_dialogs, &RoadmapDialogs::daysOffRead);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &RoadmapPages::followToday);
    // A computer that slept wakes up on another day, and its timers late.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &RoadmapPages::followToday);
    followToday();
}

RoadmapPages::~RoadmapPages() = default;

void RoadmapPages::followToday()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_roadmap.setToday(now.date());
    constexpr qint64 Longest = 24 * 60 * 60 * 1000;
    const qint64 left = now.msecsTo(now.date().addDays(1).startOfDay()) + 1;
    m_midnight.start(static_cast<int>(std::clamp<qint64>(left, 1, Longest)));
}

void RoadmapPages::addHome()
{
    m_window.addPage(QStringLiteral("home"), HomePage::word(), QStringLiteral("home"), [this] { return makeHome(); });
}

void RoadmapPages::addRoadmap()
{
    m_window.addPage(RoadmapId, RoadmapPage::word(), QStringLiteral("roadmap"), [this] { return makeRoadmap(); });
}

QAction *RoadmapPages::addCommand(MenuPlace place, const QString &icon, const QString &text)
{
    auto *action = new QAction(m_theme.icon(icon), text, this);
    const auto showPlan = [this, action] { action->setEnabled(m_roadmap.plan().isOpen()); };
    connect(&m_roadmap.plan(), &OpenPlan::replaced, action, showPlan);
    showPlan();
    m_window.addCommand(place, action);
    return action;
}

void RoadmapPages::addCommands()
{
    QAction *log = addCommand(MenuPlace::LearnerMenu, QStringLiteral("clock"), tr("Log hours…"));
    log->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    connect(log, &QAction::triggered, m_dialogs, [this] { m_dialogs->askLog({}); });
    connect(addCommand(MenuPlace::LearnerMenu, QStringLiteral("cal"), tr("Free hours and days off…")),
            &QAction::triggered, m_dialogs, &RoadmapDialogs::askAvailability);
    connect(addCommand(MenuPlace::LearnerMenu, QStringLiteral("swap"), tr("What if…")), &QAction::triggered, m_dialogs,
            &RoadmapDialogs::askWhatIf);
    connect(addCommand(MenuPlace::LearnerMenu, QStringLiteral("check"), tr("Agree on the plan of today")),
            &QAction::triggered, this, [this] { m_commands.agree(baselineOf(m_roadmap.roadmap())); });
    const auto addFile = [this](const QString &icon, const QString &text, RoadmapFile file) {
        QAction *action = addCommand(MenuPlace::FileMenu, icon, text);
        connect(action, &QAction::triggered, m_files, [this, file] { m_files->ask(file); });
        return action;
    };
    addFile(QStringLiteral("cal"), tr("Calendar file…"), RoadmapFile::Calendar);
    addFile(QStringLiteral("skills"), tr("Task list (Markdown)…"), RoadmapFile::TaskList);
    addFile(QStringLiteral("import"), tr("Read ticks from a task list…"), RoadmapFile::TicksFromTaskList);
    addFile(QStringLiteral("file"), tr("Report as PDF…"), RoadmapFile::Report);
    addFile(QStringLiteral("print"), tr("Print the report…"), RoadmapFile::PrintReport)
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
}

Page *RoadmapPages::makeHome()
{
    auto *home = new HomePage(m_theme, m_roadmap, m_commands);
    connect(home, &HomePage::stepWanted, this,
            [this](const StepId &step) { m_window.showOnPage(RoadmapId, step.text()); });
    connect(home, &HomePage::roadmapWanted, this, [this] { m_window.showPage(RoadmapId); });
    connect(home, &HomePage::logWanted, m_dialogs, &RoadmapDialogs::askLog);
    connect(home, &HomePage::availabilityWanted, m_dialogs, &RoadmapDialogs::askAvailability);
    connect(home, &HomePage::roleChoiceWanted, this, [this] { m_window.showPage(RolesId); });
    connect(home, &HomePage::skillWanted, this,
            [this](const SkillId &skill) { m_window.showSubject(FoundKind::Skill, skill.text()); });
    connect(home, &HomePage::talkingPointWanted, this, [this](const SkillId &skill) {
        m_window.showSubject(FoundKind::Skill, SkillsPage::talkingPointSubject(skill));
    });
    return home;
}

Page *RoadmapPages::makeRoadmap()
{
    auto *page = new RoadmapPage(m_theme, m_roadmap, m_commands, *m_dialogs);
    connect(page, &RoadmapPage::roleChoiceWanted, this, [this] { m_window.showPage(RolesId); });
    connect(page, &RoadmapPage::skillWanted, this,
            [this](const SkillId &skill) { m_window.showSubject(FoundKind::Skill, skill.text()); });
    connect(page, &RoadmapPage::evidenceWanted, this,
            [this](const SkillId &skill) { m_window.showSubject(FoundKind::Skill, skill.text()); });
    connect(page, &RoadmapPage::resourceWanted, this,
            [this](const ResourceId &resource) { m_window.showSubject(FoundKind::Resource, resource.text()); });
    connect(page, &RoadmapPage::fileWanted, m_files, &RoadmapFiles::ask);
    return page;
}

} // namespace Cairn
