// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedmatch.h"

#include <vector>

namespace Cairn {

/** A skill that at least one of several roles asks above what a person has. */
struct SharedGapLine
{
    SkillId skill;
    Level have = Level::None;
    Level asked = Level::None; ///< the highest that any of the roles asks
    HoursRange hours;          ///< from have to asked; 0 where the catalogue does not know the skill
    std::vector<RoleId> roles; ///< those that ask it above what the person has, by id
    bool servesAll = false;    ///< whether these are all of the roles
    double gain = 0;           ///< see SharedMatch::gainOf()
    double gainPerHour = 0;    ///< gain by likely hours; 0 where the hours are not known

    friend bool operator==(const SharedGapLine &, const SharedGapLine &) = default;
};

/** Gain by likely hours; 0 where there are no hours. */
double gainPerHourOf(double gain, const HoursRange &hours);

/**
 * What is missing for several roles together: the most useful first, which is by gain for each hour, then by gain, then
 * by id.
 */
std::vector<SharedGapLine> sharedGap(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state,
                                     const Catalogue &catalogue);

} // namespace Cairn
