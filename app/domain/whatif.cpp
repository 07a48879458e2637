// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whatif.h"

#include "domain/planstate.h"

namespace Cairn {

PlanState imagined(const PlanState &state, const WhatIf &whatIf)
{
    PlanState other = state;
    if (whatIf.target)
        other.target = whatIf.target;
    if (!whatIf.hoursPerWeek && !whatIf.start)
        return other;
    Availability availability = availabilityOf(state);
    if (whatIf.start)
        availability.start = *whatIf.start;
    if (whatIf.hoursPerWeek) {
        availability.hoursOnWeekday = evenly(*whatIf.hoursPerWeek, availability.start).hoursOnWeekday;
        availability.boosts.clear();
    }
    other.availability = availability;
    return other;
}

} // namespace Cairn
