// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/perttable.h"
#include "domain/randomstream.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Cairn;

namespace {

constexpr double Nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double Endless = std::numeric_limits<double>::infinity();

/** The integral of a function by Simpson's rule. */
template <class Function>
double integral(const Function &function, double from, double to, int pairs)
{
    const double half = (to - from) / (2.0 * pairs);
    double sum = function(from) + function(to);
    for (int at = 1; at < 2 * pairs; ++at)
        sum += function(from + at * half) * (at % 2 == 1 ? 4 : 2);
    return sum * half / 3;
}

/** The density of the standard beta distribution, normed by the gamma function. */
double betaDensity(double share, double alpha, double beta)
{
    const double norm = std::exp(std::lgamma(alpha) + std::lgamma(beta) - std::lgamma(alpha + beta));
    return std::pow(share, alpha - 1) * std::pow(1 - share, beta - 1) / norm;
}

double hoursOf(qint64 parts)
{
    return static_cast<double>(parts) / PertTable::PartsOfAnHour;
}

} // namespace

/** The distribution of a step's hours, held against integrals of its density and against closed forms. */
class TestPertHours final : public QObject
{
    Q_OBJECT

private slots:
    void shapesAreAsComputedByHand_data();
    void shapesAreAsComputedByHand();
    void momentsAreThoseOfTheDensity_data() { addShapes(); }
    void momentsAreThoseOfTheDensity();
    void ranksAreThoseOfTheDensity_data() { addShapes(); }
    void ranksAreThoseOfTheDensity();
    void ranksAtTheEndsOfTheLikelyHourHaveClosedForms();
    void drawnHoursHaveMeanAndVariance_data() { addShapes(); }
    void drawnHoursHaveMeanAndVariance();
    void certainHoursAreAlwaysTheSame();
    void higherRanksNeverTakeLess();

private:
    static void addShapes();
};

/** Ranges whose likely hours stand from one end to the other. */
void TestPertHours::addShapes()
{
    QTest::addColumn<double>("likely");
    for (const double likely : {0.0, 0.01, 0.1, 0.25, 1.0 / 3, 0.5, 0.6, 0.9, 0.999, 1.0})
        QTest::addRow("likely at %g", likely) << likely;
}

void TestPertHours::shapesAreAsComputedByHand_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("likely");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    const auto row = [](const char *name, double low, double likely, double high, double mean, double variance) {
        QTest::newRow(name) << low << likely << high << mean << variance;
    };
    row("symmetric", 10, 20, 30, 20, 100.0 / 7);
    row("skewed", 10, 20, 40, 130.0 / 6, (70.0 / 6) * (110.0 / 6) / 7);
    row("likely at the low end", 6, 6, 12, 7, 5.0 / 7);
    row("likely at the high end", 6, 12, 12, 11, 5.0 / 7);
    row("certain", 8, 8, 8, 8, 0);
    row("nothing", 0, 0, 0, 0, 0);
    row("likely above high widens", 10, 50, 40, (10 + 4 * 50 + 50) / 6.0, (200.0 / 6) * (40.0 / 6) / 7);
    row("likely below low widens", 10, 4, 16, (4 + 4 * 4 + 16) / 6.0, (12.0 / 6) * (60.0 / 6) / 7);
    row("ends in the wrong order", 30, 20, 10, 20, 100.0 / 7);
    row("negative counts as nothing", -5, 0, 6, 1, 5.0 / 7);
    row("what is no number counts as nothing", Nothing, 0, 6, 1, 5.0 / 7);
    row("endless is bounded", MostHoursOfAStep, MostHoursOfAStep, Endless, MostHoursOfAStep, 0);
}

void TestPertHours::shapesAreAsComputedByHand()
{
    QFETCH(const double, low);
    QFETCH(const double, likely);
    QFETCH(const double, high);
    QFETCH(const double, mean);
    QFETCH(const double, variance);
    const PertHours hours = pertHours({low, likely, high});
    QVERIFY2(std::abs(hours.mean() - mean) < 1e-9, qPrintable(QString::number(hours.mean())));
    QVERIFY2(std::abs(hours.variance() - variance) < 1e-9, qPrintable(QString::number(hours.variance())));
    QVERIFY(hours.alpha >= 1 && hours.beta() >= 1);
}

void TestPertHours::momentsAreThoseOfTheDensity()
{
    QFETCH(const double, likely);
    const PertHours hours = pertHours({0, likely, 1});
    const auto moment = [&hours](int power) {
        // With share = u³ (10 - 15 u + 6 u²) the density has no steep ends, where Simpson's rule is poor.
        const auto weighted = [&hours, power](double u) {
            const double share = std::min(u * u * u * (10 - 15 * u + 6 * u * u), 1.0);
            const double slope = 30 * u * u * (1 - u) * (1 - u);
            return slope * std::pow(share, power) * betaDensity(share, hours.alpha, hours.beta());
        };
        return integral(weighted, 0, 1, 2000);
    };
    QVERIFY(std::abs(moment(0) - 1) < 1e-8);
    QVERIFY(std::abs(moment(1) - hours.mean()) < 1e-8);
    QVERIFY(std::abs(moment(2) - moment(1) * moment(1) - hours.variance()) < 1e-8);
    // The density is highest at the likely hours.
    for (int percent = 0; percent <= 100; ++percent)
        QVERIFY(betaDensity(percent / 100.0, hours.alpha, hours.beta())
                <= betaDensity(likely, hours.alpha, hours.beta()) + 1e-12);
}

