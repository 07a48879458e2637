// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace Cairn {

/** One skill that can be chosen in a dialog. */
struct SkillChoice
{
    SkillId id;
    QString title;
};

} // namespace Cairn
