// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace Cairn {

/** Of a line of points with rising x only what so many columns of pixels between two x can show: of each column the
 *  first, the least, the greatest and the last point, in their order. So the line looks the same, with at most four
 *  points a column (points outside the stretch count to its edges). What is not finite is left out. */
std::vector<QPointF> thinned(const std::vector<QPointF> &points, double fromX, double toX, int columns);

} // namespace Cairn
