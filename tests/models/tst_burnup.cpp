// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/burnup.h"

#include "common/roadmaphouse.h"
#include "domain/roadmap.h"

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

bool rises(const std::vector<BurnUpPoint> &points)
{
    return std::is_sorted(points.begin(), points.end(), [](const BurnUpPoint &a, const BurnUpPoint &b) {
        return a.day < b.day && a.hours <= b.hours;
    });
}

} // namespace

/** How the hours add up over the days. */
class TestBurnUp final : public QObject
{
    Q_OBJECT

private slots:
    void linesRiseToTheirSums();
    void hoursStandOnTheirDays();
    void forecastEndsWithEverything();
    void restDaysAreFlat();
    void emptyPlanHasNoLines();
};

void TestBurnUp::linesRiseToTheirSums()
{
    RoadmapHouse house;
    const Roadmap before = roadmapOf(house.plan.state(), house.catalogue, RoadmapToday);
    house.commands.logHours(before.step(PythonFirst)->step, 3, QDate(2026, 1, 6));
    house.commands.markStep(before.step(AlgebraFirst)->step, StepState::Done, QDate(2026, 1, 7));
    const Roadmap roadmap = roadmapOf(house.plan.state(), house.catalogue, RoadmapToday);
    const BurnUp lines = burnUp(roadmap, house.plan.state(), nullptr);
    QCOMPARE(lines.total, roadmap.total.hoursTotal);
    for (const auto &points : {lines.done, lines.agreed})
        QVERIFY(rises(points));
    QCOMPARE(lines.done.back(), (BurnUpPoint{RoadmapToday, roadmap.total.hoursDone}));
    QCOMPARE(lines.agreed.front(), (BurnUpPoint{QDate(2026, 1, 5), 2})); // the two hours of the first Monday
    QCOMPARE(lines.agreed.back().day, roadmap.agreed.finish);
    QVERIFY(std::abs(lines.agreed.back().hours - lines.total) < 0.25 * static_cast<double>(roadmap.steps.size()));
    QVERIFY(lines.likely.empty());
}

void TestBurnUp::hoursStandOnTheirDays()
{
    RoadmapHouse house;
    const Roadmap before = roadmapOf(house.plan.state(), house.catalogue, RoadmapToday);
    house.commands.logHours(before.step(PythonFirst)->step, 3, QDate(2026, 1, 6));
    house.commands.markStep(before.step(PythonFirst)->step, StepState::Done, QDate(2026, 1, 7));
    const Roadmap roadmap = roadmapOf(house.plan.state(), house.catalogue, RoadmapToday);
    const BurnUp lines = burnUp(roadmap, house.plan.state(), nullptr);
    const auto hoursOn = [&lines](const QDate &day) {
        double hours = 0;
        for (const BurnUpPoint &point : lines.done)
            hours = point.day <= day ? point.hours : hours;
        return hours;
    };
    QCOMPARE(hoursOn(QDate(2026, 1, 5)), 0.0);
    QCOMPARE(hoursOn(QDate(2026, 1, 6)), 3.0);
    QCOMPARE(hoursOn(QDate(2026, 1, 7)), 10.0); // the rest of the step, which was quicker
}

void TestBurnUp::forecastEndsWithEverything()
{
    RoadmapHouse house;
    const Roadmap roadmap = roadmapOf(house.plan.state(), house.catalogue, RoadmapToday);
    const Forecast forecast = forecastOf(roadmap, 1);
    const BurnUp lines = burnUp(roadmap, house.plan.state(), &forecast);
    QCOMPARE(lines.likely.back().day, forecast.p50);
    QCOMPARE(lines.careful.back().day, forecast.p80);
    for (const auto &points : {lines.likely, lines.careful}) {
        QVERIFY(rises(points));
        QCOMPARE(points.front().day, RoadmapToday);
        QVERIFY(qFuzzyCompare(points.back().hours, lines.total));
    }
}

void TestBurnUp::restDaysAreFlat()
{
    RoadmapHouse house;
    Availability availability = *house.plan.state().availability;
    availability.off = {{{QDate(2026, 1, 12), QDate(2026, 1, 25)}, {}, DayOffKind::Exam}};
    house.commands.setAvailability(availability);
    const Roadmap roadmap = roadmapOf(house.plan.state(), house.catalogue, RoadmapToday);
    const Forecast forecast = forecastOf(roadmap, 1);
    const BurnUp lines = burnUp(roadmap, house.plan.state(), &forecast);
    const auto at = [&lines](const QDate &day) {
        double hours = 0;
        for (const BurnUpPoint &point : lines.likely)
            hours = point.day <= day ? point.hours : hours;
        return hours;
    };
    QCOMPARE(at(QDate(2026, 1, 11)), at(QDate(2026, 1, 25)));
    QVERIFY(at(QDate(2026, 2, 1)) > at(QDate(2026, 1, 25)));
}

void TestBurnUp::emptyPlanHasNoLines()
{
    const BurnUp lines = burnUp(Roadmap{}, PlanState{}, nullptr);
    QCOMPARE(lines.total, 0.0);
    QVERIFY(lines.agreed.empty());
}

QTEST_GUILESS_MAIN(TestBurnUp)
#include "tst_burnup.moc"
