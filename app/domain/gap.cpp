// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gap.h"

#include "domain/matchbill.h"

#include <algorithm>

namespace Cairn {

Gap gapTo(const Role &role, CareerLevel level, const PlanState &state, const Catalogue &catalogue)
{
    Gap gap;
    for (const BillLine &line : matchBill(role, level, state).lines) {
        if (line.levelsShort() == 0)
            continue;
        const Skill *skill = catalogue.skill(line.skill);
        const HoursRange hours = skill ? skill->hoursBetween(line.have, line.asked) : HoursRange{};
        gap.lines.push_back({line.skill, line.have, line.asked, line.missing(), hours});
        gap.hours += hours;
    }
    std::stable_sort(gap.lines.begin(), gap.lines.end(),
                     [](const GapLine &a, const GapLine &b) { return a.missing > b.missing; });
    return gap;
}

} // namespace Cairn
