// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace.h"
#include "domain/perttable.h"
#include "domain/randomstream.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Cairn;

using Times = std::vector<double>; // hours taken, in estimates

namespace {

bool isNear(double value, double wanted, double most)
{
    return std::abs(value - wanted) <= most;
}

std::vector<FinishedWork> finishedIn(const Times &times)
{
    std::vector<FinishedWork> finished;
    for (const double one : times)
        finished.push_back({{10, 20, 40}, one * (10 + 4 * 20 + 40) / 6});
    return finished;
}

/** What brute force finds of the posterior of m: prior times likelihood, summed over a grid of m and log s. */
struct GridPosterior
{
    double mean = 0;
    double deviation = 0;
};

GridPosterior gridPosterior(const Times &times)
{
    double weights = 0;
    double firsts = 0;
    double seconds = 0;
    for (int row = -200; row <= 100; ++row) {
        const double logS = row / 50.0;
        const double variance = std::exp(2 * logS);
        for (int column = -600; column <= 600; ++column) {
            const double m = column / 100.0;
            // Inverse-gamma(4, 9/16) in s² (with the Jacobian of log s), normal(0, s² / 3) in m, normal(m, s²) in y.
            double log = -5 * std::log(variance) - 9.0 / 16 / variance + 2 * logS;
            log += -logS - 3 * m * m / (2 * variance);
            for (const double one : times) {
                const double off = std::log(one) - m;
                log += -logS - off * off / (2 * variance);
            }
            const double weight = std::exp(log);
            weights += weight;
            firsts += weight * m;
            seconds += weight * m * m;
        }
    }
    const double mean = firsts / weights;
    return {mean, std::sqrt(seconds / weights - mean * mean)};
}

} // namespace

/** The pace that is learned, held against brute force over the same model. */
class TestPace final : public QObject
{
    Q_OBJECT

private slots:
    void withoutEvidenceItIsOne();
    void asEstimatedItStaysOneAndBecomesSurer();
    void itMovesHalfTheWayAfterThreeSteps();
    void posteriorIsThatOfABruteForceGrid_data();
    void posteriorIsThatOfABruteForceGrid();
    void factorSaysWhatManyStepsTakeTogether();
    void surpriseMakesItLessSure();
    void stepsThatTellNothingAreNotCounted();
    void absurdEntriesHaveABoundedEffect();
    void orderDoesNotMatter();
};

void TestPace::withoutEvidenceItIsOne()
{
    QCOMPARE(paceFrom({}), Pace());
    QCOMPARE(paceFrom({}).factor, 1.0);
    QCOMPARE(paceFrom({}).spread, 0.25);
    QCOMPARE(paceFrom({}).steps, 0);
}

void TestPace::asEstimatedItStaysOneAndBecomesSurer()
{
    double before = paceFrom({}).spread;
    for (int count = 1; count <= 40; ++count) {
        const Pace pace = paceFrom(std::vector<FinishedWork>(static_cast<size_t>(count), {{6, 6, 6}, 6}));
        QCOMPARE(pace.factor, 1.0);
        QCOMPARE(pace.steps, count);
        QVERIFY(pace.spread < before);
        before = pace.spread;
    }
    QVERIFY(before < 0.03);
}

void TestPace::itMovesHalfTheWayAfterThreeSteps()
{
    for (int count = 0; count <= 100; ++count) {
        for (const double times : {0.5, 1.2, 2.0}) {
            const Pace pace = paceFrom(finishedIn(Times(static_cast<size_t>(count), times)));
            QVERIFY(isNear(pace.factor, std::pow(times, count / (count + 3.0)), 1e-9));
        }
    }
    QVERIFY(isNear(paceFrom(finishedIn({4, 4, 4})).factor, 2, 1e-9));
}

void TestPace::posteriorIsThatOfABruteForceGrid_data()
{
    QTest::addColumn<Times>("times");
    QTest::newRow("nothing yet") << Times{};
    QTest::newRow("one slow step") << Times{1.8};
    QTest::newRow("one as slow as counts") << Times{5};
    QTest::newRow("fast steps") << Times{0.5, 0.7, 0.6, 0.55};
    QTest::newRow("scattered steps") << Times{0.4, 2.2, 1.1, 0.9, 3, 1.4};
    QTest::newRow("a dozen alike") << Times{1.2, 1.25, 1.3, 1.2, 1.1, 1.22, 1.24, 1.31, 1.19, 1.2, 1.26, 1.3};
}

