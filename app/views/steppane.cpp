// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/steppane.h"

#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "domain/roadmap.h"
#include "domain/roadmapsteps.h"
#include "domain/targetsteps.h"
#include "models/liveroadmap.h"
#include "models/stepwords.h"
#include "views/flowlayout.h"
#include "views/linksection.h"
#include "views/numberbutton.h"
#include "views/plaintooltip.h"
#include "views/steplog.h"
#include "views/stepticks.h"
#include "views/styledlabel.h"
#include "views/timelinelayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 16;
constexpr int LeastStateWidth = 48;
constexpr int NotePauseMilliseconds = 800;

/** A step of the roadmap, set aside or not; null where there is none. */
const RoadmapStep *stepIn(const Roadmap &roadmap, const StepId &id)
{
    if (const RoadmapStep *step = roadmap.step(id))
        return step;
    for (const RoadmapStep &step : roadmap.setAside) {
        if (step.step.id == id)
            return &step;
    }
    return nullptr;
}

} // namespace

StepPane::StepPane(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_notePause(new QTimer(this))
{
    setProperty("role", QStringLiteral("pane"));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(area);
    addBody(body);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(area);

    m_notePause->setSingleShot(true);
    m_notePause->setInterval(NotePauseMilliseconds);
    connect(m_notePause, &QTimer::timeout, this, &StepPane::saveNote);
    connect(&roadmap, &LiveRoadmap::changed, this, &StepPane::refresh);
    connect(&roadmap.plan(), &OpenPlan::timerChanged, this, &StepPane::showTimer);
    connect(&roadmap.plan(), &OpenPlan::evidenceChanged, this, &StepPane::refresh);
    connect(&commands, &PlanCommands::learnerAboutToChange, this, &StepPane::saveNote);
}

StepPane::~StepPane()
{
    saveNote();
}

// ---- building ------------------------------------------------------------------------------------------------

void StepPane::addBody(QWidget *body)
{
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(Padding, 10, Padding, Padding);
    lines->setSpacing(10);
    lines->addWidget(buildHead(body));
    lines->addWidget(buildStates(body));
    m_facts = new StyledLabel(m_theme, TextStyle::Control, body);
    m_reason = new StyledLabel(m_theme, TextStyle::Control, body);
    m_reason->setTone(QStringLiteral("secondary"));
    for (StyledLabel *label : {m_facts, m_reason}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    lines->addWidget(buildFixing(body));
    lines->addWidget(buildButtons(body));
    m_ticks = new StepTicks(m_theme, m_roadmap, m_commands, body);
    m_log = new StepLog(m_theme, m_roadmap, m_commands, body);
    m_needs = new LinkSection(m_theme, tr("Comes after"), body);
    m_neededBy = new LinkSection(m_theme, tr("Waits for it"), body);
    m_links = new StyledLabel(m_theme, TextStyle::Secondary, body);
    m_links->setWordWrap(true);
    m_links->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ticks, m_log, m_links, m_needs, m_neededBy})
        lines->addWidget(part);
    lines->addWidget(buildNote(body));
    lines->addStretch(1);
    for (LinkSection *section : {m_needs, m_neededBy})
        connect(section, &LinkSection::linkChosen, this, [this](const QString &id) { emit stepWanted(StepId(id)); });
}

QWidget *StepPane::buildHead(QWidget *body)
{
    auto *head = new QWidget(body);
    auto *back = new QPushButton(m_theme.icon(QStringLiteral("left")), tr("This week"), head);
    back->setProperty("role", QStringLiteral("quiet"));
    back->setAutoDefault(false);
    m_title = new StyledLabel(m_theme, TextStyle::PaneTitle, head);
    m_title->setWordWrap(true);
    m_kind = new StyledLabel(m_theme, TextStyle::Secondary, head);
    m_kind->setTone(QStringLiteral("caption"));
    m_kind->setWordWrap(true);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    auto *first = new QHBoxLayout;
    first->addWidget(back, 0, Qt::AlignLeading);
    first->addStretch(1);
    first->addWidget(new NumberButton(m_theme, QStringLiteral("step_points step_dates hours"), head));
    lines->addLayout(first);
    lines->addWidget(m_title);
    lines->addWidget(m_kind);
    connect(back, &QPushButton::clicked, this, &StepPane::closeWanted);
    return head;
}

