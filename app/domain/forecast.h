// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/forecastwork.h"
#include "domain/pace.h"

#include <QDate>

#include <functional>
#include <utility>
#include <vector>

namespace Cairn {

/** How many lives a forecast simulates. */
inline constexpr int SimulatedLives = 10'000;

/** Who has not finished after so many years of days counts as never finishing. */
inline constexpr int MostForecastYears = 100;

/** When the work that is left will be done, as seen in many simulated lives. */
struct Forecast
{
    QDate p50; ///< by this day, half of the lives have finished; invalid where they never do
    QDate p80;
    QDate p95;
    double meanHours = 0; ///< hours left, at the person's own pace, in the average life
    /** Finish day and the number of lives, in the order of the days. Lives that never finish are left out. */
    std::vector<std::pair<QDate, int>> lives;
    bool cancelled = false; ///< stopped before it was done; then there is nothing in it

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/**
 * Simulates the work that is left, life by life. In each life
 *   - one pace is drawn for all steps, log-normal around the factor of the pace and with its spread: whoever is slow
 *     at one step is slow at the others too, so that a spread of the pace does not even out over many steps;
 *   - the hours of each step are drawn on their own from its estimate (see PertHours) and multiplied by the pace; the
 *     hours done, which were logged at that pace, are taken off. A step that is not finished has at least a quarter of
 *     an hour left, and what is overdue says nothing about the pace before it is finished;
 *   - the sum, rounded up to whole quarters of an hour, is worked off day by day, from today on and with all the time
 *     that the availability has. In which order that happens, and what has a fixed start, makes no difference here.
 * Optional steps count like the others: whoever asks for the date without them leaves them out.
 * Source of the method: Monte Carlo simulation of a project's network, R. M. Van Slyke, "Monte Carlo Methods and the
 * PERT Problem", Operations Research 11 (1963). The paces are drawn one from each of as many equally likely ranges as
 * there are lives (stratified sampling, W. G. Cochran, "Sampling Techniques", 3rd edition (1977), chapter 5), which
 * has the dates depend less on the seed.
 *
 * The same seed gives the same dates on every system and in any order of the steps. What happens to a step in a life
 * depends on seed and id only: when another step comes, goes or changes, it stays as it was. So more work never leads
 * to earlier dates by mere chance. Steps without ids are told apart by their hours.
 *
 * Where nothing is left, all lives finish today. The dates are invalid where there is never time, or not within
 * MostForecastYears. It may run on any thread, and stops soon after isStopped
 * answers yes, which is asked now and then from that thread (std::stop_token is not everywhere yet). 200 steps take
 * some 10 ms.
 */
Forecast forecast(const std::vector<ForecastWork> &left, const Availability &availability, const QDate &today,
                  const Pace &pace, quint64 seed, const std::function<bool()> &isStopped = {});

/** The share of lives, 0 to 1, that have finished at the end of that day; 0 for an invalid day. */
double chanceBy(const Forecast &forecast, const QDate &deadline);

} // namespace Cairn
