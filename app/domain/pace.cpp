// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace.h"

#include "domain/perthours.h"

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr double PriorSteps = 3;        // k
constexpr double PriorShape = 4;        // a
constexpr double PriorScale = 9.0 / 16; // b

/** log(taken / estimated) of all steps that tell something, the least first. */
std::vector<double> logarithmsOf(const std::vector<FinishedWork> &finished)
{
    std::vector<double> logarithms;
    for (const FinishedWork &work : finished) {
        const double estimated = pertHours(work.estimate).mean();
        if (!(work.hoursTaken > 0) || !(estimated > 0))
            continue;
        const double times = std::clamp(work.hoursTaken / estimated, 1 / MostTimesAnEstimate, MostTimesAnEstimate);
        logarithms.push_back(std::log(times));
    }
    // Sums of doubles depend on the order; this one is always the same.
    std::sort(logarithms.begin(), logarithms.end());
    return logarithms;
}

} // namespace

Pace paceFrom(const std::vector<FinishedWork> &finished)
{
    const std::vector<double> logarithms = logarithmsOf(finished);
    const auto count = static_cast<double>(logarithms.size());
    double sum = 0;
    for (const double logarithm : logarithms)
        sum += logarithm;
    const double average = logarithms.empty() ? 0.0 : sum / count;
    double squares = 0;
    for (const double logarithm : logarithms)
        squares += (logarithm - average) * (logarithm - average);

    const double strength = PriorSteps + count;
    const double shape = PriorShape + count / 2;
    const double scale = PriorScale + squares / 2 + PriorSteps * count * average * average / (2 * strength);
    Pace pace;
    pace.factor = std::exp(sum / strength + squares / strength / 2);
    pace.spread = std::sqrt(scale / ((shape - 1) * strength));
    pace.steps = static_cast<int>(logarithms.size());
    return pace;
}

} // namespace Cairn
