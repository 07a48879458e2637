// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportweek.h"

#include "exchange/reporttable.h"
#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <algorithm>

namespace Cairn {

void ReportWeek::addTo(ReportFlow &flow) const
{
    const QDate monday = m_contents.monday();
    const QDate sunday = monday.addDays(DaysInAWeek - 1);
    //: %1 the days of a week
    flow.addText({tr("The week: %1").arg(ReportWords::days(monday, sunday)), ReportStyle::Heading}, points(18),
                 ReportKeep::WithNext);
    flow.addText({sums(), ReportStyle::Body, ReportColours::SecondInk}, points(2), ReportKeep::WithNext);
    ReportTable table({{QString(), ReportEdge::Start, ReportTable::Width::OfBox},
                       {tr("Step"), ReportEdge::Start, ReportTable::Width::Rest},
                       {tr("Stage")},
                       {tr("Planned"), ReportEdge::End},
                       {tr("Worked"), ReportEdge::End, ReportTable::Width::ToWriteIn}});
    for (int day = 0; day < DaysInAWeek; ++day) {
        const QDate date = monday.addDays(day);
        table.addRow({{nameOf(date)}}, ReportRow::Group);
        bool isEmpty = true;
        for (const ReportHours &each : m_contents.week) {
            if (each.day != date)
                continue;
            isEmpty = false;
            const QString hours = ReportWords::session(each.hours);
            table.addRow({{QString(), std::nullopt, each.isWorked ? ReportCell::Box::Ticked : ReportCell::Box::Empty},
                          {titleOf(each.step)},
                          {stageOf(each.step)},
                          {each.isWorked ? ReportWords::nothing() : hours},
                          {each.isWorked ? hours : QString()}});
        }
        if (isEmpty)
            table.addRow({{},
                          {dayOffOn(date), std::nullopt, ReportCell::Box::None, ReportColours::FaintInk},
                          {},
                          {},
                          {ReportWords::nothing()}});
    }
    table.addTo(flow, points(5));
}

QString ReportWeek::nameOf(const QDate &day) const
{
    const QString name = ReportWords::weekday(day);
    //: %1 a day of the week, e.g. "Thursday, 8 January"
    return day == m_contents.today() ? tr("%1 (today)").arg(name) : name;
}

QString ReportWeek::titleOf(const StepId &step) const
{
    if (const RoadmapStep *found = m_contents.roadmap.step(step))
        return found->step.title;
    for (const RoadmapStep &other : m_contents.roadmap.setAside) {
        if (other.step.id == step)
            return other.step.title;
    }
    return tr("A step that is not in the plan any more");
}

QString ReportWeek::stageOf(const StepId &step) const
{
    const RoadmapStep *found = m_contents.roadmap.step(step);
    return found ? Cairn::nameOf(found->step.stage) : ReportWords::nothing();
}

QString ReportWeek::dayOffOn(const QDate &day) const
{
    for (const DayOff &off : m_contents.roadmap.availability.off) {
        if (off.days.contains(day))
            return off.title.isEmpty() ? Cairn::nameOf(off.kind) : off.title;
    }
    return day < m_contents.today() ? tr("Nothing was logged.") : tr("Nothing is planned.");
}

QString ReportWeek::sums() const
{
    double worked = 0;
    double planned = 0;
    for (const ReportHours &each : m_contents.week)
        (each.isWorked ? worked : planned) += each.hours;
    //: Of a week; both are hours with their unit
    return tr("%1 logged so far, %2 planned from today on. Tick what is done, and write down the hours it took.")
        .arg(ReportWords::session(worked), ReportWords::session(planned));
}

} // namespace Cairn
