// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payback.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Cairn;

namespace {

constexpr double Never = std::numeric_limits<double>::infinity();

/** Quarters, so that adding up is exact. */
double anyQuarters(int most)
{
    return *rc::gen::inRange(0, 4 * most + 1) / 4.0;
}

/** Everything that is asked for at once, and the course of the money. */
struct Asked
{
    PayBackPath path{anyQuarters(60), *rc::gen::inRange(0, 3) == 0 ? 0.0 : anyQuarters(100'000)};
    double payAfter = anyQuarters(120'000);
    PayBackAssumptions assumptions;

    Asked()
    {
        assumptions.presentPay = *rc::gen::inRange(0, 4) == 0 ? payAfter : anyQuarters(120'000);
        assumptions.monthsToFindJob = anyQuarters(12);
        assumptions.years = *rc::gen::inRange(1, 31);
    }

    PayBackCurve answer() const { return payBackCurve(path, payAfter, assumptions); }
    double months() const { return answer().paidBackAfter.value_or(Never); }
};

} // namespace

/** What holds for every course of the money, checked on random paths. */
class TestPayBackProperties final : public QObject
{
    Q_OBJECT

private slots:
    void higherPayNeverPaysBackLater();
    void moreCostNeverPaysBackEarlier();
    void longerStudyOrSearchNeverPaysBackEarlier();
    void moneyIsZeroWhenItIsPaidBackAndNeverBelowAfter();
    void moneyIsBelowZeroBeforeItIsPaidBack();
    void pointsGoFromTodayToTheHorizon();
};

void TestPayBackProperties::higherPayNeverPaysBackLater()
{
    QVERIFY(rc::check("a higher pay afterwards never pays back later", [] {
        Asked asked;
        const PayBackCurve before = asked.answer();
        const double months = asked.months();
        asked.payAfter += anyQuarters(50'000);
        RC_ASSERT(asked.months() <= months);
        const PayBackCurve after = asked.answer();
        for (const PayBackCurve::Point &point : before.points)
            RC_ASSERT(after.moneyAt(point.month) >= point.money);
    }));
}

void TestPayBackProperties::moreCostNeverPaysBackEarlier()
{
    QVERIFY(rc::check("more cost never pays back earlier", [] {
        Asked asked;
        const double months = asked.months();
        asked.path.cost += anyQuarters(50'000);
        RC_ASSERT(asked.months() >= months);
    }));
}

void TestPayBackProperties::longerStudyOrSearchNeverPaysBackEarlier()
{
    QVERIFY(rc::check("a longer study or search never pays back earlier", [] {
        Asked asked;
        const double months = asked.months();
        asked.path.studyMonths += anyQuarters(24);
        asked.assumptions.monthsToFindJob += anyQuarters(6);
        RC_ASSERT(asked.months() >= months);
    }));
}

void TestPayBackProperties::moneyIsZeroWhenItIsPaidBackAndNeverBelowAfter()
{
    QVERIFY(rc::check("the curve comes to zero in the month of pay-back and stays above", [] {
        Asked asked;
        // Paid back within a year of work, and the horizon is beyond that.
        asked.payAfter = asked.assumptions.presentPay + asked.path.cost + 1 + anyQuarters(50'000);
        asked.assumptions.years = *rc::gen::inRange(7, 31);
        const PayBackCurve curve = asked.answer();
        const double horizon = asked.assumptions.years * 12.0;
        RC_ASSERT(curve.paidBackAfter.has_value() && *curve.paidBackAfter <= horizon);
        RC_ASSERT(std::abs(curve.moneyAt(*curve.paidBackAfter)) < 1e-6);
        const double later =
            *curve.paidBackAfter + *rc::gen::inRange(0, 101) / 100.0 * (horizon - *curve.paidBackAfter);
        RC_ASSERT(curve.moneyAt(later) > -1e-6);
    }));
}

void TestPayBackProperties::moneyIsBelowZeroBeforeItIsPaidBack()
{
    QVERIFY(rc::check("before the month of pay-back the curve is below zero, but not today", [] {
        Asked asked;
        asked.path.cost += 0.25;
        const PayBackCurve curve = asked.answer();
        const double end = std::min(asked.assumptions.years * 12.0, asked.months());
        const double month = *rc::gen::inRange(1, 100) / 100.0 * end;
        RC_ASSERT(curve.moneyAt(month) < 0);
    }));
}

void TestPayBackProperties::pointsGoFromTodayToTheHorizon()
{
    QVERIFY(rc::check("the points go from today to the horizon, one after the other", [] {
        const Asked asked;
        const PayBackCurve curve = asked.answer();
        RC_ASSERT(curve.points.size() >= 2);
        RC_ASSERT(curve.points.front().month == 0);
        RC_ASSERT(curve.points.back().month == asked.assumptions.years * 12.0);
        for (size_t at = 1; at < curve.points.size(); ++at)
            RC_ASSERT(curve.points[at - 1].month < curve.points[at].month);
        for (const PayBackCurve::Point &point : curve.points)
            RC_ASSERT(curve.moneyAt(point.month) == point.money);
    }));
}

QTEST_GUILESS_MAIN(TestPayBackProperties)
#include "tst_paybackproperties.moc"
