// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedmatch.h"

#include <vector>

namespace Cairn {

/** One level up in one skill, and what that does for several roles together. */
struct HoursStep
{
    SkillId skill;
    Level from = Level::None;
    Level to = Level::None; ///< one level above
    HoursRange hours;
    std::vector<RoleId> roles; ///< those that ask more than the level from, by id
    bool servesAll = false;    ///< whether these are all of the roles
    bool isReady = false;      ///< whether what a step to Working builds on is there (see Skill::prerequisites)
    double gain = 0;           ///< see SharedMatch::gainOf()
    double gainPerHour = 0;    ///< gain by likely hours; 0 where the hours are not known

    friend bool operator==(const HoursStep &, const HoursStep &) = default;
};

/**
 * The next level of each skill that any of the roles asks above what the person has: by gain for each hour, then by
 * gain, then by id.
 */
std::vector<HoursStep> nextHours(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state,
                                 const Catalogue &catalogue);

/** A step of a list for so many hours. */
struct HoursListItem
{
    HoursStep step;
    double hours = 0; ///< what goes into it, of its likely hours: less than those where it is only begun

    bool isWhole() const { return hours >= step.hours.likely; }
    friend bool operator==(const HoursListItem &, const HoursListItem &) = default;
};

/** What to do with so many hours, in this order. */
struct HoursList
{
    std::vector<HoursListItem> items;
    double hours = 0;      ///< of all items; less than the budget only where nothing is left to do
    double gain = 0;       ///< of the whole items, in points of percent of the mean match
    double meanBefore = 0; ///< the mean match now, 0 to 100
};

inline constexpr double UsualHoursBudget = 10;

/**
 * A shopping list for so many hours: again and again the step with the highest gain for each hour of those that can
 * begin and fit the roles, as they stand after the steps before it; the last one may be only begun. Where nothing that
 * can begin gains anything, the list takes what the step with the highest gain for each hour of the others needs first,
 * even if no role asks for that. Greedy: another choice may use up a budget better, but none begins better. Steps whose
 * hours are not known are left out.
 */
HoursList hoursList(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state,
                    const Catalogue &catalogue, double budgetHours = UsualHoursBudget);

} // namespace Cairn
