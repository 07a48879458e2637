// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/** The schedule of a great plan after a change, in plans of each shape, and the forecast. Whether all hold. */
bool benchPlans();

} // namespace Cairn
