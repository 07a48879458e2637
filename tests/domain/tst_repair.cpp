// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "common/someplan.h"
#include "common/somework.h"
#include "domain/repair.h"
#include "domain/roadmap.h"

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

const QDate Monday(2026, 1, 5);
const QDate AgreedFinish = Monday.addDays(11 * 7 + 4);
const Target Engineer{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};

const Catalogue &smallCatalogue()
{
    static const Catalogue catalogue(smallCatalogueContents());
    return catalogue;
}

Roadmap on(const QDate &day, const PlanState &state)
{
    return roadmapOf(state, smallCatalogue(), day);
}

/** Two hours on each day from Monday to Friday; 119 h were agreed on the first Monday, the Friday of the 12th week. */
PlanState engineerPlan()
{
    PlanState state;
    state.target = Engineer;
    state.availability = evenly(10, Monday);
    state.baseline = baselineOf(on(Monday, state));
    return state;
}

std::vector<Repair> repairsOn(const QDate &day, const PlanState &state)
{
    return repairsOf(on(day, state), state, smallCatalogue());
}

Repair repairOn(const QDate &day, const PlanState &state, RepairKind kind)
{
    for (const Repair &repair : repairsOn(day, state)) {
        if (repair.kind == kind)
            return repair;
    }
    return {};
}

PlanState with(PlanState state, const Repair &repair)
{
    apply(state, {state.profile.id, Verb::RepairPlan, repair.edits});
    return state;
}

} // namespace

/** The ways to repair a plan in the small catalogue, computed by hand. */
class TestRepair final : public QObject
{
    Q_OBJECT

private slots:
    void planInTimeNeedsNone();
    void lessThanAnHourOwedNeedsNone();
    void planAheadOfAnEarlierOrderNeedsNone();
    void threeWaysComeInTheirOrder();
    void spreadTakesTheFewestWeeksThatAreBearable_data();
    void spreadTakesTheFewestWeeksThatAreBearable();
    void spreadBeyondTheBearableTakesSixteenWeeks();
    void spreadThatCannotBeEnoughSaysSo();
    void spreadWithoutAnyTimeChangesNothing();
    void spreadBeginsWithThePlan();
    void trimLeavesOutWhatEarnsLeast();
    void trimIsNotEnoughWhereAllElseIsNeeded();
    void trimKeepsWhatIsBegun();
    void trimRemembersWhatItLeavesOut();
    void moveAgreesOnTheNewDate();
    void moveTakesAnEarlierDeadlineAlong();
    void whatWasNeverAgreedIsAgreedByRepairs();
    void percentIsThatOfAllThatCounts();
    void percentWithoutTargetIsNone();
};

void TestRepair::planInTimeNeedsNone()
{
    const PlanState state = engineerPlan();
    QVERIFY(!needsRepair(on(Monday, state)));
    QVERIFY(repairsOn(Monday, state).empty());
    QVERIFY(repairsOf(on(Monday, {}), {}, smallCatalogue()).empty());
}

void TestRepair::lessThanAnHourOwedNeedsNone()
{
    PlanState state = engineerPlan();
    state.availability->hoursOnWeekday = {0, 2, 2, 2, 2, 0, 0}; // from now on
    logHours(state, stepOf("learn:s_python:1"), 1.25, Monday);
    const Roadmap little = on(Monday.addDays(1), state);
    QVERIFY(little.finish > little.agreed.finish);
    QCOMPARE(little.total.hoursBehind, 0.75);
    QVERIFY(!needsRepair(little));
    state.log.first().hours = 1;
    QVERIFY(needsRepair(on(Monday.addDays(1), state)));
}

void TestRepair::planAheadOfAnEarlierOrderNeedsNone()
{
    // Owed are two hours; but the last day agreed had an hour left, and there is more time than there was.
    PlanState state = engineerPlan();
    state.availability->hoursOnWeekday[5] = 5;
    const Roadmap roadmap = on(Monday.addDays(1), state);
    QCOMPARE(roadmap.total.hoursBehind, 2.0);
    QVERIFY(!needsRepair(roadmap));
}

void TestRepair::threeWaysComeInTheirOrder()
{
    const std::vector<Repair> repairs = repairsOn(Monday.addDays(7), engineerPlan());
    QCOMPARE(repairs.size(), 3U);
    QCOMPARE(repairs[0].kind, RepairKind::Spread);
    QCOMPARE(repairs[1].kind, RepairKind::Trim);
    QCOMPARE(repairs[2].kind, RepairKind::Move);
}

void TestRepair::spreadTakesTheFewestWeeksThatAreBearable_data()
{
    QTest::addColumn<int>("idleDays");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<double>("hoursMore");
    // The agreed plan ends with an hour to spare. So 119 h less an hour: n hours behind need n - 1 more.
    QTest::newRow("9 h in 4 weeks") << 7 << 4 << 2.25;
    QTest::newRow("11 h in 6 weeks") << 8 << 6 << 2.0;
    QTest::newRow("19 h in 8 weeks") << 14 << 8 << 2.5;
}

