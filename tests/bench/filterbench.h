// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/** A key press to filtered cards at 100,000 rows. Whether it holds. */
bool benchFilter();

} // namespace Cairn
