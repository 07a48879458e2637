// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"
#include "domain/ids.h"
#include "domain/level.h"
#include "domain/stage.h"

#include <vector>

namespace Cairn {

/**
 * One thing to do on the way to a target. Its id stays the same over updates and targets, and says what the step is:
 * "learn:SKILL:LEVEL" (the level reached, 1 to 4), "build:RESOURCE", "certify:RESOURCE", "experience:NAME",
 * "network:NAME", and "own:ID" for what a person added.
 */
struct PlanStep
{
    StepId id;
    Stage stage = Stage::Learn;
    QString title;
    SkillId skill;            ///< of a learn step; empty for all others
    Level from = Level::None; ///< of a learn step: the level it begins at
    Level to = Level::None;   ///< of a learn step: the level it reaches
    ResourceId resource;      ///< the project, certificate or community; empty where the step is none
    HoursRange hours;
    double gain = 0;        ///< how many of the 100 points of the target's match bill it earns
    bool essential = false; ///< belongs to a skill without which nobody would hire
    bool optional = false;
    std::vector<StepId> after; ///< what must be done before it begins; in the order of the ids

    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

} // namespace Cairn
