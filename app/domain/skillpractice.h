// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/level.h"

namespace Cairn {

/** A skill that is practised: the level one should have to begin, and the level it helps to reach. */
struct SkillPractice
{
    SkillId skill;
    Level from = Level::None;
    Level to = Level::Awareness;

    friend bool operator==(const SkillPractice &, const SkillPractice &) = default;
};

} // namespace Cairn
