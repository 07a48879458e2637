// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/growthlayout.h"

#include "domain/growthmoves.h"

namespace Cairn {

std::vector<ComparedRole> growthLayout(const RoleId &role, GrowthWay way, const std::optional<Target> &target,
                                       const Catalogue &catalogue)
{
    if (way == GrowthWay::Seniority)
        return seniorityColumns(role, catalogue);
    const Target begin{role, target && target->role == role ? target->level : CareerLevel::Entry};
    std::vector<ComparedRole> columns{{begin.role, begin.level}};
    for (const GrowthMove &move : growthMoves(role, catalogue)) {
        const Role *next = catalogue.role(move.role);
        const std::vector<ComparedRole> path = moveColumns(begin, move, catalogue);
        if (next && next->kind == RoleKind::Growth && !path.empty())
            columns.push_back(path.back());
    }
    return columns;
}

} // namespace Cairn
