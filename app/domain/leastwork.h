// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/planstate.h"

#include <vector>

namespace Cairn {

/** One skill raised by one level or more, and the hours of that. */
struct LevelRise
{
    SkillId skill;
    Level from = Level::None;
    Level to = Level::None;
    HoursRange hours;

    friend bool operator==(const LevelRise &, const LevelRise &) = default;
};

/** The least work that brings a match to a percentage, or as near to it as the role's skills can. */
struct LeastWork
{
    RoleId role;
    CareerLevel level = CareerLevel::Entry;
    double percentBefore = 0;     ///< exact, 0 to 100
    double percentAfter = 0;      ///< exact, 0 to 100
    std::vector<LevelRise> rises; ///< in the role's order; empty where the percentage is reached already
    HoursRange hours;             ///< of the rises
    /**
     * What the rises to Working build on and the person does not have yet (see Skill::prerequisites), as far as it is
     * no rise itself: not counted in the hours, since the role does not pay for it, but to be known before one begins.
     */
    std::vector<LevelRise> before;
};

/**
 * The choice of levels of the asked skills with the least likely hours with which the match is at least so many
 * percent (0 to 100); of equal hours the fewer rises, then those of the earlier skills. Exact for any number of skills:
 * essential and other skills are two knapsacks over the units of the bill, which are joined at the cap of MatchParts.
 */
LeastWork leastWorkTo(double percent, const Role &role, CareerLevel level, const PlanState &state,
                      const Catalogue &catalogue);

} // namespace Cairn
