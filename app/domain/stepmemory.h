// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"
#include "domain/ids.h"
#include "domain/level.h"
#include "domain/stage.h"

namespace Cairn {

/**
 * What a step was when a person first did something for it. What was done stays to be seen by it, when a newer
 * catalogue, a reached level or another target no longer asks for the step.
 */
struct StepMemory
{
    Stage stage = Stage::Learn;
    QString title;
    SkillId skill;          ///< of a learn step
    Level to = Level::None; ///< of a learn step: the level it reaches
    ResourceId resource;
    HoursRange hours;

    friend bool operator==(const StepMemory &, const StepMemory &) = default;
};

} // namespace Cairn
