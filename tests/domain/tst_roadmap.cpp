// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "common/someplan.h"
#include "common/somework.h"
#include "domain/roadmap.h"

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

const QDate Monday(2026, 1, 5);
const QDate Friday = Monday.addDays(4);
const Target Engineer{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
const Target Analyst{RoleId(QStringLiteral("r_analyst")), CareerLevel::Entry};

const Catalogue &smallCatalogue()
{
    static const Catalogue catalogue(smallCatalogueContents());
    return catalogue;
}

/**
 * Two hours on each day from Monday to Friday, and nothing known. Of the way to an engineer count 50 h of learning
 * (Python 10 and 20, SQL 10, algebra 10), 16 h of experience and 53 h of network: 119 h; 80 h of practice are optional.
 */
PlanState engineerPlan()
{
    PlanState state;
    state.target = Engineer;
    state.availability = evenly(10, Monday);
    return state;
}

Roadmap on(const QDate &day, const PlanState &state)
{
    return roadmapOf(state, smallCatalogue(), day);
}

PlanStep stepIn(const Roadmap &roadmap, const char *id)
{
    const RoadmapStep *step = roadmap.step(stepOf(id));
    return step ? step->step : PlanStep();
}

/** Done on the day after so many hours. */
void finish(PlanState &state, const char *id, double hours, const QDate &day)
{
    logHours(state, stepOf(id), hours, day);
    mark(state, stepIn(on(Monday, state), id), StepState::Done, day);
}

double behindOn(const QDate &day, const PlanState &state)
{
    return on(day, state).total.hoursBehind;
}

} // namespace

/** The dates and the hours of a roadmap in the small catalogue, computed by hand. */
class TestRoadmap final : public QObject
{
    Q_OBJECT

private slots:
    void planEndsWithTheLastStepThatCounts();
    void hoursAreThoseOfTheStages();
    void planWithoutStepsEndsToday();
    void planWithoutTimeNeverEnds();
    void planThatIsDoneEndsToday();
    void openStepsHaveTheDaysOfTheirSessions();
    void doneStepsHaveTheDaysOfTheirWork();
    void whatComesBeforeADoneStepHoldsNothingUp();
    void skippedStepsTakeNoTimeButTheirNeedsHold();
    void fixedStartIsKept();
    void hoursBehindGrowWithIdleDays();
    void todayIsNotOwedYet();
    void workTakesOffWhatIsOwed();
    void workAheadIsLessThanNothing();
    void whatIsNotAskedForIsNotOwed_data();
    void whatIsNotAskedForIsNotOwed();
    void agreedPlanIsTheMeasureOfItsTargetAlone();
    void agreedStepCountsByItsParts();
    void agreedPartsCountByTheWhole();
    void stepThatFoundNoTimeIsNotOwed();
    void optionalStepsThatAreDoneAreNoMeasure();
    void boostsMakeThePlanEndEarlierButAreNoMeasure();
    void forecastHonoursBoosts();
    void forecastIsOfWhatIsLeftAndCounts();
    void paceIsThatOfDoneStepsWithHours();
    void hoursPlannedBeforeADay();
};

void TestRoadmap::planEndsWithTheLastStepThatCounts()
{
    // 119 h are 59 days of two hours and a half of one: the Friday of the twelfth week.
    const Roadmap roadmap = on(Monday, engineerPlan());
    QCOMPARE(roadmap.finish, Monday.addDays(11 * 7 + 4));
    QCOMPARE(roadmap.today, Monday);
    QCOMPARE(roadmap.target, std::optional(Engineer));
    QVERIFY(roadmap.setAside.empty());
    // Optional work comes after all that counts.
    QVERIFY(roadmap.schedule.finish > roadmap.finish);
    QCOMPARE(roadmap.agreed.finish, roadmap.finish);
    QCOMPARE(roadmap.agreed.agreedOn, Monday);
    QVERIFY(!roadmap.isAgreed);
}

