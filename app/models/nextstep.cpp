// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nextstep.h"

#include "domain/roadmap.h"

#include <algorithm>

namespace Cairn {

namespace {

bool waits(const RoadmapStep &step, const Roadmap &roadmap)
{
    return std::any_of(step.step.after.begin(), step.step.after.end(), [&roadmap](const StepId &id) {
        const RoadmapStep *before = roadmap.step(id);
        return before && before->isOpen();
    });
}

StepId otherPossible(const Roadmap &roadmap, const StepId &next)
{
    for (const Session &session : roadmap.schedule.sessions) {
        if (session.step == next)
            continue;
        const RoadmapStep *step = roadmap.step(session.step);
        const bool isToCome = step && step->fixedStart && *step->fixedStart > roadmap.today;
        if (step && step->isOpen() && !isToCome && !waits(*step, roadmap))
            return session.step;
    }
    return {};
}

} // namespace

std::optional<NextStep> nextStep(const Roadmap &roadmap)
{
    if (roadmap.schedule.sessions.empty())
        return std::nullopt;
    const Session &first = roadmap.schedule.sessions.front();
    NextStep next{first.step, first.day, 0, {}};
    const QDate sunday = first.day.addDays(DaysInAWeek - first.day.dayOfWeek());
    int quarters = 0;
    for (const Session &session : roadmap.schedule.sessions)
        quarters += session.step == next.step && session.day <= sunday ? session.quarters : 0;
    next.hours = static_cast<double>(quarters) / QuartersInAnHour;
    const RoadmapStep *step = roadmap.step(next.step);
    if (step && !step->fixedStart)
        next.instead = otherPossible(roadmap, next.step);
    return next;
}

std::vector<StepId> arrangedWithFirst(const Roadmap &roadmap, const StepId &first)
{
    std::vector<const RoadmapStep *> placed;
    for (const RoadmapStep &step : roadmap.steps) {
        if (step.place && step.isOpen() && step.step.id != first)
            placed.push_back(&step);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const RoadmapStep *a, const RoadmapStep *b) {
        return std::pair(*a->place, a->step.id) < std::pair(*b->place, b->step.id);
    });
    std::vector<StepId> order{first};
    for (const RoadmapStep *step : placed)
        order.push_back(step->step.id);
    return order;
}

} // namespace Cairn
