// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/growthladder.h"

#include "domain/gap.h"
#include "domain/matchbill.h"

namespace Cairn {

GrowthLadder growthLadder(const Role &role, const PlanState &state, const Catalogue &catalogue)
{
    GrowthLadder ladder;
    for (const CareerLevel level : AllCareerLevels) {
        const auto at = static_cast<size_t>(level);
        ladder.steps[at] = {level, role.changes[at], matchBill(role, level, state).shownPercent(),
                            gapTo(role, level, state, catalogue).hours};
    }
    for (const RoleId &id : role.next) {
        if (const Role *next = catalogue.role(id))
            ladder.next.push_back(next);
    }
    return ladder;
}

} // namespace Cairn
