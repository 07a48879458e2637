// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/smallestchange.h"

#include "domain/matchbill.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LeastWish = 70;
constexpr int WishStep = 10;
constexpr int Whole = 100;

Level askedByTarget(const SkillId &skill, const PlanState &state, const Catalogue &catalogue)
{
    const Role *role = state.target ? catalogue.role(state.target->role) : nullptr;
    if (!role)
        return Level::None;
    const auto asks = std::find_if(role->requirements.begin(), role->requirements.end(),
                                   [&skill](const Requirement &each) { return each.skill == skill; });
    return asks == role->requirements.end() ? Level::None : asks->askedAt(state.target->level);
}

bool isOnRoadmap(const LevelRise &rise, const PlanState &state, const Catalogue &catalogue)
{
    return state.wantedLevels.value(rise.skill, Level::None) >= rise.to
           || askedByTarget(rise.skill, state, catalogue) >= rise.to;
}

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
        if (!isOnRoadmap(rise, state, catalogue))
            change.open.push_back(rise);
    }
    change.percentNow = matchBill(role, level, state).shownPercent();
    change.percentThen = matchBill(role, level, then).shownPercent();
    return change;
}

} // namespace Cairn
