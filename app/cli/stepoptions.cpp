// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stepoptions.h"

#include "cli/dayoption.h"
#include "cli/enteredtime.h"
#include "commands/plancommands.h"

namespace Cairn {

namespace {

constexpr QLatin1String NoteOption("note");
constexpr QLatin1String FixOption("fix");
constexpr QLatin1String OptionalOption("optional");
constexpr QLatin1String LookOption("look");
constexpr QLatin1String RaiseLevelOption("raise-level");

std::optional<StepState> stateOf(const QString &word)
{
    if (word == QLatin1String("done"))
        return StepState::Done;
    if (word == QLatin1String("doing"))
        return StepState::Doing;
    if (word == QLatin1String("skip"))
        return StepState::Skipped;
    return word == QLatin1String("reset") ? std::optional(StepState::ToDo) : std::nullopt;
}

} // namespace

QList<QCommandLineOption> StepOptions::options()
{
    return {dayOption(tr("It was done on this day; without it, today.")),
            {NoteOption, tr("Write this note on the step; an empty one takes it away."), QStringLiteral("TEXT")},
            {FixOption, tr("Begin on this day and not before, or “none”."), QStringLiteral("DATE")},
            {OptionalOption, tr("Whether the step may be left out."), QStringLiteral("yes|no")},
            {LookOption, tr("Whether the step needs another look."), QStringLiteral("yes|no")},
            {RaiseLevelOption, tr("Also raise the learner's level to the one that a learn step reaches.")}};
}

Result<StepOptions> StepOptions::read(const Invocation &invocation)
{
    StepOptions read;
    Result<void> outcome = read.readState(invocation);
    if (outcome)
        outcome = read.readFixedStart(invocation);
    if (!outcome)
        return outcome.problem();
    const Result<std::optional<bool>> optional = readAnswer(OptionalOption, invocation);
    if (!optional)
        return optional.problem();
    read.optional = optional.value();
    const Result<std::optional<bool>> look = readAnswer(LookOption, invocation);
    if (!look)
        return look.problem();
    if (look.value())
        read.anotherLook = *look.value() ? AnotherLook::Needed : AnotherLook::NotNeeded;
    if (invocation.has(NoteOption))
        read.note = invocation.valueOf(NoteOption);
    if (!read.state && !read.note && !read.fixedStart && !read.optional && !read.anotherLook)
        return Problem{tr("Nothing is asked for the step: say done, doing, skip or reset, or name an option."), {}};
    return read;
}

Result<void> StepOptions::readState(const Invocation &invocation)
{
    const QString word = invocation.word(2);
    state = stateOf(word);
    if (!word.isEmpty() && !state)
        return Problem{tr("“%1” is nothing that a step can be: it is done, doing, skip or reset.").arg(word), word};
    const bool isDone = state == StepState::Done;
    const Result<std::optional<QDate>> day = dayGiven(invocation);
    if (!day)
        return day.problem();
    doneOn = day.value();
    if (doneOn && !isDone)
        return Problem{tr("--on is the day on which a step was done: it goes with “done” only."), {}};
    if (invocation.has(RaiseLevelOption))
        skillLevel = SkillLevel::Rises;
    if (skillLevel == SkillLevel::Rises && !isDone)
        return Problem{tr("A level rises with a step that is done: --raise-level goes with “done” only."), {}};
    return {};
}

Result<void> StepOptions::readFixedStart(const Invocation &invocation)
{
    if (!invocation.has(FixOption))
        return {};
    const QString text = invocation.valueOf(FixOption);
    if (text == QLatin1String("none")) {
        fixedStart.emplace();
        return {};
    }
    const std::optional<QDate> day = enteredDay(text);
    if (!day)
        return Problem{tr("“%1” is no day: a fixed start is a day such as 2026-01-08, or none.").arg(text), text};
    fixedStart.emplace(*day);
    return {};
}

Result<std::optional<bool>> StepOptions::readAnswer(const QString &option, const Invocation &invocation)
{
    if (!invocation.has(option))
        return std::optional<bool>();
    const QString text = invocation.valueOf(option);
    if (text == QLatin1String("yes") || text == QLatin1String("no"))
        return std::optional(text == QLatin1String("yes"));
    return Problem{tr("“%1” is no answer to --%2: it is yes or no.").arg(text, option), text};
}

void StepOptions::apply(const PlanStep &step, const PlanState &plan, const QDate &today, PlanCommands &commands) const
{
    StepRecord changed = plan.recordOf(step.id);
    changed.optional = optional;
    if (optional)
        commands.changeStep(step, changed);
    if (fixedStart)
        commands.fixStep(step, *fixedStart);
    if (note)
        commands.writeStepNote(step, *note);
    if (anotherLook)
        commands.setAnotherLook(step, *anotherLook);
    if (state)
        commands.markStep(step, *state, doneOn.value_or(today));
}

} // namespace Cairn
