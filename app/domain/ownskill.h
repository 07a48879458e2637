// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace Cairn {

/** A skill that a person added to their own list; no role asks for it. */
struct OwnSkill
{
    SkillId id; ///< begins with "own-"
    GroupId group;
    QString title;

    friend bool operator==(const OwnSkill &, const OwnSkill &) = default;
};

} // namespace Cairn
