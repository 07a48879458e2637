// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/liftcommand.h"

#include "cli/careerleveloption.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/hourswords.h"
#include "cli/levelwords.h"
#include "cli/workspacereading.h"
#include "domain/matchbill.h"
#include "domain/sharedmatch.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

const QString ToOption = QStringLiteral("to");
constexpr double UsualPercent = 70;
constexpr double Ten = 10;
constexpr double Most = 100;
constexpr int Hundredths = 100;
constexpr double Nearly = 1e-9; // far below a hundredth, far above what a share in doubles is off

/** 70; where the match is there already, the next ten above it. */
double usualPercentFrom(double percent)
{
    if (percent < UsualPercent)
        return UsualPercent;
    return std::min(Most, (std::floor(percent / Ten + Nearly) + 1) * Ten);
}

int printedShare(const MatchBill &bill)
{
    return pointsOf(bill, Hundredths).earnedTotal;
}

double inPercent(int hundredths)
{
    return static_cast<double>(hundredths) / Hundredths;
}

QJsonArray jsonOf(const std::vector<LevelRise> &rises)
{
    QJsonArray array;
    for (const LevelRise &rise : rises)
        array.append(QJsonObject{{QStringLiteral("skill"), rise.skill.text()},
                                 {QStringLiteral("from"), toNumber(rise.from)},
                                 {QStringLiteral("to"), toNumber(rise.to)},
                                 {QStringLiteral("hours"), rise.hours.likely}});
    return array;
}

void printRises(const std::vector<LevelRise> &rises, const Catalogue &catalogue, Output &output)
{
    Columns columns({{LiftCommand::tr("Id")},
                     {LiftCommand::tr("Skill")},
                     //: The head of a column: the level that a person has
                     {LiftCommand::tr("From")},
                     //: The head of a column: the level that a person gets to
                     {LiftCommand::tr("To")},
                     {LiftCommand::tr("Hours"), Columns::Side::End}});
    for (const LevelRise &rise : rises)
        columns.addRow({rise.skill.text(), catalogue.titleOf(rise.skill), numberAndName(rise.from),
                        numberAndName(rise.to), hoursWords(rise.hours.likely)});
    output.columns(columns);
}

} // namespace

QList<QCommandLineOption> LiftCommand::options() const
{
    return {{ToOption, tr("To this percentage, 0 to 100; without it, to 70 or, from there on, to the next ten above."),
             QStringLiteral("PERCENT")},
            careerLevelOption(tr("Compare at this seniority; without it, at that of the learner's target."))};
}

Result<std::optional<double>> LiftCommand::percentGiven(const Invocation &invocation)
{
    if (!invocation.has(ToOption))
        return std::optional<double>();
    static const QRegularExpression number(QStringLiteral("^[0-9]+([.][0-9]+)?$"));
    const QString given = invocation.valueOf(ToOption);
    if (number.match(given).hasMatch() && given.toDouble() <= Most)
        return std::optional<double>(given.toDouble());
    return Problem{tr("“%1” is no percentage: it is a number from 0 to 100, such as 70 or 72.5.").arg(given), given};
}

LiftCommand::Lift LiftCommand::liftTo(const std::optional<double> &percent, const Role &role, CareerLevel level,
                                      const PlanState &state, const Catalogue &catalogue)
{
    const MatchBill now = matchBill(role, level, state);
    const double wish = percent.value_or(usualPercentFrom(now.percent()));
    // What is printed is rounded: up to whole hundredths the wish keeps it from being printed below.
    const double atLeast = std::ceil(wish * Hundredths - Nearly) / Hundredths;
    Lift lift;
    lift.work = leastWorkTo(atLeast, role, level, state, catalogue);
    PlanState then = state;
    for (const LevelRise &rise : lift.work.rises)
        then.levels.insert(rise.skill, rise.to);
    lift.from = printedShare(now);
    lift.to = printedShare(matchBill(role, level, then));
    return lift;
}

ExitStatus LiftCommand::run(Invocation &invocation) const
{
    const auto level = careerLevelGiven(invocation);
    if (!level)
        return invocation.wrongUse(level.problem().sentence);
    const auto percent = percentGiven(invocation);
    if (!percent)
        return invocation.wrongUse(percent.problem().sentence);
    const Catalogue &catalogue = invocation.catalogue();
    const Result<PlanState> plan = WorkspaceReading::planOf(invocation.word(0), invocation.folder(), catalogue);
    if (!plan)
        return invocation.notDone(plan.problem());
    const Result<const Role *> role = CatalogueLookup(catalogue).role(invocation.word(1));
    if (!role)
        return invocation.notDone(role.problem());
    const PlanState &state = plan.value();
    const Lift lift =
        liftTo(percent.value(), *role.value(), level.value().value_or(state.seniority()), state, catalogue);
    if (invocation.output().isJson())
        printJson(lift, invocation.output());
    else
        print(lift, catalogue, invocation.output());
    return ExitStatus::Done;
}

void LiftCommand::printJson(const Lift &lift, Output &output)
{
    output.document(QJsonObject{{QStringLiteral("role"), lift.work.role.text()},
                                {QStringLiteral("level"), codeOf(lift.work.level)},
                                {QStringLiteral("from"), inPercent(lift.from)},
                                {QStringLiteral("to"), inPercent(lift.to)},
                                {QStringLiteral("hours"), lift.work.hours.likely},
                                {QStringLiteral("changes"), jsonOf(lift.work.rises)},
                                {QStringLiteral("before"), jsonOf(lift.work.before)}});
}

void LiftCommand::print(const Lift &lift, const Catalogue &catalogue, Output &output)
{
    const QLocale locale;
    constexpr int Digits = 5; // 100 or 42.86
    const QString role = catalogue.titleOf(lift.work.role);
    const QString level = nameOf(lift.work.level);
    const QString from = locale.toString(inPercent(lift.from), 'g', Digits);
    if (lift.work.rises.empty()) {
        //: %1 is a role, %2 a seniority, %3 a number of percent
        output.paragraph(tr("%1, level %2: the match is %3\u00a0% already, so nothing has to be learnt for it.")
                             .arg(role, level, from));
        return;
    }
    //: %1 is a role, %2 a seniority, %3 and %4 are numbers of percent, %5 of hours
    output.paragraph(tr("%1, level %2: from %3\u00a0% to %4\u00a0% with the least hours, about %5.")
                         .arg(role, level, from, locale.toString(inPercent(lift.to), 'g', Digits),
                              hoursWords(lift.work.hours.likely)));
    output.line();
    printRises(lift.work.rises, catalogue, output);
    if (lift.work.before.empty())
        return;
    output.line();
    output.paragraph(tr("These build on what the match does not count and these hours do not hold:"));
    output.line();
    printRises(lift.work.before, catalogue, output);
}

} // namespace Cairn
