// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/growthstandouts.h"

#include "domain/comparisonwords.h"
#include "models/rolewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cairn {

namespace {

/** What is named one by one; the rest is counted. */
constexpr size_t MostNamed = 5;

QString translated(const char *text)
{
    return QCoreApplication::translate("Growth", text);
}

/** Skills with the level that is asked then, e.g. "SQL to Working, Statistics to Practitioner and 3 more". */
QString listOf(const std::vector<AskedChange> &changes, const Catalogue &catalogue)
{
    QStringList names;
    for (const AskedChange &change : changes) {
        if (static_cast<size_t>(names.size()) == MostNamed)
            break;
        //: %1 a skill, %2 a level
        names +=
            translated(QT_TRANSLATE_NOOP("Growth", "%1 to %2")).arg(catalogue.titleOf(change.skill), nameOf(change.to));
    }
    const auto others = static_cast<int>(changes.size()) - static_cast<int>(names.size());
    if (others == 0)
        return QLocale().createSeparatedList(names);
    //: %1 some skills, %Ln others are not named
    return QCoreApplication::translate("Growth", "%1 and %Ln more", nullptr, others)
        .arg(names.join(translated(QT_TRANSLATE_NOOP("Growth", ", "))));
}

QString sentencesOf(const GrowthChange &change, const Catalogue &catalogue)
{
    QStringList sentences;
    if (!change.asksNew.empty())
        //: %1 skills that were not asked before, each with its level
        sentences += translated(QT_TRANSLATE_NOOP("Growth", "New: %1.")).arg(listOf(change.asksNew, catalogue));
    if (!change.asksHigher.empty())
        //: %1 skills that are asked at a higher level, each with that level
        sentences += translated(QT_TRANSLATE_NOOP("Growth", "Higher: %1.")).arg(listOf(change.asksHigher, catalogue));
    const auto less = static_cast<int>(change.asksLower.size() + change.asksNoMore.size());
    if (less > 0)
        sentences += QCoreApplication::translate("Growth", "%Ln skill(s) are asked lower or no more.", nullptr, less);
    if (sentences.empty())
        sentences += translated(QT_TRANSLATE_NOOP("Growth", "The same skills are asked, at the same levels."));
    if (change.changesFamily())
        //: The kind of work changes; %1 and %2 are families of roles
        sentences += translated(QT_TRANSLATE_NOOP("Growth", "The work goes from %1 to %2."))
                         .arg(nameOf(change.familyBefore), nameOf(change.familyThen));
    return sentences.join(u' ');
}

} // namespace

std::vector<StandOut> growthStandOuts(const RoleComparison &comparison, GrowthWay way, const Catalogue &catalogue)
{
    std::vector<StandOut> standOuts;
    const std::vector<ComparedColumn> &columns = comparison.columns;
    for (size_t at = 1; at < columns.size(); ++at) {
        const size_t before = way == GrowthWay::Seniority ? at - 1 : 0;
        const GrowthChange change = growthChange(columns[before].what, columns[at].what, catalogue);
        const QString then =
            way == GrowthWay::Seniority ? nameOf(columns[at].what.level) : columnTitle(at, comparison, catalogue);
        const QString from = way == GrowthWay::Seniority ? nameOf(columns[before].what.level)
                                                         : columnTitle(before, comparison, catalogue);
        //: A way on: %1 where it begins, %2 where it leads, e.g. "From Entry to Mid"
        standOuts.push_back({QStringLiteral("up"),
                             translated(QT_TRANSLATE_NOOP("Growth", "From %1 to %2")).arg(from, then),
                             sentencesOf(change, catalogue),
                             {},
                             false});
    }
    if (standOuts.empty()) {
        standOuts.push_back({QStringLiteral("flag"),
                             translated(QT_TRANSLATE_NOOP("Growth", "No move on")),
                             translated(QT_TRANSLATE_NOOP("Growth", "No role of the catalogue leads on from here to "
                                                                    "one that leads others or sets the direction.")),
                             {},
                             false});
        return standOuts;
    }
    standOuts.push_back({QStringLiteral("clock"),
                         translated(QT_TRANSLATE_NOOP("Growth", "No years are given")),
                         translated(QT_TRANSLATE_NOOP("Growth", "How long people take from one to the next differs by "
                                                                "place and person, and no source at hand says it.")),
                         {},
                         false});
    return standOuts;
}

} // namespace Cairn
