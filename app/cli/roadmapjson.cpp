// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/roadmapjson.h"

#include "cli/dayjson.h"
#include "cli/repairwords.h"
#include "cli/targetjson.h"

#include <QJsonArray>

#include <cmath>

namespace Cairn {

namespace {

/** To hundredths; sums of hours carry the smallest errors. */
double rounded(double hours)
{
    constexpr double Hundredths = 100;
    return std::round(hours * Hundredths) / Hundredths + 0.0; // no negative zero
}

template <class Id>
QJsonValue jsonOfId(const Id &id)
{
    return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.text());
}

QJsonArray jsonOfIds(const std::vector<StepId> &ids)
{
    QJsonArray array;
    for (const StepId &id : ids)
        array.append(id.text());
    return array;
}

QJsonObject jsonOf(const RoadmapStep &standing, const PlanState &state)
{
    const PlanStep &step = standing.step;
    const bool isDone = standing.state == StepState::Done;
    return {{QStringLiteral("id"), step.id.text()},
            {QStringLiteral("stage"), codeOf(step.stage)},
            {QStringLiteral("title"), step.title},
            {QStringLiteral("skill"), jsonOfId(step.skill)},
            {QStringLiteral("resource"), jsonOfId(step.resource)},
            {QStringLiteral("hours"), QJsonObject{{QStringLiteral("low"), step.hours.low},
                                                  {QStringLiteral("likely"), step.hours.likely},
                                                  {QStringLiteral("high"), step.hours.high}}},
            {QStringLiteral("optional"), step.optional},
            {QStringLiteral("gain"), step.gain},
            {QStringLiteral("state"), codeOf(standing.state)},
            {QStringLiteral("hours_done"), rounded(standing.hoursDone)},
            {QStringLiteral("hours_logged"), rounded(standing.hoursLogged)},
            {QStringLiteral("done_on"), jsonOfDay(isDone ? state.recordOf(step.id).doneOn : QDate())},
            {QStringLiteral("needs_another_look"), standing.needsAnotherLook},
            {QStringLiteral("fixed_start"), jsonOfDay(standing.fixedStart.value_or(QDate()))},
            {QStringLiteral("start"), jsonOfDay(standing.start)},
            {QStringLiteral("finish"), jsonOfDay(standing.finish)},
            {QStringLiteral("after"), jsonOfIds(step.after)}};
}

QJsonObject jsonOf(const Repair &repair)
{
    return {{QStringLiteral("kind"), wordOf(repair.kind)},
            {QStringLiteral("enough"), repair.isEnough},
            {QStringLiteral("finish"), jsonOfDay(repair.finish)},
            {QStringLiteral("percent_at_finish"), repair.percentAtFinish},
            {QStringLiteral("hours_more"), repair.hoursMore},
            {QStringLiteral("weeks"), repair.weeks},
            {QStringLiteral("hours_less"), rounded(repair.hoursLess)},
            {QStringLiteral("left_out"), jsonOfIds(repair.leftOut)}};
}

QJsonArray jsonOfStages(const Roadmap &roadmap)
{
    QJsonArray stages;
    for (const Stage stage : AllStages) {
        const StageProgress &progress = roadmap.progressOf(stage);
        stages.append(QJsonObject{{QStringLiteral("stage"), codeOf(stage)},
                                  {QStringLiteral("hours_total"), rounded(progress.hoursTotal)},
                                  {QStringLiteral("hours_done"), rounded(progress.hoursDone)},
                                  {QStringLiteral("behind_hours"), rounded(progress.hoursBehind)}});
    }
    return stages;
}

} // namespace

QJsonObject jsonOf(const Roadmap &roadmap, const Forecast &forecast, const std::vector<Repair> &repairs,
                   const PlanState &state)
{
    QJsonArray steps;
    for (const RoadmapStep &step : roadmap.steps)
        steps.append(jsonOf(step, state));
    QJsonArray setAside;
    for (const RoadmapStep &step : roadmap.setAside)
        setAside.append(step.step.id.text());
    QJsonArray ways;
    for (const Repair &repair : repairs)
        ways.append(jsonOf(repair));
    return {{QStringLiteral("today"), jsonOfDay(roadmap.today)},
            {QStringLiteral("target"), jsonOfTarget(roadmap.target)},
            {QStringLiteral("hours_per_week"), roadmap.availability.hoursPerWeek()},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("set_aside"), setAside},
            {QStringLiteral("stages"), jsonOfStages(roadmap)},
            {QStringLiteral("hours_total"), rounded(roadmap.total.hoursTotal)},
            {QStringLiteral("hours_done"), rounded(roadmap.total.hoursDone)},
            {QStringLiteral("behind_hours"), rounded(roadmap.total.hoursBehind)},
            {QStringLiteral("agreed_on"), jsonOfDay(roadmap.isAgreed ? roadmap.agreed.agreedOn : QDate())},
            {QStringLiteral("agreed_finish"), jsonOfDay(roadmap.agreed.finish)},
            {QStringLiteral("finish"), jsonOfDay(roadmap.finish)},
            {QStringLiteral("forecast"), QJsonObject{{QStringLiteral("p50"), jsonOfDay(forecast.p50)},
                                                     {QStringLiteral("p80"), jsonOfDay(forecast.p80)},
                                                     {QStringLiteral("p95"), jsonOfDay(forecast.p95)}}},
            {QStringLiteral("repairs"), ways}};
}

} // namespace Cairn