QWidget *StepPane::buildStates(QWidget *body)
{
    auto *states = new QWidget(body);
    auto *group = new QButtonGroup(states);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    for (const StepState state : AllStepStates) {
        auto *button = new QPushButton(nameOf(state), states);
        button->setCheckable(true);
        button->setAutoDefault(false);
        // Where words are long, four side by side are elided rather than that they push the pane beyond its edge.
        button->setProperty("small", true);
        button->setMinimumWidth(m_theme.scaled(LeastStateWidth));
        button->setToolTip(plainToolTip(nameOf(state)));
        button->setProperty("segment", state == StepState::ToDo      ? QStringLiteral("first")
                                       : state == StepState::Skipped ? QStringLiteral("last")
                                                                     : QStringLiteral("middle"));
        group->addButton(button);
        line->addWidget(button, 1);
        m_states[static_cast<size_t>(state)] = button;
        // Not clicked(), here and below: a screen reader toggles without a click.
        connect(button, &QPushButton::toggled, this, [this, state](bool isOn) {
            if (const RoadmapStep *step = isOn ? current() : nullptr)
                m_commands.markStep(step->step, state, m_roadmap.today());
        });
    }
    m_look = new QCheckBox(tr("Needs another look"), states);
    connect(m_look, &QCheckBox::toggled, this, [this](bool isOn) {
        if (const RoadmapStep *step = current())
            m_commands.setAnotherLook(step->step, isOn ? AnotherLook::Needed : AnotherLook::NotNeeded);
    });
    auto *lines = new QVBoxLayout(states);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addLayout(line);
    lines->addWidget(m_look);
    return states;
}

QWidget *StepPane::buildFixing(QWidget *body)
{
    auto *fixing = new QWidget(body);
    m_fixed = new QCheckBox(tr("Not before"), fixing);
    m_day = new QDateEdit(fixing);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("No work on this step before"));
    auto *line = new QHBoxLayout(fixing);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_fixed);
    line->addWidget(m_day, 1);
    const auto fix = [this] {
        const RoadmapStep *step = current();
        m_day->setEnabled(m_fixed->isChecked());
        if (step)
            m_commands.fixStep(step->step, m_fixed->isChecked() ? std::optional<QDate>(m_day->date()) : std::nullopt);
    };
    connect(m_fixed, &QCheckBox::toggled, this, fix);
    connect(m_day, &QDateEdit::editingFinished, this, fix);
    return fixing;
}

QWidget *StepPane::buildButtons(QWidget *body)
{
    auto *buttons = new QWidget(body);
    const auto add = [this, buttons](const QString &icon, const QString &text) {
        auto *button = new QPushButton(m_theme.icon(icon), text, buttons);
        button->setAutoDefault(false);
        return button;
    };
    m_timer = add(QStringLiteral("play"), {});
    QPushButton *log = add(QStringLiteral("clock"), tr("Log hours"));
    QPushButton *edit = add(QStringLiteral("sliders"), tr("Change"));
    QPushButton *split = add(QStringLiteral("cut"), tr("Split"));
    m_evidence = add(QStringLiteral("clip"), tr("Add evidence"));
    m_about = add(QStringLiteral("info"), {});
    m_remove = add(QStringLiteral("x"), tr("Remove"));
    auto *flow = new FlowLayout(buttons, 8);
    for (QPushButton *button : {m_timer, log, edit, split, m_about, m_evidence, m_remove})
        flow->addWidget(button);
    connect(m_timer, &QPushButton::clicked, this, [this] {
        const RoadmapStep *step = current();
        const auto &timer = m_roadmap.plan().state().timer;
        if (timer && timer->step == m_id)
            m_commands.stopTimer(QDateTime::currentDateTimeUtc());
        else if (step)
            m_commands.startTimer(step->step, QDateTime::currentDateTimeUtc());
    });
    connect(log, &QPushButton::clicked, this, [this] { emit logWanted(m_id); });
    connect(edit, &QPushButton::clicked, this, [this] { emit changeWanted(m_id); });
    connect(split, &QPushButton::clicked, this, [this] { emit splitWanted(wholeOf(m_id)); });
    connect(m_remove, &QPushButton::clicked, this, &StepPane::removeStep);
    connect(m_evidence, &QPushButton::clicked, this, [this] {
        if (const RoadmapStep *step = current())
            emit evidenceWanted(step->step.skill);
    });
    connect(m_about, &QPushButton::clicked, this, [this] {
        const RoadmapStep *step = current();
        if (step && !step->step.resource.isEmpty())
            emit resourceWanted(step->step.resource);
        else if (step && !step->step.skill.isEmpty())
            emit skillWanted(step->step.skill);
    });
    return buttons;
}

