// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatifdialog.h"

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "domain/partingways.h"
#include "domain/repair.h"
#include "models/liveroadmap.h"
#include "models/stepwords.h"
#include "views/calendardress.h"
#include "views/differencewords.h"
#include "views/fittingcombo.h"
#include "views/flowlayout.h"
#include "views/hoursspinbox.h"
#include "views/rule.h"
#include "views/styledlabel.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace Cairn {

namespace {

constexpr int Width = 780;
constexpr int RowGap = 8;
constexpr std::chrono::milliseconds Pause(150);
constexpr double LeastHours = 0.005; // hours that make a difference

enum Column { NameColumn, NowColumn, ThenColumn, DifferenceColumn };

} // namespace

WhatIfDialog::WhatIfDialog(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent)
    : FormDialog(theme, parent)
    , m_roadmap(roadmap)
    , m_hours(new HoursSpinBox(body()))
    , m_role(new FittingCombo(body()))
    , m_level(new FittingCombo(body()))
    , m_start(new QDateEdit(body()))
    , m_ways(new StyledLabel(theme, TextStyle::Body, body()))
    , m_useTimes(new QPushButton(tr("Use these &hours"), body()))
    , m_makeTarget(new QPushButton(tr("Make this role the &target"), body()))
    , m_makePlanB(new QPushButton(tr("Make this role plan &B"), body()))
{
    explainNumbers(QStringLiteral("what_if plan_finish likely_finish hours_left plan_b"));
    setHeading(tr("What if?"));
    m_threads.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    layOut();
    showPlan();
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, &WhatIfDialog::followChange);
    connect(m_role, &QComboBox::currentIndexChanged, this, &WhatIfDialog::followChange);
    connect(m_level, &QComboBox::currentIndexChanged, this, &WhatIfDialog::followChange);
    connect(m_start, &QDateEdit::dateChanged, this, &WhatIfDialog::followChange);
    connect(&m_pause, &QTimer::timeout, this, &WhatIfDialog::workOut);
    connect(&roadmap, &LiveRoadmap::changed, this, &WhatIfDialog::followChange);
    connect(&roadmap, &LiveRoadmap::forecastChanged, this, &WhatIfDialog::showForecasts);
    connect(m_useTimes, &QPushButton::clicked, this, [this] {
        const WhatIf wanted = whatIf();
        emit timesChosen({wanted.hoursPerWeek, std::nullopt, wanted.start});
    });
    connect(m_makeTarget, &QPushButton::clicked, this, [this] { emit targetChosen(*chosenTarget()); });
    connect(m_makePlanB, &QPushButton::clicked, this, [this] { emit planBChosen(*chosenTarget()); });
    workOut();
    fitToWidth(Width);
    m_hours->setFocus();
}

WhatIfDialog::~WhatIfDialog()
{
    stopForecast();
    m_threads.waitForDone();
}

void WhatIfDialog::layOut()
{
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(RowGap);
    m_grid->setColumnStretch(NameColumn, 2);
    m_grid->setColumnStretch(NowColumn, 3);
    m_grid->setColumnStretch(ThenColumn, 4);
    m_grid->setColumnStretch(DifferenceColumn, 2);
    addHead(tr("Now"), NowColumn);
    addHead(tr("What if"), ThenColumn);
    addHead(tr("Difference"), DifferenceColumn);
    addLine(HoursLine, tr("Hours a week"), m_hours);
    addLine(RoleLine, tr("Role"), m_role);
    addLine(LevelLine, tr("Level"), m_level);
    addLine(FirstDayLine, tr("No work before"), m_start);
    addLine(FinishLine, tr("The plan ends"));
    addLine(HalfLine, tr("50\u00a0% chance by"));
    addLine(FourInFiveLine, tr("80\u00a0% chance by"));
    addLine(HoursLeftLine, tr("Hours left"));
    addLine(MatchLine, tr("Match at the end"));
    column->addLayout(m_grid);
    m_ways->setWordWrap(true);
    column->addWidget(m_ways);
    addActions();
    column->addStretch(1);
    fillRoles();
    m_hours->setRange(LeastHoursPerWeek, MostHoursPerWeek);
    m_hours->setSingleStep(1);
    dressCalendar(*m_start, theme());
    mainButton()->hide();
    cancelButton()->setText(tr("Close"));
    cancelButton()->setAutoDefault(false);
}

