// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/planstate.h"

#include <vector>

namespace Cairn {

/**
 * The part of renamedProgress() about what a person considers: levels that the advisor sees and levels that are wanted,
 * of which the highest wins where several ids become one, and each part has the same where one becomes several; further
 * names of skills, which name the first part of a skill that became several; roles to compare, each once and in their
 * order. What is rated, wanted or named of own skills stays.
 */
std::vector<Edit> renamedWishes(const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
