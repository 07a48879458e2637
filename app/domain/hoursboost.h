// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daterange.h"

namespace Cairn {

/** More time than usual for some weeks, to catch up. */
struct HoursBoost
{
    DateRange days;
    double hoursPerWeek = 0; ///< more than usual, spread over the weekdays that have time

    friend bool operator==(const HoursBoost &, const HoursBoost &) = default;
};

} // namespace Cairn
