// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "views/compareempty.h"

#include <vector>

namespace Cairn {

/**
 * Up to three roles to begin a comparison with: what is compared already, the target, and the roles that ask most of
 * the same; without any of these the best matches at the level.
 */
std::vector<RoleId> comparisonOffers(const PlanState &state, const Catalogue &catalogue, CareerLevel level);

/** Such a role with its match and why it is offered. */
CompareEmpty::Offer comparisonOffer(const RoleId &role, const PlanState &state, const Catalogue &catalogue,
                                    CareerLevel level);

} // namespace Cairn
