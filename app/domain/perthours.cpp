// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/perthours.h"

#include <algorithm>

namespace Cairn {

namespace {

double cleaned(double hours)
{
    return hours > 0 ? std::min(hours, MostHoursOfAStep) : 0.0; // what is no number is not above 0 either
}

} // namespace

PertHours pertHours(const HoursRange &range)
{
    const double likely = cleaned(range.likely);
    const auto [low, high] = std::minmax({cleaned(range.low), likely, cleaned(range.high)});
    PertHours hours{low, high - low};
    if (hours.width > 0)
        hours.alpha = 1 + 4 * ((likely - low) / hours.width);
    return hours;
}

} // namespace Cairn
