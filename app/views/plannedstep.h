// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmapstep.h"

#include <optional>

namespace Cairn {

class Catalogue;
struct PlanState;

/**
 * The step as the plan itself has it: in one piece, and without the title, hours and importance that the person gave
 * it. Nothing where the plan has no such step.
 */
std::optional<RoadmapStep> plannedStep(const StepId &step, PlanState state, const Catalogue &catalogue);

} // namespace Cairn
