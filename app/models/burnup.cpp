// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/burnup.h"

#include "domain/forecast.h"
#include "domain/planstate.h"
#include "domain/roadmap.h"
#include "domain/workcalendar.h"

#include <algorithm>
#include <map>

namespace Cairn {

namespace {

using HoursByDay = std::map<QDate, double>;

/** Adds the days up, with a point at least each week from the first day to the last. */
std::vector<BurnUpPoint> addedUp(const HoursByDay &hours, const QDate &first, const QDate &last, double before)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return {};
    std::vector<BurnUpPoint> points{{first, before}};
    double sum = before;
    auto next = hours.begin();
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        bool isPoint = day == last || day.dayOfWeek() == Qt::Sunday;
        for (; next != hours.end() && next->first <= day; ++next) {
            sum += next->second;
            isPoint = true;
        }
        if (isPoint && points.back().day == day)
            points.back().hours = sum;
        else if (isPoint)
            points.push_back({day, sum});
    }
    return points;
}

HoursByDay doneByDay(const Roadmap &roadmap, const PlanState &state)
{
    std::map<StepId, std::vector<std::pair<QDate, double>>> logged;
    for (const LoggedHours &each : state.log)
        logged[each.step].emplace_back(each.day, each.hours);
    HoursByDay done;
    for (const RoadmapStep &step : roadmap.steps) {
        if (!step.isCounted() || step.hoursDone <= 0)
            continue;
        double left = step.hoursDone;
        auto &entries = logged[step.step.id];
        std::sort(entries.begin(), entries.end());
        for (const auto &[day, hours] : entries) {
            const double counted = std::min(hours, left);
            done[std::min(day, roadmap.today)] += counted;
            left -= counted;
        }
        if (left > 0)
            done[step.finish.isValid() ? std::min(step.finish, roadmap.today) : roadmap.today] += left;
    }
    return done;
}

/** From what is done today up to the total on that day, along with the time that the days have. */
std::vector<BurnUpPoint> rising(const Roadmap &roadmap, const QDate &until)
{
    if (!until.isValid() || until < roadmap.today)
        return {};
    const WorkCalendar calendar(roadmap.availability);
    double time = 0;
    for (QDate day = roadmap.today; day <= until; day = day.addDays(1))
        time += calendar.quartersOn(day);
    HoursByDay hours;
    const double left = roadmap.total.hoursLeft();
    for (QDate day = roadmap.today; day <= until && time > 0; day = day.addDays(1)) {
        if (const int quarters = calendar.quartersOn(day); quarters > 0)
            hours[day] = left * quarters / time;
    }
    return addedUp(hours, roadmap.today, until, roadmap.total.hoursDone);
}

} // namespace

BurnUp burnUp(const Roadmap &roadmap, const PlanState &state, const Forecast *forecast)
{
    BurnUp lines;
    lines.total = roadmap.total.hoursTotal;
    const HoursByDay done = doneByDay(roadmap, state);
    QDate first = roadmap.agreed.agreedOn.isValid() ? roadmap.agreed.agreedOn : roadmap.today;
    if (!done.empty())
        first = std::min(first, done.begin()->first);
    lines.done = addedUp(done, std::min(first, roadmap.today), roadmap.today, 0);

    HoursByDay agreed;
    double planned = 0;
    for (const Session &session : roadmap.agreed.sessions) {
        const double hours = static_cast<double>(session.quarters) / QuartersInAnHour;
        agreed[session.day] += hours;
        planned += hours;
    }
    double all = 0;
    for (const BaselineStep &step : roadmap.agreed.steps)
        all += step.hours;
    if (roadmap.agreed.finish.isValid() && !agreed.empty())
        lines.agreed = addedUp(agreed, roadmap.agreed.agreedOn, std::max(roadmap.agreed.finish, agreed.rbegin()->first),
                               std::max(all - planned, 0.0));
    if (forecast) {
        lines.likely = rising(roadmap, forecast->p50);
        lines.careful = rising(roadmap, forecast->p80);
    }
    return lines;
}

} // namespace Cairn
