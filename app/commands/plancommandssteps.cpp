// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the roadmap.
#include "commands/plancommands.h"

#include "commands/newid.h"
#include "commands/pastchangecommand.h"
#include "domain/paybackbounds.h"
#include "domain/roadmapsteps.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace Cairn {

namespace {

constexpr double SecondsInAnHour = 3600;
constexpr double MinutesInAnHour = 60;

bool canBeLogged(double hours, const QDate &day)
{
    return hours > 0 && hours <= MostLoggedHours && day.isValid();
}

void mark(StepRecord &record, StepState state, const QDate &today)
{
    if (state != StepState::Done)
        record.doneOn = {};
    else if (record.state != StepState::Done)
        record.doneOn = today;
    record.state = state;
}

/** Work makes a step one that is under way, unless it is done already. */
void begin(StepRecord &record)
{
    if (record.state == StepState::ToDo || record.state == StepState::Skipped)
        record.state = StepState::Doing;
}

void tick(StepRecord &record, const std::vector<SubStep> &ticked)
{
    for (const SubStep &each : ticked) {
        const auto known = std::find_if(record.subSteps.begin(), record.subSteps.end(),
                                        [&each](const SubStep &subStep) { return subStep.id == each.id; });
        if (known != record.subSteps.end())
            known->done = each.done;
    }
}

/** A record that says nothing but what the step is need not be kept, unless hours are logged for the step. */
StepRecord withoutIdleMemory(const PlanState &state, const StepId &step, const StepRecord &record)
{
    StepRecord idle;
    idle.memory = record.memory;
    const bool isWorkedOn = std::any_of(state.log.begin(), state.log.end(), [&step](const LoggedHours &logged) {
        return logged.step == step || wholeOf(logged.step) == step;
    });
    return record == idle && !isWorkedOn ? StepRecord() : record;
}

/** What the edit of one record is, with the memory of the step where it is the first. */
StepEdit stepEdit(const PlanState &state, const PlanStep &step, const std::function<void(StepRecord &)> &change)
{
    const StepRecord before = state.recordOf(step.id);
    StepRecord after = before;
    change(after);
    const bool isKept = state.ownSteps.contains(wholeOf(step.id)) || wholeOf(step.id) != step.id;
    if (!after.memory && !isKept)
        after.memory = memoryOf(step);
    return {step.id, before, withoutIdleMemory(state, step.id, after)};
}

int highestNumber(const std::vector<StepPart> &parts)
{
    int highest = 0;
    for (const StepPart &part : parts)
        highest = std::max(highest, part.number);
    return highest;
}

/** The number of a part of the step; 0 where the id is that of something else. */
int numberOfPart(const StepId &id, const StepId &whole)
{
    const bool isPart = id != whole && wholeOf(id) == whole;
    return isPart ? id.text().mid(partId(whole, 0).text().size() - 1).toInt() : 0;
}

/** The highest number of a part of the step of which the plan keeps anything, be the part itself gone. */
int highestNumberIn(const PlanState &state, const StepId &whole)
{
    int highest = highestNumber(state.recordOf(whole).parts);
    const auto consider = [&highest, &whole](const StepId &id) {
        highest = std::max(highest, numberOfPart(id, whole));
    };
    for (auto record = state.steps.constBegin(); record != state.steps.constEnd(); ++record)
        consider(record.key());
    for (const LoggedHours &logged : state.log)
        consider(logged.step);
    if (state.timer)
        consider(state.timer->step);
    if (state.baseline) {
        for (const BaselineStep &step : state.baseline->steps)
            consider(step.id);
    }
    return highest;
}

/** The highest number that a part of the step had before or after the change. */
int highestNumberIn(const PlanChange &change, const StepId &whole)
{
    int highest = 0;
    for (const Edit &edit : change.edits) {
        const auto *step = std::get_if<StepEdit>(&edit);
        if (step && step->step == whole)
            highest = std::max({highest, highestNumber(step->before.parts), highestNumber(step->after.parts)});
    }
    return highest;
}

/** What stopping the timer logs; nothing where that is too short. */
std::optional<LogEdit> logOf(const RunningTimer &timer, const QDateTime &now)
{
    const double minutes = std::floor(static_cast<double>(timer.since.secsTo(now)) / MinutesInAnHour);
    if (minutes < 1)
        return std::nullopt;
    const LogId id(newId());
    const double hours = std::min(minutes * MinutesInAnHour / SecondsInAnHour, MostLoggedHours);
    return LogEdit{id, std::nullopt, LoggedHours{id, timer.step, timer.since.toLocalTime().date(), hours}};
}

} // namespace

void PlanCommands::editStep(Verb verb, const PlanStep &step, std::function<void(StepRecord &)> change)
{
    edit([this, verb, step, change = std::move(change)]() -> std::optional<PlanChange> {
        return PlanChange{m_plan.state().profile.id, verb, {stepEdit(m_plan.state(), step, change)}};
    });
}

