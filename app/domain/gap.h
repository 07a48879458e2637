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
    bool essential = false;
    int gain = 0;  ///< by which the match rises when only this is reached, in the units of BillLine
    int units = 0; ///< what the levels that are missing weigh, in the same units; see MatchParts for what counts
    HoursRange hours;
};

/** What is missing for a role at a seniority; prerequisites that the role does not ask are not counted. */
struct Gap
{
    std::vector<GapLine> lines; ///< what lifts the match most first; of equal cost, in the role's order
    HoursRange hours;
};

Gap gapTo(const Role &role, CareerLevel level, const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
