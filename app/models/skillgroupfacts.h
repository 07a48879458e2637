// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/skillfacts.h"

namespace Cairn {

/** What the skills of a group add up to. */
struct SkillGroupFacts
{
    QString title;
    int asked = 0;   ///< skills that the target asks
    int reached = 0; ///< of those
    int levelsAsked = 0;
    int levelsHad = 0; ///< of those
    int evidence = 0;
    double hoursLeft = 0;

    void add(const SkillFacts &skill);

    /** 0 to 1; 0 where nothing is asked. */
    double share() const { return levelsAsked == 0 ? 0 : static_cast<double>(levelsHad) / levelsAsked; }

    /** "1 of 3 reached"; empty where the target asks nothing of the group. */
    QString targetWords() const;
    QString evidenceText() const;
    QString hoursText() const;
    /** The row as one sentence, e.g. "Mathematics: 1 of 3 reached, 22 h left". */
    QString sentence() const;
};

} // namespace Cairn
