// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace Cairn {

class Theme;

/** The side of the diamond behind the name of an essential skill, and the gap before it, in pixels at 100 % text. */
inline constexpr int EssentialSide = 8;
inline constexpr int EssentialGap = 5;

/** The diamond of an essential skill. */
void drawEssentialMark(QPainter &painter, const QRect &square, const Theme &theme);

/** The hatch over what is known of a weight and does not count yet. */
void drawHeldBack(QPainter &painter, const QRect &rect, const Theme &theme);

} // namespace Cairn
