// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/** Longer names are not taken in a field. */
inline constexpr int MostLettersOfAName = 80;

} // namespace Cairn
