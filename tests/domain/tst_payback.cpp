// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payback.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Cairn;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

PayBackAssumptions assuming(double presentPay, double monthsToFindJob, int years)
{
    PayBackAssumptions assumptions;
    assumptions.presentPay = presentPay;
    assumptions.monthsToFindJob = monthsToFindJob;
    assumptions.years = years;
    return assumptions;
}

/** What is won or lost in one month of a path, counted from 0; for whole numbers of months. */
double changeInMonth(int month, const PayBackPath &path, double payAfter, const PayBackAssumptions &assumptions)
{
    if (month < path.studyMonths)
        return -path.cost / path.studyMonths;
    const bool isLooking = month < path.studyMonths + assumptions.monthsToFindJob;
    return isLooking ? 0 : (payAfter - assumptions.presentPay) / 12;
}

} // namespace

/** When study pays for itself: the course of the money, and the month from which nothing is owed any more. */
class TestPayBack final : public QObject
{
    Q_OBJECT

private slots:
    void isPaidBackAfter_data();
    void isPaidBackAfter();
    void neverPaidBack_data();
    void neverPaidBack();
    void moneyIsThatOfMonthByMonthAccounts_data();
    void moneyIsThatOfMonthByMonthAccounts();
    void lineBendsWhereStudyAndSearchEnd();
    void lineWithoutStudyBeginsAtTheCost();
    void lineEndsAtTheHorizonWithinTheStudy();
    void lineEndsAtTheHorizonWithinTheSearch();
    void moneyStaysThatOfTheEndsOutsideOfTheLine();
    void nonsenseCountsAsNothing();
    void yearsStayWithinTheirBounds();
    void planCostsFeesAndPayGivenUp();
    void otherPathNeedsTime();
};

void TestPayBack::isPaidBackAfter_data()
{
    QTest::addColumn<double>("studyMonths");
    QTest::addColumn<double>("cost");
    QTest::addColumn<double>("presentPay");
    QTest::addColumn<double>("payAfter");
    QTest::addColumn<double>("monthsToFindJob");
    QTest::addColumn<double>("months");
    QTest::newRow("8 months, 3 of search, 4 of work") << 8.0 << 4000.0 << 44000.0 << 56000.0 << 3.0 << 15.0;
    QTest::newRow("without a search") << 8.0 << 4000.0 << 44000.0 << 56000.0 << 0.0 << 12.0;
    QTest::newRow("without a present pay") << 6.0 << 3000.0 << 0.0 << 36000.0 << 2.0 << 9.0;
    QTest::newRow("parts of months") << 1.5 << 500.0 << 0.0 << 12000.0 << 0.25 << 2.25;
    QTest::newRow("all at once") << 0.0 << 1000.0 << 10000.0 << 22000.0 << 3.0 << 4.0;
    QTest::newRow("beyond the horizon") << 24.0 << 60000.0 << 40000.0 << 43600.0 << 0.0 << 224.0;
    QTest::newRow("free and better paid") << 12.0 << 0.0 << 40000.0 << 50000.0 << 3.0 << 0.0;
    QTest::newRow("free and as well paid") << 12.0 << 0.0 << 40000.0 << 40000.0 << 3.0 << 0.0;
    QTest::newRow("nothing at all") << 0.0 << 0.0 << 40000.0 << 40000.0 << 0.0 << 0.0;
}

void TestPayBack::isPaidBackAfter()
{
    QFETCH(double, studyMonths);
    QFETCH(double, cost);
    QFETCH(double, presentPay);
    QFETCH(double, payAfter);
    QFETCH(double, monthsToFindJob);
    QFETCH(double, months);
    const PayBackCurve curve = payBackCurve({studyMonths, cost}, payAfter, assuming(presentPay, monthsToFindJob, 8));
    QVERIFY(curve.paidBackAfter.has_value());
    QCOMPARE(*curve.paidBackAfter, months);
    QCOMPARE(curve.payAfter, payAfter);
}

