// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscale.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Cairn;

class TestChartScale : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreOneTwoOrFiveOfATenth_data();
    void stepsAreOneTwoOrFiveOfATenth();
    void aScaleHoldsBothValuesAndNoStepTooMany();
    void aSingleValueHasAStepAroundIt();
    void ticksOfSmallStepsAreExact();
    void whatIsNoNumberGivesAScaleAllTheSame();
};

void TestChartScale::stepsAreOneTwoOrFiveOfATenth_data()
{
    QTest::addColumn<double>("wish");
    QTest::addColumn<double>("step");
    QTest::newRow("just there") << 10000.0 << 10000.0;
    QTest::newRow("a little more") << 10001.0 << 20000.0;
    QTest::newRow("to five") << 21.0 << 50.0;
    QTest::newRow("to ten") << 5.1 << 10.0;
    QTest::newRow("below one") << 0.3 << 0.5;
}

void TestChartScale::stepsAreOneTwoOrFiveOfATenth()
{
    QFETCH(const double, wish);
    QTEST(ChartScale::roundStep(wish), "step");
}

void TestChartScale::aScaleHoldsBothValuesAndNoStepTooMany()
{
    for (const auto &[low, high] : {std::pair(43000.0, 122000.0), {-67000.0, 150000.0}, {40000.0, 60000.0}}) {
        const ChartScale scale = ChartScale::around(low, high, 10000);
        QVERIFY(scale.low() <= low && low < scale.low() + 10000);
        QVERIFY(scale.high() >= high && high > scale.high() - 10000);
        QCOMPARE(scale.tick(scale.steps()), scale.high());
        QCOMPARE(scale.shareOf(scale.low()), 0.0);
        QCOMPARE(scale.shareOf(scale.high()), 1.0);
    }
}

void TestChartScale::aSingleValueHasAStepAroundIt()
{
    const ChartScale scale = ChartScale::around(50000, 50000, 10000);
    QCOMPARE(scale.steps(), 1);
    QVERIFY(scale.low() <= 50000 && 50000 <= scale.high());
}

void TestChartScale::ticksOfSmallStepsAreExact()
{
    const ChartScale scale = ChartScale::around(-0.3, 0.3, 0.1);
    QCOMPARE(scale.steps(), 6);
    QVERIFY(scale.tick(3) == 0.0);
}

void TestChartScale::whatIsNoNumberGivesAScaleAllTheSame()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const ChartScale &scale : {ChartScale::around(none, 1, 1), ChartScale::around(0, 1, none),
                                    ChartScale::around(0, 1, -1), ChartScale::around(0, 1e12, 1e-9)}) {
        QVERIFY(scale.high() > scale.low());
        QVERIFY(scale.steps() >= 1 && scale.steps() <= 10001);
    }
}

QTEST_APPLESS_MAIN(TestChartScale)
#include "tst_chartscale.moc"
