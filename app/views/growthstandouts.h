// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/growthmoves.h"
#include "domain/rolecomparison.h"
#include "views/growthway.h"
#include "views/standout.h"

#include <vector>

namespace Cairn {

/**
 * What changes on the ways on from a role: along its seniorities from each to the next, along moves from the first
 * column to each other: what is asked new and higher. Years are not told, since no source says them.
 */
std::vector<StandOut> growthStandOuts(const RoleComparison &comparison, GrowthWay way, const Catalogue &catalogue);

} // namespace Cairn