void TestPayBack::neverPaidBack_data()
{
    QTest::addColumn<double>("cost");
    QTest::addColumn<double>("payAfter");
    QTest::newRow("costs and lower pay") << 100.0 << 39000.0;
    QTest::newRow("costs and the same pay") << 100.0 << 40000.0;
    QTest::newRow("free and lower pay") << 0.0 << 39999.0;
}

void TestPayBack::neverPaidBack()
{
    QFETCH(double, cost);
    QFETCH(double, payAfter);
    QVERIFY(!payBackCurve({6, cost}, payAfter, assuming(40000, 3, 8)).paidBackAfter);
    QVERIFY(!payBackCurve({0, cost}, payAfter, assuming(40000, 0, 30)).paidBackAfter);
}

void TestPayBack::moneyIsThatOfMonthByMonthAccounts_data()
{
    QTest::addColumn<int>("studyMonths");
    QTest::addColumn<double>("cost");
    QTest::addColumn<double>("payAfter");
    QTest::addColumn<int>("monthsToFindJob");
    QTest::addColumn<int>("years");
    QTest::newRow("plan") << 8 << 4300.0 << 58000.0 << 3 << 8;
    QTest::newRow("degree") << 24 << 67000.0 << 62000.0 << 3 << 8;
    QTest::newRow("lower pay") << 12 << 2000.0 << 31000.0 << 6 << 5;
    QTest::newRow("no search") << 5 << 900.0 << 47000.0 << 0 << 2;
    QTest::newRow("free") << 10 << 0.0 << 47000.0 << 1 << 1;
    QTest::newRow("study to the very horizon") << 12 << 700.0 << 47000.0 << 3 << 1;
    QTest::newRow("study beyond the horizon") << 40 << 20000.0 << 90000.0 << 3 << 3;
    QTest::newRow("search beyond the horizon") << 10 << 20000.0 << 90000.0 << 9 << 1;
}

void TestPayBack::moneyIsThatOfMonthByMonthAccounts()
{
    QFETCH(int, studyMonths);
    QFETCH(double, cost);
    QFETCH(double, payAfter);
    QFETCH(int, monthsToFindJob);
    QFETCH(int, years);
    const PayBackPath path{static_cast<double>(studyMonths), cost};
    const PayBackAssumptions assumptions = assuming(44000, monthsToFindJob, years);
    const PayBackCurve curve = payBackCurve(path, payAfter, assumptions);
    QCOMPARE(curve.points.back().month, years * 12.0);

    double money = 0;
    constexpr int LongEnough = 12 * 200;
    int lastBelow = -1; // the last month at whose end the money is below zero
    for (int month = 0; month < LongEnough; ++month) {
        if (month <= years * 12)
            QVERIFY(std::abs(curve.moneyAt(month) - money) < 1e-6);
        money += changeInMonth(month, path, payAfter, assumptions);
        if (money < -1e-6)
            lastBelow = month;
    }
    QCOMPARE(curve.paidBackAfter.has_value(), lastBelow < LongEnough - 1);
    if (curve.paidBackAfter && lastBelow < 0)
        QCOMPARE(*curve.paidBackAfter, 0.0);
    else if (curve.paidBackAfter)
        QVERIFY(*curve.paidBackAfter > lastBelow + 1 && *curve.paidBackAfter <= lastBelow + 2 + 1e-9);
}

void TestPayBack::lineBendsWhereStudyAndSearchEnd()
{
    const PayBackCurve curve = payBackCurve({8, 4000}, 56000, assuming(44000, 3, 2));
    const std::vector<PayBackCurve::Point> expected{{0, 0}, {8, -4000}, {11, -4000}, {24, 9000}};
    QCOMPARE(curve.points, expected);
    QCOMPARE(curve.moneyAt(2), -1000.0);
    QCOMPARE(curve.moneyAt(9.5), -4000.0);
    QCOMPARE(curve.moneyAt(15), 0.0);
}

