// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/**
 * Percentiles of a million rows of pay against DuckDB and pandas, which have the same rows in memory, typed and in the
 * better of two orders, before the clock starts: all answers are the same, and ours come first. Ours have the interval
 * of each median as well. Whether both hold; where a peer is not installed they do not.
 */
bool benchPayPeers();

} // namespace Cairn
