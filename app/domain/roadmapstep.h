// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstep.h"
#include "domain/stepstate.h"
#include "domain/substep.h"

#include <QDate>

#include <optional>

namespace Cairn {

/** A step of the roadmap as it stands today: what the plan says, changed and marked as the person did. */
struct RoadmapStep
{
    PlanStep step;
    StepState state = StepState::ToDo;
    bool needsAnotherLook = false;
    bool isOwn = false; ///< added by the person
    StepId whole;       ///< of a part: the step that was split; else empty
    double hoursLogged = 0;
    double hoursDone = 0; ///< of the likely hours: all of them when it is done, none when it was skipped
    std::vector<SubStep> subSteps;
    std::optional<QDate> fixedStart;
    std::optional<int> place;
    /**
     * Of a step that is done: the first day of logged work and the day on which it was done. Of one that is open: the
     * first day of work, logged or planned, and the last planned one; invalid where it never finds time. Of a skipped
     * one: invalid.
     */
    QDate start;
    QDate finish;

    bool isOpen() const { return state == StepState::ToDo || state == StepState::Doing; }
    double hoursLeft() const { return isOpen() ? step.hours.likely - hoursDone : 0; }
    /** Whether its hours count: skipped steps do not, nor optional ones before they are done. */
    bool isCounted() const { return state != StepState::Skipped && (!step.optional || state == StepState::Done); }

    friend bool operator==(const RoadmapStep &, const RoadmapStep &) = default;
};

} // namespace Cairn
