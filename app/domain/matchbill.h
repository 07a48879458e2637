// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matchparts.h"
#include "domain/planstate.h"
#include "domain/role.h"

#include <vector>

namespace Cairn {

/** One skill of a bill. Reached, withheld and possible are twelfths of a weight point, so that every share is whole. */
struct BillLine
{
    SkillId skill;
    Level have = Level::None;
    Level asked = Level::None;
    int weight = 0;
    bool essential = false;
    int reached = 0;  ///< possible x min(have, asked) / asked
    int withheld = 0; ///< of what is reached, what does not count yet: see MatchParts; 0 for essential skills
    int possible = 0;

    int earned() const { return reached - withheld; }
    int missing() const { return possible - earned(); }
    int levelsShort() const { return have < asked ? toNumber(asked) - toNumber(have) : 0; }
};

/**
 * Why a role fits as it does: the weighted share of the asked levels that are reached, skill by skill, over the skills
 * asked at that seniority. Nothing is credited for a skill but its own level: what it builds on earns where the role
 * asks for it. How far other skills count while essential ones are missing says MatchParts; what is withheld by that
 * is taken from the lines of the other skills in proportion to what they reach, so that the bill adds up.
 */
struct MatchBill
{
    RoleId role;
    CareerLevel level = CareerLevel::Entry;
    std::vector<BillLine> lines; ///< in the role's own order; only skills that are asked
    MatchParts parts;

    int earned() const { return parts.counted(); }
    int possible() const { return parts.possible(); }
    int withheld() const { return parts.withheld(); }
    /** The exact share, 0 to 100; 100 where nothing is asked. */
    double percent() const { return parts.percent(); }
    /** The share as shown: whole percent, and 100 only when nothing is missing. */
    int shownPercent() const;
    /** How many of the asked skills are reached. */
    int reached() const;
};

/** What a level reaches of a requirement, and what it could, as units; nothing where the skill is not asked. */
MatchParts partsOf(const Requirement &requirement, CareerLevel level, Level have);

/** The two parts of the match, without the lines: for lists of many roles or many learners. */
MatchParts matchParts(const Role &role, CareerLevel level, const PlanState &state);

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
    int missingTotal = 0;  ///< earnedTotal + missingTotal = 100 x scale
    int withheldTotal = 0; ///< what of the missing points is reached and does not count yet
};

/** The bill in whole points (scale 1, for people) or finer (scale 100: hundredths of a point). */
BillPoints pointsOf(const MatchBill &bill, int scale);

} // namespace Cairn
