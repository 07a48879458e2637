// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"

#include <vector>

namespace Cairn {

class Catalogue;
struct PlanState;
struct Roadmap;

/** The ways to bring a plan that is behind back to its date, or its date to the plan. */
enum class RepairKind : quint8 { Spread, Trim, Move };

/** One way to repair a plan that is behind, worked out and not yet done. */
struct Repair
{
    RepairKind kind = RepairKind::Move;
    std::vector<Edit> edits;     ///< what choosing it changes, as one change; none where it can do nothing
    bool isEnough = true;        ///< whether the finish is then no later than agreed, or than the new date
    QDate finish;                ///< when all that counts is then planned to be done; invalid: never
    int percentAtFinish = 0;     ///< match with the target when the plan is done, 0 to 100
    double hoursMore = 0;        ///< of Spread: a week
    int weeks = 0;               ///< of Spread
    double hoursLess = 0;        ///< of Trim: of what is left
    std::vector<StepId> leftOut; ///< of Trim: steps that become optional, by id

    friend bool operator==(const Repair &, const Repair &) = default;
};

/** Whether the plan ends later than agreed and at least an hour is owed. */
bool needsRepair(const Roadmap &roadmap);

/**
 * Three ways for a plan that needs repair (Spread, Trim, Move, each as far as it can be done), none for one that does
 * not. Where nothing was agreed, each also agrees on what progress was measured against, so that the date of before
 * stays the measure.
 *   - Spread: the fewest quarters of an hour more a week, over the shortest of 4, 6, 8, 12 and 16 weeks for which that
 *     is at most a quarter of the usual week (at least one hour), and else over 16 weeks, as long as no week gets more
 *     than MostHoursPerWeek. Where not even that is enough, a quarter of the usual week over 16 weeks.
 *   - Trim: levels to learn, projects and certificates that are not begun, not essential and that nothing counted waits
 *     for become optional: those that earn least of the match for each hour first (of equals, the last of the plan
 *     first), and no more than needed. They lose the place where they were put by hand, and so come after all that
 *     counts. Never the first two projects, nor what a person added; nor experience and network, for without them
 *     nobody sees what was learnt.
 *   - Move: the plan of today is agreed on, and a deadline moves along where it is earlier.
 */
std::vector<Repair> repairsOf(const Roadmap &roadmap, const PlanState &state, const Catalogue &catalogue);

/**
 * The match with the target when all that counts is done: 0 to 100, and 100 only when nothing is missing; 0 without a
 * target that the catalogue knows.
 */
int percentAtFinish(const Roadmap &roadmap, const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
