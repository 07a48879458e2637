// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/baselinestep.h"
#include "domain/target.h"

#include <optional>
#include <vector>

namespace Cairn {

/** A plan as it was agreed on a day, to compare with how it goes. Steps that were skipped then are not in it. */
struct Baseline
{
    QDate agreedOn;
    std::optional<Target> target;
    std::vector<BaselineStep> steps; ///< in the order of the ids
    std::vector<Session> sessions;   ///< in the order of the days; of the work that was left on the day
    QDate finish;                    ///< invalid where it never ended

    friend bool operator==(const Baseline &, const Baseline &) = default;
};

} // namespace Cairn
