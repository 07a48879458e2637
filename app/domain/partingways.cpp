// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partingways.h"

#include "domain/planstate.h"
#include "domain/roadmap.h"

#include <algorithm>
#include <set>

namespace Cairn {

namespace {

using Steps = std::set<StepId>;

Steps leftOf(const Roadmap &roadmap)
{
    Steps left;
    for (const RoadmapStep &step : roadmap.steps) {
        if (step.isOpen() && step.isCounted())
            left.insert(step.step.id);
    }
    return left;
}

double hoursOf(const Roadmap &roadmap, const Steps &wanted)
{
    double hours = 0;
    for (const RoadmapStep &step : roadmap.steps)
        hours += wanted.contains(step.step.id) ? step.hoursLeft() : 0;
    return hours;
}

Steps without(const Steps &steps, const Steps &others)
{
    Steps rest;
    std::set_difference(steps.begin(), steps.end(), others.begin(), others.end(), std::inserter(rest, rest.end()));
    return rest;
}

/** The day of the first session of one of these; invalid where there is none. */
QDate firstDayWith(const Steps &steps, const Schedule &schedule)
{
    const auto first = std::find_if(schedule.sessions.begin(), schedule.sessions.end(),
                                    [&steps](const Session &session) { return steps.contains(session.step); });
    return first == schedule.sessions.end() ? QDate() : first->day;
}

/** These steps, and all that waits for one of them. */
Steps withAllBehind(Steps steps, const Roadmap &roadmap)
{
    // Steps stand after what they need.
    for (const RoadmapStep &step : roadmap.steps) {
        const bool isOpen = step.state != StepState::Done;
        if (isOpen && std::any_of(step.step.after.begin(), step.step.after.end(), [&steps](const StepId &needed) {
                return steps.contains(needed);
            }))
            steps.insert(step.step.id);
    }
    return steps;
}

/** The plan with what serves both first, in the order in which it is planned; nothing else has a fixed start. */
Schedule sharedFirst(const Roadmap &roadmap, const Steps &shared, const Steps &onlyOfPlan, const Catalogue &catalogue)
{
    const Steps late = withAllBehind(onlyOfPlan, roadmap);
    std::vector<Work> works = worksLeft(roadmap.steps, catalogue);
    for (Work &work : works) {
        work.place.reset();
        if (!shared.contains(work.id))
            work.fixedStart.reset();
        if (!shared.contains(work.id) || late.contains(work.id))
            continue;
        const auto planned = std::find_if(roadmap.schedule.placements.begin(), roadmap.schedule.placements.end(),
                                          [&work](const Placement &placement) { return placement.step == work.id; });
        work.place = static_cast<int>(planned - roadmap.schedule.placements.begin());
    }
    return scheduled(works, roadmap.availability, roadmap.today);
}

} // namespace

PartingWays partingWays(const PlanState &state, const Target &planB, const Catalogue &catalogue, const QDate &today)
{
    PlanState changedOver = state;
    changedOver.target = planB;
    const Roadmap plan = roadmapOf(state, catalogue, today);
    const Roadmap other = roadmapOf(changedOver, catalogue, today);
    const Steps ofPlan = leftOf(plan);
    const Steps ofOther = leftOf(other);
    const Steps onlyOfPlan = without(ofPlan, ofOther);
    const Steps shared = without(ofPlan, onlyOfPlan);

    PartingWays ways;
    ways.hoursShared = hoursOf(plan, shared);
    ways.hoursOfPlan = hoursOf(plan, onlyOfPlan);
    ways.hoursOfPlanB = hoursOf(other, without(ofOther, ofPlan));
    ways.finish = plan.finish;
    ways.finishOfPlanB = other.finish;
    ways.partsOn = firstDayWith(onlyOfPlan, plan.schedule);
    if (ways.partsOn.isValid()) {
        // What is planned may put off even more by what does not count.
        const Schedule putOff = sharedFirst(plan, shared, onlyOfPlan, catalogue);
        ways.couldPartOn = std::max(ways.partsOn, firstDayWith(onlyOfPlan, putOff));
    }
    return ways;
}

} // namespace Cairn
