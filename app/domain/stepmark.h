// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstep.h"
#include "domain/stepstate.h"
#include "domain/substep.h"

#include <vector>

namespace Cairn {

/** Whether a step needs another look, whatever its state is. */
enum class AnotherLook : quint8 { NotNeeded, Needed };

/** How far a step shall be, and which of its sub-steps shall be ticked; those that are not named stay as they are. */
struct StepMark
{
    PlanStep step;
    StepState state = StepState::ToDo;
    std::vector<SubStep> subSteps;

    friend bool operator==(const StepMark &, const StepMark &) = default;
};

} // namespace Cairn
