// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chosenstep.h"

#include "domain/resource.h"

namespace Cairn {

namespace {

constexpr HoursRange UsualHours{10, 20, 40};

Stage stageOf(const Resource &resource)
{
    if (resource.kind == QLatin1String("project") || resource.kind == QLatin1String("competition"))
        return Stage::Build;
    if (resource.kind == QLatin1String("certificate"))
        return Stage::Certify;
    return resource.kind == QLatin1String("community") ? Stage::Network : Stage::Learn;
}

} // namespace

OwnStep chosenStep(const Resource &resource)
{
    OwnStep step;
    step.stage = stageOf(resource);
    step.title = resource.title;
    // What is about one skill belongs to it.
    if (resource.skills.size() == 1)
        step.skill = resource.skills.front().skill;
    const std::optional<Resource::Hours> span = resource.hoursSpan();
    if (resource.brief && resource.brief->hours.likely > 0)
        step.hours = resource.brief->hours;
    else if (span && span->high > 0)
        step.hours = {span->low, (span->low + span->high) / 2, span->high};
    else
        step.hours = UsualHours;
    return step;
}

} // namespace Cairn
