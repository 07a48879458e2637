// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/**
 * The value below which a standard normal variate lies with a chance between 0 and 1 (both excluded), exact to about
 * seven figures. Source: M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied
 * Statistics 37 (1988), routine PPND7.
 */
double normalQuantile(double chance);

} // namespace Cairn
