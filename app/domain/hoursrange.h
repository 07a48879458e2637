// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/** Hours of focused study and practice: the low, the likely and the high guess. */
struct HoursRange
{
    double low = 0;
    double likely = 0;
    double high = 0;

    HoursRange &operator+=(const HoursRange &other)
    {
        low += other.low;
        likely += other.likely;
        high += other.high;
        return *this;
    }
    friend HoursRange operator+(HoursRange a, const HoursRange &b) { return a += b; }
    friend bool operator==(const HoursRange &, const HoursRange &) = default;
};

} // namespace Cairn
