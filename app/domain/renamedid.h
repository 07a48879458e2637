// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <vector>

namespace Cairn {

/** A skill id of an older catalogue and what it became: one id (renamed, merged) or several (split). */
struct RenamedSkill
{
    SkillId from;
    std::vector<SkillId> to;
};

/** A role id of an older catalogue and the id that took its place. */
struct RenamedRole
{
    RoleId from;
    RoleId to;
};

} // namespace Cairn
