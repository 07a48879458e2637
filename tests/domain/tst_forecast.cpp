// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"
#include "domain/perttable.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <thread>

using namespace Cairn;

namespace {

constexpr double Nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double Endless = std::numeric_limits<double>::infinity();
constexpr Pace AsEstimated{1, 0, 0};
constexpr int Coverages = 400;

const QDate Monday(2026, 11, 2);

HoursRange certain(double hours)
{
    return {hours, hours, hours};
}

StepId stepNumber(int number)
{
    return StepId(QStringLiteral("learn:s_%1:2").arg(number));
}

ForecastWork workOf(int number, const HoursRange &hours, double done = 0)
{
    return {done, hours, false, stepNumber(number)};
}

/** Steps of many shapes, the same each time. */
std::vector<ForecastWork> someWork(int count)
{
    std::vector<ForecastWork> left;
    for (int at = 0; at < count; ++at)
        left.push_back(workOf(at, {6.0 + at % 7, 12.0 + at % 11, 26.0 + at % 13}));
    return left;
}

Availability everyDay(double hours)
{
    Availability availability;
    availability.hoursOnWeekday.fill(hours);
    availability.start = Monday;
    return availability;
}

Availability onWorkdays(double hours)
{
    Availability availability;
    availability.hoursOnWeekday = {hours, hours, hours, hours, hours, 0, 0};
    availability.start = Monday;
    return availability;
}

/** Draws what a life brings by other ways than the forecast: Box-Muller, and beta variates from gamma variates. */
class Fate final
{
public:
    explicit Fate(quint64 seed) : m_bits(seed) {}

    double even() { return (static_cast<double>(m_bits() >> 11U) + 0.5) / 0x1p53; }

    double normal() { return std::sqrt(-2 * std::log(even())) * std::cos(2 * std::numbers::pi * even()); }

    /** G. Marsaglia, W. W. Tsang, "A Simple Method for Generating Gamma Variables" (2000); the shape is at least 1. */
    double gamma(double shape)
    {
        const double d = shape - 1.0 / 3;
        const double c = 1 / std::sqrt(9 * d);
        while (true) {
            const double x = normal();
            const double v = std::pow(1 + c * x, 3);
            if (v > 0 && std::log(even()) < x * x / 2 + d - d * v + d * std::log(v))
                return d * v;
        }
    }

    double hoursOf(const HoursRange &range)
    {
        const double alpha = 1 + 4 * (range.likely - range.low) / (range.high - range.low);
        const double a = gamma(alpha);
        return range.low + (range.high - range.low) * a / (a + gamma(6 - alpha));
    }

    HoursRange range()
    {
        const double low = 2 + 18 * even();
        const double likely = low * (1 + even());
        return {low, likely, likely * (1.2 + 1.5 * even())};
    }

private:
    std::mt19937_64 m_bits;
};

/** The day on which so many hours are worked off, by plain counting. */
QDate finishDay(double hours, const Availability &availability)
{
    double left = hours;
    QDate day = Monday;
    while (true) {
        const auto isOff = [&day](const DayOff &off) { return off.days.contains(day); };
        if (std::none_of(availability.off.begin(), availability.off.end(), isOff))
            left -= availability.hoursOnWeekday[static_cast<size_t>(day.dayOfWeek() - 1)];
        if (left <= 1e-9)
            return day;
        day = day.addDays(1);
    }
}

bool holdsInEighty(int held)
{
    const double sigma = std::sqrt(Coverages * 0.8 * 0.2);
    return std::abs(held - Coverages * 0.8) <= 3 * sigma;
}

} // namespace

