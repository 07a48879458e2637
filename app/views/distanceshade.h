// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Cairn {

struct Tokens;

/** Levels short from which on the shade grows no darker. */
inline constexpr int DarkestDistance = 3;

/** The ground of what is so many levels short: greys on purpose, darker the further; not valid for what is reached. */
QColor distanceShade(int levelsShort, const Tokens &tokens);

} // namespace Cairn