void TestRepair::spreadTakesTheFewestWeeksThatAreBearable()
{
    QFETCH(int, idleDays);
    QFETCH(int, weeks);
    QFETCH(double, hoursMore);
    const QDate today = Monday.addDays(idleDays);
    const PlanState state = engineerPlan();
    const Repair spread = repairOn(today, state, RepairKind::Spread);
    QCOMPARE(spread.weeks, weeks);
    QCOMPARE(spread.hoursMore, hoursMore);
    QVERIFY(spread.isEnough);
    QCOMPARE(spread.finish, AgreedFinish);
    QCOMPARE(spread.percentAtFinish, 100);
    QCOMPARE(spread.edits.size(), 1U);
    const Availability boosted = *with(state, spread).availability;
    QCOMPARE(boosted.boosts.size(), 1U);
    QCOMPARE(boosted.boosts.front().days, (DateRange{today, today.addDays(7 * weeks - 1)}));
    QCOMPARE(boosted.hoursOnWeekday, state.availability->hoursOnWeekday);
}

void TestRepair::spreadBeyondTheBearableTakesSixteenWeeks()
{
    // Six weeks idle: 59 h more in the six weeks that are left, which is more than a quarter of ten hours in each.
    const Repair spread = repairOn(Monday.addDays(42), engineerPlan(), RepairKind::Spread);
    QCOMPARE(spread.weeks, 16);
    QCOMPARE(spread.hoursMore, 10.0);
    QVERIFY(spread.isEnough);
    QVERIFY(spread.finish <= AgreedFinish);
}

void TestRepair::spreadThatCannotBeEnoughSaysSo()
{
    // The agreed day is over.
    const PlanState state = engineerPlan();
    const Repair spread = repairOn(AgreedFinish.addDays(3), state, RepairKind::Spread);
    QVERIFY(!spread.isEnough);
    QCOMPARE(spread.weeks, 16);
    QCOMPARE(spread.hoursMore, 2.5);
    QVERIFY(spread.finish < on(AgreedFinish.addDays(3), state).finish);
    // In the week before, not even sixty hours a week would do.
    QVERIFY(!repairOn(AgreedFinish.addDays(-4), state, RepairKind::Spread).isEnough);
}

void TestRepair::spreadWithoutAnyTimeChangesNothing()
{
    PlanState state = engineerPlan();
    state.availability->hoursOnWeekday.fill(0);
    const Repair spread = repairOn(Monday.addDays(7), state, RepairKind::Spread);
    QVERIFY(!spread.isEnough);
    QVERIFY(spread.edits.empty());
    QVERIFY(!spread.finish.isValid());
    QCOMPARE(spread.hoursMore, 0.0);
    const Repair move = repairOn(Monday.addDays(7), state, RepairKind::Move);
    QVERIFY(!move.isEnough);
    QVERIFY(!move.finish.isValid());
}

void TestRepair::spreadBeginsWithThePlan()
{
    PlanState state = engineerPlan();
    state.availability->start = Monday.addDays(14);
    const Repair spread = repairOn(Monday.addDays(7), state, RepairKind::Spread);
    QCOMPARE(with(state, spread).availability->boosts.front().days.first, Monday.addDays(14));
}

void TestRepair::trimLeavesOutWhatEarnsLeast()
{
    // SQL alone is not essential; 10 of the 20 points of the bill's weights are Python's, 4 are SQL's.
    const PlanState state = engineerPlan();
    const Repair trim = repairOn(Monday.addDays(7), state, RepairKind::Trim);
    QCOMPARE(textsOf(trim.leftOut), QStringList({QStringLiteral("learn:s_sql:1")}));
    QCOMPARE(trim.hoursLess, 10.0);
    QVERIFY(trim.isEnough);
    QCOMPARE(trim.finish, AgreedFinish);
    QCOMPARE(trim.percentAtFinish, 80);
    QVERIFY(on(Monday.addDays(7), with(state, trim)).step(stepOf("learn:s_sql:1"))->step.optional);
    QCOMPARE(on(Monday.addDays(7), with(state, trim)).total.hoursBehind, 0.0);
}

void TestRepair::trimIsNotEnoughWhereAllElseIsNeeded()
{
    const Repair trim = repairOn(Monday.addDays(14), engineerPlan(), RepairKind::Trim);
    QVERIFY(!trim.isEnough);
    QCOMPARE(textsOf(trim.leftOut), QStringList({QStringLiteral("learn:s_sql:1")}));
    QCOMPARE(trim.finish, AgreedFinish.addDays(7));
}

void TestRepair::trimKeepsWhatIsBegun()
{
    PlanState state = engineerPlan();
    logHours(state, stepOf("learn:s_sql:1"), 0.25, Monday);
    const Repair trim = repairOn(Monday.addDays(14), state, RepairKind::Trim);
    QVERIFY(!trim.isEnough);
    QVERIFY(trim.leftOut.empty());
    QVERIFY(trim.edits.empty());
    QCOMPARE(trim.finish, on(Monday.addDays(14), state).finish);
}