QWidget *StepPane::buildNote(QWidget *body)
{
    auto *whole = new QWidget(body);
    auto *heading = new StyledLabel(m_theme, TextStyle::CardTitle, whole);
    heading->setText(tr("Note"));
    m_note = new QPlainTextEdit(whole);
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note on this step"));
    m_note->setPlaceholderText(tr("What you did, what is next. Saved as you type."));
    m_note->installEventFilter(this);
    heading->setBuddy(m_note);
    const auto fit = [this] { m_note->setFixedHeight(4 * QFontMetrics(m_note->font()).lineSpacing() + 24); };
    connect(&m_theme, &Theme::changed, this, fit);
    fit();
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(heading);
    lines->addWidget(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, m_notePause, qOverload<>(&QTimer::start));
    return whole;
}

// ---- showing -------------------------------------------------------------------------------------------------

const RoadmapStep *StepPane::current() const
{
    return stepIn(m_roadmap.roadmap(), m_id);
}

QWidget *StepPane::firstFocus() const
{
    for (QPushButton *button : m_states) {
        if (button->isChecked())
            return button;
    }
    return m_states.front();
}

void StepPane::showStep(const StepId &step)
{
    if (step != m_id)
        saveNote();
    m_id = step;
    refresh();
}

void StepPane::removeStep()
{
    const RoadmapStep *step = current();
    if (step && isOnlyWanted(step->step, m_roadmap.plan().state()))
        m_commands.dropWantedLevel(step->step.skill);
    else
        m_commands.removeOwnStep(wholeOf(m_id));
}

void StepPane::refresh()
{
    const RoadmapStep *step = current();
    if (!step) {
        if (!m_id.isEmpty()) {
            m_id = {};
            emit closeWanted(); // it is gone: taken back, or of another learner
        }
        return;
    }
    m_title->setText(step->step.title);
    QPushButton *state = m_states[static_cast<size_t>(step->state)];
    const QSignalBlocker quietState(state);
    const QSignalBlocker quietLook(m_look);
    const QSignalBlocker quietFixed(m_fixed);
    state->setChecked(true);
    m_look->setChecked(step->needsAnotherLook);
    {
        const QSignalBlocker quiet(m_day);
        m_fixed->setChecked(step->fixedStart.has_value());
        m_day->setEnabled(step->fixedStart.has_value());
        m_day->setDate(step->fixedStart.value_or(step->start.isValid() ? step->start : m_roadmap.today()));
    }
    m_fixed->parentWidget()->setVisible(step->isOpen());
    m_remove->setVisible(step->whole.isEmpty() && (step->isOwn || isOnlyWanted(step->step, m_roadmap.plan().state())));
    m_evidence->setVisible(!step->step.skill.isEmpty());
    m_about->setVisible(!step->step.skill.isEmpty() || !step->step.resource.isEmpty());
    m_about->setText(step->step.stage == Stage::Build ? tr("Show the brief")
                     : step->step.resource.isEmpty()  ? tr("How to learn it")
                                                      : tr("About it"));
    showFacts(*step);
    showLinks(*step);
    m_ticks->showStep(m_id);
    m_log->showStep(m_id);
    showTimer();
    showNote();
}

