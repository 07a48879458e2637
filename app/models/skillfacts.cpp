// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/skillfacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cairn {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("SkillFacts", text, nullptr, n);
}

} // namespace

QString SkillFacts::targetWords() const
{
    if (!isAsked())
        return {};
    //: A skill of which the asked level is reached; a word in a column
    return levelsShort() == 0 ? translated(QT_TRANSLATE_NOOP("SkillFacts", "reached"))
                              //: So many levels below the asked one; words in a column
                              : translated(QT_TRANSLATE_N_NOOP("SkillFacts", "%Ln short"), levelsShort());
}

QString SkillFacts::evidenceText() const
{
    return evidence == 0 ? QStringLiteral("\u2013") : QLocale().toString(evidence);
}

QString SkillFacts::hoursText() const
{
    if (!isAsked())
        return {};
    if (levelsShort() == 0)
        return QLocale().toString(0);
    //: Hours of study in a narrow column; the space does not break
    return translated(QT_TRANSLATE_NOOP("SkillFacts", "%1\u00a0h")).arg(QLocale().toString(qRound(hoursLeft)));
}

QString SkillFacts::evidenceSentence() const
{
    if (evidence == 0)
        return translated(QT_TRANSLATE_NOOP("SkillFacts", "No evidence"));
    return evidence == 1 ? translated(QT_TRANSLATE_NOOP("SkillFacts", "1 piece of evidence"))
                         : translated(QT_TRANSLATE_N_NOOP("SkillFacts", "%Ln pieces of evidence"), evidence);
}

QString SkillFacts::hoursSentence() const
{
    if (!isAsked())
        return translated(QT_TRANSLATE_NOOP("SkillFacts", "The target does not ask this skill"));
    //: %1 are hours of study as a whole number
    return translated(QT_TRANSLATE_NOOP("SkillFacts", "About %1 h left")).arg(QLocale().toString(qRound(hoursLeft)));
}

QString SkillFacts::sentence() const
{
    if (!isAsked()) {
        //: A skill and the learner's level in it
        return translated(QT_TRANSLATE_NOOP("SkillFacts", "%1: %2")).arg(title, nameOf(level));
    }
    if (levelsShort() == 0) {
        //: A skill, the learner's level, the asked level
        return translated(QT_TRANSLATE_NOOP("SkillFacts", "%1: %2, asked %3, reached"))
            .arg(title, nameOf(level), nameOf(asked));
    }
    //: A skill, the learner's level, the asked level; so many levels are missing
    return translated(QT_TRANSLATE_N_NOOP("SkillFacts", "%1: %2, asked %3, %Ln short"), levelsShort())
        .arg(title, nameOf(level), nameOf(asked));
}

} // namespace Cairn
