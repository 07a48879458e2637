// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/level.h"
#include "domain/matchbill.h"

#include <optional>

namespace Cairn {

class Catalogue;

/** One skill brought to the level that a role asks, and what that does for the match. */
struct Lift
{
    SkillId skill;
    Level to = Level::None;
    double hours = 0;    ///< likely
    int points = 0;      ///< by which the shown match rises
    int percentThen = 0; ///< the shown match when only this has changed

    friend bool operator==(const Lift &, const Lift &) = default;
};

/** The one that earns most of the match for each hour; of equals, what earns more. Nothing where none is missing. */
std::optional<Lift> bestLift(const Role &role, CareerLevel level, const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
