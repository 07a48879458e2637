// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/level.h"

#include <QMap>
#include <QString>

namespace Cairn {

/** Something that stands out of a comparison: what the pane shows of it, and what can be done about it. */
struct StandOut
{
    QString icon; ///< of Theme::icon()
    QString title;
    QString text;                ///< whole sentences
    QMap<SkillId, Level> levels; ///< what it would add to the roadmap; empty: nothing is offered
    bool isInRoadmap = false;    ///< all of these levels are wanted already

    friend bool operator==(const StandOut &, const StandOut &) = default;
};

} // namespace Cairn
