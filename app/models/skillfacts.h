// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/level.h"

#include <QString>

namespace Cairn {

/** What a row says of one skill: the learner's level beside what the target asks. */
struct SkillFacts
{
    QString title;
    Level level = Level::None;
    Level asked = Level::None; ///< none: the target does not ask it
    bool essential = false;
    int evidence = 0;
    double hoursLeft = 0; ///< likely hours to the asked level

    bool isAsked() const { return asked != Level::None; }
    int levelsShort() const { return level < asked ? toNumber(asked) - toNumber(level) : 0; }

    /** "reached" or "1 short"; empty where the target does not ask the skill. */
    QString targetWords() const;
    QString evidenceText() const;
    QString hoursText() const;
    QString evidenceSentence() const;
    QString hoursSentence() const;
    /** The row as one sentence, e.g. "Model evaluation: Working, asked Practitioner, 1 short". */
    QString sentence() const;
};

} // namespace Cairn
