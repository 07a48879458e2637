// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payfigure.h"

#include <algorithm>

namespace Cairn {

bool PayFigure::has(PayRemark remark) const
{
    return std::find(remarks.begin(), remarks.end(), remark) != remarks.end();
}

std::optional<PayAmount> PayFigure::middle() const
{
    return percentiles[MedianAt] ? percentiles[MedianAt] : mean;
}

} // namespace Cairn
