// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"

namespace Cairn {

/** The words of the command line for the weekdays, Monday first. */
inline constexpr std::array<const char *, DaysInAWeek> WeekdayCodes{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

} // namespace Cairn
