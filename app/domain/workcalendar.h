// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"

namespace Cairn {

/** How many quarters of an hour there are in these hours, rounded down; what is no number or negative has none. */
int wholeQuartersIn(double hours);

/**
 * How much time each day has for the plan: the pattern of the week and what boosts add to it, without the days off and
 * the days before the start. A boost's whole quarters of an hour go round the weekdays that have time, one each, from
 * Monday on; no day gets more than it has. The calendar has no last day, and its lookups do not grow with the years:
 * they search in the days off and the boosts alone.
 */
class WorkCalendar final
{
public:
    explicit WorkCalendar(const Availability &availability);

    /** Whole quarters of an hour, 0 to 96; a started quarter of a weekday's hours does not count. */
    int quartersOn(const QDate &day) const;

    /** The first day with time, from this one on; invalid when there is never any. */
    QDate nextDayWithTime(const QDate &from) const;

private:
    /** Days in a row, as Julian days; both ends included. */
    struct Days
    {
        qint64 first;
        qint64 last;
    };

    struct Boost
    {
        Days days;
        std::array<int, DaysInAWeek> quarters; // Monday first
    };

    void addBoost(const HoursBoost &boost);
    const Days *daysOffAround(qint64 day) const;

    std::array<int, DaysInAWeek> m_quarters{};   // Monday first
    std::array<int, DaysInAWeek> m_daysToTime{}; // from a weekday to the next one with time, 0 to 6
    std::vector<Days> m_off;                     // in order; neither overlapping nor touching
    std::vector<Boost> m_boosts;
    std::optional<qint64> m_start; // Julian day
    bool m_isEverFree = false;
};

} // namespace Cairn