void PlanCommands::setAvailability(const Availability &availability)
{
    edit([this, availability]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        PlanChange change{state.profile.id, Verb::SetAvailability, {}};
        LearnerProfile profile = state.profile;
        profile.hoursPerWeek = std::clamp(availability.hoursPerWeek(), LeastHoursPerWeek, MostHoursPerWeek);
        if (profile != state.profile)
            change.edits.push_back(ProfileEdit{state.profile, profile});
        change.edits.push_back(AvailabilityEdit{state.availability, availability});
        return change;
    });
}

void PlanCommands::markStep(const PlanStep &step, StepState state, const QDate &today)
{
    editStep(Verb::MarkStep, step, [state, today](StepRecord &record) { mark(record, state, today); });
}

void PlanCommands::markSteps(const std::vector<StepMark> &marks, const QDate &today)
{
    edit([this, marks, today]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        std::map<StepId, std::vector<StepMark>> marksOfStep; // a step that is named twice is one edit
        for (const StepMark &each : marks)
            marksOfStep[each.step.id].push_back(each);
        PlanChange change{state.profile.id, Verb::ImportTicks, {}};
        for (const auto &[id, ofStep] : marksOfStep) {
            StepEdit marked = stepEdit(state, ofStep.front().step, [&ofStep = ofStep, &today](StepRecord &record) {
                for (const StepMark &each : ofStep) {
                    mark(record, each.state, today);
                    tick(record, each.subSteps);
                }
            });
            if (marked.before != marked.after)
                change.edits.emplace_back(std::move(marked));
        }
        return change;
    });
}

void PlanCommands::setAnotherLook(const PlanStep &step, AnotherLook anotherLook)
{
    editStep(Verb::MarkStep, step,
             [anotherLook](StepRecord &record) { record.needsAnotherLook = anotherLook == AnotherLook::Needed; });
}

void PlanCommands::changeStep(const PlanStep &step, const StepRecord &record)
{
    editStep(Verb::ChangeStep, step, [record](StepRecord &known) {
        known.title = record.title;
        known.hours = record.hours;
        known.optional = record.optional;
        known.links = record.links;
        known.subSteps = record.subSteps;
    });
}

void PlanCommands::writeStepNote(const PlanStep &step, const QString &text)
{
    editStep(Verb::WriteStepNote, step, [text](StepRecord &record) { record.note = text; });
}

void PlanCommands::fixStep(const PlanStep &step, const std::optional<QDate> &day)
{
    editStep(Verb::MoveStep, step, [day](StepRecord &record) { record.fixedStart = day; });
}

void PlanCommands::arrangeSteps(const std::vector<StepId> &first)
{
    edit([this, first]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        PlanChange change{state.profile.id, Verb::MoveStep, {}};
        const auto place = [&state, &change](const StepId &step, std::optional<int> at) {
            StepEdit placed{step, state.recordOf(step), state.recordOf(step)};
            placed.after.place = at;
            placed.after = withoutIdleMemory(state, step, placed.after);
            if (placed.before != placed.after)
                change.edits.emplace_back(std::move(placed));
        };
        for (auto record = state.steps.constBegin(); record != state.steps.constEnd(); ++record) {
            if (std::find(first.begin(), first.end(), record.key()) == first.end())
                place(record.key(), std::nullopt);
        }
        int at = 0;
        for (const StepId &step : first)
            place(step, at++);
        return change;
    });
}

void PlanCommands::splitStep(const PlanStep &step, std::vector<StepPart> parts)
{
    edit([this, step, parts = std::move(parts)]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        PlanChange change{state.profile.id, Verb::SplitStep, {}};
        int last = std::max(highestNumber(parts), highestNumberIn(state, step.id));
        for (int at = 0; at < m_stack.count(); ++at) {
            const auto *past = static_cast<const PastChangeCommand *>(m_stack.command(at));
            last = std::max(last, highestNumberIn(past->pastChange().change, step.id));
        }
        change.edits.emplace_back(stepEdit(state, step, [&parts, &last](StepRecord &record) {
            record.parts = parts;
            for (StepPart &part : record.parts) {
                if (part.number == 0)
                    part.number = ++last;
            }
        }));
        return change;
    });
}

StepId PlanCommands::addOwnStep(OwnStep step)
{
    step.id = StepId(QStringLiteral("own:") + newId());
    edit([this, step]() -> std::optional<PlanChange> {
        return PlanChange{m_plan.state().profile.id, Verb::AddStep, {OwnStepEdit{step.id, std::nullopt, step}}};
    });
    return step.id;
}

