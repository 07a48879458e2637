// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payback.h"

namespace Cairn {

/** The most that is kept of an amount of PayBackAssumptions, in any currency. */
inline constexpr double MostPayBackAmount = 1e9;
/** The most that is kept of a number of months: fifty years. */
inline constexpr double MostPayBackMonths = 600;

/**
 * Whether assumptions can be kept with a plan: amounts and months from 0 to the most of them, years in their bounds,
 * and three capital letters for the currency.
 */
bool canBeKept(const PayBackAssumptions &assumptions);

/**
 * The assumptions with every number within its bounds: what is beyond them as the nearest bound, an amount or a number
 * of months that is no number as 0. The currency stays as it is.
 */
PayBackAssumptions withinBounds(PayBackAssumptions assumptions);

} // namespace Cairn
