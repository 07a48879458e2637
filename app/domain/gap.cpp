// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gap.h"

#include "domain/matchbill.h"

#include <algorithm>

namespace Cairn {

Gap gapTo(const Role &role, CareerLevel level, const PlanState &state, const Catalogue &catalogue)
{
    Gap gap;
    const MatchBill bill = matchBill(role, level, state);
    for (const BillLine &line : bill.lines) {
        if (line.levelsShort() == 0)
            continue;
        const HoursRange hours = catalogue.hoursBetween(line.skill, line.have, line.asked);
        const int units = line.possible - line.reached;
        MatchParts then = bill.parts;
        (line.essential ? then.essentialReached : then.otherReached) += units;
        gap.lines.push_back(
            {line.skill, line.have, line.asked, line.essential, then.counted() - bill.earned(), units, hours});
        gap.hours += hours;
    }
    std::stable_sort(gap.lines.begin(), gap.lines.end(), [](const GapLine &a, const GapLine &b) {
        return std::pair(a.gain, a.units) > std::pair(b.gain, b.units);
    });
    return gap;
}

} // namespace Cairn
