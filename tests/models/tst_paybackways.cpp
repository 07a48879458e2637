// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paybackways.h"

#include "common/roadmaphouse.h"
#include "common/someplan.h"
#include "domain/roadmap.h"
#include "domain/whatif.h"

#include <QTest>

#include <cmath>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

/** The small catalogue with a project that practises Python, at a price or without one. */
Catalogue catalogueWith(const QString &cost, std::optional<Money> price)
{
    CatalogueContents contents = smallCatalogueContents();
    Resource project = contents.resources.front();
    project.id = ResourceId(QStringLiteral("project_report"));
    project.kind = QStringLiteral("project");
    project.brief = ProjectBrief();
    project.brief->hours = {6, 9, 18};
    project.cost = cost;
    project.price = price;
    contents.resources.push_back(project);
    return Catalogue(std::move(contents));
}

/** The step of that project. */
PlanStep projectOf(const Roadmap &roadmap)
{
    for (const RoadmapStep &step : roadmap.steps) {
        if (!step.step.resource.isEmpty())
            return step.step;
    }
    return {};
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
    void skippedThingsCostNothing();
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
    const auto itself =
        payBackWay(Analyst, aimed.plan.state(), aimed.catalogue, RoadmapToday, rates(), QStringLiteral("USD"));
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
    const auto found = way(Engineer, catalogueWith(QStringLiteral("free"), std::nullopt));
    QCOMPARE(found->fees, 0.0);
    QCOMPARE(found->unknownPrices, 0);
}

void TestPayBackWays::pricesAreInTheCurrencyAskedFor()
{
    const Catalogue priced = catalogueWith(QStringLiteral("paid"), Money{120, QStringLiteral("EUR")});
    const auto dollars = way(Engineer, priced);
    const auto euros = way(Engineer, priced, QStringLiteral("EUR"));
    QCOMPARE(dollars->fees, 240.0); // a dollar costs half a euro
    QCOMPARE(euros->fees, 120.0);
    QCOMPARE(dollars->unknownPrices, 0);
}

void TestPayBackWays::priceWithoutARateIsUnknown()
{
    const Catalogue priced = catalogueWith(QStringLiteral("paid"), Money{120, QStringLiteral("GBP")});
    const auto found = way(Engineer, priced);
    QCOMPARE(found->fees, 0.0);
    QCOMPARE(found->unknownPrices, 1);
}

void TestPayBackWays::unknownPricesAreCounted()
{
    const auto found = way(Engineer, catalogueWith(QStringLiteral("paid"), std::nullopt));
    QCOMPARE(found->unknownPrices, 1);
    QCOMPARE(found->fees, 0.0);
    QCOMPARE(way(Engineer, catalogueWith(QStringLiteral("unknown"), std::nullopt))->unknownPrices, 1);
}

void TestPayBackWays::doneThingsCostNothingMore()
{
    const Catalogue priced = catalogueWith(QStringLiteral("paid"), Money{100, QStringLiteral("USD")});
    QCOMPARE(way(Engineer, priced)->fees, 100.0);
    PlanState state = m_house.plan.state();
    mark(state, projectOf(roadmapOf(state, priced, RoadmapToday)), StepState::Done, RoadmapToday);
    const auto after = payBackWay(Engineer, state, priced, RoadmapToday, rates(), QStringLiteral("USD"));
    QCOMPARE(after->fees, 0.0);
}

void TestPayBackWays::skippedThingsCostNothing()
{
    const Catalogue dear = catalogueWith(QStringLiteral("paid"), std::nullopt);
    QCOMPARE(way(Engineer, dear)->unknownPrices, 1);
    PlanState state = m_house.plan.state();
    mark(state, projectOf(roadmapOf(state, dear, RoadmapToday)), StepState::Skipped);
    const auto after = payBackWay(Engineer, state, dear, RoadmapToday, rates(), QStringLiteral("USD"));
    QCOMPARE(after->unknownPrices, 0);
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
