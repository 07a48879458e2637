// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportsteps.h"

#include "exchange/reporttable.h"
#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace Cairn {

namespace {

constexpr qreal BeforeHeading = points(18);

/** By their days, those without any last. */
std::vector<const RoadmapStep *> stepsOf(const std::vector<RoadmapStep> &steps, Stage stage)
{
    std::vector<const RoadmapStep *> found;
    for (const RoadmapStep &step : steps) {
        if (step.step.stage == stage)
            found.push_back(&step);
    }
    std::sort(found.begin(), found.end(), [](const RoadmapStep *a, const RoadmapStep *b) {
        return std::make_tuple(!a->start.isValid(), a->start, a->finish, a->step.id)
               < std::make_tuple(!b->start.isValid(), b->start, b->finish, b->step.id);
    });
    return found;
}

QString levelWords(Level level)
{
    //: A level of skill: its number and its word, e.g. "2 Working"
    return QCoreApplication::translate("ReportSteps", "%1 %2").arg(QLocale().toString(toNumber(level)), nameOf(level));
}

} // namespace

void ReportSteps::addSteps(ReportFlow &flow) const
{
    const Roadmap &roadmap = m_contents.roadmap;
    flow.addText({tr("All steps"), ReportStyle::Heading}, BeforeHeading, ReportKeep::WithNext);
    if (roadmap.steps.empty()) {
        flow.addText({tr("There are no steps.")}, points(2));
        return;
    }
    ReportTable table({{tr("Step"), ReportEdge::Start, ReportTable::Width::Rest},
                       {tr("Done"), ReportEdge::End},
                       {tr("Hours"), ReportEdge::End},
                       {tr("State")},
                       {tr("Start"), ReportEdge::End},
                       {tr("Finish"), ReportEdge::End}});
    for (const Stage stage : AllStages) {
        const std::vector<const RoadmapStep *> steps = stepsOf(roadmap.steps, stage);
        const StageProgress &progress = roadmap.progressOf(stage);
        if (!steps.empty())
            table.addRow(
                {{nameOf(stage)}, {ReportWords::hours(progress.hoursDone)}, {ReportWords::hours(progress.hoursTotal)}},
                ReportRow::Group);
        for (const RoadmapStep *step : steps)
            table.addRow({{titleOf(*step)},
                          {ReportWords::hours(step->hoursDone)},
                          {ReportWords::hours(step->step.hours.likely)},
                          {nameOf(step->state)},
                          {ReportWords::day(step->start)},
                          {ReportWords::day(step->finish)}});
    }
    table.addTo(flow, points(4));
    if (!roadmap.setAside.empty())
        flow.addText({tr("%n step(s) that were begun for another target are set aside, and are not in the table.",
                         nullptr, static_cast<int>(roadmap.setAside.size())),
                      ReportStyle::Cell, ReportColours::SecondInk},
                     points(4));
}

QString ReportSteps::titleOf(const RoadmapStep &step)
{
    QString title = step.step.title;
    if (step.step.optional)
        //: %1 a step that may be left out
        title = tr("%1 (optional)").arg(title);
    if (step.needsAnotherLook)
        //: %1 a step that the person wants to look at again
        title = tr("%1 (needs another look)").arg(title);
    return title;
}

void ReportSteps::addBill(ReportFlow &flow) const
{
    if (!m_contents.bill)
        return;
    const MatchBill &bill = *m_contents.bill;
    const BillPoints bills = pointsOf(bill, 1);
    //: %1 a role
    flow.addText({tr("Match with %1").arg(m_contents.roleTitle), ReportStyle::Heading}, BeforeHeading,
                 ReportKeep::WithNext);
    //: %1 and %2 are numbers of skills
    flow.addText({tr("%1 of %2 skills are at the level that is asked, or above it.")
                      .arg(QLocale().toString(bill.reached()), QLocale().toString(bill.lines.size())),
                  ReportStyle::Body, ReportColours::SecondInk},
                 points(2), ReportKeep::WithNext);
    ReportTable table({{tr("Skill"), ReportEdge::Start, ReportTable::Width::Rest},
                       {tr("I have")},
                       {tr("Asked")},
                       {tr("Earned points"), ReportEdge::End},
                       {tr("Missing points"), ReportEdge::End}});
    const QLocale locale;
    for (size_t at = 0; at < bill.lines.size(); ++at) {
        const BillLine &line = bill.lines[at];
        const QString title = m_contents.skillTitles.value(static_cast<qsizetype>(at));
        //: %1 a skill without which nobody would hire
        table.addRow({{line.essential ? tr("%1 (essential)").arg(title) : title},
                      {levelWords(line.have)},
                      {levelWords(line.asked)},
                      {locale.toString(bills.earned[at])},
                      {bills.missing[at] > 0 ? locale.toString(bills.missing[at]) : ReportWords::nothing()}});
    }
    table.addRow(
        {{tr("In total")}, {}, {}, {locale.toString(bills.earnedTotal)}, {locale.toString(bills.missingTotal)}},
        ReportRow::Total);
    table.addTo(flow, points(4));
}

} // namespace Cairn
