// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/leastwork.h"

namespace Cairn {

/** The least work that brings a match to a percentage, beside what of it the roadmap leads to already. */
struct SmallestChange
{
    int percentNow = 0;  ///< as shown
    int percentThen = 0; ///< as shown, with all rises
    LeastWork work;
    std::vector<LevelRise> open; ///< rises that neither the target nor a wanted level asks yet
};

/** A wish to begin with: the next ten above a match in whole percent, at least 70 and at most 100. */
int usualWish(int percentNow);

SmallestChange smallestChange(int percent, const Role &role, CareerLevel level, const PlanState &state,
                              const Catalogue &catalogue);

} // namespace Cairn
