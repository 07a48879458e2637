// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"
#include "domain/ids.h"
#include "domain/stage.h"

#include <vector>

namespace Cairn {

/** A step that a person added to their roadmap. */
struct OwnStep
{
    StepId id; ///< "own:" and what tells it apart
    Stage stage = Stage::Learn;
    QString title;
    SkillId skill; ///< what it is about; empty where it is about none
    HoursRange hours;
    std::vector<StepId> after; ///< in the order of the ids

    friend bool operator==(const OwnStep &, const OwnStep &) = default;
};

} // namespace Cairn
