// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/forecast.h"
#include "domain/pace.h"
#include "domain/planstep.h"
#include "domain/schedule.h"

#include <vector>

namespace Cairn {

class Catalogue;
struct PlanState;
struct Target;

/** The dated way to a target: its steps, when each has its time, and when all of it will be done. */
struct Roadmap
{
    std::vector<PlanStep> steps; ///< each after what it needs
    Schedule schedule;           ///< of the likely hours
    Forecast forecast;           ///< of all steps that are not optional
    double hoursTotal = 0;       ///< likely hours of all steps

    /** When the step has its time; null where it never finds any. */
    const Placement *placementOf(const StepId &step) const;
};

/**
 * The whole way from what the plan holds to the target, from that day on. The same plan, day and seed give the same
 * dates on every system.
 */
Roadmap roadmapTowards(const Target &target, const PlanState &state, const Catalogue &catalogue,
                       const Availability &availability, const QDate &today, const Pace &pace, quint64 seed);

} // namespace Cairn