void TestPayBack::lineWithoutStudyBeginsAtTheCost()
{
    const PayBackCurve curve = payBackCurve({0, 500}, 12000, assuming(0, 0, 1));
    const std::vector<PayBackCurve::Point> expected{{0, -500}, {12, 11500}};
    QCOMPARE(curve.points, expected);
    QCOMPARE(curve.moneyAt(0), -500.0);
}

void TestPayBack::lineEndsAtTheHorizonWithinTheStudy()
{
    const PayBackCurve curve = payBackCurve({48, 40000}, 64000, assuming(40000, 3, 3));
    const std::vector<PayBackCurve::Point> expected{{0, 0}, {36, -30000}};
    QCOMPARE(curve.points, expected);
    QCOMPARE(*curve.paidBackAfter, 71.0); // it is paid back all the same
}

void TestPayBack::lineEndsAtTheHorizonWithinTheSearch()
{
    const PayBackCurve curve = payBackCurve({10, 1000}, 64000, assuming(40000, 6, 1));
    const std::vector<PayBackCurve::Point> expected{{0, 0}, {10, -1000}, {12, -1000}};
    QCOMPARE(curve.points, expected);
}

void TestPayBack::moneyStaysThatOfTheEndsOutsideOfTheLine()
{
    const PayBackCurve curve = payBackCurve({0, 500}, 12000, assuming(0, 0, 1));
    QCOMPARE(curve.moneyAt(-5), -500.0);
    QCOMPARE(curve.moneyAt(NaN), -500.0);
    QCOMPARE(curve.moneyAt(12), 11500.0);
    QCOMPARE(curve.moneyAt(13), 11500.0);
    QCOMPARE(PayBackCurve().moneyAt(3), 0.0);
}

void TestPayBack::nonsenseCountsAsNothing()
{
    const PayBackCurve nothing = payBackCurve({0, 0}, 0, assuming(0, 0, 8));
    for (const double nonsense : {NaN, -1.0, -Infinity, Infinity})
        QCOMPARE(payBackCurve({nonsense, nonsense}, nonsense, assuming(nonsense, nonsense, 8)), nothing);
    PayBackAssumptions assumptions;
    assumptions.fees = NaN;
    assumptions.payGivenUp = -3;
    assumptions.otherCost = NaN;
    assumptions.otherMonths = 24;
    QCOMPARE(planPath(-7, assumptions), (PayBackPath{0, 0}));
    QCOMPARE(otherPath(assumptions), std::optional(PayBackPath{24, 0}));
}

void TestPayBack::yearsStayWithinTheirBounds()
{
    QCOMPARE(payBackCurve({}, 0, assuming(0, 0, -4)).points.back().month, 12.0);
    QCOMPARE(payBackCurve({}, 0, assuming(0, 0, 0)).points.back().month, 12.0);
    QCOMPARE(payBackCurve({}, 0, assuming(0, 0, 30)).points.back().month, 360.0);
    QCOMPARE(payBackCurve({}, 0, assuming(0, 0, 1000)).points.back().month, 360.0);
}

void TestPayBack::planCostsFeesAndPayGivenUp()
{
    PayBackAssumptions assumptions;
    assumptions.fees = 640;
    assumptions.payGivenUp = 3660;
    QCOMPARE(planPath(7.5, assumptions), (PayBackPath{7.5, 4300}));
}

void TestPayBack::otherPathNeedsTime()
{
    PayBackAssumptions assumptions;
    assumptions.otherCost = 67000;
    QVERIFY(!otherPath(assumptions));
    assumptions.otherMonths = -1;
    QVERIFY(!otherPath(assumptions));
    assumptions.otherMonths = NaN;
    QVERIFY(!otherPath(assumptions));
    assumptions.otherMonths = 24;
    QCOMPARE(otherPath(assumptions), std::optional(PayBackPath{24, 67000}));
}

QTEST_GUILESS_MAIN(TestPayBack)
#include "tst_payback.moc"
