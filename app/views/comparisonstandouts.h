// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparedpay.h"
#include "domain/planstate.h"
#include "domain/rolecomparison.h"
#include "views/standout.h"

#include <vector>

namespace Cairn {

/** What stands out of compared roles, in the words of comparisonFindings(), with what of it can go to the roadmap. */
std::vector<StandOut> comparisonStandOuts(const RoleComparison &comparison, const ComparedPay &pay,
                                          const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
