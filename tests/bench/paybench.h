// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/**
 * A million rows of pay: from a changed filter to the percentiles of every role and level, and the import of the same
 * rows from a file, also when it is given up. Whether all hold.
 */
bool benchPay();

} // namespace Cairn
