// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayrecurrence.h"

#include "exchange/calendarlibrary.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int MonthsOfYear = 12;
constexpr int LeastDaysOfWeekOne = 4; // ISO 8601

template <size_t Size>
std::vector<int> listOf(const short (&values)[Size])
{
    std::vector<int> list;
    for (const short value : values) {
        if (value == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        list.push_back(value);
    }
    return list;
}

/** The library counts from Sunday 1, Qt from Monday 1. */
int qtWeekday(icalrecurrencetype_weekday day)
{
    return day == ICAL_SUNDAY_WEEKDAY ? Qt::Sunday : static_cast<int>(day) - 1;
}

bool has(const std::vector<int> &list, int value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/** Whether a list that also counts from the end (-1 is the last of so many) names the place; an empty one names all. */
bool names(const std::vector<int> &list, int place, int of)
{
    return list.empty() || has(list, place) || has(list, place - of - 1);
}

} // namespace

DayRecurrence::DayRecurrence(const icalrecurrencetype &rule, const QDateTime &start)
    : m_frequency(rule.freq)
    , m_start(start)
    , m_interval(std::max<qint64>(rule.interval, 1))
    , m_count(std::max(rule.count, 0))
    , m_months(listOf(rule.by_month))
    , m_weekNumbers(listOf(rule.by_week_no))
    , m_yearDays(listOf(rule.by_year_day))
    , m_monthDays(listOf(rule.by_month_day))
    , m_positions(listOf(rule.by_set_pos))
{
    for (const int encoded : listOf(rule.by_day)) {
        const auto day = static_cast<short>(encoded);
        m_weekdays.push_back(
            {qtWeekday(icalrecurrencetype_day_day_of_week(day)), icalrecurrencetype_day_position(day)});
    }
    if (rule.week_start != ICAL_NO_WEEKDAY)
        m_weekStart = qtWeekday(rule.week_start);
    if (!icaltime_is_null_time(rule.until)) {
        m_until = wallTimeOf(rule.until);
        // Of whole days only the day of the end counts, however it is written.
        if (rule.until.is_date || m_start.time() == QTime(0, 0))
            m_until.setTime(QTime(23, 59, 59));
        else if (icaltime_is_utc(rule.until))
            m_until = QDateTime(m_until.toLocalTime().date(), m_until.toLocalTime().time(), Qt::UTC);
    }
    const bool isByHour = m_frequency < ICAL_DAILY_RECURRENCE || m_frequency > ICAL_YEARLY_RECURRENCE;
    if (isByHour || rule.rscale) {
        m_frequency = ICAL_DAILY_RECURRENCE;
        m_count = 1;
        for (std::vector<int> *list : {&m_months, &m_weekNumbers, &m_yearDays, &m_monthDays, &m_positions})
            list->clear();
        m_weekdays.clear();
        return;
    }
    // What a rule leaves open is as it was at the start.
    if (!m_yearDays.empty() || !m_monthDays.empty() || !m_weekdays.empty())
        return;
    const QDate day = m_start.date();
    if (m_frequency == ICAL_WEEKLY_RECURRENCE || (m_frequency == ICAL_YEARLY_RECURRENCE && !m_weekNumbers.empty())) {
        m_weekdays.push_back({day.dayOfWeek(), 0});
    } else if (m_frequency == ICAL_MONTHLY_RECURRENCE || m_frequency == ICAL_YEARLY_RECURRENCE) {
        m_monthDays.push_back(day.day());
        if (m_frequency == ICAL_YEARLY_RECURRENCE && m_months.empty())
            m_months.push_back(day.month());
    }
}

QDate DayRecurrence::weekOf(const QDate &day) const
{
    return day.addDays(-((day.dayOfWeek() - m_weekStart + DaysOfWeek) % DaysOfWeek));
}

QDate DayRecurrence::beginOf(qint64 period) const
{
    const QDate start = m_start.date();
    const qint64 along = period * m_interval;
    switch (m_frequency) {
    case ICAL_WEEKLY_RECURRENCE:
        return weekOf(start).addDays(along * DaysOfWeek);
    case ICAL_MONTHLY_RECURRENCE: {
        const qint64 month = start.month() - 1 + along;
        return QDate(static_cast<int>(start.year() + month / MonthsOfYear), static_cast<int>(month % MonthsOfYear) + 1,
                     1);
    }
    case ICAL_YEARLY_RECURRENCE:
        return QDate(static_cast<int>(start.year() + along), 1, 1);
    default:
        return start.addDays(along);
    }
}

QDate DayRecurrence::endOf(const QDate &begin) const
{
    switch (m_frequency) {
    case ICAL_WEEKLY_RECURRENCE:
        return begin.addDays(DaysOfWeek);
    case ICAL_MONTHLY_RECURRENCE:
        return begin.addMonths(1);
    case ICAL_YEARLY_RECURRENCE:
        return begin.addYears(1);
    default:
        return begin.addDays(1);
    }
}

/** How many whole periods can be left out, for they end before the day. */
qint64 DayRecurrence::periodsBefore(const QDate &day) const
{
    const QDate begin = beginOf(0);
    if (day <= begin)
        return 0;
    qint64 along = begin.daysTo(day);
    if (m_frequency == ICAL_WEEKLY_RECURRENCE)
        along /= DaysOfWeek;
    else if (m_frequency == ICAL_MONTHLY_RECURRENCE)
        along = (day.year() - begin.year()) * MonthsOfYear + day.month() - begin.month();
    else if (m_frequency == ICAL_YEARLY_RECURRENCE)
        along = day.year() - begin.year();
    return along / m_interval;
}

bool DayRecurrence::fitsWeekday(const QDate &day) const
{
    if (m_weekdays.empty())
        return true;
    const bool inMonth = m_frequency == ICAL_MONTHLY_RECURRENCE || !m_months.empty();
    const int place = inMonth ? day.day() : day.dayOfYear();
    const int of = inMonth ? day.daysInMonth() : day.daysInYear();
    const int position = (place - 1) / DaysOfWeek + 1;
    const int positionFromEnd = -((of - place) / DaysOfWeek + 1);
    const bool hasPositions = m_frequency == ICAL_MONTHLY_RECURRENCE || m_frequency == ICAL_YEARLY_RECURRENCE;
    return std::any_of(m_weekdays.begin(), m_weekdays.end(), [&](const Weekday &each) {
        return each.day == day.dayOfWeek()
               && (each.position == 0 || !hasPositions || each.position == position
                   || each.position == positionFromEnd);
    });
}

bool DayRecurrence::fitsWeekNumber(const QDate &day) const
{
    if (m_weekNumbers.empty() || m_frequency != ICAL_YEARLY_RECURRENCE)
        return true;
    // A week belongs to the year that has most of its days.
    const auto firstWeek = [this](int year) { return weekOf(QDate(year, 1, LeastDaysOfWeekOne)); };
    const QDate week = weekOf(day);
    const int year = week.addDays(LeastDaysOfWeekOne - 1).year();
    const auto number = static_cast<int>(firstWeek(year).daysTo(week) / DaysOfWeek) + 1;
    const auto weeks = static_cast<int>(firstWeek(year).daysTo(firstWeek(year + 1)) / DaysOfWeek);
    return names(m_weekNumbers, number, weeks);
}

bool DayRecurrence::fits(const QDate &day) const
{
    return (m_months.empty() || has(m_months, day.month())) && names(m_monthDays, day.day(), day.daysInMonth())
           && names(m_yearDays, day.dayOfYear(), day.daysInYear()) && fitsWeekNumber(day) && fitsWeekday(day);
}

std::vector<QDate> DayRecurrence::daysOfPeriod(const QDate &begin, Budget &budget) const
{
    std::vector<QDate> fitting;
    const QDate end = endOf(begin);
    for (QDate day = begin; day < end; day = day.addDays(1)) {
        --budget.days;
        if (fits(day))
            fitting.push_back(day);
    }
    if (m_positions.empty())
        return fitting;
    std::vector<QDate> chosen;
    for (size_t at = 0; at < fitting.size(); ++at) {
        if (names(m_positions, static_cast<int>(at) + 1, static_cast<int>(fitting.size())))
            chosen.push_back(fitting.at(at));
    }
    return chosen;
}

bool DayRecurrence::isBeforeTheEnd(const QDate &day) const
{
    return !m_until.isValid() || QDateTime(day, m_start.time(), Qt::UTC) <= m_until;
}

std::vector<QDate> DayRecurrence::daysBetween(const QDate &first, const QDate &last, Budget &budget) const
{
    std::vector<QDate> days;
    qint64 counted = 0;
    // Where they are counted, none can be left out.
    for (qint64 period = m_count > 0 ? 0 : periodsBefore(first); budget.days > 0; ++period) {
        const QDate begin = beginOf(period);
        if (!begin.isValid() || begin > last)
            break;
        for (const QDate &day : daysOfPeriod(begin, budget)) {
            if (day < m_start.date())
                continue;
            if (day > last || !isBeforeTheEnd(day) || (m_count > 0 && counted == m_count))
                return days;
            ++counted;
            if (day >= first)
                days.push_back(day);
        }
    }
    return days;
}

} // namespace Cairn