void TestRoadmap::hoursAreThoseOfTheStages()
{
    PlanState state = engineerPlan();
    logHours(state, stepOf("learn:s_python:1"), 4, Monday);
    const Roadmap roadmap = on(Friday, state);
    QCOMPARE(roadmap.progressOf(Stage::Learn).hoursTotal, 50.0);
    QCOMPARE(roadmap.progressOf(Stage::Learn).hoursDone, 4.0);
    QCOMPARE(roadmap.progressOf(Stage::Learn).percent(), 8);
    QCOMPARE(roadmap.progressOf(Stage::Build).hoursTotal, 0.0);
    QCOMPARE(roadmap.progressOf(Stage::Build).percent(), 100);
    QCOMPARE(roadmap.progressOf(Stage::Experience).hoursTotal, 16.0);
    QCOMPARE(roadmap.progressOf(Stage::Experience).hoursOptional, 80.0);
    QCOMPARE(roadmap.progressOf(Stage::Network).hoursTotal, 53.0);
    QCOMPARE(roadmap.total.hoursTotal, 119.0);
    QCOMPARE(roadmap.total.hoursLeft(), 115.0);
    QCOMPARE(roadmap.total.hoursPlanned, 8.0);
    QCOMPARE(roadmap.total.hoursBehind, 4.0);
    QCOMPARE(roadmap.total.percent(), 3);
}

void TestRoadmap::planWithoutStepsEndsToday()
{
    PlanState state;
    state.availability = evenly(10, Monday);
    const Roadmap roadmap = on(Friday, state);
    QVERIFY(roadmap.steps.empty());
    QCOMPARE(roadmap.finish, Friday);
    QCOMPARE(roadmap.total, StageProgress());
    QCOMPARE(roadmap.total.percent(), 100);
}

void TestRoadmap::planWithoutTimeNeverEnds()
{
    PlanState state = engineerPlan();
    state.availability = Availability();
    const Roadmap roadmap = on(Monday, state);
    QVERIFY(!roadmap.finish.isValid());
    QVERIFY(!roadmap.agreed.finish.isValid());
    QVERIFY(!roadmap.step(stepOf("learn:s_python:1"))->finish.isValid());
    QCOMPARE(roadmap.total.hoursBehind, 0.0);
    QVERIFY(!baselineOf(roadmap).finish.isValid());
}

void TestRoadmap::planThatIsDoneEndsToday()
{
    PlanState state = engineerPlan();
    const std::vector<RoadmapStep> steps = on(Monday, state).steps;
    for (const RoadmapStep &step : steps)
        mark(state, step.step, step.step.optional ? StepState::Skipped : StepState::Done, Friday);
    const Roadmap roadmap = on(Friday.addDays(9), state);
    QCOMPARE(roadmap.finish, Friday.addDays(9));
    QCOMPARE(roadmap.total.percent(), 100);
    QCOMPARE(roadmap.total.hoursOptional, 0.0);
    QVERIFY(roadmap.schedule.sessions.empty());
    QCOMPARE(baselineOf(roadmap).finish, roadmap.finish);
}

void TestRoadmap::openStepsHaveTheDaysOfTheirSessions()
{
    PlanState state = engineerPlan();
    changeRecord(state, stepIn(on(Monday, state), "learn:s_python:1"), [](StepRecord &record) { record.place = 0; });
    const RoadmapStep first = *on(Monday, state).step(stepOf("learn:s_python:1"));
    QCOMPARE(first.start, Monday);
    QCOMPARE(first.finish, Friday);
    // Logged work is a beginning too; the two hours of Monday are not planned again.
    logHours(state, stepOf("learn:s_python:1"), 2, Monday.addDays(-3));
    const RoadmapStep begun = *on(Monday, state).step(stepOf("learn:s_python:1"));
    QCOMPARE(begun.start, Monday.addDays(-3));
    QCOMPARE(begun.finish, Friday.addDays(-1));
}

