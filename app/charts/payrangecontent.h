// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/payrangerow.h"

#include <functional>
#include <vector>

namespace Cairn {

/** All that a PayRangeChart shows. */
struct PayRangeContent
{
    std::vector<PayRangeRow> rows;
    QString axisTitle;
    QString legend;                          ///< how to read a mark; stands beside an example
    QString headN, headSource, headYear;     ///< over the columns at the end
    std::function<QString(double)> axisText; ///< of a tick, for example "€50k"
};

} // namespace Cairn
