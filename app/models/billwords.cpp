// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billwords.h"

#include "models/rolewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr double UnitsOfAWeight = 12.0; // see BillLine
constexpr size_t MostNamed = 3;

/** Units of a bill as weights, with two decimals where they are not whole. */
QString weightText(int units)
{
    const double weight = units / UnitsOfAWeight;
    const bool isWhole = units % static_cast<int>(UnitsOfAWeight) == 0;
    return QLocale().toString(weight, 'f', isWhole ? 0 : 2);
}

/** How much of the essential skills is reached, rounded; full only when all of it is. */
int essentialPercent(const MatchParts &parts)
{
    const int rounded = static_cast<int>(std::lround(100.0 * parts.essentialReached / parts.essentialPossible));
    return parts.essentialReached < parts.essentialPossible ? std::min(rounded, 99) : rounded;
}

QString partsSentence(const MatchParts &parts)
{
    if (parts.essentialPossible == 0)
        //: %1 and %2 sums of weights
        return QCoreApplication::translate("BillWords", "Here: %1 of %2 is reached. No skill is essential, all counts.")
            .arg(weightText(parts.otherReached), weightText(parts.otherPossible));
    //: All numbers are sums of weights; %1 of %2 of the essential skills, %3 of %4 of the others, %5 the most that
    //: counts
    return QCoreApplication::translate("BillWords",
                                       "Here: of the essential skills %1 of %2 is reached, of the other skills %3 of "
                                       "%4. The most that counts of those is %4 × (1 + %1 ÷ %2) ÷ 2 = %5.")
        .arg(weightText(parts.essentialReached), weightText(parts.essentialPossible), weightText(parts.otherReached),
             weightText(parts.otherPossible), weightText(parts.otherCap()));
}

struct Loss
{
    QString skill;
    int points = 0;
};

/** The skills that cost most, with the points each brings alone. */
std::vector<Loss> greatestLosses(const Role &role, const MatchBill &bill, const std::vector<GapLine> &lines,
                                 const PlanState &state, const Catalogue &catalogue)
{
    std::vector<Loss> losses;
    for (const GapLine &line : lines) {
        PlanState then = state;
        then.levels.insert(line.skill, line.asked);
        const int points = matchBill(role, bill.level, then).shownPercent() - bill.shownPercent();
        losses.push_back({catalogue.titleOf(line.skill), points});
    }
    return losses;
}

} // namespace

QString heldBackText(const MatchBill &bill)
{
    const int points = pointsOf(bill, 1).withheldTotal;
    if (bill.withheld() == 0)
        return {};
    const QString first =
        points > 0
            ? QCoreApplication::translate("BillWords", "%Ln of the missing point(s) are held back:", nullptr, points)
            : QCoreApplication::translate("BillWords", "Less than a point is held back:");
    //: %1 says how many points are held back, %2 a share, for example "40 %"
    return QCoreApplication::translate("BillWords",
                                       "%1 what you know of other skills counts in full once the essential skills are "
                                       "reached. They are at %2 now.")
        .arg(first, percentText(essentialPercent(bill.parts)));
}

QStringList numberExplained(const MatchBill &bill)
{
    const QString counted = weightText(bill.earned());
    const QString possible = weightText(bill.possible());
    return {
        QCoreApplication::translate(
            "BillWords", "Each skill that the role asks has a weight from 1 to 10. It reaches the share of its weight "
                         "that your level is of the asked level: 2 of 3 levels reach two thirds."),
        QCoreApplication::translate(
            "BillWords", "What is reached of essential skills always counts. Of all the weight of the other skills, "
                         "half counts at once and the other half as far as the essential skills are reached, so that "
                         "the others cannot hide what a role cannot do without."),
        partsSentence(bill.parts),
        //: %1 of %2 are sums of weights, %3 the match, for example "62 %"
        QCoreApplication::translate(
            "BillWords", "Together %1 of %2 counts, and that is %3: rounded to whole percent, but 100\u00a0% "
                         "only where nothing is missing. Only what you said of your levels goes in; nothing "
                         "else does.")
            .arg(counted, possible, percentText(bill.shownPercent()))};
}

QString mostMissingText(const Role &role, const MatchBill &bill, const PlanState &state, const Catalogue &catalogue)
{
    std::vector<GapLine> lines = gapTo(role, bill.level, state, catalogue).lines;
    const size_t open = lines.size();
    lines.resize(std::min(open, MostNamed));
    if (lines.empty())
        return {};
    const std::vector<Loss> losses = greatestLosses(role, bill, lines, state, catalogue);
    QStringList named;
    for (const Loss &loss : losses) {
        //: A skill (%1) and the points of the match that it costs
        named +=
            named.isEmpty()
                ? QCoreApplication::translate("BillWords", "%1 (%Ln point(s))", nullptr, loss.points).arg(loss.skill)
                //: A skill and a number of points, in a list whose first entry said that these are points
                : QCoreApplication::translate("BillWords", "%1 (%2)").arg(loss.skill, QLocale().toString(loss.points));
    }
    const QString list = QLocale().createSeparatedList(named);
    const int missing = 100 - bill.shownPercent();
    const bool releases = bill.withheld() > 0 && std::any_of(lines.begin(), lines.end(), [](const GapLine &line) {
                              return line.essential;
                          });
    const QString released =
        releases
            ? u' ' + QCoreApplication::translate("BillWords", "What essential skills release is counted with them.")
            : QString();
    if (open <= MostNamed)
        //: %1 a list of skills
        return QCoreApplication::translate("BillWords", "All that is missing is in %1.").arg(list) + released;
    PlanState then = state;
    for (const GapLine &line : lines)
        then.levels.insert(line.skill, line.asked);
    const int together = matchBill(role, bill.level, then).shownPercent() - bill.shownPercent();
    //: %1 a list of skills with points, %2 and %Ln are points of the match
    return QCoreApplication::translate("BillWords", "Most is missing in %1: together %2 of the %Ln missing point(s).",
                                       nullptr, missing)
               .arg(list, QLocale().toString(together))
           + released;
}

} // namespace Cairn
