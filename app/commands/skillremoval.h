// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstate.h"

#include <vector>

namespace Cairn {

/** The edits that take an own skill away with all that stands under it; none where the plan has no such skill. */
std::vector<Edit> removalOf(const SkillId &ownSkill, const PlanState &state);

} // namespace Cairn
