// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"

#include <QString>

namespace Cairn {

/** One of the parts that a person split a step into; it is planned, logged and marked like a step. */
struct StepPart
{
    int number = 0; ///< 1 and up, never used again within the step; "STEP#NUMBER" is the id of the part
    QString title;
    HoursRange hours;

    friend bool operator==(const StepPart &, const StepPart &) = default;
};

} // namespace Cairn
