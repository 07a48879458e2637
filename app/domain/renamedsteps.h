// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/planstate.h"

#include <vector>

namespace Cairn {

/**
 * The part of renamedProgress() that is about steps: what stands under the steps to the levels of a skill that was
 * renamed ("learn:SKILL:LEVEL", and the parts of such a step) goes to those of the new one. Own steps and all other
 * steps keep their ids, and follow with the skill they are about and with what they come after.
 *
 * Where several steps become one, their records are joined (see joinedRecord()), what was logged is added up, and so
 * is what a baseline planned. Where one becomes several, each has the record, and what comes after it comes after
 * each; the logged hours, the running timer and the baseline's hours go to the first, so that no hour is counted twice.
 * Parts of a step keep their numbers, except for those that another part has already.
 */
std::vector<Edit> renamedSteps(const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
