// SPDX-License-Identifier: GPL-3.0-or-later
#include "planbench.h"

#include "domain/forecast.h"
#include "domain/schedule.h"
#include "planshapes.h"
#include "sample.h"

#include <cstdio>
#include <tuple>

namespace Cairn {

namespace {

constexpr int Steps = 10'000;
constexpr int Changes = 25;
constexpr double MostForSchedule = 16;
constexpr int StepsOfForecast = 200;
constexpr int Forecasts = 11;
constexpr double MostForForecast = 100;

const QDate Today(2026, 11, 4);

Availability tenHoursAWeek()
{
    Availability availability = evenly(10, Today);
    for (int year = 0; year < 10; ++year) {
        const QDate christmas(Today.year() + year, 12, 24);
        availability.off.push_back({{christmas, christmas.addDays(8)}, {}, DayOffKind::Holiday});
    }
    return availability;
}

/** One step takes an hour longer than was thought, each time another one. */
bool benchSchedule(PlanShape shape)
{
    const Availability availability = tenHoursAWeek();
    Sample changes;
    size_t sessions = 0;
    for (int change = 0; change < Changes; ++change) {
        shape.works[static_cast<size_t>(change) * 397 % shape.works.size()].hoursLeft += 1;
        changes.add(millisecondsOf([&] { sessions = scheduled(shape.works, availability, Today).sessions.size(); }));
    }
    std::printf("schedule of %d steps after a change: slowest %.2f ms, %zu sessions\n", Steps, changes.quantile(1.0),
                sessions);
    const QByteArray name = QByteArray("schedule after a change, ") + shape.name;
    return printLimit(name.constData(), changes.median(), "ms", MostForSchedule);
}

bool benchForecast()
{
    std::vector<ForecastWork> left;
    for (int number = 0; number < StepsOfForecast; ++number) {
        const StepId step(QStringLiteral("learn:skill_%1:2").arg(number));
        left.push_back({0, {4.0 + number % 7, 12.0 + number % 11, 26.0 + number % 13}, false, step});
    }
    Sample forecasts;
    for (quint64 seed = 0; seed < Forecasts; ++seed) {
        forecasts.add(millisecondsOf([&] { std::ignore = forecast(left, tenHoursAWeek(), Today, Pace{}, seed); }));
    }
    const QByteArray name = "forecast, " + QByteArray::number(StepsOfForecast) + " steps in "
                            + QByteArray::number(SimulatedLives) + " lives";
    return printLimit(name.constData(), forecasts.median(), "ms", MostForForecast);
}

} // namespace

bool benchPlans()
{
    bool holds = true;
    for (PlanShape &shape : planShapes(Steps))
        holds = benchSchedule(std::move(shape)) && holds;
    return benchForecast() && holds;
}

} // namespace Cairn
