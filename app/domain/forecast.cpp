// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"

#include "domain/normalquantile.h"
#include "domain/perttable.h"
#include "domain/randomstream.h"
#include "domain/workcalendar.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace Cairn {

namespace {

using Lives = std::vector<qint64>; // one value for each life

constexpr int PaceBits = 16;         // a pace is counted in parts of 1 / 2^16
constexpr double MostTimesPace = 20; // no life is slower than this, or faster than its inverse
constexpr double MostSpread = 3;     // beyond, nearly every life has one of the two extreme paces
constexpr quint64 NameOfPaces = 0;   // of the stream that paces are drawn from; no step has it but by a miracle
constexpr qint64 PartsOfAQuarter = PertTable::PartsOfAnHour / QuartersInAnHour;
constexpr int MostDays = 36525 * MostForecastYears / 100;

/** A step with its hours made sound. */
struct StepLeft
{
    StepId step;
    PertHours hours;
    qint64 partsDone = 0;

    auto key() const { return std::tie(step, hours.low, hours.width, hours.alpha, partsDone); }
    friend bool operator<(const StepLeft &a, const StepLeft &b) { return a.key() < b.key(); }
};

std::vector<StepLeft> stepsLeft(const std::vector<ForecastWork> &left)
{
    std::vector<StepLeft> steps;
    steps.reserve(left.size());
    for (const ForecastWork &work : left) {
        const double done = work.hoursDone > 0 ? std::min(work.hoursDone, MostHoursOfAStep) : 0.0;
        steps.push_back({work.step, pertHours(work.hours), std::llround(done * PertTable::PartsOfAnHour)});
    }
    std::sort(steps.begin(), steps.end());
    return steps;
}

/**
 * The name of a step's stream: FNV-1a of its id and of how many steps with the same id stand before it. Source: G.
 * Fowler, L. C. Noll, K.-P. Vo, "The FNV Non-Cryptographic Hash Algorithm" (Internet-Draft draft-eastlake-fnv).
 */
quint64 streamNameOf(const StepId &step, quint64 before)
{
    quint64 name = 0xcbf29ce484222325;
    const auto add = [&name](quint64 unit) { name = (name ^ unit) * 0x100000001b3; };
    for (const QChar letter : step.text()) {
        add(letter.unicode() & 0xff);
        add(letter.unicode() >> 8);
    }
    add(before);
    return name;
}

/** One pace for each life, the fastest first. */
Lives drawnPaces(const Pace &pace, quint64 seed)
{
    const double factor = pace.factor > 0 ? std::min(pace.factor, MostTimesPace) : 1.0;
    const double spread = pace.spread > 0 ? std::min(pace.spread, MostSpread) : 0.0;
    const RandomStream stream(seed, NameOfPaces);
    Lives paces(SimulatedLives);
    for (size_t life = 0; life < paces.size(); ++life) {
        // Half a unit more, so that the chance is neither 0 nor 1.
        const double within = (static_cast<double>(stream.at(life) >> 32) + 0.5) / 0x1p32;
        const double chance = (static_cast<double>(life) + within) / SimulatedLives;
        const double times = factor * std::exp(spread * normalQuantile(chance));
        paces[life] = std::llround(std::clamp(times, 1 / MostTimesPace, MostTimesPace) * (1 << PaceBits));
    }
    return paces;
}

/** Adds what is left of a step, at the pace of each life. */
void addStep(const PertTable &table, const RandomStream &stream, qint64 done, const Lives &paces, Lives &left)
{
    for (size_t life = 0; life < left.size(); ++life) {
        const auto rank = static_cast<qint64>(stream.at(life) >> (64 - PertTable::RankBits));
        const qint64 taken = table.partsAt(rank) * paces[life] >> PaceBits;
        left[life] += std::max(taken - done, PartsOfAQuarter);
    }
}

/** The parts of an hour that are left in each life; nothing where it was stopped. */
std::optional<Lives> partsLeft(const std::vector<StepLeft> &steps, const Pace &pace, quint64 seed,
                               const std::function<bool()> &isStopped)
{
    const Lives paces = drawnPaces(pace, seed);
    Lives left(SimulatedLives, 0);
    quint64 before = 0;
    for (size_t at = 0; at < steps.size(); ++at) {
        if (isStopped && isStopped())
            return std::nullopt;
        const StepLeft &step = steps[at];
        before = at > 0 && steps[at - 1].step == step.step ? before + 1 : 0;
        addStep(PertTable(step.hours), RandomStream(seed, streamNameOf(step.step, before)), step.partsDone, paces,
                left);
    }
    return left;
}

qint64 wholeQuarters(qint64 parts)
{
    return (parts + PartsOfAQuarter - 1) / PartsOfAQuarter;
}

/** The quarters of an hour that there are up to and with each day from today on, as far as they are needed. */
std::vector<qint64> quartersUpTo(const Availability &availability, const QDate &today, qint64 needed)
{
    const WorkCalendar calendar(availability);
    std::vector<qint64> sums;
    qint64 sum = 0;
    for (int day = 0; day < MostDays && (sums.empty() || sum < needed); ++day) {
        sum += calendar.quartersOn(today.addDays(day));
        sums.push_back(sum);
    }
    return sums;
}

/** The number of lives that finish on each day from today on; lives that never do are not counted. */
std::vector<int> livesByDay(const Lives &parts, const std::vector<qint64> &quarters)
{
    std::vector<int> lives(quarters.size(), 0);
    for (const qint64 left : parts) {
        const auto day = std::lower_bound(quarters.begin(), quarters.end(), wholeQuarters(left));
        if (day != quarters.end())
            ++lives[static_cast<size_t>(day - quarters.begin())];
    }
    return lives;
}

QDate dayOfPercent(const Forecast &forecast, int percent)
{
    int finished = 0;
    for (const auto &[day, lives] : forecast.lives) {
        finished += lives;
        if (qint64{finished} * 100 >= qint64{SimulatedLives} * percent)
            return day;
    }
    return {};
}

} // namespace

Forecast forecast(const std::vector<ForecastWork> &left, const Availability &availability, const QDate &today,
                  const Pace &pace, quint64 seed, const std::function<bool()> &isStopped)
{
    Forecast result;
    const std::optional<Lives> parts = partsLeft(stepsLeft(left), pace, seed, isStopped);
    if (!parts || (isStopped && isStopped())) {
        result.cancelled = true;
        return result;
    }
    qint64 sum = 0;
    for (const qint64 one : *parts)
        sum += one;
    result.meanHours = static_cast<double>(sum) / PertTable::PartsOfAnHour / SimulatedLives;
    if (!today.isValid())
        return result;

    const qint64 most = wholeQuarters(*std::max_element(parts->begin(), parts->end()));
    const std::vector<int> lives = livesByDay(*parts, quartersUpTo(availability, today, most));
    for (size_t day = 0; day < lives.size(); ++day) {
        if (lives[day] > 0)
            result.lives.emplace_back(today.addDays(static_cast<qint64>(day)), lives[day]);
    }
    result.p50 = dayOfPercent(result, 50);
    result.p80 = dayOfPercent(result, 80);
    result.p95 = dayOfPercent(result, 95);
    return result;
}

double chanceBy(const Forecast &forecast, const QDate &deadline)
{
    if (!deadline.isValid())
        return 0;
    int finished = 0;
    for (const auto &[day, lives] : forecast.lives) {
        if (day <= deadline)
            finished += lives;
    }
    return static_cast<double>(finished) / SimulatedLives;
}

} // namespace Cairn