void TestRoadmap::doneStepsHaveTheDaysOfTheirWork()
{
    PlanState state = engineerPlan();
    finish(state, "learn:s_python:1", 3, Monday.addDays(1));
    logHours(state, stepOf("learn:s_python:1"), 3, Monday.addDays(3));
    state.steps[stepOf("learn:s_python:1")].doneOn = Friday;
    mark(state, stepIn(on(Monday, state), "learn:s_algebra:1"), StepState::Done, Friday.addDays(-1));
    mark(state, stepIn(on(Monday, state), "learn:s_sql:1"), StepState::Done);
    const Roadmap roadmap = on(Friday.addDays(3), state);
    const RoadmapStep worked = *roadmap.step(stepOf("learn:s_python:1"));
    QCOMPARE(worked.start, Monday.addDays(1));
    QCOMPARE(worked.finish, Friday);
    QCOMPARE(worked.hoursDone, 10.0);
    const RoadmapStep marked = *roadmap.step(stepOf("learn:s_algebra:1"));
    QCOMPARE(marked.start, Friday.addDays(-1));
    QCOMPARE(marked.finish, Friday.addDays(-1));
    const RoadmapStep undated = *roadmap.step(stepOf("learn:s_sql:1"));
    QVERIFY(!undated.start.isValid() && !undated.finish.isValid());
    // Of what is marked without a day, the last work is the finish.
    logHours(state, stepOf("learn:s_sql:1"), 1, Monday.addDays(2));
    QCOMPARE(on(Friday, state).step(stepOf("learn:s_sql:1"))->finish, Monday.addDays(2));
}

void TestRoadmap::whatComesBeforeADoneStepHoldsNothingUp()
{
    PlanState state = engineerPlan();
    const OwnStep first{stepOf("own:1"), Stage::Build, {}, {}, {2, 2, 2}, {stepOf("learn:s_python:2")}};
    const OwnStep second{stepOf("own:2"), Stage::Build, {}, {}, {2, 2, 2}, {stepOf("own:1")}};
    state.ownSteps.insert(first.id, first);
    state.ownSteps.insert(second.id, second);
    state.steps[second.id].place = 0;
    // 30 h of Python and 2 h come before it: it has the hours of the seventeenth day.
    QCOMPARE(on(Monday, state).step(second.id)->start, Monday.addDays(3 * 7 + 1));
    state.steps[first.id].state = StepState::Done;
    QCOMPARE(on(Monday, state).step(second.id)->start, Monday);
}

void TestRoadmap::skippedStepsTakeNoTimeButTheirNeedsHold()
{
    PlanState state = engineerPlan();
    const OwnStep first{stepOf("own:1"), Stage::Build, {}, {}, {2, 2, 2}, {stepOf("learn:s_python:2")}};
    const OwnStep second{stepOf("own:2"), Stage::Build, {}, {}, {2, 2, 2}, {stepOf("own:1")}};
    state.ownSteps.insert(first.id, first);
    state.ownSteps.insert(second.id, second);
    state.steps[second.id].place = 0;
    state.steps[first.id].state = StepState::Skipped;
    const Roadmap roadmap = on(Monday, state);
    QCOMPARE(roadmap.step(second.id)->start, Monday.addDays(3 * 7)); // after 30 h of Python
    QVERIFY(!roadmap.step(first.id)->start.isValid());
    QCOMPARE(roadmap.total.hoursTotal, 121.0);
}

void TestRoadmap::fixedStartIsKept()
{
    PlanState state = engineerPlan();
    const QDate later = Monday.addDays(70);
    changeRecord(state, stepIn(on(Monday, state), "learn:s_python:1"),
                 [&later](StepRecord &record) { record.fixedStart = later; });
    QCOMPARE(on(Monday, state).step(stepOf("learn:s_python:1"))->start, later);
}

