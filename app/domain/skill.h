// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"
#include "domain/ids.h"
#include "domain/level.h"

#include <QStringList>

#include <array>
#include <vector>

namespace Cairn {

/** What must be there before the step to Working of a skill can begin. */
struct Prerequisite
{
    SkillId skill;
    Level level = Level::None;
};

/** One skill of the catalogue, counted once for all roles. All text is plain text. */
struct Skill
{
    SkillId id;
    GroupId group;
    QString title;
    QString summary;
    std::array<QString, LevelCount> levels; ///< what one can do at each level, seen from outside
    std::vector<Prerequisite> prerequisites;
    std::array<HoursRange, LevelCount - 1> hours; ///< hours[n] leads from level n to level n + 1
    QStringList aliases;
    QString escoUri; ///< the same skill in ESCO; empty where none fits
    std::vector<SourceId> sources;

    /** Hours from one level up to another; zero where there is nothing to climb. */
    HoursRange hoursBetween(Level from, Level to) const
    {
        HoursRange sum;
        for (int step = toNumber(from); step < toNumber(to); ++step)
            sum += hours[static_cast<size_t>(step)];
        return sum;
    }
};

} // namespace Cairn
