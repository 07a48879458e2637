// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "common/someplan.h"
#include "common/somework.h"
#include "domain/partingways.h"
#include "domain/roadmap.h"

#include <QTest>

using namespace Cairn;

namespace {

const QDate Monday(2026, 1, 5);
const Target Engineer{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
const Target Analyst{RoleId(QStringLiteral("r_analyst")), CareerLevel::Entry};

const Catalogue &smallCatalogue()
{
    static const Catalogue catalogue(smallCatalogueContents());
    return catalogue;
}

/**
 * Two hours on each day from Monday to Friday. Both ways have Python to 1, SQL to 1, experience and network: 10, 10, 16
 * and 53 h. An engineer alone needs Python to 2 and algebra: 30 h. An analyst alone needs SQL to 2 and statistics to 2:
 * 20 and 30 h.
 */
PlanState engineerPlan()
{
    PlanState state;
    state.target = Engineer;
    state.availability = evenly(10, Monday);
    return state;
}

PartingWays toAnalyst(const PlanState &state, const QDate &today = Monday)
{
    return partingWays(state, Analyst, smallCatalogue(), today);
}

void put(PlanState &state, const char *id, int place)
{
    const Roadmap roadmap = roadmapOf(state, smallCatalogue(), Monday);
    changeRecord(state, roadmap.step(stepOf(id))->step, [place](StepRecord &record) { record.place = place; });
}

} // namespace

/** How long two ways in the small catalogue are the same, computed by hand. */
class TestPartingWays final : public QObject
{
    Q_OBJECT

private slots:
    void hoursAreSharedOrOfOneWay();
    void waysToTheSameTargetNeverPart();
    void planPartsWhereTheFirstStepOfItsOwnBegins();
    void sharedStepsCouldGoFirst();
    void whatIsDoneIsNoLongerShared();
    void fixedStartsOfThePlanAloneCouldWait();
    void ownStepsServeBoth();
    void planWithoutTimeNeverParts();
    void finishesAreThoseOfBothPlans();
};

void TestPartingWays::hoursAreSharedOrOfOneWay()
{
    const PartingWays ways = toAnalyst(engineerPlan());
    QCOMPARE(ways.hoursShared, 89.0);
    QCOMPARE(ways.hoursOfPlan, 30.0);
    QCOMPARE(ways.hoursOfPlanB, 50.0);
}

void TestPartingWays::waysToTheSameTargetNeverPart()
{
    const PartingWays ways = partingWays(engineerPlan(), Engineer, smallCatalogue(), Monday);
    QCOMPARE(ways.hoursShared, 119.0);
    QCOMPARE(ways.hoursOfPlan, 0.0);
    QCOMPARE(ways.hoursOfPlanB, 0.0);
    QVERIFY(!ways.partsOn.isValid());
    QVERIFY(!ways.couldPartOn.isValid());
    QCOMPARE(ways.finish, ways.finishOfPlanB);
}

void TestPartingWays::planPartsWhereTheFirstStepOfItsOwnBegins()
{
    PlanState state = engineerPlan();
    put(state, "learn:s_algebra:1", 0);
    QCOMPARE(toAnalyst(state).partsOn, Monday);
    put(state, "learn:s_python:1", 0);
    put(state, "learn:s_sql:1", 1);
    put(state, "learn:s_algebra:1", 2);
    // After 20 h, two weeks.
    QCOMPARE(toAnalyst(state).partsOn, Monday.addDays(14));
}

void TestPartingWays::sharedStepsCouldGoFirst()
{
    PlanState state = engineerPlan();
    put(state, "learn:s_algebra:1", 0);
    // Without projects, experience and network come after Python to 2 and algebra, which are essential; so of what
    // serves both only Python to 1 and SQL can go first.
    QCOMPARE(toAnalyst(state).couldPartOn, Monday.addDays(14));
    QVERIFY(toAnalyst(state).couldPartOn > toAnalyst(state).partsOn);
}

void TestPartingWays::whatIsDoneIsNoLongerShared()
{
    PlanState state = engineerPlan();
    const Roadmap roadmap = roadmapOf(state, smallCatalogue(), Monday);
    mark(state, roadmap.step(stepOf("learn:s_python:1"))->step, StepState::Done, Monday);
    mark(state, roadmap.step(stepOf("network:profile"))->step, StepState::Skipped);
    logHours(state, stepOf("learn:s_sql:1"), 4, Monday);
    const PartingWays ways = toAnalyst(state);
    QCOMPARE(ways.hoursShared, 89.0 - 10 - 8 - 4);
    QCOMPARE(ways.hoursOfPlan, 30.0);
    QCOMPARE(ways.couldPartOn, Monday.addDays(3)); // after 6 h of SQL
}

void TestPartingWays::fixedStartsOfThePlanAloneCouldWait()
{
    PlanState state = engineerPlan();
    put(state, "learn:s_python:1", 0);
    put(state, "learn:s_sql:1", 1);
    state.steps[stepOf("learn:s_algebra:1")].fixedStart = Monday.addDays(2);
    QCOMPARE(toAnalyst(state).partsOn, Monday.addDays(2));
    QCOMPARE(toAnalyst(state).couldPartOn, Monday.addDays(14));
}

void TestPartingWays::ownStepsServeBoth()
{
    PlanState state = engineerPlan();
    state.ownSteps.insert(stepOf("own:1"), {stepOf("own:1"), Stage::Build, {}, {}, {10, 10, 10}, {}});
    const PartingWays ways = toAnalyst(state);
    QCOMPARE(ways.hoursShared, 99.0);
    QCOMPARE(ways.couldPartOn, Monday.addDays(21));
}

void TestPartingWays::planWithoutTimeNeverParts()
{
    PlanState state = engineerPlan();
    state.availability = Availability();
    const PartingWays ways = toAnalyst(state);
    QVERIFY(!ways.partsOn.isValid() && !ways.couldPartOn.isValid());
    QVERIFY(!ways.finish.isValid() && !ways.finishOfPlanB.isValid());
    QCOMPARE(ways.hoursShared, 89.0);
}

void TestPartingWays::finishesAreThoseOfBothPlans()
{
    const PartingWays ways = toAnalyst(engineerPlan(), Monday.addDays(7));
    QCOMPARE(ways.finish, Monday.addDays(12 * 7 + 4));        // 119 h from the second week on
    QCOMPARE(ways.finishOfPlanB, Monday.addDays(14 * 7 + 4)); // 139 h
}

QTEST_GUILESS_MAIN(TestPartingWays)
#include "tst_partingways.moc"
