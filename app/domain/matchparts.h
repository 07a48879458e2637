// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/**
 * A match in two parts, in the units of BillLine: what of the essential skills is reached, and what of the others.
 *
 * Essential skills cap what the others can hide: half of what the others can earn counts at once, the other half only
 * as far as the essential skills are reached.
 *
 *     counted = essentialReached + min(otherReached, otherPossible x (1 + essentialReached / essentialPossible) / 2)
 *
 * Whole numbers, rounded down, so that more of anything never makes it less, and that it is whole only when nothing is
 * missing. Where nothing is essential, all counts.
 */
struct MatchParts
{
    int essentialReached = 0;
    int essentialPossible = 0;
    int otherReached = 0;
    int otherPossible = 0;

    constexpr int reached() const { return essentialReached + otherReached; }
    constexpr int possible() const { return essentialPossible + otherPossible; }
    /** The most of the other skills that counts. */
    constexpr int otherCap() const
    {
        if (essentialPossible == 0)
            return otherPossible;
        return static_cast<int>(static_cast<long long>(otherPossible) * (essentialPossible + essentialReached)
                                / (2LL * essentialPossible));
    }
    constexpr int withheld() const { return otherReached > otherCap() ? otherReached - otherCap() : 0; }
    constexpr int counted() const { return reached() - withheld(); }
    /** The exact share that counts, 0 to 100; 100 where nothing is asked. */
    constexpr double percent() const { return possible() == 0 ? 100.0 : 100.0 * counted() / possible(); }

    constexpr MatchParts &operator+=(const MatchParts &other)
    {
        essentialReached += other.essentialReached;
        essentialPossible += other.essentialPossible;
        otherReached += other.otherReached;
        otherPossible += other.otherPossible;
        return *this;
    }
    friend bool operator==(const MatchParts &, const MatchParts &) = default;
};

} // namespace Cairn
