// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdress.h"
#include "charts/payrangerow.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace Cairn {

/** Where a mark is drawn. */
struct PayRangePlace
{
    std::function<qreal(double)> x; ///< of a value
    qreal middle = 0;               ///< of the row
    qreal outwards = 1;             ///< 1 where greater values are to the right, else -1
    QRectF plot;
};

/** Draws range, bracket, diamond or hatched plate of one row; the words beside a mark are not part of it. */
void paintPayRangeMark(QPainter &painter, const PayRangeRow &row, const PayRangePlace &place, const ChartDress &dress);

/** The disc, square or diamond of a series; nothing for the neutral one. */
void paintSeriesMark(QPainter &painter, const QRectF &square, int series, const ChartColours &colours);

} // namespace Cairn