void WhatIfDialog::addHead(const QString &text, int column)
{
    auto *head = new StyledLabel(theme(), TextStyle::CardTitle, body());
    head->setText(text);
    m_grid->addWidget(head, 0, column);
}

void WhatIfDialog::addLine(LineNumber number, const QString &name, QWidget *field)
{
    const int rulesAbove = number >= FinishLine ? 1 : 0;
    const int row = static_cast<int>(number) + 1 + rulesAbove;
    if (number == FinishLine)
        m_grid->addWidget(new Rule(theme(), body()), row - 1, NameColumn, 1, DifferenceColumn + 1);
    auto *label = new StyledLabel(theme(), TextStyle::Control, body());
    label->setText(name);
    label->setTone(QStringLiteral("secondary"));
    label->setWordWrap(true);
    m_grid->addWidget(label, row, NameColumn);
    Line &line = m_lines[number];
    const auto addCell = [this, row](TextStyle style, Column column) {
        auto *cell = new StyledLabel(theme(), style, body());
        cell->setWordWrap(true);
        m_grid->addWidget(cell, row, column);
        return cell;
    };
    line.now = addCell(TextStyle::Control, NowColumn);
    if (field) {
        label->setBuddy(field);
        //: For a screen reader; %1 is the name of a field, e.g. "Hours a week"
        field->setAccessibleName(tr("What if: %1").arg(name));
        m_grid->addWidget(field, row, ThenColumn);
    } else {
        line.then = addCell(TextStyle::ControlStrong, ThenColumn);
    }
    line.difference = addCell(TextStyle::Control, DifferenceColumn);
}

void WhatIfDialog::addActions()
{
    auto *actions = new QWidget(body());
    auto *flow = new FlowLayout(actions, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_useTimes, m_makeTarget, m_makePlanB}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    body()->layout()->addWidget(actions);
}

void WhatIfDialog::fillRoles()
{
    std::vector<const Role *> roles;
    for (const Role &role : m_roadmap.catalogue().roles())
        roles.push_back(&role);
    std::sort(roles.begin(), roles.end(),
              [](const Role *a, const Role *b) { return QString::localeAwareCompare(a->title, b->title) < 0; });
    for (const Role *role : roles)
        m_role->addItem(role->title, role->id.text());
    m_role->setPlaceholderText(tr("No target"));
    for (const CareerLevel level : AllCareerLevels)
        m_level->addItem(nameOf(level), static_cast<int>(level));
}

void WhatIfDialog::showPlan()
{
    const PlanState &state = m_roadmap.plan().state();
    m_hours->setValue(availabilityOf(state).hoursPerWeek());
    m_role->setCurrentIndex(state.target ? m_role->findData(state.target->role.text()) : -1);
    const CareerLevel level = state.seniority();
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(level)));
    m_start->setMinimumDate(m_roadmap.today());
    m_start->setDate(firstDayNow());
}

QDate WhatIfDialog::firstDayNow() const
{
    const QDate start = availabilityOf(m_roadmap.plan().state()).start;
    return start.isValid() ? std::max(start, m_roadmap.today()) : m_roadmap.today();
}

std::optional<Target> WhatIfDialog::chosenTarget() const
{
    if (m_role->currentIndex() < 0)
        return std::nullopt;
    return Target{RoleId(m_role->currentData().toString()), static_cast<CareerLevel>(m_level->currentData().toInt())};
}

