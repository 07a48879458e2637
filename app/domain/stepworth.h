// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstep.h"
#include "domain/work.h"

#include <vector>

namespace Cairn {

class Catalogue;

/**
 * The steps as the schedule needs them, in the same order, with all their likely hours left, so that the plan is one
 * that a good teacher would write. For that the gain of a work is not the points of its step alone:
 *   - A skill is learnt in one go. Where a step leads to Working, Awareness on the way to it counts nothing and the
 *     step to Working counts both, whether the first is still in the plan or reached by now. What needs a skill comes
 *     rather after its step to Working, even where Awareness would do. Of a split step, the last part counts.
 *   - Awareness that leads nowhere counts half: knowing about things helps beside things that one can do.
 *   - First comes the first project of the catalogue that is not optional, and what it needs, at whatever level it
 *     needs it: it counts as much as all of the bill. What it begins with at Awareness or above is taken to Working
 *     next, before anything else is learnt or built.
 *   - Each other project, each step of the network or to a certificate, and each own step counts 5 points: as much as
 *     makes a further project worth it (see projectSteps). A step of experience counts 10: it shows several projects.
 * Only what a step is after binds; the rest is a wish for the order. Nothing here depends on which levels are reached,
 * so that whoever follows the plan hardly sees it change. The numbers are our judgement.
 */
std::vector<Work> worksOf(const std::vector<PlanStep> &steps, const Catalogue &catalogue);

} // namespace Cairn
