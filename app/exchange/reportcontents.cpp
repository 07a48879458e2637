// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportcontents.h"

#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/repair.h"

#include <algorithm>
#include <map>

namespace Cairn {

namespace {

double hoursOf(const Session &session)
{
    return static_cast<double>(session.quarters) / QuartersInAnHour;
}

/** Adds up what each day brings, from so many hours on; begins on the day before the first. */
HoursCurve summed(const std::map<QDate, double> &hoursOfDays, double hours, const QDate &last)
{
    HoursCurve curve;
    QDate before = hoursOfDays.empty() ? last : hoursOfDays.begin()->first.addDays(-1);
    curve.points.emplace_back(before, hours);
    for (const auto &[day, more] : hoursOfDays) {
        if (before.addDays(1) < day)
            curve.points.emplace_back(day.addDays(-1), hours);
        hours += more;
        curve.points.emplace_back(day, hours);
        before = day;
    }
    if (before < last)
        curve.points.emplace_back(last, hours);
    return curve;
}

/** The hours done of a step are spread over its days as the logged ones are; without any, they are of its last day. */
HoursCurve doneCurve(const PlanState &state, const Roadmap &roadmap)
{
    std::map<QDate, double> hoursOfDays;
    double undated = 0;
    for (const RoadmapStep &step : roadmap.steps) {
        if (!step.isCounted() || step.hoursDone <= 0)
            continue;
        const double logged = state.hoursLoggedFor(step.step.id);
        if (logged > 0) {
            for (const LoggedHours &each : state.log) {
                if (each.step == step.step.id)
                    hoursOfDays[std::min(each.day, roadmap.today)] += step.hoursDone * each.hours / logged;
            }
        } else if (step.state == StepState::Done && step.finish.isValid()) {
            hoursOfDays[std::min(step.finish, roadmap.today)] += step.hoursDone;
        } else {
            undated += step.hoursDone;
        }
    }
    return summed(hoursOfDays, undated, roadmap.today.addDays(-1));
}

/** What was not left on the day of the agreement had been done by then. */
HoursCurve agreedCurve(const Baseline &agreed)
{
    std::map<StepId, double> planned;
    for (const Session &session : agreed.sessions)
        planned[session.step] += hoursOf(session);
    std::map<StepId, double> open;
    double done = 0;
    for (const BaselineStep &step : agreed.steps) {
        open[step.id] = std::min(planned[step.id], step.hours);
        done += step.hours - open[step.id];
    }
    std::map<QDate, double> hoursOfDays;
    for (const Session &session : agreed.sessions) {
        const auto left = open.find(session.step);
        if (left == open.end())
            continue;
        const double hours = std::min(left->second, hoursOf(session));
        left->second -= hours;
        hoursOfDays[session.day] += hours;
    }
    return summed(hoursOfDays, done, agreed.finish);
}

std::vector<ReportHours> weekOf(const PlanState &state, const Roadmap &roadmap)
{
    const QDate monday = roadmap.today.addDays(1 - roadmap.today.dayOfWeek());
    const DateRange days{monday, monday.addDays(DaysInAWeek - 1)};
    std::map<std::pair<QDate, StepId>, double> worked;
    for (const LoggedHours &each : state.log) {
        if (days.contains(each.day))
            worked[{each.day, each.step}] += each.hours;
    }
    std::vector<ReportHours> week;
    for (const auto &[place, hours] : worked)
        week.push_back({place.first, place.second, hours, true});
    for (const Session &session : roadmap.schedule.sessions) {
        if (days.contains(session.day))
            week.push_back({session.day, session.step, hoursOf(session), false});
    }
    std::stable_sort(week.begin(), week.end(),
                     [](const ReportHours &a, const ReportHours &b) { return a.day < b.day; });
    return week;
}

} // namespace

ReportContents reportContents(const PlanState &state, const Catalogue &catalogue, const Roadmap &roadmap,
                              const Forecast &forecast)
{
    ReportContents contents;
    contents.learnerName = state.profile.name;
    contents.roadmap = roadmap;
    contents.forecast = forecast;
    const Role *role = state.target ? catalogue.role(state.target->role) : nullptr;
    if (role) {
        contents.roleTitle = role->title;
        contents.bill = matchBill(*role, state.target->level, state);
        for (const BillLine &line : contents.bill->lines)
            contents.skillTitles.append(catalogue.titleOf(line.skill));
        contents.percentAtFinish = percentAtFinish(roadmap, state, catalogue);
    }
    contents.hoursDone = doneCurve(state, roadmap);
    contents.hoursAgreed = agreedCurve(roadmap.agreed);
    contents.week = weekOf(state, roadmap);
    return contents;
}

} // namespace Cairn
