// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plancommand.h"

#include "cli/columns.h"
#include "cli/hourswords.h"
#include "cli/invocation.h"
#include "cli/repairwords.h"
#include "cli/roadmapjson.h"
#include "cli/seedoption.h"
#include "cli/workspaceediting.h"
#include "cli/workspacereading.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr QLatin1String AgreeOption("agree");
constexpr QLatin1String RepairOption("repair");

constexpr double LeastHoursTold = 0.05; // less is nothing when hours are told in tenths

QString dateWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

/** What is left to do, in the order in which it begins; what never finds time comes last. */
std::vector<const RoadmapStep *> stepsLeft(const Roadmap &roadmap)
{
    std::vector<const RoadmapStep *> left;
    for (const RoadmapStep &step : roadmap.steps) {
        if (step.isOpen())
            left.push_back(&step);
    }
    const auto placeOf = [&placements = roadmap.schedule.placements](const RoadmapStep *step) {
        return std::find_if(placements.begin(), placements.end(),
                            [step](const Placement &each) { return each.step == step->step.id; });
    };
    std::stable_sort(left.begin(), left.end(),
                     [&placeOf](const RoadmapStep *a, const RoadmapStep *b) { return placeOf(a) < placeOf(b); });
    return left;
}

} // namespace

QList<QCommandLineOption> PlanCommand::options() const
{
    return {seedOption(),
            {AgreeOption, tr("Agree on the plan of today: progress is measured against it from now on.")},
            {RepairOption, tr("Bring a plan that is behind back on its way."), QStringLiteral("spread|trim|move")}};
}

ExitStatus PlanCommand::run(Invocation &invocation) const
{
    const Result<quint64> seed = seedGiven(invocation);
    if (!seed)
        return invocation.wrongUse(seed.problem().sentence);
    const std::optional<RepairKind> repair = repairKindFromWord(invocation.valueOf(RepairOption));
    if (invocation.has(RepairOption) && !repair)
        return invocation.wrongUse(
            tr("“%1” is no way to repair a plan: it is spread, trim or move.").arg(invocation.valueOf(RepairOption)));
    if (invocation.has(AgreeOption) && repair)
        return invocation.wrongUse(tr("Agreeing and repairing are two things: name --agree or --repair."));

    const Catalogue &catalogue = invocation.catalogue();
    const bool isReading = !invocation.has(AgreeOption) && !repair;
    const Result<Planned> plan = isReading ? read(invocation, catalogue) : change(repair, invocation, catalogue);
    if (!plan)
        return invocation.notDone(plan.problem());
    const Roadmap &roadmap = plan.value().roadmap;
    const Forecast forecast = forecastOf(roadmap, seed.value());
    const std::vector<Repair> repairs = repairsThatHelp(plan.value(), catalogue);
    if (invocation.output().isJson())
        invocation.output().document(jsonOf(roadmap, forecast, repairs, plan.value().state));
    else
        print(roadmap, forecast, repairs, catalogue, invocation.output());
    return ExitStatus::Done;
}

Result<PlanCommand::Planned> PlanCommand::read(const Invocation &invocation, const Catalogue &catalogue)
{
    const Result<PlanState> plan = WorkspaceReading::planOf(invocation.word(0), invocation.folder(), catalogue);
    if (!plan)
        return plan.problem();
    return planned(plan.value(), invocation, catalogue);
}

Result<PlanCommand::Planned> PlanCommand::planned(const PlanState &state, const Invocation &invocation,
                                                  const Catalogue &catalogue)
{
    const bool hasTarget = state.target && catalogue.role(state.target->role);
    if (!hasTarget && state.ownSteps.isEmpty())
        return Problem{tr("There is no target yet, so there is nothing to plan. “careercairn-cli target LEARNER ROLE” "
                          "sets one."),
                       {}};
    return Planned{state, roadmapOf(state, catalogue, invocation.today())};
}

Result<PlanCommand::Planned> PlanCommand::change(const std::optional<RepairKind> &repair, const Invocation &invocation,
                                                 const Catalogue &catalogue)
{
    const auto begun = WorkspaceEditing::beginWith(invocation.word(0), invocation.folder(), catalogue);
    if (!begun)
        return begun.problem();
    WorkspaceEditing &editing = *begun.value();
    const Result<Planned> before = planned(editing.state(), invocation, catalogue);
    if (!before)
        return before.problem();
    if (repair) {
        const Result<Repair> way = repairOf(*repair, before.value(), catalogue);
        if (!way)
            return way.problem();
        editing.commands().repair(way.value().edits);
    } else {
        editing.commands().agree(baselineOf(before.value().roadmap));
    }
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return outcome.problem();
    return planned(editing.state(), invocation, catalogue);
}

std::vector<Repair> PlanCommand::repairsThatHelp(const Planned &plan, const Catalogue &catalogue)
{
    std::vector<Repair> repairs = repairsOf(plan.roadmap, plan.state, catalogue);
    std::erase_if(repairs, [](const Repair &repair) { return repair.edits.empty(); });
    return repairs;
}

Result<Repair> PlanCommand::repairOf(RepairKind kind, const Planned &plan, const Catalogue &catalogue)
{
    if (!needsRepair(plan.roadmap))
        return Problem{tr("The plan is not behind, so there is nothing to repair and nothing was changed."), {}};
    const std::vector<Repair> repairs = repairsThatHelp(plan, catalogue);
    const auto found =
        std::find_if(repairs.begin(), repairs.end(), [kind](const Repair &repair) { return repair.kind == kind; });
    if (found != repairs.end())
        return *found;
    //: %1 is a word of the command line: spread, trim or move
    return Problem{tr("“%1” cannot help this plan, so nothing was changed. “careercairn-cli plan LEARNER” names what "
                      "can.")
                       .arg(wordOf(kind)),
                   {}};
}

