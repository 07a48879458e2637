// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bestlift.h"

#include "domain/gap.h"

#include <algorithm>

namespace Cairn {

std::optional<Lift> bestLift(const Role &role, CareerLevel level, const PlanState &state, const Catalogue &catalogue)
{
    const Gap gap = gapTo(role, level, state, catalogue);
    if (gap.lines.empty())
        return std::nullopt;
    // Earned for each hour, compared without a division; the lines begin with what earns most.
    const GapLine *best = &gap.lines.front();
    for (const GapLine &line : gap.lines) {
        if (line.gain * best->hours.likely > best->gain * line.hours.likely)
            best = &line;
    }
    PlanState then = state;
    then.levels.insert(best->skill, best->asked);
    const int percentNow = matchBill(role, level, state).shownPercent();
    const int percentThen = matchBill(role, level, then).shownPercent();
    return Lift{best->skill, best->asked, best->hours.likely, percentThen - percentNow, percentThen};
}

} // namespace Cairn