void TestRoadmap::hoursBehindGrowWithIdleDays()
{
    const PlanState state = engineerPlan();
    QCOMPARE(behindOn(Monday, state), 0.0);
    QCOMPARE(behindOn(Monday.addDays(1), state), 2.0);
    QCOMPARE(behindOn(Monday.addDays(6), state), 10.0);
    QCOMPARE(behindOn(Monday.addDays(7), state), 10.0);
    QCOMPARE(behindOn(Monday.addDays(14), state), 20.0);
    // No more is owed than there is.
    QCOMPARE(behindOn(Monday.addYears(3), state), 119.0);
    QCOMPARE(on(Monday.addDays(7), state).finish, Monday.addDays(12 * 7 + 4));
    QCOMPARE(on(Monday.addDays(7), state).agreed.finish, Monday.addDays(11 * 7 + 4));
}

void TestRoadmap::todayIsNotOwedYet()
{
    PlanState state = engineerPlan();
    state.availability->start = Friday;
    QCOMPARE(behindOn(Monday, state), 0.0);
    QCOMPARE(behindOn(Friday, state), 0.0);
    QCOMPARE(behindOn(Friday.addDays(1), state), 2.0);
}

void TestRoadmap::workTakesOffWhatIsOwed()
{
    PlanState state = engineerPlan();
    logHours(state, stepOf("learn:s_python:1"), 4, Monday);
    QCOMPARE(behindOn(Monday.addDays(14), state), 16.0);
    // Done is done, whatever it took.
    mark(state, stepIn(on(Monday, state), "learn:s_python:1"), StepState::Done, Friday);
    QCOMPARE(behindOn(Monday.addDays(14), state), 10.0);
}

void TestRoadmap::workAheadIsLessThanNothing()
{
    PlanState state = engineerPlan();
    finish(state, "learn:s_python:1", 12, Monday);
    QCOMPARE(behindOn(Monday.addDays(1), state), -8.0);
    QCOMPARE(on(Monday.addDays(1), state).progressOf(Stage::Learn).hoursBehind, -8.0);
}

void TestRoadmap::whatIsNotAskedForIsNotOwed_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("skipped") << 0;
    QTest::newRow("optional") << 1;
    QTest::newRow("reached") << 2;
}

void TestRoadmap::whatIsNotAskedForIsNotOwed()
{
    QFETCH(int, way);
    PlanState state = engineerPlan();
    state.baseline = baselineOf(on(Monday, state));
    const PlanStep sql = stepIn(on(Monday, state), "learn:s_sql:1");
    if (way == 0)
        mark(state, sql, StepState::Skipped);
    else if (way == 1)
        changeRecord(state, sql, [](StepRecord &record) { record.optional = true; });
    else
        state.levels.insert(SkillId(QStringLiteral("s_sql")), Level::Awareness);
    const Roadmap roadmap = on(Monday.addDays(14), state);
    QCOMPARE(roadmap.total.hoursTotal, 109.0);
    QCOMPARE(roadmap.total.hoursBehind, 10.0);
    // Two weeks without work make the end later by one, since there is one week less to do.
    QCOMPARE(roadmap.agreed.finish, Monday.addDays(11 * 7 + 4));
    QCOMPARE(roadmap.finish, Monday.addDays(12 * 7 + 4));
}

void TestRoadmap::agreedPlanIsTheMeasureOfItsTargetAlone()
{
    PlanState state = engineerPlan();
    state.baseline = baselineOf(on(Monday.addDays(14), state));
    const Roadmap agreed = on(Monday.addDays(21), state);
    QVERIFY(agreed.isAgreed);
    QCOMPARE(agreed.agreed, *state.baseline);
    QCOMPARE(agreed.total.hoursBehind, 10.0);
    state.target = Analyst;
    const Roadmap other = on(Monday.addDays(21), state);
    QVERIFY(!other.isAgreed);
    QCOMPARE(other.agreed.target, std::optional(Analyst));
    QCOMPARE(other.total.hoursBehind, 30.0);
}

