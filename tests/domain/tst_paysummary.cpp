// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/naivepay.h"
#include "domain/paysummary.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Cairn;

namespace {

/** Ascending amounts with many that are the same, as people round their pay. */
std::vector<double> someAmounts(size_t count)
{
    std::vector<double> amounts;
    for (size_t at = 0; at < count; ++at)
        amounts.push_back(30'000 + 500 * static_cast<double>(at * 7919 % (count / 2 + 1)));
    std::sort(amounts.begin(), amounts.end());
    return amounts;
}

/** 0, 1, 2 ...: each amount says at which place it stands. */
std::vector<double> placesUpTo(size_t count)
{
    std::vector<double> places(count);
    std::iota(places.begin(), places.end(), 0.0);
    return places;
}

/** Every so manieth amount into a sample of its own, and one sample that is empty. */
std::vector<std::vector<double>> dealt(const std::vector<double> &amounts, size_t samples)
{
    std::vector<std::vector<double>> dealt(samples + 1);
    for (size_t at = 0; at < amounts.size(); ++at)
        dealt[at * at % samples].push_back(amounts[at]);
    return dealt;
}

std::vector<SortedPay> spansOf(const std::vector<std::vector<double>> &samples)
{
    return {samples.begin(), samples.end()};
}

} // namespace

/** Percentiles and the interval of the median. */
class TestPaySummary final : public QObject
{
    Q_OBJECT

private slots:
    void nothingHasNoPercentiles();
    void oneAmountIsEachPercentile();
    void percentilesLieBetweenNeighbours_data();
    void percentilesLieBetweenNeighbours();
    void intervalHasThePlacesOfTheTable_data();
    void intervalHasThePlacesOfTheTable();
    void smallSamplesHaveNoInterval();
    void summaryIsThatOfTextbooks();
    void samplesTogetherAreAsOne();
    void amountAtAPlaceIsThatOfAllSorted();
};

void TestPaySummary::nothingHasNoPercentiles()
{
    const std::vector<double> none;
    for (const std::vector<SortedPay> &samples : {std::vector<SortedPay>(), {none}, {none, none}}) {
        const PaySummary summary = summaryOf(samples);
        QCOMPARE(summary.n, 0);
        QVERIFY(std::all_of(summary.percentiles.begin(), summary.percentiles.end(), [](double p) { return p == 0; }));
        QVERIFY(!summary.interval);
    }
}

void TestPaySummary::oneAmountIsEachPercentile()
{
    const std::vector<double> one{54'321.5};
    const PaySummary summary = summaryOf({one});
    QCOMPARE(summary.n, 1);
    QVERIFY(
        std::all_of(summary.percentiles.begin(), summary.percentiles.end(), [](double p) { return p == 54'321.5; }));
    QVERIFY(!summary.interval);
}

void TestPaySummary::percentilesLieBetweenNeighbours_data()
{
    QTest::addColumn<QList<double>>("amounts");
    QTest::addColumn<QList<double>>("percentiles");
    QTest::newRow("two") << QList<double>{100, 200} << QList<double>{110, 125, 150, 175, 190};
    QTest::newRow("three") << QList<double>{100, 200, 400} << QList<double>{120, 150, 200, 300, 360};
    // As numpy.percentile([1, 2, 3, 4], ...) answers.
    QTest::newRow("four") << QList<double>{1, 2, 3, 4} << QList<double>{1.3, 1.75, 2.5, 3.25, 3.7};
    QTest::newRow("eleven") << QList<double>{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100}
                            << QList<double>{10, 25, 50, 75, 90};
    QTest::newRow("all the same") << QList<double>{7, 7, 7, 7} << QList<double>{7, 7, 7, 7, 7};
}

void TestPaySummary::percentilesLieBetweenNeighbours()
{
    QFETCH(QList<double>, amounts);
    QFETCH(QList<double>, percentiles);
    const std::vector<double> sample(amounts.begin(), amounts.end());
    const PaySummary summary = summaryOf({sample});
    QCOMPARE(summary.n, amounts.size());
    for (size_t at = 0; at < PayShares.size(); ++at)
        QCOMPARE(summary.percentiles[at], percentiles[static_cast<qsizetype>(at)]);
}

void TestPaySummary::intervalHasThePlacesOfTheTable_data()
{
    QTest::addColumn<size_t>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("8") << size_t{8} << 1.0 << 7.0;
    QTest::newRow("25") << size_t{25} << 7.0 << 18.0;
    QTest::newRow("67") << size_t{67} << 25.0 << 42.0;
    QTest::newRow("100") << size_t{100} << 40.0 << 60.0;
    QTest::newRow("2500") << size_t{2500} << 1201.0 << 1299.0;
}

void TestPaySummary::intervalHasThePlacesOfTheTable()
{
    QFETCH(size_t, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const std::vector<double> places = placesUpTo(n);
    QCOMPARE(summaryOf({places}).interval, std::optional(MedianInterval{low, high}));
    const auto samples = dealt(places, 3);
    QCOMPARE(summaryOf(spansOf(samples)).interval, std::optional(MedianInterval{low, high}));
}

void TestPaySummary::smallSamplesHaveNoInterval()
{
    for (size_t n = 0; n <= 7; ++n) {
        const std::vector<double> places = placesUpTo(n);
        QVERIFY2(!summaryOf({places}).interval, qPrintable(QString::number(n)));
    }
}

void TestPaySummary::summaryIsThatOfTextbooks()
{
    for (size_t n = 0; n < 300; ++n) {
        const std::vector<double> amounts = someAmounts(n);
        const QString different = difference(summaryOf({amounts}), naiveSummary(amounts));
        QVERIFY2(different.isEmpty(), qPrintable(QStringLiteral("%1 amounts: %2").arg(n).arg(different)));
    }
}

void TestPaySummary::samplesTogetherAreAsOne()
{
    for (size_t n = 0; n < 300; ++n) {
        const std::vector<double> amounts = someAmounts(n);
        for (const size_t count : {size_t{2}, size_t{5}}) {
            const auto samples = dealt(amounts, count);
            QCOMPARE(summaryOf(spansOf(samples)), summaryOf({amounts}));
        }
    }
}

void TestPaySummary::amountAtAPlaceIsThatOfAllSorted()
{
    const std::vector<double> amounts = someAmounts(200);
    for (const size_t count : {size_t{1}, size_t{2}, size_t{7}}) {
        auto samples = dealt(amounts, count);
        samples.pop_back();
        for (size_t place = 0; place < amounts.size(); ++place)
            QCOMPARE(payAt(spansOf(samples), place), amounts[place]);
    }
}

QTEST_GUILESS_MAIN(TestPaySummary)
#include "tst_paysummary.moc"