/** Forecasts, held against dates computed by hand, closed forms, and lives that were drawn in other ways. */
class TestForecast final : public QObject
{
    Q_OBJECT

private slots:
    void certainHoursFinishOnTheDayComputedByHand_data();
    void certainHoursFinishOnTheDayComputedByHand();
    void daysOffAndTheStartAreLeftOut();
    void nothingLeftIsFinishedToday();
    void withoutTimeThereAreNoDates();
    void livesThatFinishTooLateAreNeverFinished();
    void nonsenseIsTakenForNothing();
    void meanHoursAreThoseOfTheClosedForm();
    void manyStepsAreNearlyNormal();
    void datesAreThoseOfLivesDrawnInAnotherWay();
    void eightyPercentDateHoldsInEightyPercentOfLives_data();
    void eightyPercentDateHoldsInEightyPercentOfLives();
    void eightyPercentDateHoldsWhenThePaceWasLearned();
    void livesAreInOrderAndAddUp();
    void chanceGrowsFromNothingToAll();
    void sameSeedGivesTheSameDatesEverywhere();
    void otherSeedsGiveNearlyTheSameDates();
    void forecastThatNobodyWantsStops();
};

void TestForecast::certainHoursFinishOnTheDayComputedByHand_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("done");
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("days"); // from Monday on, with two hours on each workday
    const auto row = [](const char *name, double hours, double done, double factor, int days) {
        QTest::newRow(name) << hours << done << factor << days;
    };
    row("one day", 2, 0, 1, 0);
    row("a quarter too much", 2.25, 0, 1, 1);
    row("a started quarter is a quarter", 2.01, 0, 1, 1);
    row("a week", 10, 0, 1, 4);
    row("over the weekend", 12, 0, 1, 7);
    row("slow", 10, 0, 1.5, 9);
    row("fast", 10, 0, 0.5, 2);
    row("begun", 10, 6, 1, 1);
    row("hours done are at the person's own pace", 10, 6, 2, 8);
    row("overdue has a quarter left", 10, 30, 1, 0);
    row("no hours are a quarter", 0, 0, 1, 0);
    row("a year of weeks", 520, 0, 1, 7 * 51 + 4);
}

void TestForecast::certainHoursFinishOnTheDayComputedByHand()
{
    QFETCH(const double, hours);
    QFETCH(const double, done);
    QFETCH(const double, factor);
    QFETCH(const int, days);
    const Forecast result = forecast({workOf(1, certain(hours), done)}, onWorkdays(2), Monday, {factor, 0, 3}, 1);
    QCOMPARE(result.p50, Monday.addDays(days));
    QCOMPARE(result.p80, result.p50);
    QCOMPARE(result.p95, result.p50);
    QVERIFY(std::abs(result.meanHours - std::max(hours * factor - done, 0.25)) < 0.01);
    QVERIFY(!result.cancelled);
}

void TestForecast::daysOffAndTheStartAreLeftOut()
{
    Availability availability = onWorkdays(2);
    availability.off = {{{Monday.addDays(2), Monday.addDays(8)}, {}, DayOffKind::Exam}};
    const std::vector<ForecastWork> left{workOf(1, certain(3)), workOf(2, certain(3))};
    QCOMPARE(forecast(left, availability, Monday, AsEstimated, 1).p80, Monday.addDays(9));
    availability.start = Monday.addDays(1);
    QCOMPARE(forecast(left, availability, Monday, AsEstimated, 1).p80, Monday.addDays(10));
    QCOMPARE(forecast(left, availability, Monday.addDays(10), AsEstimated, 1).p80, Monday.addDays(14));
}

void TestForecast::nothingLeftIsFinishedToday()
{
    for (const Availability &availability : {onWorkdays(2), onWorkdays(0)}) {
        const Forecast result = forecast({}, availability, Monday, {}, 1);
        QCOMPARE(result.p50, Monday);
        QCOMPARE(result.p95, Monday);
        QCOMPARE(result.meanHours, 0.0);
        QCOMPARE(chanceBy(result, Monday), 1.0);
    }
}

void TestForecast::withoutTimeThereAreNoDates()
{
    const Forecast never = forecast(someWork(3), onWorkdays(0), Monday, {}, 1);
    QVERIFY(!never.p50.isValid() && !never.p80.isValid() && !never.p95.isValid());
    QVERIFY(never.lives.empty());
    QVERIFY(never.meanHours > 30);
    QVERIFY(!never.cancelled);
    QCOMPARE(chanceBy(never, QDate(2200, 1, 1)), 0.0);
    const Forecast noDay = forecast(someWork(3), onWorkdays(2), QDate(), {}, 1);
    QVERIFY(!noDay.p50.isValid() && noDay.lives.empty());
}

