// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace Cairn {

struct Forecast;
struct Roadmap;

/** Days along a timeline, in pixels from the first one; which way it runs on the screen is left to the view. */
struct TimelineScale
{
    QDate first;
    QDate last;
    double pixelsPerDay = 1;

    /** From the plan's beginning to the last of its dates, a pixel for a day; the forecast may be null. */
    static TimelineScale of(const Roadmap &roadmap, const Forecast *forecast);

    /** Where the day begins. */
    double at(const QDate &day) const { return static_cast<double>(first.daysTo(day)) * pixelsPerDay; }
    double endOf(const QDate &day) const { return at(day.addDays(1)); }
    double width() const { return endOf(last); }
    QDate dayAt(double x) const { return first.addDays(static_cast<qint64>(x / pixelsPerDay)); }

    friend bool operator==(const TimelineScale &, const TimelineScale &) = default;
};

} // namespace Cairn
