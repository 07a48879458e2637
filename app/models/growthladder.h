// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/planstate.h"

#include <array>
#include <vector>

namespace Cairn {

/** How a role grows: each seniority with what one is trusted with and how far it is, then the roles it leads to. */
struct GrowthLadder
{
    struct Step
    {
        CareerLevel level = CareerLevel::Entry;
        QString trustedWith;
        int percent = 0;  ///< the match as shown
        HoursRange hours; ///< from the levels had to the levels asked
    };

    std::array<Step, CareerLevelCount> steps;
    std::vector<const Role *> next; ///< only roles that the catalogue knows
};

GrowthLadder growthLadder(const Role &role, const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
