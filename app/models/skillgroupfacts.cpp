// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/skillgroupfacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("SkillGroupFacts", text);
}

} // namespace

void SkillGroupFacts::add(const SkillFacts &skill)
{
    evidence += skill.evidence;
    if (!skill.isAsked())
        return;
    ++asked;
    reached += skill.levelsShort() == 0 ? 1 : 0;
    levelsAsked += toNumber(skill.asked);
    levelsHad += toNumber(std::min(skill.level, skill.asked));
    hoursLeft += skill.hoursLeft;
}

QString SkillGroupFacts::targetWords() const
{
    if (asked == 0)
        return {};
    //: Of so many asked skills (%2), so many are reached (%1); words in a column
    return translated(QT_TRANSLATE_NOOP("SkillGroupFacts", "%1 of %2 reached"))
        .arg(QLocale().toString(reached), QLocale().toString(asked));
}

QString SkillGroupFacts::evidenceText() const
{
    return QLocale().toString(evidence);
}

QString SkillGroupFacts::hoursText() const
{
    if (asked == 0)
        return {};
    //: Hours of study in a narrow column; the space does not break
    return translated(QT_TRANSLATE_NOOP("SkillGroupFacts", "%1\u00a0h")).arg(QLocale().toString(qRound(hoursLeft)));
}

QString SkillGroupFacts::sentence() const
{
    if (asked == 0)
        return title;
    //: A group of skills: so many of those asked are reached (%2 of %3), so many hours are left (%4)
    return translated(QT_TRANSLATE_NOOP("SkillGroupFacts", "%1: %2 of %3 reached, %4 h left"))
        .arg(title, QLocale().toString(reached), QLocale().toString(asked), QLocale().toString(qRound(hoursLeft)));
}

} // namespace Cairn
