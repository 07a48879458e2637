// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paybackline.h"

#include <functional>

namespace Cairn {

/** A mark on the axis of time, for example "year 1" at month 12. */
struct PayBackTick
{
    double month = 0;
    QString text;

    friend bool operator==(const PayBackTick &, const PayBackTick &) = default;
};

/** All that a PayBackChart shows. */
struct PayBackContent
{
    std::vector<PayBackLine> lines;
    QString axisTitle; ///< what the money is measured against; above the plot
    std::vector<PayBackTick> ticks;
    std::function<QString(double)> moneyText; ///< of a grid line, for example "+€40k"
};

} // namespace Cairn