WhatIf WhatIfDialog::whatIf() const
{
    const PlanState &state = m_roadmap.plan().state();
    WhatIf whatIf;
    if (std::abs(m_hours->value() - availabilityOf(state).hoursPerWeek()) >= LeastHours)
        whatIf.hoursPerWeek = m_hours->value();
    if (chosenTarget() != state.target)
        whatIf.target = chosenTarget();
    if (m_start->date() != firstDayNow())
        whatIf.start = m_start->date();
    return whatIf;
}

void WhatIfDialog::followChange()
{
    stopForecast();
    m_forecast.reset();
    showGiven();
    showActions();
    m_pause.start();
}

void WhatIfDialog::workOut()
{
    m_shown = whatIf();
    const bool isSame = m_shown == WhatIf();
    m_other = isSame ? m_roadmap.roadmap()
                     : roadmapOf(imagined(m_roadmap.plan().state(), m_shown), m_roadmap.catalogue(), m_roadmap.today());
    stopForecast();
    m_forecast.reset();
    if (!isSame)
        beginForecast();
    showGiven();
    showResults();
    showForecasts();
    showWays();
    showActions();
}

void WhatIfDialog::beginForecast()
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_threads.start([this, stop = m_stop, roadmap = m_other] {
        Forecast forecast = forecastOf(roadmap, UsualSeed, [&stop] { return stop->load(); });
        if (forecast.cancelled)
            return;
        const auto show = [this, stop, made = std::move(forecast)]() mutable {
            if (m_stop != stop)
                return; // something else was asked since
            m_stop.reset();
            m_forecast = std::move(made);
            showForecasts();
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    });
}

void WhatIfDialog::stopForecast()
{
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
}

const Forecast *WhatIfDialog::forecastThen() const
{
    if (m_shown == WhatIf())
        return m_roadmap.forecast();
    return m_forecast ? &*m_forecast : nullptr;
}

QString WhatIfDialog::dayWords(const QDate &day) const
{
    //: Where a day would stand: there is no day on which it is done
    return day.isValid() ? dayText(day, m_roadmap.today()) : tr("never");
}

void WhatIfDialog::setDifference(LineNumber number, const QString &words)
{
    StyledLabel *label = m_lines[number].difference;
    label->setTextStyle(words.isEmpty() ? TextStyle::Control : TextStyle::ControlStrong);
    label->setTone(words.isEmpty() ? QStringLiteral("caption") : QStringLiteral("accent"));
    //: In a column of differences: there is none
    label->setText(words.isEmpty() ? tr("the same") : words);
}

void WhatIfDialog::showGiven()
{
    const PlanState &state = m_roadmap.plan().state();
    const WhatIf other = whatIf();
    const double hours = availabilityOf(state).hoursPerWeek();
    m_lines[HoursLine].now->setText(HoursSpinBox::worded(hours));
    m_lines[RoleLine].now->setText(state.target ? m_roadmap.catalogue().titleOf(state.target->role) : tr("No target"));
    m_lines[LevelLine].now->setText(state.target ? nameOf(state.target->level) : QString());
    m_lines[FirstDayLine].now->setText(dayWords(firstDayNow()));
    setDifference(HoursLine, differenceInHours(hours, other.hoursPerWeek.value_or(hours)));
    const bool isOtherRole = other.target && (!state.target || other.target->role != state.target->role);
    const bool isOtherLevel = other.target && state.target && other.target->level != state.target->level;
    setDifference(RoleLine, isOtherRole ? tr("another role") : QString());
    setDifference(LevelLine, isOtherLevel ? tr("another level") : QString());
    setDifference(FirstDayLine, differenceInDays(firstDayNow(), m_start->date()));
}

void WhatIfDialog::showDay(LineNumber number, const QDate &now, const QDate &then)
{
    m_lines[number].now->setText(dayWords(now));
    m_lines[number].then->setText(dayWords(then));
    setDifference(number, now.isValid() == then.isValid() ? differenceInDays(now, then) : tr("differs"));
}

