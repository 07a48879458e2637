// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roadmappage.h"

#include "commands/plancommands.h"
#include "domain/openplan.h"
#include "models/liveroadmap.h"
#include "models/roadmapmodel.h"
#include "models/stepwords.h"
#include "views/foldingsplitter.h"
#include "views/messagebar.h"
#include "views/pagehead.h"
#include "views/roadmapdialogs.h"
#include "views/segmentswitch.h"
#include "views/steppane.h"
#include "views/steptable.h"
#include "views/styledlabel.h"
#include "views/timelinelegend.h"
#include "views/timelineview.h"
#include "views/weekpane.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Margin = 16;
constexpr int PlanWidth = 960;
constexpr int PaneWidth = 316;

const QLatin1String FormKey("form");
const QLatin1String SplitterKey("splitter");
const QLatin1String PaneKey("pane");

} // namespace

RoadmapPage::RoadmapPage(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands,
                         RoadmapDialogs &dialogs, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_dialogs(dialogs)
    , m_steps(new RoadmapModel(roadmap, this))
{
    buildPlanSide();
    m_side = new QStackedWidget(this);
    m_week = new WeekPane(theme, roadmap, commands, m_side);
    m_step = new StepPane(theme, roadmap, commands, m_side);
    m_side->addWidget(m_week);
    m_side->addWidget(m_step);
    m_splitter = new FoldingSplitter(theme, m_planSide, m_side, m_detailsButton, this);
    m_splitter->setAccessibleName(tr("Roadmap and this week"));
    m_splitter->setSizes({PlanWidth, PaneWidth});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connectParts();
    connectPane();
    setForm(Form::Months);
    showWhatIsThere();
    m_splitter->fold();
}

RoadmapPage::~RoadmapPage()
{
    // It listens to what is about to go.
    delete m_previewTimeline;
}

QString RoadmapPage::word()
{
    return tr("Roadmap");
}

// ---- building ------------------------------------------------------------------------------------------------

void RoadmapPage::buildPlanSide()
{
    m_planSide = new QWidget(this);
    m_head = new PageHead(m_theme, title(), m_planSide);
    m_head->explainNumbers(
        QStringLiteral("progress hours_left behind step_dates hours plan_finish likely_finish burn_up repair"));
    addHeadActions();
    m_previewNote = new MessageBar(m_theme, m_planSide);
    m_stack = new QStackedWidget(m_planSide);
    // What does not fit scrolls: the head above must not be squeezed for it.
    constexpr int LeastHeight = 80;
    m_stack->setMinimumHeight(LeastHeight);
    m_timeline = new TimelineView(m_theme, m_roadmap, *m_steps, m_stack);
    m_table = new StepTable(m_theme, *m_steps, m_stack);
    m_empty = buildEmpty();
    for (QWidget *form : std::initializer_list<QWidget *>{m_timeline, m_table, m_empty})
        m_stack->addWidget(form);
    m_legend = new TimelineLegend(m_theme, m_planSide);
    auto *lines = new QVBoxLayout(m_planSide);
    lines->setContentsMargins(Margin, 12, Margin - 6, 12);
    lines->setSpacing(10);
    lines->addWidget(m_head);
    lines->addWidget(m_previewNote);
    lines->addWidget(m_stack, 1);
    lines->addWidget(m_legend);
}

QPushButton *RoadmapPage::menuButton(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(m_theme.icon(icon), text, m_head);
    button->setAutoDefault(false);
    button->setMenu(new QMenu(button));
    m_head->addAction(button);
    return button;
}

void RoadmapPage::addHeadActions()
{
    m_forms = new SegmentSwitch(m_head);
    m_forms->addSegment(tr("Weeks"), {});
    m_forms->addSegment(tr("Months"), {});
    m_forms->addSegment(tr("Table"), m_theme.icon(QStringLiteral("table")));
    m_head->addAction(m_forms);
    auto *add = new QPushButton(m_theme.icon(QStringLiteral("plus")), tr("Add step"), m_head);
    add->setAutoDefault(false);
    m_head->addAction(add);
    connect(add, &QPushButton::clicked, this, [this] { m_dialogs.askNewStep(Stage::Build); });

    QMenu *plan = menuButton(QStringLiteral("sliders"), tr("Plan"))->menu();
    connect(plan->addAction(m_theme.icon(QStringLiteral("cal")), tr("Free hours and days off…")), &QAction::triggered,
            this, [this] { m_dialogs.askAvailability(); });
    connect(plan->addAction(m_theme.icon(QStringLiteral("swap")), tr("What if…")), &QAction::triggered, this,
            [this] { m_dialogs.askWhatIf(); });
    connect(plan->addAction(m_theme.icon(QStringLiteral("check")), tr("Agree on the plan of today")),
            &QAction::triggered, this, [this] { m_commands.agree(baselineOf(m_roadmap.roadmap())); });
    connect(plan->addAction(tr("Give up the order by hand")), &QAction::triggered, this,
            [this] { m_commands.arrangeSteps({}); });

    QMenu *files = menuButton(QStringLiteral("export"), tr("Export"))->menu();
    const auto addFile = [this, files](const QString &icon, const QString &text, RoadmapFile file) {
        connect(files->addAction(m_theme.icon(icon), text), &QAction::triggered, this,
                [this, file] { emit fileWanted(file); });
    };
    addFile(QStringLiteral("cal"), tr("Calendar file…"), RoadmapFile::Calendar);
    addFile(QStringLiteral("list"), tr("Calendar file with tasks…"), RoadmapFile::ToDoCalendar);
    addFile(QStringLiteral("skills"), tr("Task list (Markdown)…"), RoadmapFile::TaskList);
    addFile(QStringLiteral("import"), tr("Read ticks from a task list…"), RoadmapFile::TicksFromTaskList);
    files->addSeparator();
    addFile(QStringLiteral("file"), tr("Report as PDF…"), RoadmapFile::Report);
    addFile(QStringLiteral("file"), tr("This week as PDF…"), RoadmapFile::Week);
    addFile(QStringLiteral("print"), tr("Print the report…"), RoadmapFile::PrintReport);
    addFile(QStringLiteral("print"), tr("Print this week…"), RoadmapFile::PrintWeek);

    m_detailsButton = FoldingSplitter::makeButton(m_theme, m_head);
    m_head->addAction(m_detailsButton);
}

QWidget *RoadmapPage::buildEmpty()
{
    auto *page = new QWidget(m_stack);
    auto *text = new StyledLabel(m_theme, TextStyle::Section, page);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setText(tr("With a target you get a dated way to it here."));
    auto *more = new StyledLabel(m_theme, TextStyle::Control, page);
    more->setTone(QStringLiteral("secondary"));
    more->setAlignment(Qt::AlignCenter);
    more->setWordWrap(true);
    more->setText(tr("Choose a role, say what you can do already and how many hours you have. The plan follows from "
                     "that, step by step."));
    auto *choose = new QPushButton(tr("Choose a role"), page);
    choose->setProperty("role", QStringLiteral("primary"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &RoadmapPage::roleChoiceWanted);
    auto *lines = new QVBoxLayout(page);
    lines->setSpacing(12);
    lines->addStretch(1);
    lines->addWidget(text);
    lines->addWidget(more);
    lines->addWidget(choose, 0, Qt::AlignCenter);
    lines->addStretch(2);
    return page;
}

// ---- what happens --------------------------------------------------------------------------------------------

void RoadmapPage::connectParts()
{
    connect(&m_roadmap, &LiveRoadmap::changed, this, [this] {
        endPreview();
        showWhatIsThere();
    });
    connect(m_steps, &QAbstractItemModel::modelReset, this, [this] {
        if (m_side->currentWidget() != m_step)
            return;
        m_timeline->choose(m_step->step());
        m_table->choose(m_step->step());
    });
    connect(m_forms, &SegmentSwitch::segmentChosen, this, [this](int form) { setForm(static_cast<Form>(form)); });
    connect(m_timeline, &TimelineView::stepChosen, this, &RoadmapPage::showStep);
    connect(m_timeline, &TimelineView::stepOpened, this, &RoadmapPage::openStep);
    connect(m_timeline, &TimelineView::moveWanted, this, [this](const StepId &id, const QDate &day) {
        if (const RoadmapStep *step = m_roadmap.roadmap().step(id))
            m_commands.fixStep(step->step, day);
    });
    connect(m_timeline, &TimelineView::orderWanted, this, &RoadmapPage::moveInOrder);
    connect(m_table, &StepTable::stepChosen, this, &RoadmapPage::showStep);
    connect(m_table, &StepTable::stepOpened, this, &RoadmapPage::openStep);
    connect(m_table, &StepTable::orderWanted, this, &RoadmapPage::moveInOrder);
    connect(m_table, &StepTable::tickWanted, this, [this](const StepId &id) {
        if (const RoadmapStep *step = m_roadmap.roadmap().step(id))
            m_commands.markStep(step->step, step->isOpen() ? StepState::Done : StepState::ToDo, m_roadmap.today());
    });
    connect(m_previewNote, &MessageBar::closed, this, &RoadmapPage::endPreview);
}

void RoadmapPage::connectPane()
{
    connect(m_week, &WeekPane::logWanted, this, [this] { m_dialogs.askLog({}); });
    connect(m_week, &WeekPane::stepOpened, this, [this](const StepId &step) { showSubject(step.text()); });
    connect(m_week, &WeekPane::previewWanted, this, &RoadmapPage::showPreview);
    connect(m_step, &StepPane::closeWanted, this, &RoadmapPage::showWeek);
    connect(m_step, &StepPane::stepWanted, this, [this](const StepId &step) { showSubject(step.text()); });
    connect(m_step, &StepPane::changeWanted, &m_dialogs, &RoadmapDialogs::askChange);
    connect(m_step, &StepPane::splitWanted, &m_dialogs, &RoadmapDialogs::askSplit);
    connect(m_step, &StepPane::logWanted, &m_dialogs, &RoadmapDialogs::askLog);
    connect(m_step, &StepPane::skillWanted, this, &RoadmapPage::skillWanted);
    connect(m_step, &StepPane::resourceWanted, this, &RoadmapPage::resourceWanted);
    connect(m_step, &StepPane::evidenceWanted, this, &RoadmapPage::evidenceWanted);
    connect(m_splitter, &FoldingSplitter::paneOpened, this, [this] {
        m_side->currentWidget() == m_step ? m_step->firstFocus()->setFocus() : m_week->firstFocus()->setFocus();
    });
    connect(m_splitter, &FoldingSplitter::paneClosed, this, [this] { firstFocus()->setFocus(); });
}

void RoadmapPage::setForm(Form form)
{
    m_forms->setChosen(static_cast<int>(form));
    if (form != Form::Table)
        m_timeline->setZoom(form == Form::Weeks ? TimelineView::Zoom::Weeks : TimelineView::Zoom::Months);
    endPreview();
    showWhatIsThere();
}

RoadmapPage::Form RoadmapPage::form() const
{
    return static_cast<Form>(m_forms->chosen());
}

void RoadmapPage::showWhatIsThere()
{
    const bool isEmpty = m_roadmap.roadmap().steps.empty();
    m_stack->setCurrentWidget(isEmpty ? m_empty : form() == Form::Table ? static_cast<QWidget *>(m_table) : m_timeline);
    m_legend->setVisible(!isEmpty && form() != Form::Table);
    m_forms->setVisible(!isEmpty);
    showFinding();
}

void RoadmapPage::showFinding()
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    if (roadmap.steps.empty()) {
        m_head->setFinding({});
        return;
    }
    const StageProgress &total = roadmap.total;
    constexpr double LeastTold = 0.5;
    //: %1 for example "154 of 344 h", %2 for example "9 h behind" or "on time"
    m_head->setFinding(total.hoursLeft() < LeastTold
                           ? tr("All of it is done")
                           : tr("%1 done, %2")
                                 .arg(total.hoursDone > 0 ? hoursDoneText(total.hoursDone, total.hoursTotal)
                                                          //: None of so many hours: %1 for example "344 h"
                                                          : tr("0 of %1").arg(stepHoursText(total.hoursTotal)),
                                      behindText(total.hoursBehind)));
}

void RoadmapPage::showStep(const StepId &step)
{
    if (step.isEmpty())
        return;
    m_timeline->choose(step);
    m_table->choose(step);
    m_step->showStep(step);
    m_side->setCurrentWidget(m_step);
}

void RoadmapPage::openStep(const StepId &step)
{
    showStep(step);
    m_splitter->openPane();
    m_step->firstFocus()->setFocus();
}

void RoadmapPage::showWeek()
{
    const bool hadFocus = m_step->isAncestorOf(focusWidget());
    m_side->setCurrentWidget(m_week);
    if (hadFocus)
        firstFocus()->setFocus();
}

/** One place earlier or later among what is left; those before it stand where they are, by hand from now on. */
void RoadmapPage::moveInOrder(const StepId &step, int places)
{
    std::vector<StepId> order;
    for (const Placement &placement : m_roadmap.roadmap().schedule.placements)
        order.push_back(placement.step);
    const auto found = std::find(order.begin(), order.end(), step);
    if (found == order.end())
        return;
    const auto at = found - order.begin();
    const auto to = at + places;
    if (to < 0 || to >= std::ssize(order))
        return;
    std::swap(order[static_cast<size_t>(at)], order[static_cast<size_t>(to)]);
    order.resize(static_cast<size_t>(std::max(at, to)) + 1);
    m_commands.arrangeSteps(order);
}

void RoadmapPage::showPreview(const std::vector<Edit> &edits)
{
    endPreview();
    if (edits.empty())
        return;
    PlanState state = m_roadmap.plan().state();
    apply(state, {state.profile.id, Verb::RepairPlan, edits});
    m_previewPlan = std::make_unique<OpenPlan>();
    m_previewPlan->replace(std::move(state));
    m_previewRoadmap = std::make_unique<LiveRoadmap>(m_roadmap.catalogue(), *m_previewPlan, m_roadmap.today());
    auto *steps = new RoadmapModel(*m_previewRoadmap, m_previewRoadmap.get());
    m_previewTimeline = new TimelineView(m_theme, *m_previewRoadmap, *steps, m_stack);
    m_previewTimeline->setAccessibleName(tr("Preview of the timeline"));
    m_stack->addWidget(m_previewTimeline);
    m_stack->setCurrentWidget(m_previewTimeline);
    m_previewNote->showMessage(StateMark::Note,
                               tr("A preview: this is how the plan would be. Nothing has changed yet."));
}

void RoadmapPage::endPreview()
{
    if (!m_previewTimeline)
        return;
    m_stack->removeWidget(m_previewTimeline);
    delete std::exchange(m_previewTimeline, nullptr);
    m_previewRoadmap.reset();
    m_previewPlan.reset();
    m_previewNote->closeMessage();
    showWhatIsThere();
}

// ---- keyboard and search -------------------------------------------------------------------------------------

QWidget *RoadmapPage::firstFocus()
{
    if (m_splitter->isListShown() && m_stack->currentWidget() != m_empty)
        return m_stack->currentWidget();
    return m_week->firstFocus();
}

QList<QWidget *> RoadmapPage::areas()
{
    QList<QWidget *> parts;
    if (m_splitter->isListShown())
        parts += firstFocus();
    if (m_splitter->isPaneShown())
        parts += m_side->currentWidget() == m_step ? m_step->firstFocus() : m_week->firstFocus();
    return parts;
}

void RoadmapPage::showSubject(const QString &id)
{
    showStep(StepId(id));
}

// ---- state ---------------------------------------------------------------------------------------------------

QByteArray RoadmapPage::saveState() const
{
    const QJsonObject state{{FormKey, m_forms->chosen()},
                            {SplitterKey, QString::fromLatin1(m_splitter->saveState().toBase64())},
                            {PaneKey, m_splitter->isPaneOpen()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void RoadmapPage::restoreState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    const int form = saved.value(FormKey).toInt(-1);
    if (form >= 0 && form <= static_cast<int>(Form::Table))
        setForm(static_cast<Form>(form));
    m_splitter->restoreState(QByteArray::fromBase64(saved.value(SplitterKey).toString().toLatin1()));
    m_splitter->setPaneOpen(saved.value(PaneKey).toBool());
    m_splitter->fold();
}

} // namespace Cairn
