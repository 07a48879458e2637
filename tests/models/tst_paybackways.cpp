// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paybackways.h"

#include "common/roadmaphouse.h"
#include "domain/roadmap.h"
#include "domain/whatif.h"

#include <QTest>

#include <cmath>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

/** The one course of the small catalogue, at a price or without one. */
Catalogue catalogueWith(const QString &cost, std::optional<Money> price)
{
    CatalogueContents contents = smallCatalogueContents();
    contents.resources.front().cost = cost;
    contents.resources.front().price = price;
    return Catalogue(std::move(contents));
}

PayRates rates()
{
    return PayRates({{QStringLiteral("EUR"), 2024, 0.5, SourceId(QStringLiteral("own"))}});
}

PayFigure figureOf(double median)
{
    PayFigure figure;
    figure.role = Engineer;
    figure.percentiles = {PayAmount{median - 40000}, PayAmount{median - 20000}, PayAmount{median},
                          PayAmount{median + 30000}, PayAmount{median + 50000}};
    figure.currency = QStringLiteral("USD");
    return figure;
}

} // namespace

/** What the plan to a role takes, and the course of the money after it. */
class TestPayBackWays final : public QObject
{
    Q_OBJECT

private slots:
    void monthsAreThoseOfThePlan();
    void anotherRoleHasTheMonthsOfItsOwnPlan();
    void planWithoutTimeHasNoWay();
    void freeThingsCostNothing();
    void pricesAreInTheCurrencyAskedFor();
    void priceWithoutARateIsUnknown();
    void unknownPricesAreCounted();
    void doneThingsCostNothingMore();
    void courseTakesQuartersAndMedian();
    void missingQuartersAreTheMedian();
    void hiddenFigureHasNoCourse();
    void figureWithoutAMedianHasNoCourse();

private:
    std::optional<PayBackWay> way(const RoleId &role, const Catalogue &catalogue,
                                  const QString &currency = QStringLiteral("USD")) const
    {
        return payBackWay(role, m_house.plan.state(), catalogue, RoadmapToday, rates(), currency);
    }

    RoadmapHouse m_house;
};

void TestPayBackWays::monthsAreThoseOfThePlan()
{
    const auto found = way(Engineer, m_house.catalogue);
    QVERIFY(found);
    QCOMPARE(found->role, Engineer);
    const QDate finish = roadmapOf(m_house.plan.state(), m_house.catalogue, RoadmapToday).finish;
    // 12 mean months are a year of 365.25 days.
    QCOMPARE(std::round(found->months * 365.25 / 12), static_cast<double>(RoadmapToday.daysTo(finish)));
    QVERIFY(found->months > 1);
}

void TestPayBackWays::anotherRoleHasTheMonthsOfItsOwnPlan()
{
    const auto engineer = way(Engineer, m_house.catalogue);
    const auto analyst = way(Analyst, m_house.catalogue);
    RoadmapHouse aimed;
    aimed.commands.aimAt({Analyst, CareerLevel::Entry});
    const auto itself = payBackWay(Analyst, aimed.plan.state(), aimed.catalogue, RoadmapToday, rates(),
                                   QStringLiteral("USD"));
    QVERIFY(analyst && engineer && itself);
    QCOMPARE(analyst->months, itself->months);
    QVERIFY(analyst->months != engineer->months);
    QCOMPARE(m_house.plan.state().target->role, Engineer); // only imagined
}

void TestPayBackWays::planWithoutTimeHasNoWay()
{
    RoadmapHouse idle;
    Availability none;
    none.start = RoadmapToday;
    idle.commands.setAvailability(none);
    QVERIFY(!payBackWay(Engineer, idle.plan.state(), idle.catalogue, RoadmapToday, rates(), QStringLiteral("USD")));
}

void TestPayBackWays::freeThingsCostNothing()
{
    const auto found = way(Engineer, m_house.catalogue);
    QCOMPARE(found->fees, 0.0);
    QCOMPARE(found->unknownPrices, 0);
}

