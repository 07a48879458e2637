// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/payrangelayout.h"

class QPainter;

namespace Cairn {

class ChartPlot;

/** Draws a whole PayRangeChart at 0, 0: its grid through the plot, marks and words by itself. */
void paintPayRanges(QPainter &painter, const PayRangeContent &content, const ChartDress &dress,
                    const PayRangeLayout &places, ChartPlot &plot, int chosenRow);

} // namespace Cairn
