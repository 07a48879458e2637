// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace Cairn {

class Theme;

/** The mark of a chart's series, each its own shape: disc, square, diamond; numbers from 0. */
void drawSeriesMarker(QPainter &painter, const QRectF &square, int series, const Theme &theme);

} // namespace Cairn
