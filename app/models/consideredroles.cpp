// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consideredroles.h"

#include <algorithm>

namespace Cairn {

std::vector<RoleId> comparedRoles(const PlanState &state, const Catalogue &catalogue)
{
    std::vector<RoleId> known;
    for (const RoleId &id : state.consideredRoles) {
        if (catalogue.role(id))
            known.push_back(id);
    }
    return known;
}

bool isCompared(const RoleId &role, const PlanState &state)
{
    const std::vector<RoleId> &considered = state.consideredRoles;
    return std::find(considered.begin(), considered.end(), role) != considered.end();
}

bool hasRoomToCompare(const PlanState &state, const Catalogue &catalogue)
{
    return comparedRoles(state, catalogue).size() < MostConsideredRoles;
}

std::optional<std::vector<RoleId>> consideredWithToggled(const RoleId &role, const PlanState &state,
                                                         const Catalogue &catalogue)
{
    std::vector<RoleId> roles = state.consideredRoles;
    if (isCompared(role, state)) {
        std::erase(roles, role);
        return roles;
    }
    if (!hasRoomToCompare(state, catalogue))
        return std::nullopt;
    // Unknown roles give way only where there is no room beside them.
    if (roles.size() >= MostConsideredRoles)
        roles = comparedRoles(state, catalogue);
    roles.push_back(role);
    return roles;
}

} // namespace Cairn
