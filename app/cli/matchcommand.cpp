// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/matchcommand.h"

#include "cli/careerleveloption.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/levelwords.h"
#include "cli/workspacereading.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Cairn {

namespace {

constexpr int Hundredths = 100;

double inPoints(int hundredths)
{
    return static_cast<double>(hundredths) / Hundredths;
}

/** What of the missing points of each line is reached and does not count yet: never above those, and they add up. */
std::vector<int> withheldPoints(const MatchBill &bill, const BillPoints &points)
{
    std::vector<int> sizes;
    for (const BillLine &line : bill.lines)
        sizes.push_back(line.withheld);
    std::vector<int> withheld = apportioned(sizes, points.withheldTotal);
    int left = 0;
    for (size_t at = 0; at < withheld.size(); ++at) {
        const int over = std::max(0, withheld[at] - points.missing[at]);
        withheld[at] -= over;
        left += over;
    }
    for (size_t at = 0; at < withheld.size() && left > 0; ++at) {
        const int room = sizes[at] > 0 ? std::min(left, points.missing[at] - withheld[at]) : 0;
        withheld[at] += room;
        left -= room;
    }
    return withheld;
}

QJsonObject jsonOf(const MatchBill &bill, const Catalogue &catalogue)
{
    const BillPoints points = pointsOf(bill, Hundredths);
    const std::vector<int> withheld = withheldPoints(bill, points);
    QJsonArray lines;
    for (size_t at = 0; at < bill.lines.size(); ++at) {
        const BillLine &line = bill.lines[at];
        lines.append(QJsonObject{{QStringLiteral("skill"), line.skill.text()},
                                 {QStringLiteral("have"), toNumber(line.have)},
                                 {QStringLiteral("asked"), toNumber(line.asked)},
                                 {QStringLiteral("weight"), line.weight},
                                 {QStringLiteral("essential"), line.essential},
                                 {QStringLiteral("earned"), inPoints(points.earned[at])},
                                 {QStringLiteral("missing"), inPoints(points.missing[at])},
                                 {QStringLiteral("withheld"), inPoints(withheld[at])}});
    }
    return {{QStringLiteral("role"), bill.role.text()},
            {QStringLiteral("title"), catalogue.titleOf(bill.role)},
            {QStringLiteral("level"), codeOf(bill.level)},
            {QStringLiteral("percent"), inPoints(points.earnedTotal)},
            {QStringLiteral("earned"), inPoints(points.earnedTotal)},
            {QStringLiteral("missing"), inPoints(points.missingTotal)},
            {QStringLiteral("withheld"), inPoints(std::accumulate(withheld.begin(), withheld.end(), 0))},
            {QStringLiteral("bill"), lines}};
}

std::vector<MatchBill> billsOf(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state)
{
    std::vector<MatchBill> bills;
    bills.reserve(roles.size());
    for (const Role *role : roles)
        bills.push_back(matchBill(*role, level, state));
    std::stable_sort(bills.begin(), bills.end(),
                     [](const MatchBill &a, const MatchBill &b) { return a.percent() > b.percent(); });
    return bills;
}

} // namespace

QList<QCommandLineOption> MatchCommand::options() const
{
    return {careerLevelOption(tr("Compare at this seniority; without it, at that of the learner's target."))};
}

ExitStatus MatchCommand::run(Invocation &invocation) const
{
    const auto given = careerLevelGiven(invocation);
    if (!given)
        return invocation.wrongUse(given.problem().sentence);
    const Catalogue &catalogue = invocation.catalogue();
    const Result<PlanState> plan = WorkspaceReading::planOf(invocation.word(0), invocation.folder(), catalogue);
    if (!plan)
        return invocation.notDone(plan.problem());

    std::vector<const Role *> roles;
    const bool isOne = invocation.words().size() > 1;
    if (isOne) {
        const Result<const Role *> role = CatalogueLookup(catalogue).role(invocation.word(1));
        if (!role)
            return invocation.notDone(role.problem());
        roles.push_back(role.value());
    } else {
        for (const Role &role : catalogue.roles())
            roles.push_back(&role);
    }
    const PlanState &state = plan.value();
    const CareerLevel ofTarget = state.seniority();
    const std::vector<MatchBill> bills = billsOf(roles, given.value().value_or(ofTarget), state);

    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const MatchBill &bill : bills)
            array.append(jsonOf(bill, catalogue));
        output.document(array);
    } else if (isOne) {
        print(bills.front(), catalogue, output);
    } else {
        print(bills, catalogue, output);
    }
    return ExitStatus::Done;
}

void MatchCommand::print(const std::vector<MatchBill> &bills, const Catalogue &catalogue, Output &output)
{
    const QLocale locale;
    Columns columns(
        {{tr("Match"), Columns::Side::End}, {tr("Id")}, {tr("Role")}, {tr("Level")}, {tr("Skills reached")}});
    for (const MatchBill &bill : bills) {
        const auto asked = static_cast<int>(bill.lines.size());
        columns.addRow({//: A share; the blank is one that does not break
                        tr("%1\u00a0%").arg(locale.toString(bill.shownPercent())), bill.role.text(),
                        catalogue.titleOf(bill.role), nameOf(bill.level),
                        //: How many of the asked skills are reached
                        tr("%1 of %2").arg(locale.toString(bill.reached()), locale.toString(asked))});
    }
    output.columns(columns);
}

QString MatchCommand::withheldSentence(int points)
{
    if (points == 0)
        return tr("Of the missing points, less than one is reached and does not count yet: only as far as the "
                  "essential skills are there does all of the others count.");
    return tr("Of the missing points, %n is (are) reached and do(es) not count yet: only as far as the essential "
              "skills are there does all of the others count.",
              nullptr, points);
}

void MatchCommand::print(const MatchBill &bill, const Catalogue &catalogue, Output &output)
{
    const QLocale locale;
    const BillPoints points = pointsOf(bill, 1);
    //: %1 is a role, %2 a seniority, %3 a whole number of percent
    output.line(tr("%1, level %2: match %3\u00a0%")
                    .arg(catalogue.titleOf(bill.role), nameOf(bill.level), locale.toString(points.earnedTotal)));
    output.line();
    Columns columns({{tr("Id")},
                     {tr("Skill")},
                     {tr("Have")},
                     {tr("Asked")},
                     {tr("Weight"), Columns::Side::End},
                     {tr("Points"), Columns::Side::End},
                     {tr("Missing"), Columns::Side::End}});
    for (size_t at = 0; at < bill.lines.size(); ++at) {
        const BillLine &line = bill.lines[at];
        columns.addRow({line.skill.text(), catalogue.titleOf(line.skill), numberAndName(line.have),
                        numberAndName(line.asked), locale.toString(line.weight), locale.toString(points.earned[at]),
                        locale.toString(points.missing[at])});
    }
    //: The last line of a table that adds up
    const QString sum = tr("Sum");
    columns.addRow({{}, sum, {}, {}, {}, locale.toString(points.earnedTotal), locale.toString(points.missingTotal)});
    output.columns(columns);
    if (bill.withheld() == 0)
        return;
    output.line();
    output.paragraph(withheldSentence(points.withheldTotal));
}

} // namespace Cairn
