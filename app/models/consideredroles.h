// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/planstate.h"

#include <optional>
#include <vector>

namespace Cairn {

/** The roles that a person compares and the catalogue knows, in their order. */
std::vector<RoleId> comparedRoles(const PlanState &state, const Catalogue &catalogue);

bool isCompared(const RoleId &role, const PlanState &state);

/** Whether one more has room; see MostConsideredRoles. Roles that the catalogue does not know take no room. */
bool hasRoomToCompare(const PlanState &state, const Catalogue &catalogue);

/** The roles that are considered once this one is taken out, or else added; nothing where it has no room. */
std::optional<std::vector<RoleId>> consideredWithToggled(const RoleId &role, const PlanState &state,
                                                         const Catalogue &catalogue);

} // namespace Cairn
