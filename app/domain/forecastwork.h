// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"
#include "domain/ids.h"

namespace Cairn {

/** A step that is not finished, as the forecast needs it. */
struct ForecastWork
{
    double hoursDone = 0; ///< logged so far, at the person's own pace
    HoursRange hours;     ///< the guess for the whole step, not for what is left of it
    bool optional = false;
    StepId step = {}; ///< ties the step's chances to it; see forecast()

    friend bool operator==(const ForecastWork &, const ForecastWork &) = default;
};

} // namespace Cairn