void PlanCommand::print(const Roadmap &roadmap, const Forecast &forecast, const std::vector<Repair> &repairs,
                        const Catalogue &catalogue, Output &output)
{
    output.line(headline(roadmap, catalogue));
    output.line();
    if (roadmap.steps.empty()) {
        output.line(tr("All that the target asks is reached."));
        return;
    }
    printSteps(roadmap, output);
    output.line();
    printProgress(roadmap, output);
    printForecast(forecast, roadmap.pace, output);
    printRepairs(repairs, output);
}

QString PlanCommand::headline(const Roadmap &roadmap, const Catalogue &catalogue)
{
    const QString hours = QLocale().toString(roadmap.availability.hoursPerWeek());
    if (!roadmap.target)
        //: %1 hours
        return tr("The steps of your own, with %1 hours a week").arg(hours);
    //: %1 a role, %2 a seniority, %3 hours
    return tr("The way to %1, %2, with %3 hours a week")
        .arg(catalogue.titleOf(roadmap.target->role), nameOf(roadmap.target->level), hours);
}

void PlanCommand::printSteps(const Roadmap &roadmap, Output &output)
{
    const std::vector<const RoadmapStep *> left = stepsLeft(roadmap);
    if (left.empty()) {
        output.line(tr("Nothing is left to do."));
        return;
    }
    const QLocale locale;
    Columns columns({{tr("Start")},
                     {tr("Finish")},
                     {tr("Stage")},
                     {tr("State")},
                     {tr("Hours"), Columns::Side::End},
                     {tr("Id")},
                     {tr("Step")}});
    for (const RoadmapStep *each : left) {
        const PlanStep &step = each->step;
        //: A step that finds no time
        const QString start = each->start.isValid() ? each->start.toString(Qt::ISODate) : tr("never");
        columns.addRow({start, each->finish.toString(Qt::ISODate), nameOf(step.stage), nameOf(each->state),
                        locale.toString(qRound(step.hours.likely)), step.id.text(),
                        //: %1 a step that may be left out
                        step.optional ? tr("%1 (optional)").arg(step.title) : step.title});
    }
    output.columns(columns);
}

void PlanCommand::printProgress(const Roadmap &roadmap, Output &output)
{
    const StageProgress &total = roadmap.total;
    const QLocale locale;
    //: %1 and %2 hours, %3 a whole number of percent; the blank before % is one that does not break
    output.line(tr("Done: %1 of %2 hours, %3\u00a0%.")
                    .arg(hoursWords(total.hoursDone), hoursWords(total.hoursTotal), locale.toString(total.percent())));
    const QString behind = hoursWords(std::abs(total.hoursBehind));
    const QString agreedOn = dateWords(roadmap.agreed.agreedOn);
    if (total.hoursBehind >= LeastHoursTold)
        //: %1 hours, %2 a date
        output.paragraph(roadmap.isAgreed
                             ? tr("That is %1 hours behind the plan agreed on %2.").arg(behind, agreedOn)
                             : tr("That is %1 hours behind a plan that began on %2.").arg(behind, agreedOn));
    else if (total.hoursBehind <= -LeastHoursTold)
        //: %1 hours, %2 a date
        output.paragraph(roadmap.isAgreed
                             ? tr("That is %1 hours ahead of the plan agreed on %2.").arg(behind, agreedOn)
                             : tr("That is %1 hours ahead of a plan that began on %2.").arg(behind, agreedOn));
    else
        output.line(tr("That is as planned."));
    const QDate before = roadmap.agreed.finish;
    if (roadmap.finish.isValid() && before.isValid() && before != roadmap.finish)
        //: %1 and %2 dates
        output.paragraph(
            tr("It is planned to end on %1, and was to end on %2.").arg(dateWords(roadmap.finish), dateWords(before)));
}

void PlanCommand::printForecast(const Forecast &forecast, const Pace &pace, Output &output)
{
    if (!forecast.p50.isValid()) {
        output.line(tr("With this time the plan never ends."));
        return;
    }
    //: Dates by which a plan is done with 50, 80 and 95 % of chance
    output.paragraph(tr("Without what is optional, it is done by %1 in half of all simulated cases, by %2 in 80 %, by "
                        "%3 in 95 %.")
                         .arg(dateWords(forecast.p50), dateWords(forecast.p80), dateWords(forecast.p95)));
    if (pace.steps == 0)
        output.paragraph(tr("The hours are our estimates; with logged hours of your own they would be truer."));
    else
        output.paragraph(
            tr("The forecast follows your own pace, learned from %Ln finished step(s).", nullptr, pace.steps));
}

void PlanCommand::printRepairs(const std::vector<Repair> &repairs, Output &output)
{
    if (repairs.empty())
        return;
    output.line();
    output.line(tr("What would bring it back on its way:"));
    QStringList ways;
    for (const Repair &repair : repairs)
        //: %1 is a word of the command line, e.g. "--repair move", %2 what it does
        ways += tr("%1: %2").arg(QStringLiteral("--repair ") + wordOf(repair.kind), wordsOf(repair));
    output.items(ways);
}

} // namespace Cairn
