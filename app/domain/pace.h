// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finishedwork.h"

#include <vector>

namespace Cairn {

/** How fast a person gets through their steps, compared with the estimates, and how sure that is. */
struct Pace
{
    double factor = 1;    ///< 1: as estimated; 1.2: takes 20 % longer
    double spread = 0.25; ///< standard deviation of the logarithm of the factor: how unsure the pace is
    int steps = 0;        ///< how many finished steps it was learned from

    friend bool operator==(const Pace &, const Pace &) = default;
};

/** A step that took more than this many times its estimate, or less than this part of it, counts as this. */
inline constexpr double MostTimesAnEstimate = 5;

/**
 * The pace that finished steps show. Without any it is 1, and the more steps there are the more it follows them: half
 * the way after three. The order of the steps does not matter. Steps without logged hours or without an estimate tell
 * nothing and are not counted; an absurd entry has a bounded effect (MostTimesAnEstimate).
 *
 * The model: let y = log(hours taken / mean of the estimate) of each finished step be normal with mean m and variance
 * s², where (m, s²) has the conjugate prior normal-inverse-gamma(0, k, a, b) with k = 3, a = 4, b = 9/16. That is: the
 * prior counts like three finished steps; steps scatter by 0.43 around the pace (E[s²] = b / (a - 1) = 3/16), known
 * as well as from eight steps; and m scatters by 0.25 from person to person, so that one in six takes 28 % longer
 * than estimated, or more. With the number n, the average Y and the sum of squares S = sum (y - Y)², the posterior is
 *     m' = n Y / k',  k' = k + n,  a' = a + n / 2,  b' = b + S / 2 + k n Y² / (2 k'),
 * and m has a Student t distribution around m' with the variance b' / ((a' - 1) k').
 * Source: A. Gelman and others, "Bayesian Data Analysis", 3rd edition (2013), section 3.3.
 *
 * The spread is the root of that variance: what is not known of the pace that all steps share. How one step differs
 * from the next is not part of it, for that is what the three guesses of each step are for. The factor is
 * exp(m' + v / 2) with the scatter v = S / k' that the steps themselves show: by the mean of a log-normal variate, so
 * that the factor says how many hours the steps take together, and not what the typical one takes.
 */
Pace paceFrom(const std::vector<FinishedWork> &finished);

} // namespace Cairn
