// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/**
 * What some work earns, and how long it takes: its ratio says how early it is worth doing. No time gives the greatest
 * ratio, whatever it earns. Neither value is negative; both are whole, so that sums do not depend on their order.
 */
struct Density
{
    qint64 gain = 0;     ///< in millionths of a point
    qint64 quarters = 0; ///< of an hour

    Density &operator+=(const Density &other)
    {
        gain += other.gain;
        quarters += other.quarters;
        return *this;
    }
    friend Density operator+(Density a, const Density &b) { return a += b; }
    friend bool operator==(const Density &, const Density &) = default;
};

/** The same as isDenser(), for any values. */
bool isDenserByParts(Density a, Density b);

/** Whether the ratio of one is greater than that of the other; exact. */
inline bool isDenser(const Density &a, const Density &b)
{
    constexpr double MostExact = 0x1p53; // whole numbers below it are not rounded
    const double left = static_cast<double>(a.gain) * static_cast<double>(b.quarters);
    const double right = static_cast<double>(b.gain) * static_cast<double>(a.quarters);
    if (a.quarters == 0 || b.quarters == 0 || left >= MostExact || right >= MostExact)
        return isDenserByParts(a, b);
    return left > right;
}

} // namespace Cairn
