// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr double RoundingSlack = 1e-9; // what the sum of a few tenths may be short of a whole quarter
constexpr double MostHours = 100'000'000;
constexpr double HoursInADay = 24;
constexpr int QuartersInADay = 24 * QuartersInAnHour;

/** Monday is 0. */
size_t weekdayOf(qint64 julianDay)
{
    // Julian day 0 was a Monday.
    return static_cast<size_t>((julianDay % DaysInAWeek + DaysInAWeek) % DaysInAWeek);
}

} // namespace

int wholeQuartersIn(double hours)
{
    // The comparison is false for what is no number.
    return hours > 0 ? static_cast<int>(std::floor(std::min(hours, MostHours) * QuartersInAnHour + RoundingSlack)) : 0;
}

WorkCalendar::WorkCalendar(const Availability &availability)
{
    std::transform(availability.hoursOnWeekday.begin(), availability.hoursOnWeekday.end(), m_quarters.begin(),
                   [](double hours) { return wholeQuartersIn(std::min(hours, HoursInADay)); });
    m_isEverFree = std::any_of(m_quarters.begin(), m_quarters.end(), [](int quarters) { return quarters > 0; });
    for (size_t weekday = 0; m_isEverFree && weekday < m_quarters.size(); ++weekday) {
        while (m_quarters[(weekday + static_cast<size_t>(m_daysToTime[weekday])) % DaysInAWeek] == 0)
            ++m_daysToTime[weekday];
    }
    if (availability.start.isValid())
        m_start = availability.start.toJulianDay();

    for (const HoursBoost &boost : availability.boosts)
        addBoost(boost);

    std::vector<Days> off;
    for (const DayOff &dayOff : availability.off) {
        if (dayOff.days.contains(dayOff.days.first))
            off.push_back({dayOff.days.first.toJulianDay(), dayOff.days.last.toJulianDay()});
    }
    std::sort(off.begin(), off.end(), [](const Days &a, const Days &b) { return a.first < b.first; });
    for (const Days &days : off) {
        if (!m_off.empty() && days.first <= m_off.back().last + 1)
            m_off.back().last = std::max(m_off.back().last, days.last);
        else
            m_off.push_back(days);
    }
}

void WorkCalendar::addBoost(const HoursBoost &boost)
{
    int left = wholeQuartersIn(std::min(boost.hoursPerWeek, HoursInADay * DaysInAWeek));
    if (!m_isEverFree || left == 0 || !boost.days.contains(boost.days.first))
        return;
    Boost added{{boost.days.first.toJulianDay(), boost.days.last.toJulianDay()}, {}};
    bool isFull = false;
    while (left > 0 && !isFull) {
        isFull = true;
        for (size_t weekday = 0; weekday < m_quarters.size() && left > 0; ++weekday) {
            if (m_quarters[weekday] == 0 || m_quarters[weekday] + added.quarters[weekday] >= QuartersInADay)
                continue;
            ++added.quarters[weekday];
            --left;
            isFull = false;
        }
    }
    m_boosts.push_back(added);
}

const WorkCalendar::Days *WorkCalendar::daysOffAround(qint64 day) const
{
    const auto after = std::upper_bound(m_off.begin(), m_off.end(), day,
                                        [](qint64 sought, const Days &days) { return sought < days.first; });
    if (after == m_off.begin() || std::prev(after)->last < day)
        return nullptr;
    return &*std::prev(after);
}

int WorkCalendar::quartersOn(const QDate &day) const
{
    if (!day.isValid())
        return 0;
    const qint64 julianDay = day.toJulianDay();
    if ((m_start && julianDay < *m_start) || daysOffAround(julianDay))
        return 0;
    const size_t weekday = weekdayOf(julianDay);
    int quarters = m_quarters[weekday];
    for (const Boost &boost : m_boosts) {
        if (boost.days.first <= julianDay && julianDay <= boost.days.last)
            quarters += boost.quarters[weekday];
    }
    return std::min(quarters, QuartersInADay);
}

QDate WorkCalendar::nextDayWithTime(const QDate &from) const
{
    if (!m_isEverFree || !from.isValid())
        return {};
    qint64 day = from.toJulianDay();
    if (m_start)
        day = std::max(day, *m_start);
    while (true) {
        day += m_daysToTime[weekdayOf(day)];
        const Days *off = daysOffAround(day);
        if (!off)
            return QDate::fromJulianDay(day);
        day = off->last + 1;
    }
}

} // namespace Cairn
