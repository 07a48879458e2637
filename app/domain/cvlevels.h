// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/level.h"

#include <QDate>

#include <vector>

namespace Cairn {

class SkillMentionFinder;

/** What a CV lets one suppose of one skill, and the place that says so most clearly. Nobody has confirmed it. */
struct CvLevel
{
    enum class Reason : quint8 {
        Named,        ///< only named, as in a list: Awareness
        SaysBasic,    ///< the CV itself says so little: Awareness
        InWork,       ///< in a job or project, or in words of something done: Working
        SaysGood,     ///< "proficient", "gute Kenntnisse": Working
        SeveralYears, ///< in several jobs or projects, over two years or more together: Practitioner
        SaysAdvanced, ///< "advanced", "sehr gute Kenntnisse": Practitioner
    };

    SkillId skill;
    Level suggested = Level::Awareness; ///< never Expert
    Reason reason = Reason::Named;
    QString matched;         ///< the name as it stands at the place
    qsizetype at = 0;        ///< UTF-16 position of the name in the text
    qsizetype length = 0;    ///< UTF-16 units
    QString snippet;         ///< the sentence or line around it, on one line
    qsizetype snippetAt = 0; ///< position of the name in the snippet
    int places = 0;          ///< that name it, but those that wish or deny it
    int entries = 0;         ///< dated jobs and projects that name it
    int months = 0;          ///< of these together, each month once

    friend bool operator==(const CvLevel &, const CvLevel &) = default;
};

/** The code of a reason for files and the command line, e.g. "several_years". */
QString codeOf(CvLevel::Reason reason);

/** Two years: how long several jobs or projects together must have taken to count for Practitioner. */
inline constexpr int MonthsOfPractitioner = 24;

/**
 * Suggests a level for each skill that the plain text of a CV names, by id. The rules are our own judgement, and
 * cautious: a CV says what somebody did and never how well, so nothing here leads to Expert, and a person confirms each
 * level themselves.
 *
 * What the CV says of a skill itself goes first: basic knowledge is Awareness whatever else is there, advanced
 * knowledge Practitioner. Without such words, two or more dated jobs or projects of two years together mean
 * Practitioner; a job, a project, or words of something done in any sentence, Working; all else Awareness. What is
 * studied counts as named. Words of knowing in the lines of a job speak of that job alone. Places that wish for a skill
 * or deny it do not count, and a skill without any other is left out.
 *
 * Times without an end last until today.
 */
std::vector<CvLevel> cvLevels(const QString &text, const SkillMentionFinder &finder, const QDate &today);

} // namespace Cairn
