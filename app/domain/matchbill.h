// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstate.h"
#include "domain/role.h"

#include <vector>

namespace Cairn {

/** One skill of a bill. Earned and possible are twelfths of a weight point, so that every share is whole. */
struct BillLine
{
    SkillId skill;
    Level have = Level::None;
    Level asked = Level::None;
    int weight = 0;
    bool essential = false;
    int earned = 0;
    int possible = 0;

    int missing() const { return possible - earned; }
    int levelsShort() const { return have < asked ? toNumber(asked) - toNumber(have) : 0; }
};

/**
 * Why a role fits as it does: the weighted share of the asked levels that are reached, skill by skill.
 * share = sum(weight x min(have, asked) / asked) / sum(weight), over the skills asked at that seniority.
 */
struct MatchBill
{
    RoleId role;
    CareerLevel level = CareerLevel::Entry;
    std::vector<BillLine> lines; ///< in the role's own order; only skills that are asked
    int earned = 0;
    int possible = 0;

    /** The exact share, 0 to 100; 100 where nothing is asked. */
    double percent() const;
    /** The share as shown: whole percent, and 100 only when nothing is missing. */
    int shownPercent() const;
    /** How many of the asked skills are reached. */
    int reached() const;
};

MatchBill matchBill(const Role &role, CareerLevel level, const PlanState &state);

/**
 * Splits a total into whole parts in proportion to the given sizes, so that the parts add up exactly
 * (largest remainder; of equal remainders the earlier one wins). All zero where the sizes are.
 */
std::vector<int> apportioned(const std::vector<int> &sizes, int total);

/** The points of a bill as people and scripts see them: in parts of a whole of 100 x scale. */
struct BillPoints
{
    std::vector<int> earned;  ///< one for each line; they add up to earnedTotal
    std::vector<int> missing; ///< one for each line; they add up to missingTotal
    int earnedTotal = 0;
    int missingTotal = 0; ///< earnedTotal + missingTotal = 100 x scale
};

/** The bill in whole points (scale 1, for people) or finer (scale 100: hundredths of a point). */
BillPoints pointsOf(const MatchBill &bill, int scale);

} // namespace Cairn
