// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/availability.h"

#include "domain/workcalendar.h"

#include <algorithm>
#include <numeric>

namespace Cairn {

namespace {

constexpr int WorkingDays = 5; // Monday to Friday
constexpr size_t Saturday = 5;
constexpr int QuartersInADay = 24 * QuartersInAnHour;

double hoursOf(int quarters)
{
    return static_cast<double>(std::min(quarters, QuartersInADay)) / QuartersInAnHour;
}

} // namespace

double Availability::hoursPerWeek() const
{
    return std::accumulate(hoursOnWeekday.begin(), hoursOnWeekday.end(), 0.0);
}

Availability evenly(double hoursPerWeek, const QDate &start)
{
    const int quarters = wholeQuartersIn(hoursPerWeek);
    Availability availability;
    availability.start = start;
    std::fill_n(availability.hoursOnWeekday.begin(), WorkingDays, hoursOf(quarters / WorkingDays));
    availability.hoursOnWeekday[Saturday] = hoursOf(quarters % WorkingDays);
    return availability;
}

} // namespace Cairn
