// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"

namespace Cairn {

/** A step that is finished: the hours that were guessed before, and those that were logged for it. */
struct FinishedWork
{
    HoursRange estimate;
    double hoursTaken = 0;

    friend bool operator==(const FinishedWork &, const FinishedWork &) = default;
};

} // namespace Cairn
