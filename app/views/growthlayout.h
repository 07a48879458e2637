// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/comparedrole.h"
#include "domain/target.h"
#include "views/growthway.h"

#include <optional>
#include <vector>

namespace Cairn {

/**
 * The columns that show how a role grows: its seniorities, or the role and those that it leads to which lead others or
 * set the direction. It begins at the seniority of the target where that is the role, else at Entry.
 */
std::vector<ComparedRole> growthLayout(const RoleId &role, GrowthWay way, const std::optional<Target> &target,
                                       const Catalogue &catalogue);

} // namespace Cairn
