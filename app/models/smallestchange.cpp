// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/smallestchange.h"

#include "domain/matchbill.h"
#include "domain/targetsteps.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LeastWish = 70;
constexpr int WishStep = 10;
constexpr int Whole = 100;

} // namespace

int usualWish(int percentNow)
{
    const int nextTen = (percentNow / WishStep + 1) * WishStep;
    return std::clamp(nextTen, LeastWish, Whole);
}

SmallestChange smallestChange(int percent, const Role &role, CareerLevel level, const PlanState &state,
                              const Catalogue &catalogue)
{
    SmallestChange change;
    change.work = leastWorkTo(percent, role, level, state, catalogue);
    PlanState then = state;
    for (const LevelRise &rise : change.work.rises) {
        then.levels.insert(rise.skill, rise.to);
        if (levelAhead(rise.skill, state, catalogue) < rise.to)
            change.open.push_back(rise);
    }
    change.percentNow = matchBill(role, level, state).shownPercent();
    change.percentThen = matchBill(role, level, then).shownPercent();
    return change;
}

} // namespace Cairn
