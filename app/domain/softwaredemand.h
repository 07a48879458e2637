// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStringList>

namespace Cairn {

/** In which occupations employers name a piece of software that stands for a skill; flags, not shares. */
struct SoftwareDemand
{
    SkillId skill;
    QString software;
    QStringList inDemand; ///< codes of O*NET occupations in which it is frequently asked for
    QStringList hot;      ///< codes in which it is asked for, but not as frequently
    SourceId source;
};

} // namespace Cairn
