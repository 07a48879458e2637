// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QDate>

#include <optional>

namespace Cairn {

struct PlanState;

/** What would be another way; what is not named stays as it is. */
struct WhatIf
{
    std::optional<double> hoursPerWeek; ///< spread evenly over the week
    std::optional<Target> target;
    std::optional<QDate> start; ///< no work before this day

    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

/** The plan as it would be; its roadmap is roadmapOf() of it. Hours replace the weekdays and end all boosts. */
PlanState imagined(const PlanState &state, const WhatIf &whatIf);

} // namespace Cairn
