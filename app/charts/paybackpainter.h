// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paybacklayout.h"

class QPainter;

namespace Cairn {

class ChartPlot;

/** Draws a whole PayBackChart at 0, 0: grid, bands and lines through the plot, rings and words by itself. */
void paintPayBack(QPainter &painter, const PayBackContent &content, const ChartDress &dress,
                  const PayBackLayout &places, ChartPlot &plot, int chosenLine);

} // namespace Cairn
