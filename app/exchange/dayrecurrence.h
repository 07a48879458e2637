// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <libical/ical.h>

#include <vector>

namespace Cairn {

/**
 * The days on which something comes again by a rule (RRULE of RFC 5545, section 3.3.10), worked out day by day for a
 * stretch of time. The library's own way is not used here: a rule that never fits keeps it busy for minutes. What this
 * costs is counted instead and ends with the budget.
 *
 * Rules by the hour, minute or second, and those in other calendars, have their first day only. A start that does not
 * fit its own rule is not one of the days.
 */
class DayRecurrence final
{
public:
    /** How many days may be looked at; it goes down with use. */
    struct Budget
    {
        qint64 days = 0;
    };

    /** The start as the clock on the wall shows it; its time of day counts for the end of the rule alone. */
    DayRecurrence(const icalrecurrencetype &rule, const QDateTime &start);

    /** Those from the first to the last day, both included, in order. What is beyond the budget is missing. */
    std::vector<QDate> daysBetween(const QDate &first, const QDate &last, Budget &budget) const;

private:
    QDate beginOf(qint64 period) const;
    QDate endOf(const QDate &begin) const;
    qint64 periodsBefore(const QDate &day) const;
    std::vector<QDate> daysOfPeriod(const QDate &begin, Budget &budget) const;
    bool fits(const QDate &day) const;
    bool fitsWeekday(const QDate &day) const;
    bool fitsWeekNumber(const QDate &day) const;
    QDate weekOf(const QDate &day) const;
    bool isBeforeTheEnd(const QDate &day) const;

    icalrecurrencetype_frequency m_frequency;
    QDateTime m_start;
    QDateTime m_until; ///< invalid: for ever
    qint64 m_interval = 1;
    qint64 m_count = 0; ///< 0: for ever
    int m_weekStart = Qt::Monday;
    std::vector<int> m_months;
    std::vector<int> m_weekNumbers;
    std::vector<int> m_yearDays;
    std::vector<int> m_monthDays;
    std::vector<int> m_positions;
    struct Weekday
    {
        int day = 0;      ///< 1 Monday to 7 Sunday
        int position = 0; ///< 0 each; 2 the second of the month or year; -1 the last
    };
    std::vector<Weekday> m_weekdays;
};

} // namespace Cairn
