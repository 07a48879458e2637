// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreedchanges.h"

#include "domain/roadmap.h"
#include "domain/roadmapsteps.h"

#include <algorithm>
#include <set>

namespace Cairn {

namespace {

int countMissing(const std::set<StepId> &of, const std::set<StepId> &in)
{
    return static_cast<int>(std::count_if(of.begin(), of.end(), [&in](const StepId &id) { return !in.contains(id); }));
}

} // namespace

AgreedChanges changesSinceAgreed(const Roadmap &roadmap)
{
    AgreedChanges changes;
    std::set<StepId> then;
    std::set<StepId> now;
    for (const BaselineStep &step : roadmap.agreed.steps) {
        changes.hoursThen += step.hours;
        then.insert(wholeOf(step.id));
    }
    for (const RoadmapStep &step : roadmap.steps) {
        if (!step.isCounted())
            continue;
        now.insert(wholeOf(step.step.id));
        if (step.state == StepState::Done && step.finish >= roadmap.agreed.agreedOn)
            ++changes.stepsDone;
    }
    changes.hoursNow = roadmap.total.hoursTotal;
    changes.stepsThen = static_cast<int>(then.size());
    changes.stepsNow = static_cast<int>(now.size());
    changes.stepsAdded = countMissing(now, then);
    changes.stepsDropped = countMissing(then, now);
    return changes;
}

} // namespace Cairn
