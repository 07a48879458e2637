// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>

#include <optional>
#include <vector>

namespace Cairn {

/** A step as the schedule needs it: what is left of it, what it earns, and what binds it. */
struct Work
{
    StepId id;            ///< no two works of a plan have the same
    double hoursLeft = 0; ///< hours of focused work; 0: it is finished
    double gain = 0;      ///< how many points of the target's match bill it earns
    bool essential = false;
    bool optional = false;
    std::optional<QDate> fixedStart; ///< no work on it before this day; from this day on it goes first
    std::optional<int> place;        ///< where a person put it by hand, lower first; nothing: where the rule puts it
    std::vector<StepId> after;       ///< what must be finished before; ids of no work are ignored
    std::vector<StepId> ratherAfter; ///< what the rule puts before it, where nothing else stands against that

    friend bool operator==(const Work &, const Work &) = default;
};

} // namespace Cairn
