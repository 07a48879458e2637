// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roadmap.h"

#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/targetsteps.h"

#include <algorithm>

namespace Cairn {

const Placement *Roadmap::placementOf(const StepId &step) const
{
    const auto found = std::find_if(schedule.placements.begin(), schedule.placements.end(),
                                    [&step](const Placement &placement) { return placement.step == step; });
    return found == schedule.placements.end() ? nullptr : &*found;
}

Roadmap roadmapTowards(const Target &target, const PlanState &state, const Catalogue &catalogue,
                       const Availability &availability, const QDate &today, const Pace &pace, quint64 seed)
{
    Roadmap roadmap;
    roadmap.steps = stepsTowards(target, state, catalogue);
    std::vector<Work> works;
    std::vector<ForecastWork> left;
    for (const PlanStep &step : roadmap.steps) {
        Work work;
        work.id = step.id;
        work.hoursLeft = step.hours.likely;
        work.gain = step.gain;
        work.essential = step.essential;
        work.optional = step.optional;
        work.after = step.after;
        works.push_back(std::move(work));
        if (!step.optional)
            left.push_back({0, step.hours, false, step.id});
        roadmap.hoursTotal += step.hours.likely;
    }
    roadmap.schedule = scheduled(works, availability, today);
    roadmap.forecast = forecast(left, availability, std::max(today, availability.start), pace, seed);
    return roadmap;
}

} // namespace Cairn
