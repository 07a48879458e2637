// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plannedstep.h"

#include "domain/planstate.h"
#include "domain/roadmapsteps.h"

#include <algorithm>

namespace Cairn {

std::optional<RoadmapStep> plannedStep(const StepId &step, PlanState state, const Catalogue &catalogue)
{
    if (const auto record = state.steps.find(step); record != state.steps.end()) {
        record->title.clear();
        record->hours.reset();
        record->optional.reset();
        record->parts.clear();
    }
    const RoadmapSteps steps = roadmapSteps(state, catalogue);
    for (const std::vector<RoadmapStep> *all : {&steps.planned, &steps.setAside}) {
        const auto found =
            std::find_if(all->begin(), all->end(), [&step](const RoadmapStep &each) { return each.step.id == step; });
        if (found != all->end())
            return *found;
    }
    return std::nullopt;
}

} // namespace Cairn
