// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstep.h"

#include <map>
#include <vector>

namespace Cairn {

/** Steps by their ids, so that the order in which they were found never matters. */
using StepsById = std::map<StepId, PlanStep>;

/** The likely hours of these steps and of everything that must be done before them, each step counted once. */
double likelyHoursOf(const std::vector<StepId> &wanted, const StepsById &steps);

/**
 * The steps in an order in which they can be read and done: each stands after what it needs. Stage by stage; learning
 * goes skill by skill, essential skills first and then those that earn most, each right after what it needs; in the
 * other stages comes first what can be done first. Ties go by id. What is named in "after" but is not among the steps
 * holds nothing up. Where steps need each other in a ring, the ring is opened at the step where it would close.
 */
std::vector<PlanStep> inOrder(StepsById steps);

} // namespace Cairn