void TestRepair::trimRemembersWhatItLeavesOut()
{
    PlanState state = engineerPlan();
    const PlanStep sql = on(Monday, state).step(stepOf("learn:s_sql:1"))->step;
    state.steps[sql.id].place = 12;
    state.steps[sql.id].note = QStringLiteral("book in the library");
    const Repair trim = repairOn(Monday.addDays(7), state, RepairKind::Trim);
    StepRecord expected;
    expected.note = QStringLiteral("book in the library");
    expected.optional = true; // and no place before what counts any more
    expected.memory = memoryOf(sql);
    QCOMPARE(trim.edits.size(), 1U);
    QVERIFY(std::get<StepEdit>(trim.edits.front()).after == expected);
    QVERIFY(std::get<StepEdit>(trim.edits.front()).before == state.recordOf(sql.id));
}

void TestRepair::moveAgreesOnTheNewDate()
{
    const PlanState state = engineerPlan();
    const Repair move = repairOn(Monday.addDays(14), state, RepairKind::Move);
    QVERIFY(move.isEnough);
    QCOMPARE(move.finish, AgreedFinish.addDays(14));
    QCOMPARE(move.percentAtFinish, 100);
    const Roadmap moved = on(Monday.addDays(14), with(state, move));
    QCOMPARE(moved.agreed.agreedOn, Monday.addDays(14));
    QCOMPARE(moved.agreed.finish, AgreedFinish.addDays(14));
    QCOMPARE(moved.total.hoursBehind, 0.0);
    QCOMPARE(moved.availability, *state.availability);
}

void TestRepair::moveTakesAnEarlierDeadlineAlong()
{
    PlanState state = engineerPlan();
    state.availability->deadline = AgreedFinish.addDays(3);
    const Repair move = repairOn(Monday.addDays(14), state, RepairKind::Move);
    QCOMPARE(with(state, move).availability->deadline, std::optional(AgreedFinish.addDays(14)));
    state.availability->deadline = AgreedFinish.addDays(14);
    QCOMPARE(repairOn(Monday.addDays(14), state, RepairKind::Move).edits.size(), 1U);
}

void TestRepair::whatWasNeverAgreedIsAgreedByRepairs()
{
    PlanState state = engineerPlan();
    state.baseline.reset();
    const Roadmap before = on(Monday.addDays(7), state);
    QVERIFY(!before.isAgreed);
    for (const Repair &repair : repairsOn(Monday.addDays(7), state)) {
        const Roadmap after = on(Monday.addDays(7), with(state, repair));
        QVERIFY(after.isAgreed);
        QVERIFY(repair.isEnough);
        QCOMPARE(after.agreed.finish, repair.kind == RepairKind::Move ? before.finish : AgreedFinish);
        if (repair.kind != RepairKind::Move)
            QCOMPARE(after.agreed, before.agreed);
    }
}

void TestRepair::percentIsThatOfAllThatCounts()
{
    PlanState state = engineerPlan();
    QCOMPARE(percentAtFinish(on(Monday, state), state, smallCatalogue()), 100);
    // Of 20 points of weight, SQL has 4 and the second level of Python 5.
    changeRecord(state, on(Monday, state).step(stepOf("learn:s_sql:1"))->step,
                 [](StepRecord &record) { record.optional = true; });
    QCOMPARE(percentAtFinish(on(Monday, state), state, smallCatalogue()), 80);
    mark(state, on(Monday, state).step(stepOf("learn:s_python:2"))->step, StepState::Skipped);
    QCOMPARE(percentAtFinish(on(Monday, state), state, smallCatalogue()), 55);
    state.levels.insert(SkillId(QStringLiteral("s_python")), Level::Working);
    QCOMPARE(percentAtFinish(on(Monday, state), state, smallCatalogue()), 80);
    // What is done counts, be it optional or not; of a split step, the last part.
    mark(state, on(Monday, state).step(stepOf("learn:s_sql:1"))->step, StepState::Done, Monday);
    QCOMPARE(percentAtFinish(on(Monday, state), state, smallCatalogue()), 100);
    state.steps[stepOf("learn:s_sql:1")].parts = {{1, {}, {5, 5, 5}}, {2, {}, {5, 5, 5}}};
    state.steps[stepOf("learn:s_sql:1#1")].state = StepState::Done;
    QCOMPARE(percentAtFinish(on(Monday, state), state, smallCatalogue()), 80);
    state.steps[stepOf("learn:s_sql:1#2")].state = StepState::Done;
    QCOMPARE(percentAtFinish(on(Monday, state), state, smallCatalogue()), 100);
}

void TestRepair::percentWithoutTargetIsNone()
{
    PlanState state = engineerPlan();
    state.target.reset();
    QCOMPARE(percentAtFinish(on(Monday, state), state, smallCatalogue()), 0);
    state.target = Target{RoleId(QStringLiteral("r_gone")), CareerLevel::Entry};
    QCOMPARE(percentAtFinish(on(Monday, state), state, smallCatalogue()), 0);
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
