// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"

namespace Cairn {

/**
 * The hours that a step may take, as a PERT distribution: a beta distribution, stretched from the low to the high
 * guess, that is most likely at the likely one. With the mean (low + 4 likely + high) / 6 its shapes are
 *     alpha = 1 + 4 (likely - low) / (high - low),
 *     beta = 1 + 4 (high - likely) / (high - low) = 6 - alpha.
 * Sources: D. G. Malcolm, J. H. Roseboom, C. E. Clark, W. Fazar, "Application of a Technique for Research and
 * Development Program Evaluation", Operations Research 7 (1959), for the three guesses and the mean; D. Vose, "Risk
 * Analysis", 2nd edition (2000), for the shapes.
 */
struct PertHours
{
    double low = 0;   ///< hours
    double width = 0; ///< hours from low to high; 0 where the hours are certain
    double alpha = 3; ///< 1 to 5

    double beta() const { return 6 - alpha; }
    double high() const { return low + width; }
    /** In hours: (low + 4 likely + high) / 6. */
    double mean() const { return low + width * alpha / 6; }
    /** In hours squared: (mean - low) (high - mean) / 7, the closed form of the beta distribution above. */
    double variance() const { return width * width * alpha * beta() / (6 * 6 * 7); }

    friend bool operator==(const PertHours &, const PertHours &) = default;
};

/** More hours than this count as this many: fifty years of full-time work. */
inline constexpr double MostHoursOfAStep = 100'000;

/**
 * The distribution of a range. Guesses that contradict each other widen it: low is the least of the three and high
 * the greatest. Where all three are equal, the hours are certain. What is negative or no number counts as 0.
 */
PertHours pertHours(const HoursRange &range);

} // namespace Cairn