void TestRoadmap::agreedStepCountsByItsParts()
{
    PlanState state = engineerPlan();
    state.baseline = baselineOf(on(Monday, state));
    changeRecord(state, stepIn(on(Monday, state), "learn:s_python:1"), [](StepRecord &record) {
        record.parts = {{1, QStringLiteral("one"), {8, 8, 8}}, {2, QStringLiteral("two"), {12, 12, 12}}};
    });
    QCOMPARE(behindOn(Monday.addDays(14), state), 20.0);
    // 8 of 20 hours now are 4 of the 10 that were agreed.
    state.steps[stepOf("learn:s_python:1#1")].state = StepState::Done;
    QCOMPARE(behindOn(Monday.addDays(14), state), 16.0);
    state.steps[stepOf("learn:s_python:1#2")].state = StepState::Done;
    QCOMPARE(behindOn(Monday.addDays(14), state), 10.0);
}

void TestRoadmap::agreedPartsCountByTheWhole()
{
    PlanState state = engineerPlan();
    changeRecord(state, stepIn(on(Monday, state), "learn:s_python:1"), [](StepRecord &record) {
        record.parts = {{1, QStringLiteral("one"), {8, 8, 8}}, {2, QStringLiteral("two"), {12, 12, 12}}};
    });
    state.baseline = baselineOf(on(Monday, state));
    state.steps[stepOf("learn:s_python:1")].parts.clear();
    QCOMPARE(behindOn(Monday.addDays(14), state), 20.0);
    logHours(state, stepOf("learn:s_python:1"), 5, Monday);
    QCOMPARE(behindOn(Monday.addDays(14), state), 10.0); // half of 20 h
}

void TestRoadmap::stepThatFoundNoTimeIsNotOwed()
{
    PlanState state = engineerPlan();
    const Availability time = *state.availability;
    state.availability = Availability();
    mark(state, stepIn(on(Monday, state), "learn:s_algebra:1"), StepState::Done);
    logHours(state, stepOf("learn:s_python:1"), 3, Monday);
    state.baseline = baselineOf(on(Monday, state));
    state.availability = time;
    const Roadmap roadmap = on(Monday.addDays(14), state);
    QCOMPARE(roadmap.total.hoursBehind, 0.0);
    QCOMPARE(roadmap.total.hoursPlanned, 10.0); // done on the day of the agreement
    QVERIFY(!roadmap.agreed.finish.isValid());
}

void TestRoadmap::optionalStepsThatAreDoneAreNoMeasure()
{
    PlanState state = engineerPlan();
    finish(state, "experience:practice", 70, Monday);
    const Roadmap roadmap = on(Monday.addDays(14), state);
    QCOMPARE(roadmap.total.hoursTotal, 199.0);
    QCOMPARE(roadmap.total.hoursDone, 80.0);
    QCOMPARE(roadmap.total.hoursBehind, 20.0);
    QCOMPARE(roadmap.agreed.finish, Monday.addDays(11 * 7 + 4));
}

void TestRoadmap::boostsMakeThePlanEndEarlierButAreNoMeasure()
{
    PlanState state = engineerPlan();
    state.availability->boosts = {{{Monday, Monday.addDays(13)}, 5}};
    // 2 x 15 h, and 89 h in weeks of ten: eight weeks, four days and half of a fifth one.
    const Roadmap roadmap = on(Monday, state);
    QCOMPARE(roadmap.finish, Monday.addDays(2 * 7 + 8 * 7 + 4));
    QCOMPARE(roadmap.agreed.finish, Monday.addDays(11 * 7 + 4));
    QCOMPARE(behindOn(Monday.addDays(7), state), 10.0);
    // Who agrees on a plan with a boost owes it.
    state.baseline = baselineOf(roadmap);
    QCOMPARE(behindOn(Monday.addDays(7), state), 15.0);
    int quarters = 0;
    for (const Session &session : roadmap.schedule.sessions)
        quarters += session.day == Monday ? session.quarters : 0;
    QCOMPARE(quarters, 3 * 4);
}