void StepPane::showFacts(const RoadmapStep &step)
{
    const QDate today = m_roadmap.today();
    if (isOnlyWanted(step.step, m_roadmap.plan().state()))
        //: %1 is a stage of the roadmap; the target does not ask for this step
        m_kind->setText(tr("%1, added by you").arg(nameOf(step.step.stage)));
    else
        m_kind->setText(step.step.optional ?
                                           //: %1 is a stage of the roadmap
                            tr("%1, optional").arg(nameOf(step.step.stage))
                                           : nameOf(step.step.stage));
    const HoursRange &hours = step.step.hours;
    //: Hours of a step: %1 for example "3 of 12 h", %2 the low and %3 the high guess
    QStringList facts{
        tr("%1 (from %2 to %3)")
            .arg(hoursDoneText(step.hoursDone, hours.likely), stepHoursText(hours.low), stepHoursText(hours.high))};
    if (step.start.isValid() && step.finish.isValid())
        facts.append(step.start == step.finish
                         ? dayText(step.start, today)
                         //: %1 and %2 are days
                         : tr("%1 to %2").arg(dayText(step.start, today), dayText(step.finish, today)));
    else if (step.isOpen())
        facts.append(tr("never finds time"));
    //: Between two short facts
    m_facts->setText(facts.join(tr(" · ")));
    QStringList reasons;
    const double points = step.step.gain;
    constexpr double LeastTold = 0.5;
    if (step.isOpen() && points >= LeastTold)
        reasons.append(tr("Worth %Ln point(s) of match with the target.", nullptr, qRound(points)));
    if (step.step.essential && step.isOpen())
        reasons.append(tr("Nobody is hired without it."));
    m_reason->setText(reasons.join(u' '));
    m_reason->setVisible(!reasons.isEmpty());
    const QStringList links = m_roadmap.plan().state().recordOf(m_id).links;
    m_links->setText(links.join(u'\n'));
    m_links->setVisible(!links.isEmpty());
}

void StepPane::showLinks(const RoadmapStep &step)
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    std::vector<LinkSection::Link> needs;
    for (const StepId &id : step.step.after) {
        if (const RoadmapStep *needed = roadmap.step(id))
            needs.push_back({id.text(), shortTitleOf(*needed, m_roadmap.catalogue())});
    }
    std::vector<LinkSection::Link> neededBy;
    for (const RoadmapStep &other : roadmap.steps) {
        const std::vector<StepId> &after = other.step.after;
        if (std::find(after.begin(), after.end(), m_id) != after.end())
            neededBy.push_back({other.step.id.text(), shortTitleOf(other, m_roadmap.catalogue())});
    }
    m_needs->setLinks(needs);
    m_neededBy->setLinks(neededBy);
}

void StepPane::showTimer()
{
    const auto &timer = m_roadmap.plan().state().timer;
    const bool isRunning = timer && timer->step == m_id;
    const RoadmapStep *step = current();
    m_timer->setVisible(isRunning || (step && step->isOpen()));
    m_timer->setIcon(m_theme.icon(isRunning ? QStringLiteral("check") : QStringLiteral("play")));
    m_timer->setText(isRunning ? tr("Stop and log") : tr("Start timer"));
    m_timer->setToolTip(
        isRunning ? tr("Running since %1").arg(QLocale().toString(timer->since.toLocalTime(), QLocale::ShortFormat))
                  : QString());
}

void StepPane::showNote()
{
    const bool isSame = m_noteStep && m_noteStep->id == m_id && m_learner == m_roadmap.plan().state().profile.id;
    if (isSame && (m_note->hasFocus() || m_notePause->isActive()))
        return; // what is being typed stays
    const RoadmapStep *step = current();
    m_learner = m_roadmap.plan().state().profile.id;
    m_noteStep = step ? std::optional<PlanStep>(step->step) : std::nullopt;
    const QString saved = m_roadmap.plan().state().recordOf(m_id).note;
    if (saved == m_note->toPlainText())
        return;
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(saved);
}

void StepPane::saveNote()
{
    m_notePause->stop();
    const PlanState &state = m_roadmap.plan().state();
    if (!m_noteStep || m_learner != state.profile.id)
        return;
    const QString text = m_note->toPlainText();
    if (text != state.recordOf(m_noteStep->id).note)
        m_commands.writeStepNote(*m_noteStep, text);
}

bool StepPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        saveNote();
    return QFrame::eventFilter(watched, event);
}

void StepPane::hideEvent(QHideEvent *event)
{
    saveNote();
    QFrame::hideEvent(event);
}

} // namespace Cairn
