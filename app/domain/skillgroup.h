// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace Cairn {

/** A heading under which skills stand, e.g. Mathematics. */
struct SkillGroup
{
    GroupId id;
    QString title;
};

} // namespace Cairn
