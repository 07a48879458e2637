// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstate.h"
#include "domain/roadmapsteps.h"

namespace Cairn {

/** Keeps something of a step, with what it is, as the door does. */
template <class Change>
void changeRecord(PlanState &state, const PlanStep &step, Change change)
{
    StepRecord &record = state.steps[step.id];
    change(record);
    const StepId whole = wholeOf(step.id);
    if (!record.memory && whole == step.id && !state.ownSteps.contains(whole))
        record.memory = memoryOf(step);
}

inline void mark(PlanState &state, const PlanStep &step, StepState mark, const QDate &doneOn = {})
{
    changeRecord(state, step, [mark, &doneOn](StepRecord &record) {
        record.state = mark;
        record.doneOn = mark == StepState::Done ? doneOn : QDate();
    });
}

inline void logHours(PlanState &state, const StepId &step, double hours, const QDate &day)
{
    const LogId id(QStringLiteral("log-%1").arg(state.log.size(), 5, 10, QLatin1Char('0')));
    state.log.insert(id, {id, step, day, hours});
}

} // namespace Cairn
