// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hourscurve.h"

#include <algorithm>

namespace Cairn {

double HoursCurve::at(const QDate &day) const
{
    if (points.empty())
        return 0;
    const auto after = std::upper_bound(points.begin(), points.end(), day,
                                        [](const QDate &each, const auto &point) { return each < point.first; });
    if (after == points.begin())
        return points.front().second;
    const auto &[lastDay, lastHours] = *std::prev(after);
    if (after == points.end())
        return lastHours;
    const double share = static_cast<double>(lastDay.daysTo(day)) / static_cast<double>(lastDay.daysTo(after->first));
    return lastHours + share * (after->second - lastHours);
}

} // namespace Cairn
