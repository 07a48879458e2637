// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/planstate.h"

#include <vector>

namespace Cairn {

/** One asked skill that is not reached yet, and the hours from the level had to the level asked. */
struct GapLine
{
    SkillId skill;
    Level have = Level::None;
    Level asked = Level::None;
    int missing = 0; ///< what it costs in the match, in the units of BillLine
    HoursRange hours;
};

/** What is missing for a role at a seniority; prerequisites that the role does not ask are not counted. */
struct Gap
{
    std::vector<GapLine> lines; ///< what costs most in the match first; of equal cost, in the role's order
    HoursRange hours;
};

Gap gapTo(const Role &role, CareerLevel level, const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