void TestPace::posteriorIsThatOfABruteForceGrid()
{
    QFETCH(const Times, times);
    const Pace pace = paceFrom(finishedIn(times));
    const GridPosterior posterior = gridPosterior(times);
    double average = 0;
    for (const double one : times)
        average += std::log(one) / static_cast<double>(times.size());
    double scatter = 0;
    for (const double one : times)
        scatter += std::pow(std::log(one) - average, 2) / static_cast<double>(times.size() + 3);
    QVERIFY2(isNear(std::log(pace.factor) - scatter / 2, posterior.mean, 1e-4),
             qPrintable(QStringLiteral("%1 %2").arg(std::log(pace.factor)).arg(posterior.mean)));
    QVERIFY2(isNear(pace.spread, posterior.deviation, 1e-4),
             qPrintable(QStringLiteral("%1 %2").arg(pace.spread).arg(posterior.deviation)));
    QCOMPARE(pace.steps, static_cast<int>(times.size()));
}

void TestPace::factorSaysWhatManyStepsTakeTogether()
{
    constexpr double TruePace = 1.3;
    const HoursRange range{5, 12, 60};
    const PertTable table(pertHours(range));
    const RandomStream stream(11, 1);
    std::vector<FinishedWork> finished;
    double taken = 0;
    double estimated = 0;
    for (quint64 at = 0; at < 4000; ++at) {
        const auto rank = static_cast<qint64>(stream.at(at) >> (64 - PertTable::RankBits));
        finished.push_back({range, TruePace * static_cast<double>(table.partsAt(rank)) / PertTable::PartsOfAnHour});
        taken += finished.back().hoursTaken;
        estimated += pertHours(range).mean();
    }
    const Pace pace = paceFrom(finished);
    QVERIFY(isNear(taken / estimated, TruePace, 0.03));
    // The hours scatter by half their mean; the typical step alone would say some 10 % less.
    QVERIFY2(isNear(pace.factor / (taken / estimated), 1, 0.02), qPrintable(QString::number(pace.factor)));
}

void TestPace::surpriseMakesItLessSure()
{
    const Pace agreeing = paceFrom(finishedIn({1.5, 1.5, 1.5, 1.5}));
    const Pace scattered = paceFrom(finishedIn({0.6, 3.75, 0.6, 3.75}));
    QVERIFY(scattered.spread > agreeing.spread);
}

void TestPace::stepsThatTellNothingAreNotCounted()
{
    constexpr double Nothing = std::numeric_limits<double>::quiet_NaN();
    const HoursRange range{10, 20, 40};
    const std::vector<FinishedWork> useless{{range, 0}, {range, -3},        {range, Nothing},
                                            {{}, 12},   {{-1, -1, -1}, 12}, {{Nothing, Nothing, Nothing}, 4}};
    QCOMPARE(paceFrom(useless), Pace());
    std::vector<FinishedWork> mixed = useless;
    mixed.push_back({range, 30});
    QCOMPARE(paceFrom(mixed), paceFrom({{range, 30}}));
    QCOMPARE(paceFrom(mixed).steps, 1);
}

void TestPace::absurdEntriesHaveABoundedEffect()
{
    constexpr double Endless = std::numeric_limits<double>::infinity();
    const std::vector<FinishedWork> slow{{{10, 10, 10}, 50}};
    const std::vector<FinishedWork> fast{{{10, 10, 10}, 2}};
    QCOMPARE(paceFrom({{{10, 10, 10}, 51}}), paceFrom(slow));
    QCOMPARE(paceFrom({{{10, 10, 10}, 1e300}}), paceFrom(slow));
    QCOMPARE(paceFrom({{{10, 10, 10}, Endless}}), paceFrom(slow));
    QCOMPARE(paceFrom({{{10, 10, 10}, 1e-300}}), paceFrom(fast));
    QVERIFY(paceFrom(slow).factor < 1.5);
    QVERIFY(paceFrom(fast).factor > 1 / 1.5);
    const double clearly = paceFrom(finishedIn(Times(20, 1e9))).factor;
    QVERIFY(clearly > 4 && clearly <= 5);
}

void TestPace::orderDoesNotMatter()
{
    Times times{0.31, 1.7, 0.9, 4.1, 1.1, 1.1, 2.3};
    std::sort(times.begin(), times.end());
    const Pace pace = paceFrom(finishedIn(times));
    int orders = 0;
    do
        QCOMPARE(paceFrom(finishedIn(times)), pace);
    while (std::next_permutation(times.begin(), times.end()) && ++orders < 2000);
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