void TestForecast::livesThatFinishTooLateAreNeverFinished()
{
    // One quarter a day for a hundred years is about 9131 hours: some of the lives need more.
    const Forecast late = forecast({workOf(1, {8000, 9000, 10'000})}, everyDay(0.25), Monday, AsEstimated, 1);
    QVERIFY(late.p50.isValid());
    QVERIFY(late.p50 < Monday.addYears(MostForecastYears));
    QVERIFY(!late.p95.isValid());
    const double chance = chanceBy(late, Monday.addYears(1000));
    QVERIFY(chance > 0.5 && chance < 0.8);
}

void TestForecast::nonsenseIsTakenForNothing()
{
    const std::vector<ForecastWork> odd{workOf(1, {Nothing, Nothing, Nothing}, Nothing), workOf(2, {-1, -2, -3}, -5),
                                        workOf(3, certain(1), -Endless)};
    for (const Pace &pace : {Pace{Nothing, Nothing, 0}, Pace{-1, -1, 0}, Pace{0, 0, 0}})
        QCOMPARE(forecast(odd, everyDay(1), Monday, pace, 1).meanHours, 1.5);
    const Forecast endless = forecast({workOf(1, {1, 2, Endless})}, everyDay(24), Monday, {Endless, Endless, 0}, 1);
    QVERIFY(endless.meanHours > 0);
    QVERIFY(std::isfinite(endless.meanHours));
}

void TestForecast::meanHoursAreThoseOfTheClosedForm()
{
    const std::vector<ForecastWork> left = someWork(40);
    double mean = 0;
    double variance = 0;
    for (const ForecastWork &work : left) {
        mean += pertHours(work.hours).mean();
        variance += pertHours(work.hours).variance();
    }
    for (const double spread : {0.0, 0.1, 0.4}) {
        // The mean of a log-normal variate is exp(m + s² / 2), and the second moment exp(2 m + 2 s²).
        const double expected = 1.25 * mean * std::exp(spread * spread / 2);
        const double second = 1.25 * 1.25 * (mean * mean + variance) * std::exp(2 * spread * spread);
        const double error = std::sqrt((second - expected * expected) / SimulatedLives);
        const Forecast result = forecast(left, everyDay(2), Monday, {1.25, spread, 4}, 5);
        // Parts of an hour are cut off: at most a thousandth for each step.
        QVERIFY2(std::abs(result.meanHours - expected) < 4 * error + 0.05, qPrintable(QString::number(spread)));
    }
}

void TestForecast::manyStepsAreNearlyNormal()
{
    const std::vector<ForecastWork> left = someWork(80);
    double mean = 0;
    double variance = 0;
    for (const ForecastWork &work : left) {
        mean += pertHours(work.hours).mean();
        variance += pertHours(work.hours).variance();
    }
    // With one quarter a day, days count quarters.
    const Forecast result = forecast(left, everyDay(0.25), Monday, AsEstimated, 3);
    const double sigma = 4 * std::sqrt(variance);
    const auto off = [&](const QDate &day, double sigmas) {
        return static_cast<double>(Monday.daysTo(day) + 1) - 4 * mean - sigmas * sigma;
    };
    // A twentieth of sigma: three times the sampling error of these ranks, and the skew that is left of the steps.
    QVERIFY2(std::abs(off(result.p50, 0)) < 0.05 * sigma, qPrintable(QString::number(off(result.p50, 0) / sigma)));
    QVERIFY2(std::abs(off(result.p80, 0.8416)) < 0.05 * sigma, qPrintable(QString::number(off(result.p80, 0.8416))));
    QVERIFY2(std::abs(off(result.p95, 1.6449)) < 0.07 * sigma, qPrintable(QString::number(off(result.p95, 1.6449))));
}

void TestForecast::datesAreThoseOfLivesDrawnInAnotherWay()
{
    const Pace pace{1.15, 0.2, 6};
    Availability availability = onWorkdays(1.5);
    availability.hoursOnWeekday[5] = 3;
    availability.off = {{{Monday.addDays(40), Monday.addDays(60)}, {}, DayOffKind::Holiday}};
    const std::vector<ForecastWork> left = someWork(12);
    const Forecast result = forecast(left, availability, Monday, pace, 8);
    Fate fate(99);
    std::vector<QDate> days;
    for (int life = 0; life < 20'000; ++life) {
        const double times = pace.factor * std::exp(pace.spread * fate.normal());
        double hours = 0;
        for (const ForecastWork &work : left)
            hours += times * fate.hoursOf(work.hours);
        days.push_back(finishDay(std::ceil(4 * hours) / 4, availability));
    }
    std::sort(days.begin(), days.end());
    for (const double share : {0.1, 0.5, 0.8, 0.95}) {
        const QDate day = days[static_cast<size_t>(share * static_cast<double>(days.size()))];
        const auto upTo = std::upper_bound(days.begin(), days.end(), day) - days.begin();
        const double chance = static_cast<double>(upTo) / static_cast<double>(days.size());
        // Both are samples: of 10,000 lives and of 20,000.
        const double error = std::sqrt(chance * (1 - chance) * (1.0 / SimulatedLives + 1.0 / 20'000));
        QVERIFY2(std::abs(chanceBy(result, day) - chance) < 4 * error, qPrintable(QString::number(share)));
    }
}

void TestForecast::eightyPercentDateHoldsInEightyPercentOfLives_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("begun"); // up to this part of the likely hours of each step are done
    QTest::newRow("nothing begun") << 1.0 << 0.0;
    QTest::newRow("nothing begun, slow") << 1.6 << 0.0;
    QTest::newRow("all begun") << 1.0 << 1.0;
    QTest::newRow("all begun, slow") << 1.6 << 1.0;
    QTest::newRow("all begun, fast") << 0.7 << 1.0;
}

void TestForecast::eightyPercentDateHoldsInEightyPercentOfLives()
{
    QFETCH(const double, factor);
    QFETCH(const double, begun);
    const Pace pace{factor, 0.25, 2};
    const Availability availability = everyDay(0.5);
    Fate fate(static_cast<quint64>(1000 * factor + begun));
    int held = 0;
    for (int life = 0; life < Coverages; ++life) {
        const double truePace = pace.factor * std::exp(pace.spread * fate.normal());
        std::vector<ForecastWork> left;
        double hours = 0;
        for (int step = 0; step < 6; ++step) {
            const HoursRange range = fate.range();
            const double done = factor * begun * fate.even() * range.likely;
            hours += std::max(truePace * fate.hoursOf(range) - done, 0.25);
            left.push_back(workOf(step, range, done));
        }
        const Forecast result = forecast(left, availability, Monday, pace, static_cast<quint64>(life));
        held += finishDay(std::ceil(4 * hours) / 4, availability) <= result.p80 ? 1 : 0;
    }
    QVERIFY2(holdsInEighty(held), qPrintable(QString::number(held)));
}

void TestForecast::eightyPercentDateHoldsWhenThePaceWasLearned()
{
    // People as the prior of the pace expects them, who have finished up to twenty steps.
    Fate fate(4);
    const Availability availability = everyDay(1);
    int held = 0;
    for (int life = 0; life < Coverages; ++life) {
        const double truePace = std::exp(Pace().spread * fate.normal());
        std::vector<FinishedWork> finished;
        for (int step = 0; step < life % 21; ++step) {
            const HoursRange range = fate.range();
            finished.push_back({range, truePace * fate.hoursOf(range)});
        }
        std::vector<ForecastWork> left;
        double hours = 0;
        for (int step = 0; step < 25; ++step) {
            left.push_back(workOf(step, fate.range()));
            hours += truePace * fate.hoursOf(left.back().hours);
        }
        const Forecast result = forecast(left, availability, Monday, paceFrom(finished), static_cast<quint64>(life));
        held += finishDay(std::ceil(4 * hours) / 4, availability) <= result.p80 ? 1 : 0;
    }
    QVERIFY2(holdsInEighty(held), qPrintable(QString::number(held)));
}

void TestForecast::livesAreInOrderAndAddUp()
{
    const Forecast result = forecast(someWork(20), onWorkdays(2), Monday, {}, 1);
    int sum = 0;
    QDate before = Monday.addDays(-1);
    for (const auto &[day, lives] : result.lives) {
        QVERIFY(day > before);
        QVERIFY(day.dayOfWeek() <= Qt::Friday);
        QVERIFY(lives > 0);
        before = day;
        sum += lives;
    }
    QCOMPARE(sum, SimulatedLives);
}

void TestForecast::chanceGrowsFromNothingToAll()
{
    const Forecast result = forecast(someWork(20), onWorkdays(2), Monday, {}, 1);
    QCOMPARE(chanceBy(result, QDate()), 0.0);
    QCOMPARE(chanceBy(result, result.lives.front().first.addDays(-1)), 0.0);
    QCOMPARE(chanceBy(result, result.lives.back().first), 1.0);
    QCOMPARE(chanceBy(result, QDate(3000, 1, 1)), 1.0);
    QVERIFY(chanceBy(result, result.p80) >= 0.8);
    QVERIFY(chanceBy(result, result.p80.addDays(-1)) < 0.8);
    QVERIFY(chanceBy(result, result.p95) >= 0.95);
    QVERIFY(chanceBy(result, result.p95.addDays(-1)) < 0.95);
    QCOMPARE(chanceBy(Forecast(), Monday), 0.0);
}

void TestForecast::sameSeedGivesTheSameDatesEverywhere()
{
    // These are no truths but what every system and every compiler has to come to.
    std::vector<ForecastWork> left = someWork(30);
    left[3].hoursDone = 5;
    left[4].hoursDone = 14.3;
    const Forecast result = forecast(left, onWorkdays(1.5), Monday, {1.1, 0.2, 5}, 20261102);
    QCOMPARE(result, forecast(left, onWorkdays(1.5), Monday, {1.1, 0.2, 5}, 20261102));
    QCOMPARE(qRound64(result.meanHours * PertTable::PartsOfAnHour * SimulatedLives), qint64{5'929'137'779});
    QCOMPARE(result.p50, QDate(2028, 4, 12));
    QCOMPARE(result.p80, QDate(2028, 7, 24));
    QCOMPARE(result.p95, QDate(2028, 11, 17));
}

void TestForecast::otherSeedsGiveNearlyTheSameDates()
{
    const std::vector<ForecastWork> left = someWork(30);
    const Forecast first = forecast(left, everyDay(1), Monday, {}, 0);
    const auto length = static_cast<double>(Monday.daysTo(first.p80));
    bool anyDiffers = false;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const Forecast other = forecast(left, everyDay(1), Monday, {}, seed);
        QVERIFY(std::abs(static_cast<double>(first.p80.daysTo(other.p80))) <= std::max(0.01 * length, 1.0));
        anyDiffers = anyDiffers || other != first;
    }
    QVERIFY(anyDiffers);
}

void TestForecast::forecastThatNobodyWantsStops()
{
    std::atomic<bool> early = false;
    early = true;
    Forecast empty;
    empty.cancelled = true;
    QCOMPARE(forecast(someWork(5), everyDay(1), Monday, {}, 1, [&early] { return early.load(); }), empty);
    QCOMPARE(forecast({}, everyDay(1), Monday, {}, 1, [&early] { return early.load(); }), empty);

    // It would take many seconds; asked to stop from elsewhere, it comes back long before.
    const std::vector<ForecastWork> endless = someWork(200'000);
    std::atomic<bool> late = false;
    std::thread other([&late] { late = true; });
    const Forecast result = forecast(endless, everyDay(1), Monday, {}, 1, [&late] { return late.load(); });
    other.join();
    QCOMPARE(result, empty);
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