void TestPayBackWays::pricesAreInTheCurrencyAskedFor()
{
    const Catalogue priced = catalogueWith(QStringLiteral("paid"), Money{120, QStringLiteral("EUR")});
    const auto dollars = way(Engineer, priced);
    const auto euros = way(Engineer, priced, QStringLiteral("EUR"));
    QVERIFY(dollars->fees > 0);
    QCOMPARE(dollars->fees, euros->fees * 2); // a dollar costs half a euro
    QCOMPARE(std::fmod(euros->fees, 120.0), 0.0);
    QCOMPARE(dollars->unknownPrices, 0);
}

void TestPayBackWays::priceWithoutARateIsUnknown()
{
    const Catalogue priced = catalogueWith(QStringLiteral("paid"), Money{120, QStringLiteral("GBP")});
    const auto found = way(Engineer, priced);
    QCOMPARE(found->fees, 0.0);
    QVERIFY(found->unknownPrices > 0);
}

void TestPayBackWays::unknownPricesAreCounted()
{
    const auto found = way(Engineer, catalogueWith(QStringLiteral("paid"), std::nullopt));
    QVERIFY(found->unknownPrices > 0);
    QCOMPARE(found->fees, 0.0);
    QVERIFY(way(Engineer, catalogueWith(QStringLiteral("unknown"), std::nullopt))->unknownPrices > 0);
}

void TestPayBackWays::doneThingsCostNothingMore()
{
    const Catalogue priced = catalogueWith(QStringLiteral("paid"), Money{100, QStringLiteral("USD")});
    RoadmapHouse house;
    const double before = payBackWay(Engineer, house.plan.state(), priced, RoadmapToday, rates(),
                                     QStringLiteral("USD"))->fees;
    QVERIFY(before > 0);
    house.commands.setSkillLevel(SkillId(QStringLiteral("s_python")), Level::Expert);
    const auto after = payBackWay(Engineer, house.plan.state(), priced, RoadmapToday, rates(), QStringLiteral("USD"));
    QCOMPARE(after->fees, 0.0);
}

void TestPayBackWays::courseTakesQuartersAndMedian()
{
    PayBackAssumptions money;
    money.presentPay = 60000;
    money.years = 5;
    const PayBackPath path{12, 5000};
    const auto course = payBackCourse(path, figureOf(100000), money);
    QVERIFY(course);
    QCOMPARE(course->role, Engineer);
    QCOMPARE(course->path, path);
    QVERIFY(!course->isOther);
    QCOMPARE(course->low, payBackCurve(path, 80000, money));
    QCOMPARE(course->middle, payBackCurve(path, 100000, money));
    QCOMPARE(course->high, payBackCurve(path, 130000, money));
    QVERIFY(course->low.moneyAt(60) < course->middle.moneyAt(60));
    QVERIFY(course->middle.moneyAt(60) < course->high.moneyAt(60));
}

void TestPayBackWays::missingQuartersAreTheMedian()
{
    PayFigure figure = figureOf(100000);
    figure.percentiles[1].reset();
    figure.percentiles[3].reset();
    const auto course = payBackCourse({6, 0}, figure, {});
    QVERIFY(course);
    QCOMPARE(course->low, course->middle);
    QCOMPARE(course->high, course->middle);
}

void TestPayBackWays::hiddenFigureHasNoCourse()
{
    PayFigure figure = figureOf(100000);
    figure.shown = PayShown::Few;
    QVERIFY(payBackCourse({6, 0}, figure, {}));
    figure.shown = PayShown::Hidden;
    QVERIFY(!payBackCourse({6, 0}, figure, {}));
}

void TestPayBackWays::figureWithoutAMedianHasNoCourse()
{
    PayFigure figure = figureOf(100000);
    figure.percentiles[MedianAt].reset();
    figure.mean = PayAmount{100000};
    QVERIFY(!payBackCourse({6, 0}, figure, {}));
}

QTEST_GUILESS_MAIN(TestPayBackWays)
#include "tst_paybackways.moc"
