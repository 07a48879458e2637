// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timelinescale.h"

#include "domain/roadmap.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int DaysBefore = 3;
constexpr int LeastDays = 60;

} // namespace

TimelineScale TimelineScale::of(const Roadmap &roadmap, const Forecast *forecast)
{
    TimelineScale scale{roadmap.today, roadmap.today, 1};
    const auto include = [&scale](const QDate &day) {
        if (!day.isValid())
            return;
        scale.first = std::min(scale.first, day);
        scale.last = std::max(scale.last, day);
    };
    include(roadmap.agreed.agreedOn);
    include(roadmap.agreed.finish);
    include(roadmap.finish);
    for (const RoadmapStep &step : roadmap.steps) {
        include(step.start);
        include(step.finish);
    }
    if (forecast) {
        include(forecast->p50);
        include(forecast->p80);
    }
    scale.first = scale.first.addDays(-DaysBefore);
    scale.last = std::max(scale.last, scale.first.addDays(LeastDays));
    return scale;
}

} // namespace Cairn
