// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayoff.h"
#include "domain/hoursboost.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace Cairn {

inline constexpr int DaysInAWeek = 7;
inline constexpr int QuartersInAnHour = 4;

/** When a person has time for the plan. */
struct Availability
{
    std::array<double, DaysInAWeek> hoursOnWeekday{}; ///< hours of focused work, Monday first
    std::vector<DayOff> off;
    QDate start; ///< there is no time before; invalid: from the beginning of time
    std::optional<QDate> deadline;
    int atOnce = 2;                 ///< steps that may be under way at once; less than 1 counts as 1
    std::vector<HoursBoost> boosts; ///< more time than usual; where they overlap, all count

    /** Hours of a week without days off. */
    double hoursPerWeek() const;

    friend bool operator==(const Availability &, const Availability &) = default;
};

/**
 * The hours of a week, rounded down to whole quarters of an hour, spread over Monday to Friday; the quarters that do
 * not go evenly into five days are on Saturday. No day gets more than it has.
 */
Availability evenly(double hoursPerWeek, const QDate &start);

} // namespace Cairn