void WhatIfDialog::showResults()
{
    const PlanState &state = m_roadmap.plan().state();
    const Roadmap &now = m_roadmap.roadmap();
    showDay(FinishLine, now.finish, m_other.finish);
    const double leftNow = std::round(now.total.hoursLeft());
    const double leftThen = std::round(m_other.total.hoursLeft());
    m_lines[HoursLeftLine].now->setText(HoursSpinBox::worded(leftNow));
    m_lines[HoursLeftLine].then->setText(HoursSpinBox::worded(leftThen));
    setDifference(HoursLeftLine, differenceInHours(leftNow, leftThen));
    const int percentNow = percentAtFinish(now, state, m_roadmap.catalogue());
    const int percentThen = percentAtFinish(m_other, imagined(state, m_shown), m_roadmap.catalogue());
    //: %1 a number; the space does not break
    m_lines[MatchLine].now->setText(now.target ? tr("%1\u00a0%").arg(QLocale().toString(percentNow)) : QString());
    m_lines[MatchLine].then->setText(m_other.target ? tr("%1\u00a0%").arg(QLocale().toString(percentThen)) : QString());
    setDifference(MatchLine, now.target && m_other.target ? differenceInPoints(percentNow, percentThen) : QString());
    const QString days = differenceInDays(now.finish, m_other.finish);
    if (!m_other.finish.isValid())
        setSentence(tr("This way would never end."), QStringLiteral("warn"));
    else if (days.isEmpty())
        setSentence(tr("Nothing changes until you choose one of the buttons above."));
    else
        //: %1 a day, %2 is "5 weeks earlier"
        setSentence(tr("This way would end on %1, %2. Nothing changes until you choose one of the buttons above.")
                        .arg(dayWords(m_other.finish), days));
}

void WhatIfDialog::showForecasts()
{
    const Forecast *now = m_roadmap.forecast();
    const Forecast *then = forecastThen();
    if (now && then) {
        showDay(HalfLine, now->p50, then->p50);
        showDay(FourInFiveLine, now->p80, then->p80);
        return;
    }
    for (const LineNumber number : {HalfLine, FourInFiveLine}) {
        const auto words = [this, number](const Forecast *forecast) {
            return forecast ? dayWords(number == HalfLine ? forecast->p50 : forecast->p80) : tr("being worked out");
        };
        m_lines[number].now->setText(words(now));
        m_lines[number].then->setText(words(then));
        m_lines[number].difference->setText({});
    }
}

void WhatIfDialog::showWays()
{
    const PlanState &state = m_roadmap.plan().state();
    const bool hasOther = m_shown.target && state.target;
    m_ways->setVisible(hasOther);
    if (!hasOther)
        return;
    WhatIf times = m_shown;
    times.target.reset();
    const PartingWays ways =
        partingWays(imagined(state, times), *m_shown.target, m_roadmap.catalogue(), m_roadmap.today());
    m_ways->setText(partingSentence(ways, m_roadmap.catalogue().titleOf(m_shown.target->role), m_roadmap.today()));
}

void WhatIfDialog::showActions()
{
    const WhatIf other = whatIf();
    const bool hasTimes = other.hoursPerWeek || other.start;
    m_useTimes->setEnabled(hasTimes);
    m_makeTarget->setEnabled(other.target.has_value());
    m_makePlanB->setEnabled(other.target && other.target != m_roadmap.plan().state().planB);
    const QString primary = QStringLiteral("primary");
    m_makeTarget->setProperty("role", other.target ? primary : QString());
    m_useTimes->setProperty("role", hasTimes && !other.target ? primary : QString());
    m_useTimes->setText(other.start && !other.hoursPerWeek ? tr("Use this first &day")
                        : other.start                      ? tr("Use these &hours and this first day")
                                                           : tr("Use these &hours"));
}

} // namespace Cairn