void TestPertHours::ranksAreThoseOfTheDensity()
{
    QFETCH(const double, likely);
    constexpr double Wide = 50'000; // so that whole parts of an hour are fine enough
    const PertHours hours = pertHours({0, likely * Wide, Wide});
    const PertTable table(hours);
    const auto density = [&hours](double share) { return betaDensity(share, hours.alpha, hours.beta()); };
    double sum = 0;
    double before = 0;
    for (int place = 1; place < 512; ++place) {
        const qint64 rank = PertTable::TopRank / 512 * place;
        const double share = hoursOf(table.partsAt(rank)) / Wide;
        sum += integral(density, before, share, place == 1 ? 4000 : 50);
        before = share;
        const double wanted = place / 512.0;
        QVERIFY2(std::abs(sum - wanted) < 1e-5, qPrintable(QStringLiteral("%1: %2").arg(wanted).arg(sum)));
    }
}

void TestPertHours::ranksAtTheEndsOfTheLikelyHourHaveClosedForms()
{
    // With alpha = 5 and beta = 1 the distribution function is x^5; with alpha = 1 and beta = 5, 1 - (1 - x)^5.
    const PertTable late(pertHours({0, 1000, 1000}));
    const PertTable early(pertHours({0, 0, 1000}));
    for (int place = 1; place < 64; ++place) {
        const double chance = place / 64.0;
        const qint64 rank = PertTable::TopRank / 64 * place;
        QVERIFY(std::abs(hoursOf(late.partsAt(rank)) - 1000 * std::pow(chance, 0.2)) < 0.01);
        QVERIFY(std::abs(hoursOf(early.partsAt(rank)) - 1000 * (1 - std::pow(1 - chance, 0.2))) < 0.01);
    }
    QCOMPARE(late.leastParts(), qint64{0});
    QCOMPARE(late.mostParts(), qint64{1000} * PertTable::PartsOfAnHour);
}

void TestPertHours::drawnHoursHaveMeanAndVariance()
{
    QFETCH(const double, likely);
    constexpr int Draws = 400'000;
    const PertHours hours = pertHours({10, 10 + 90 * likely, 100});
    const PertTable table(hours);
    const RandomStream stream(20261121, 7);
    double sum = 0;
    double squares = 0;
    for (int draw = 0; draw < Draws; ++draw) {
        const double drawn = hoursOf(table.partsAt(static_cast<qint64>(stream.at(draw) >> (64 - PertTable::RankBits))));
        QVERIFY(drawn >= 10 && drawn <= 100);
        sum += drawn - hours.mean();
        squares += (drawn - hours.mean()) * (drawn - hours.mean());
    }
    const double meanError = std::sqrt(hours.variance() / Draws);
    QVERIFY2(std::abs(sum / Draws) < 4 * meanError, qPrintable(QString::number(sum / Draws / meanError)));
    // The variance of a variance is (excess + 2) sigma^4 / n; the excess is greatest at the ends, with 1.2.
    const double varianceError = hours.variance() * std::sqrt((1.2 + 2) / Draws);
    const double off = squares / Draws - hours.variance();
    QVERIFY2(std::abs(off) < 4 * varianceError, qPrintable(QString::number(off / varianceError)));
}

void TestPertHours::certainHoursAreAlwaysTheSame()
{
    const PertTable table(pertHours({7.25, 7.25, 7.25}));
    for (const qint64 rank : {qint64{0}, PertTable::TopRank / 3, PertTable::TopRank - 1})
        QCOMPARE(hoursOf(table.partsAt(rank)), 7.25);
    QCOMPARE(table.leastParts(), table.mostParts());
}

void TestPertHours::higherRanksNeverTakeLess()
{
    for (const HoursRange &range : {HoursRange{0, 0, 0.01}, HoursRange{1, 2, 90'000}, HoursRange{5, 30, 31}}) {
        const PertTable table(pertHours(range));
        qint64 before = table.leastParts();
        for (qint64 rank = 0; rank < PertTable::TopRank; rank += 9973) {
            const qint64 parts = table.partsAt(rank);
            QVERIFY(parts >= before);
            before = parts;
        }
        QVERIFY(before <= table.mostParts());
    }
}

QTEST_GUILESS_MAIN(TestPertHours)
#include "tst_perthours.moc"
