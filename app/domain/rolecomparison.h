// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/comparedrole.h"
#include "domain/planstate.h"

#include <optional>
#include <vector>

namespace Cairn {

/** How far a person is from one of the compared roles. */
struct ComparedColumn
{
    ComparedRole what;
    double percent = 0;          ///< the exact match, 0 to 100
    int shownPercent = 0;        ///< the match as shown, see MatchBill
    int asked = 0;               ///< skills that are asked
    int reached = 0;             ///< of those, the ones that are reached
    HoursRange hours;            ///< from the levels had to the levels asked, as gapTo() counts them
    std::optional<double> weeks; ///< likely hours at the free hours of a usual week; none where there are none
    bool isTarget = false;       ///< the person's target, at its seniority

    int gaps() const { return asked - reached; }
    /** Of the 100 that the role asks. */
    int missingPoints() const { return 100 - shownPercent; }

    friend bool operator==(const ComparedColumn &, const ComparedColumn &) = default;
};

/** What one column asks of a skill. */
struct ComparedCell
{
    Level asked = Level::None; ///< none: not asked
    int levelsShort = 0;
    int weight = 0; ///< 0 where it is not asked
    bool essential = false;
    HoursRange hours; ///< from the level had to the level asked

    bool isAsked() const { return asked != Level::None; }
    bool isGap() const { return levelsShort > 0; }

    friend bool operator==(const ComparedCell &, const ComparedCell &) = default;
};

/** A skill that any of the columns asks. */
struct ComparedSkill
{
    SkillId skill;
    Level have = Level::None;
    std::vector<ComparedCell> cells; ///< one for each column

    int gapColumns() const;
    int askingColumns() const;
    /** In all columns together. */
    int levelsShort() const;
    /** In all columns together. */
    int weight() const;
    bool isGap() const { return gapColumns() > 0; }

    friend bool operator==(const ComparedSkill &, const ComparedSkill &) = default;
};

/** A gap that two columns or more have: work on it counts for each of them. */
struct SharedGap
{
    SkillId skill;
    std::vector<size_t> columns; ///< in their order
    Level have = Level::None;
    Level forAll = Level::None; ///< the lowest level that one of them asks: up to here each hour counts for all of them
    Level highest = Level::None; ///< the highest level that one of them asks
    HoursRange hoursForAll;      ///< from the level had to forAll
    HoursRange hoursToHighest;   ///< from the level had to highest: the work of all of them, done once
    HoursRange hoursSaved;       ///< the hours of each of the columns added up, less hoursToHighest

    friend bool operator==(const SharedGap &, const SharedGap &) = default;
};

/** A skill that only one of the columns asks. */
struct AskedOnce
{
    SkillId skill;
    size_t column = 0;
    Level have = Level::None;
    Level asked = Level::None;

    friend bool operator==(const AskedOnce &, const AskedOnce &) = default;
};

/** Two roles or more beside each other, and what stands out of that; without words, see comparisonFindings(). */
struct RoleComparison
{
    std::vector<ComparedColumn> columns; ///< in the order asked for; only roles that the catalogue knows, each once
    /**
     * Gaps in all columns first, then by most levels short in all columns together, by most columns with a gap, by
     * most weight in all columns together, then as the columns name them from the first on.
     */
    std::vector<ComparedSkill> skills;
    double hoursPerWeek = 0; ///< free, in a usual week

    std::optional<size_t> nearest; ///< the column with the least likely hours; none where two have as few
    /** Its likely hours, of those of the target; none where the target is no other column or takes none. */
    std::optional<double> nearestOfTarget;
    std::optional<size_t> highestMatch; ///< none where two columns show as much
    std::vector<SharedGap> shared;      ///< gaps of two columns or more, the most hours saved first
    std::vector<SharedGap> forAll;      ///< of those, the ones that all columns have, in the order of the skills
    HoursRange hoursSaved;              ///< of all shared gaps together
    HoursRange hoursTogether;           ///< to be ready for every column: each skill once, up to its highest level
    std::vector<AskedOnce> askedOnce;   ///< by column, then in the order of the skills; empty for one column

    int gapSkills() const;
    /** The most likely hours of a column; 0 where there is none. */
    double mostHours() const;

    friend bool operator==(const RoleComparison &, const RoleComparison &) = default;
};

/** Unknown roles and repetitions are left out. */
RoleComparison compareRoles(const std::vector<ComparedRole> &columns, const PlanState &state,
                            const Catalogue &catalogue);

/** The roles a person compares, at the seniority of the target; at Entry where there is no target. */
std::vector<ComparedRole> consideredColumns(const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
