// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/normalquantile.h"
#include "domain/randomstream.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <set>
#include <vector>

using namespace Cairn;

namespace {

/** SplitMix64 as its authors print it: a state that moves on with each number. */
class SplitMix final
{
public:
    explicit SplitMix(quint64 state) : m_state(state) {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

private:
    quint64 m_state;
};

} // namespace

/** Where chance comes from: the same numbers everywhere, and a normal variate made of them. */
class TestRandomStream final : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreThoseOfSplitMix();
    void streamsOfOtherSeedsAndNamesDiffer();
    void numbersAreEvenlySpread();
    void normalQuantileIsTheInverseOfTheDistribution();
};

void TestRandomStream::numbersAreThoseOfSplitMix()
{
    // The published first numbers for the state 0 hold the model of this test to its source.
    SplitMix published(0);
    QCOMPARE(published.next(), quint64{0xe220a8397b1dcdaf});
    QCOMPARE(published.next(), quint64{0x6e789e6aa1b965f4});
    QCOMPARE(published.next(), quint64{0x06c45d188009454f});

    constexpr quint64 Golden = 0x9e3779b97f4a7c15;
    for (const quint64 seed : {quint64{0}, quint64{1}, ~quint64{0}}) {
        for (const quint64 name : {quint64{0}, quint64{42}, ~quint64{0}}) {
            SplitMix numbers(SplitMix(SplitMix(seed).next() + name - Golden).next());
            const RandomStream stream(seed, name);
            for (quint64 place = 0; place < 100; ++place)
                QCOMPARE(stream.at(place), numbers.next());
        }
    }
}

void TestRandomStream::streamsOfOtherSeedsAndNamesDiffer()
{
    std::set<quint64> seen;
    for (quint64 seed = 0; seed < 20; ++seed) {
        for (quint64 name = 0; name < 20; ++name) {
            for (quint64 place = 0; place < 20; ++place)
                seen.insert(RandomStream(seed, name).at(place));
        }
    }
    QCOMPARE(seen.size(), size_t{8000});
}

void TestRandomStream::numbersAreEvenlySpread()
{
    constexpr int Draws = 1'000'000;
    constexpr int Cells = 256;
    std::vector<int> counts(Cells, 0);
    const RandomStream stream(3, 5);
    for (int draw = 0; draw < Draws; ++draw)
        ++counts[stream.at(draw) >> 56U];
    double chiSquared = 0;
    const double expected = static_cast<double>(Draws) / Cells;
    for (const int count : counts)
        chiSquared += (count - expected) * (count - expected) / expected;
    // With 255 degrees of freedom the mean is 255 and the standard deviation the root of 510.
    QVERIFY2(std::abs(chiSquared - 255) < 4 * std::sqrt(510.0), qPrintable(QString::number(chiSquared)));
}

void TestRandomStream::normalQuantileIsTheInverseOfTheDistribution()
{
    const auto chanceOf = [](double value) { return std::erfc(-value / std::numbers::sqrt2) / 2; };
    for (int at = 1; at < 10'000; ++at) {
        const double chance = at / 10'000.0;
        QVERIFY2(std::abs(chanceOf(normalQuantile(chance)) / chance - 1) < 2e-6, qPrintable(QString::number(chance)));
    }
    for (int digits = 4; digits <= 14; ++digits) {
        const double chance = 3 * std::pow(10, -digits);
        QVERIFY2(std::abs(chanceOf(normalQuantile(chance)) / chance - 1) < 2e-5, qPrintable(QString::number(chance)));
    }
    QCOMPARE(normalQuantile(0.5), 0.0);
    QCOMPARE(normalQuantile(0.25), -normalQuantile(0.75));
    QVERIFY(std::abs(normalQuantile(0.975) - 1.959963985) < 1e-6);
}

QTEST_GUILESS_MAIN(TestRandomStream)
#include "tst_randomstream.moc"