void PlanCommands::changeOwnStep(const OwnStep &step)
{
    edit([this, step]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        const auto known = state.ownSteps.constFind(step.id);
        if (known == state.ownSteps.constEnd())
            return std::nullopt;
        return PlanChange{state.profile.id, Verb::ChangeStep, {OwnStepEdit{step.id, *known, step}}};
    });
}

void PlanCommands::removeOwnStep(const StepId &step)
{
    edit([this, step]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        const auto known = state.ownSteps.constFind(step);
        if (known == state.ownSteps.constEnd())
            return std::nullopt;
        PlanChange change{state.profile.id, Verb::RemoveStep, {}};
        for (auto record = state.steps.constBegin(); record != state.steps.constEnd(); ++record) {
            if (wholeOf(record.key()) == step)
                change.edits.emplace_back(StepEdit{record.key(), *record, {}});
        }
        for (const LoggedHours &logged : state.log) {
            if (wholeOf(logged.step) == step)
                change.edits.emplace_back(LogEdit{logged.id, logged, std::nullopt});
        }
        if (state.timer && wholeOf(state.timer->step) == step)
            change.edits.emplace_back(TimerEdit{state.timer, std::nullopt});
        change.edits.emplace_back(OwnStepEdit{step, *known, std::nullopt});
        return change;
    });
}

LogId PlanCommands::logHours(const PlanStep &step, double hours, const QDate &day)
{
    LogId id(newId());
    edit([this, id, step, hours, day]() -> std::optional<PlanChange> {
        if (!canBeLogged(hours, day))
            return std::nullopt;
        const PlanState &state = m_plan.state();
        PlanChange change{state.profile.id, Verb::LogHours, {}};
        const StepEdit begun = stepEdit(state, step, begin);
        if (begun.before != begun.after)
            change.edits.emplace_back(begun);
        change.edits.emplace_back(LogEdit{id, std::nullopt, LoggedHours{id, step.id, day, hours}});
        return change;
    });
    return id;
}

void PlanCommands::changeLog(const LoggedHours &logged)
{
    edit([this, logged]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        const auto known = state.log.constFind(logged.id);
        if (known == state.log.constEnd() || !canBeLogged(logged.hours, logged.day))
            return std::nullopt;
        return PlanChange{state.profile.id, Verb::ChangeLog, {LogEdit{logged.id, *known, logged}}};
    });
}

void PlanCommands::removeLog(const LogId &id)
{
    edit([this, id]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        const auto known = state.log.constFind(id);
        if (known == state.log.constEnd())
            return std::nullopt;
        return PlanChange{state.profile.id, Verb::RemoveLog, {LogEdit{id, *known, std::nullopt}}};
    });
}

void PlanCommands::startTimer(const PlanStep &step, const QDateTime &now)
{
    edit([this, step, now]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        if (state.timer && state.timer->step == step.id)
            return std::nullopt;
        PlanChange change{state.profile.id, Verb::StartTimer, {}};
        if (state.timer) {
            if (const std::optional<LogEdit> logged = logOf(*state.timer, now))
                change.edits.emplace_back(*logged);
        }
        const StepEdit begun = stepEdit(state, step, begin);
        if (begun.before != begun.after)
            change.edits.emplace_back(begun);
        change.edits.emplace_back(TimerEdit{state.timer, RunningTimer{step.id, now.toUTC()}});
        return change;
    });
}

void PlanCommands::stopTimer(const QDateTime &now)
{
    edit([this, now]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        if (!state.timer)
            return std::nullopt;
        PlanChange change{state.profile.id, Verb::StopTimer, {}};
        if (const std::optional<LogEdit> logged = logOf(*state.timer, now))
            change.edits.emplace_back(*logged);
        change.edits.emplace_back(TimerEdit{state.timer, std::nullopt});
        return change;
    });
}

void PlanCommands::dropTimer()
{
    edit([this]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::StopTimer, {TimerEdit{state.timer, std::nullopt}}};
    });
}

void PlanCommands::agree(const std::optional<Baseline> &baseline)
{
    edit([this, baseline]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::AgreePlan, {BaselineEdit{state.baseline, baseline}}};
    });
}

void PlanCommands::repair(const std::vector<Edit> &edits)
{
    edit([this, edits]() -> std::optional<PlanChange> {
        return PlanChange{m_plan.state().profile.id, Verb::RepairPlan, edits};
    });
}

void PlanCommands::setPlanB(const std::optional<Target> &target)
{
    edit([this, target]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::SetPlanB, {PlanBEdit{state.planB, target}}};
    });
}

void PlanCommands::setPayBack(const std::optional<PayBackAssumptions> &assumptions)
{
    const auto after = assumptions ? std::optional(withinBounds(*assumptions)) : std::nullopt;
    if (after && !canBeKept(*after))
        return;
    edit([this, after]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::SetPayBack, {PayBackEdit{state.payBack, after}}};
    });
}

} // namespace Cairn
