// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayoff.h"
#include "domain/ids.h"
#include "domain/partingways.h"
#include "domain/talkingpoints.h"

#include <optional>
#include <vector>

namespace Cairn {

class Catalogue;
struct Forecast;
struct PlanState;
struct Roadmap;

/** Facts about a plan that a person may want to do something about. */
struct WorthALook
{
    std::vector<SkillId> withoutEvidence; ///< had at Working or above; what the target asks first, in the role's order
    std::vector<DayOff> offSoon;          ///< beginning today or within three weeks, in the order of the days
    std::vector<StepId> anotherLook;      ///< in the order of the plan
    QDate deadlineTooEarly;               ///< before the forecast's date of 80 %; invalid: there is none such
    std::vector<TalkingPoint> talkingPoints; ///< in the order of talkingPoints()
    std::optional<PartingWays> planB;        ///< nothing where there is none that differs from the plan

    bool isEmpty() const
    {
        return withoutEvidence.empty() && offSoon.empty() && anotherLook.empty() && !deadlineTooEarly.isValid()
               && talkingPoints.empty() && !planB;
    }
    friend bool operator==(const WorthALook &, const WorthALook &) = default;
};

/** Without a forecast nothing is said about the deadline. */
WorthALook worthALook(const Roadmap &roadmap, const Forecast *forecast, const PlanState &state,
                      const Catalogue &catalogue);

} // namespace Cairn
