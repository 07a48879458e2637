// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/**
 * Pages are laid out in tenths of a point (1/720 inch) on every device: fine enough for sizes of fonts, which Qt has in
 * whole units only, and free of the device's resolution, so that pages break at the same places on paper and in a file.
 */
inline constexpr qreal UnitsInAPoint = 10;
inline constexpr qreal PointsInAnInch = 72;

constexpr qreal points(qreal count)
{
    return count * UnitsInAPoint;
}

} // namespace Cairn
