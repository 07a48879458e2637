// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plancommand.h"

#include "cli/columns.h"
#include "cli/invocation.h"
#include "cli/targetjson.h"
#include "cli/workspacereading.h"
#include "domain/planstate.h"

#include <QLocale>

namespace Cairn {

namespace {

const QString SeedOption = QStringLiteral("seed");

QJsonValue day(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const PlanStep &step, const Roadmap &roadmap)
{
    QJsonArray after;
    for (const StepId &each : step.after)
        after.append(each.text());
    const Placement *placement = roadmap.placementOf(step.id);
    return {{QStringLiteral("id"), step.id.text()},
            {QStringLiteral("stage"), codeOf(step.stage)},
            {QStringLiteral("title"), step.title},
            {QStringLiteral("skill"), step.skill.isEmpty() ? QJsonValue() : QJsonValue(step.skill.text())},
            {QStringLiteral("resource"), step.resource.isEmpty() ? QJsonValue() : QJsonValue(step.resource.text())},
            {QStringLiteral("hours"), QJsonObject{{QStringLiteral("low"), step.hours.low},
                                                  {QStringLiteral("likely"), step.hours.likely},
                                                  {QStringLiteral("high"), step.hours.high}}},
            {QStringLiteral("optional"), step.optional},
            {QStringLiteral("gain"), step.gain},
            {QStringLiteral("start"), day(placement ? placement->start : QDate())},
            {QStringLiteral("finish"), day(placement ? placement->finish : QDate())},
            {QStringLiteral("after"), after}};
}

QJsonObject jsonOf(const Roadmap &roadmap, const Target &target, const QDate &today, double hoursPerWeek)
{
    QJsonArray steps;
    for (const PlanStep &step : roadmap.steps)
        steps.append(jsonOf(step, roadmap));
    return {{QStringLiteral("today"), day(today)},
            {QStringLiteral("target"), jsonOfTarget(target)},
            {QStringLiteral("hours_per_week"), hoursPerWeek},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("finish"), day(roadmap.schedule.finish)},
            {QStringLiteral("forecast"), QJsonObject{{QStringLiteral("p50"), day(roadmap.forecast.p50)},
                                                     {QStringLiteral("p80"), day(roadmap.forecast.p80)},
                                                     {QStringLiteral("p95"), day(roadmap.forecast.p95)}}},
            {QStringLiteral("hours_total"), roadmap.hoursTotal}};
}

} // namespace

QList<QCommandLineOption> PlanCommand::options() const
{
    return {{SeedOption, tr("Simulate with this whole number as seed; without it, with 1."), QStringLiteral("N")}};
}

ExitStatus PlanCommand::run(Invocation &invocation) const
{
    bool isNumber = true;
    const quint64 seed = invocation.has(SeedOption) ? invocation.valueOf(SeedOption).toULongLong(&isNumber) : 1;
    if (!isNumber)
        return invocation.wrongUse(tr("“%1” is no whole number.").arg(invocation.valueOf(SeedOption)));
    const Catalogue &catalogue = invocation.catalogue();
    const Result<PlanState> plan = WorkspaceReading::planOf(invocation.word(0), invocation.folder(), catalogue);
    if (!plan)
        return invocation.notDone(plan.problem());
    const PlanState &state = plan.value();
    if (!state.target || !catalogue.role(state.target->role))
        return invocation.notDone(tr("There is no target yet, so there is nothing to plan. “careercairn-cli target "
                                     "LEARNER ROLE” sets one."));
    const double hoursPerWeek = state.profile.hoursPerWeek;
    const Roadmap roadmap = roadmapTowards(*state.target, state, catalogue, evenly(hoursPerWeek, invocation.today()),
                                           invocation.today(), Pace(), seed);
    if (invocation.output().isJson())
        invocation.output().document(jsonOf(roadmap, *state.target, invocation.today(), hoursPerWeek));
    else
        print(roadmap, *state.target, catalogue, hoursPerWeek, invocation.output());
    return ExitStatus::Done;
}

void PlanCommand::print(const Roadmap &roadmap, const Target &target, const Catalogue &catalogue, double hoursPerWeek,
                        Output &output)
{
    const QLocale locale;
    //: %1 a role, %2 a seniority, %3 hours
    output.line(tr("The way to %1, %2, with %3 hours a week")
                    .arg(catalogue.titleOf(target.role), nameOf(target.level), locale.toString(hoursPerWeek)));
    output.line();
    if (roadmap.steps.empty()) {
        output.line(tr("All that the target asks is reached."));
        return;
    }
    Columns columns({{tr("Start")}, {tr("Finish")}, {tr("Stage")}, {tr("Hours"), Columns::Side::End}, {tr("Step")}});
    for (const Placement &placement : roadmap.schedule.placements) {
        for (const PlanStep &step : roadmap.steps) {
            if (step.id == placement.step) {
                columns.addRow({placement.start.toString(Qt::ISODate), placement.finish.toString(Qt::ISODate),
                                nameOf(step.stage), locale.toString(qRound(step.hours.likely)),
                                //: %1 a step that may be left out
                                step.optional ? tr("%1 (optional)").arg(step.title) : step.title});
            }
        }
    }
    output.columns(columns);
    output.line();
    printForecast(roadmap.forecast, output);
}

void PlanCommand::printForecast(const Forecast &forecast, Output &output)
{
    if (!forecast.p50.isValid()) {
        output.line(tr("With this time the plan never ends."));
        return;
    }
    const auto date = [](const QDate &when) { return QLocale().toString(when, QLocale::LongFormat); };
    //: Dates by which a plan is done with 50, 80 and 95 % of chance
    output.paragraph(tr("Without what is optional, it is done by %1 in half of all simulated cases, by %2 in 80 %, by "
                        "%3 in 95 %.")
                         .arg(date(forecast.p50), date(forecast.p80), date(forecast.p95)));
    output.paragraph(tr("The hours are our estimates; with logged hours of your own they would be truer."));
}

} // namespace Cairn
