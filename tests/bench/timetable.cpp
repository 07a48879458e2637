// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <set>

namespace Cairn {

namespace {

constexpr int QuartersInADay = 24 * QuartersInAnHour;
constexpr int FirstOfDay = 8 * QuartersInAnHour;
constexpr int SecondsInAQuarter = 900;

QDateTime beginningOf(const GeneratedPlan &plan)
{
    return QDateTime(plan.firstDay(), QTime(0, 0), QTimeZone::utc());
}

QString ruleBrokenBy(const GeneratedPlan &plan, const Work &work, const Timetable &timetable)
{
    const auto found = timetable.quartersOf.find(work.id);
    if (found == timetable.quartersOf.end())
        return QStringLiteral("is missing");
    const std::vector<int> &quarters = found->second;
    if (static_cast<double>(quarters.size()) != work.hoursLeft * QuartersInAnHour)
        return QStringLiteral("has %1 quarters of an hour, not %2")
            .arg(quarters.size())
            .arg(work.hoursLeft * QuartersInAnHour);
    for (const int quarter : quarters) {
        if (!isTime(plan, quarter))
            return QStringLiteral("is worked on at %1, when there is no time")
                .arg(momentOf(plan, quarter).toString(Qt::ISODate));
    }
    const int begin = *std::min_element(quarters.begin(), quarters.end());
    for (const StepId &before : work.after) {
        const auto other = timetable.quartersOf.find(before);
        if (other == timetable.quartersOf.end()
            || *std::max_element(other->second.begin(), other->second.end()) >= begin)
            return QStringLiteral("begins before %1 is finished").arg(before.text());
    }
    return {};
}

} // namespace

int Timetable::end() const
{
    int last = -1;
    for (const auto &[step, quarters] : quartersOf) {
        for (const int quarter : quarters)
            last = std::max(last, quarter);
    }
    return last + 1;
}

bool isTime(const GeneratedPlan &plan, int quarter)
{
    if (quarter < 0)
        return false;
    const QDate day = plan.firstDay().addDays(quarter / QuartersInADay);
    const double hours = plan.availability.hoursOnWeekday[static_cast<size_t>(day.dayOfWeek()) - 1];
    const int ofDay = quarter % QuartersInADay - FirstOfDay;
    return ofDay >= 0 && ofDay < hours * QuartersInAnHour
           && std::none_of(plan.availability.off.begin(), plan.availability.off.end(),
                           [&day](const DayOff &off) { return off.days.first <= day && day <= off.days.last; });
}

QDateTime momentOf(const GeneratedPlan &plan, int quarter)
{
    return beginningOf(plan).addSecs(qint64{quarter} * SecondsInAQuarter);
}

int quarterAt(const GeneratedPlan &plan, const QDateTime &moment)
{
    return static_cast<int>(beginningOf(plan).secsTo(moment) / SecondsInAQuarter);
}

Timetable timetableOf(const GeneratedPlan &plan, const Schedule &schedule)
{
    Timetable timetable;
    QDate day;
    int next = 0;
    for (const Session &session : schedule.sessions) {
        if (session.day != day)
            next = static_cast<int>(plan.firstDay().daysTo(session.day)) * QuartersInADay + FirstOfDay;
        day = session.day;
        for (int quarter = 0; quarter < session.quarters; ++quarter)
            timetable.quartersOf[session.step].push_back(next++);
    }
    return timetable;
}

QString brokenRule(const GeneratedPlan &plan, const Timetable &timetable)
{
    if (timetable.quartersOf.size() != plan.works.size())
        return QStringLiteral("%1 steps of %2").arg(timetable.quartersOf.size()).arg(plan.works.size());
    for (const Work &work : plan.works) {
        const QString broken = ruleBrokenBy(plan, work, timetable);
        if (!broken.isEmpty())
            return work.id.text() + QLatin1Char(' ') + broken;
    }
    std::set<int> taken;
    for (const auto &[step, quarters] : timetable.quartersOf) {
        for (const int quarter : quarters) {
            if (!taken.insert(quarter).second)
                return QStringLiteral("%1 is worked on together with another step at %2")
                    .arg(step.text(), momentOf(plan, quarter).toString(Qt::ISODate));
        }
    }
    return {};
}

} // namespace Cairn