void TestRoadmap::forecastHonoursBoosts()
{
    PlanState state = engineerPlan();
    const Forecast usual = forecastOf(on(Monday, state), 1);
    state.availability->boosts = {{{Monday, Monday.addDays(27)}, 10}};
    const Forecast boosted = forecastOf(on(Monday, state), 1);
    // Forty hours more are four weeks less, in each life.
    QCOMPARE(boosted.p50, usual.p50.addDays(-28));
    QCOMPARE(boosted.p95, usual.p95.addDays(-28));
    QCOMPARE(boosted.meanHours, usual.meanHours);
}

void TestRoadmap::forecastIsOfWhatIsLeftAndCounts()
{
    PlanState state = engineerPlan();
    logHours(state, stepOf("learn:s_python:1"), 4, Monday);
    mark(state, stepIn(on(Monday, state), "learn:s_algebra:1"), StepState::Done, Monday);
    mark(state, stepIn(on(Monday, state), "network:profile"), StepState::Skipped);
    const std::vector<ForecastWork> left = forecastWorkOf(on(Monday, state));
    // Ten steps are on the way: one is done, one skipped, one optional.
    QCOMPARE(left.size(), 7U);
    const auto python = std::find_if(left.begin(), left.end(),
                                     [](const ForecastWork &work) { return work.step == stepOf("learn:s_python:1"); });
    QVERIFY(python != left.end());
    QCOMPARE(python->hoursDone, 4.0);
    QCOMPARE(python->hours, (HoursRange{5, 10, 20}));
}

void TestRoadmap::paceIsThatOfDoneStepsWithHours()
{
    PlanState state = engineerPlan();
    QCOMPARE(on(Monday, state).pace, Pace());
    finish(state, "learn:s_python:1", 20, Monday);
    mark(state, stepIn(on(Monday, state), "learn:s_algebra:1"), StepState::Done, Monday);
    logHours(state, stepOf("learn:s_python:2"), 50, Monday); // not done: tells nothing yet
    QCOMPARE(on(Monday, state).pace, paceFrom({{{5, 10, 20}, 20}}));
    QCOMPARE(on(Monday, state).pace.steps, 1);
}

void TestRoadmap::hoursPlannedBeforeADay()
{
    PlanState state = engineerPlan();
    changeRecord(state, stepIn(on(Monday, state), "learn:s_python:1"), [](StepRecord &record) { record.place = 0; });
    logHours(state, stepOf("learn:s_python:1"), 3, Monday);
    const Baseline baseline = baselineOf(on(Monday, state));
    const auto python = std::find_if(baseline.steps.begin(), baseline.steps.end(),
                                     [](const BaselineStep &step) { return step.id == stepOf("learn:s_python:1"); });
    QVERIFY(python != baseline.steps.end());
    QCOMPARE(python->hours, 10.0);
    QCOMPARE(hoursPlannedBefore(Monday.addDays(-1), *python, baseline), 3.0);
    QCOMPARE(hoursPlannedBefore(Monday, *python, baseline), 3.0);
    QCOMPARE(hoursPlannedBefore(Monday.addDays(1), *python, baseline), 5.0);
    QCOMPARE(hoursPlannedBefore(Monday.addDays(90), *python, baseline), 10.0);
    BaselineStep never = *python;
    never.finish = {};
    QCOMPARE(hoursPlannedBefore(Monday.addDays(90), never, baseline), 0.0);
}

QTEST_GUILESS_MAIN(TestRoadmap)
#include "tst_roadmap.moc"
