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
const SkillId Algebra(QStringLiteral("s_algebra"));
const SkillId Python(QStringLiteral("s_python"));
const Target Engineer{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
const Target Analyst{RoleId(QStringLiteral("r_analyst")), CareerLevel::Entry};

Resource project(const char *id, double likelyHours, const SkillId &skill, Level to)
{
    Resource made;
    made.id = ResourceId(QLatin1String(id));
    made.kind = QStringLiteral("project");
    made.title = made.id.text();
    made.state = QStringLiteral("active");
    made.skills = {{skill, Level::None, to}};
    made.brief = ProjectBrief{};
    made.brief->hours = {likelyHours / 2, likelyHours, likelyHours * 2};
    return made;
}

/** Two small projects, of which the way to an engineer takes the shorter one, and one that shows algebra. */
CatalogueContents withProjects()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.resources = {project("short", 5, Python, Level::Working), project("long", 25, Python, Level::Working)};
    return contents;
}

PlanState aimingAt(const Target &target)
{
    PlanState state;
    state.target = target;
    state.availability = evenly(10, Monday);
    return state;
}

RoadmapSteps stepsOf(const PlanState &state, const CatalogueContents &contents = smallCatalogueContents())
{
    return roadmapSteps(state, Catalogue(contents));
}

const RoadmapStep *find(const std::vector<RoadmapStep> &steps, const char *id)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [id](const RoadmapStep &step) { return step.step.id == stepOf(id); });
    return found == steps.end() ? nullptr : &*found;
}

/** The step, or an empty one where there is none. */
RoadmapStep in(const std::vector<RoadmapStep> &steps, const char *id)
{
    const RoadmapStep *found = find(steps, id);
    return found ? *found : RoadmapStep();
}

RoadmapStep planned(const PlanState &state, const char *id)
{
    return in(stepsOf(state).planned, id);
}

QStringList buildSteps(const PlanState &state)
{
    QStringList ids;
    for (const RoadmapStep &step : stepsOf(state, withProjects()).planned) {
        if (step.step.stage == Stage::Build)
            ids.append(step.step.id.text());
    }
    ids.sort();
    return ids;
}

template <class Change>
void change(PlanState &state, const char *id, Change change)
{
    changeRecord(state, planned(state, id).step, change);
}

void split(PlanState &state, const char *id)
{
    change(state, id, [](StepRecord &record) {
        record.parts = {{2, QStringLiteral("first"), {1, 2, 4}}, {1, QStringLiteral("second"), {2, 6, 9}}};
    });
}

OwnStep ownStep(const char *id, std::vector<StepId> after)
{
    return {stepOf(id), Stage::Build, QStringLiteral("mine"), {}, {1, 2, 3}, std::move(after)};
}

} // namespace

/** What the steps of a plan are after all that a person did to them, in the small catalogue. */
class TestRoadmapSteps final : public QObject
{
    Q_OBJECT

private slots:
    void partsKnowTheirWhole();
    void memoryBringsBackTheStep();
    void withoutTargetThereAreOwnStepsAlone();
    void whatThePersonChangedIsTaken();
    void ownStepsStandAfterWhatTheyNeed();
    void hoursDoneAreLoggedOrTicked_data();
    void hoursDoneAreLoggedOrTicked();
    void stepOfWhichSomethingIsDoneIsUnderWay();
    void markedStepsHaveAllTheirHoursOrNone();
    void begunStepIsDoneWhenItsLevelIsReached();
    void unbegunStepIsGoneWhenItsLevelIsReached();
    void doneStepsStayWhateverTheTarget();
    void begunStepsOfAnotherTargetAreSetAside();
    void whatComesBackFromAnotherTargetIsAsItWas();
    void splitStepStandsAsItsParts();
    void hoursOfTheWholeGoToItsParts();
    void hoursOfPartsThatAreGoneCountForTheWhole();
    void whatComesAfterAPartThatIsGoneComesAfterTheWhole();
    void donePartsStayWhenNothingAsksForTheStep();
    void reachedLevelEndsTheBegunParts();
    void begunProjectsStayChosen();
    void agreedProjectsStayChosen();
    void skippedProjectsDoNotStay();
};

void TestRoadmapSteps::partsKnowTheirWhole()
{
    const StepId whole = stepOf("learn:s_python:1");
    QCOMPARE(partId(whole, 3).text(), QStringLiteral("learn:s_python:1#3"));
    QCOMPARE(wholeOf(partId(whole, 12)), whole);
    QCOMPARE(wholeOf(whole), whole);
}

void TestRoadmapSteps::memoryBringsBackTheStep()
{
    PlanState state = aimingAt(Engineer);
    const PlanStep before = planned(state, "learn:s_python:2").step;
    const StepMemory memory = memoryOf(before);
    QCOMPARE(memory.title, before.title);
    QCOMPARE(memory.to, Level::Working);
    mark(state, before, StepState::Done, Monday);
    state.target.reset();
    const PlanStep after = planned(state, "learn:s_python:2").step;
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.stage, Stage::Learn);
    QCOMPARE(after.skill, Python);
    QCOMPARE(after.from, Level::Awareness);
    QCOMPARE(after.to, Level::Working);
    QCOMPARE(after.hours, before.hours);
}

void TestRoadmapSteps::withoutTargetThereAreOwnStepsAlone()
{
    PlanState state;
    QVERIFY(stepsOf(state) == RoadmapSteps());
    state.ownSteps.insert(stepOf("own:1"), ownStep("own:1", {}));
    QCOMPARE(stepsOf(state).planned.size(), 1U);
    QVERIFY(planned(state, "own:1").isOwn);
    QCOMPARE(planned(state, "own:1").step.hours.likely, 2.0);
}

void TestRoadmapSteps::whatThePersonChangedIsTaken()
{
    PlanState state = aimingAt(Engineer);
    change(state, "learn:s_python:1", [](StepRecord &record) {
        record.title = QStringLiteral("Another title");
        record.hours = HoursRange{1, 2, 3};
        record.optional = true;
        record.needsAnotherLook = true;
        record.fixedStart = Monday;
        record.place = 4;
    });
    const RoadmapStep step = planned(state, "learn:s_python:1");
    QCOMPARE(step.step.title, QStringLiteral("Another title"));
    QCOMPARE(step.step.hours, (HoursRange{1, 2, 3}));
    QVERIFY(step.step.optional && step.needsAnotherLook && !step.isOwn);
    QCOMPARE(step.fixedStart, std::optional(Monday));
    QCOMPARE(step.place, std::optional(4));
    change(state, "experience:practice", [](StepRecord &record) { record.optional = false; });
    QVERIFY(planned(state, "experience:practice").isCounted());
}

void TestRoadmapSteps::ownStepsStandAfterWhatTheyNeed()
{
    PlanState state = aimingAt(Engineer);
    state.ownSteps.insert(stepOf("own:1"), ownStep("own:1", {stepOf("network:profile"), stepOf("own:2")}));
    state.ownSteps.insert(stepOf("own:2"), ownStep("own:2", {stepOf("own:1"), stepOf("nothing")}));
    const std::vector<RoadmapStep> steps = stepsOf(state).planned;
    const RoadmapStep *own = find(steps, "own:1");
    QVERIFY(own && own > find(steps, "network:profile"));
    // Of two that need each other, one goes first.
    QVERIFY(own->step.after.size() == 2 || find(steps, "own:2")->step.after.size() == 2);
    QCOMPARE(roadmapOf(state, Catalogue(smallCatalogueContents()), Monday).schedule.unplaced.size(), 0U);
}

void TestRoadmapSteps::hoursDoneAreLoggedOrTicked_data()
{
    QTest::addColumn<double>("logged");
    QTest::addColumn<int>("ticked");
    QTest::addColumn<double>("done");
    QTest::newRow("nothing") << 0.0 << 0 << 0.0;
    QTest::newRow("logged") << 3.0 << 0 << 3.0;
    QTest::newRow("one of four ticked") << 0.0 << 1 << 2.5;
    QTest::newRow("more ticked than logged") << 3.0 << 2 << 5.0;
    QTest::newRow("less ticked than logged") << 3.0 << 1 << 3.0;
    QTest::newRow("all ticked: a quarter of an hour is left") << 0.0 << 4 << 9.75;
    QTest::newRow("more logged than it should take") << 30.0 << 0 << 9.75;
}

void TestRoadmapSteps::hoursDoneAreLoggedOrTicked()
{
    QFETCH(double, logged);
    QFETCH(int, ticked);
    QFETCH(double, done);
    PlanState state = aimingAt(Engineer);
    change(state, "learn:s_python:1", [ticked](StepRecord &record) {
        for (int number = 0; number < 4; ++number)
            record.subSteps.push_back({SubStepId(QString::number(number)), {}, number < ticked});
    });
    if (logged > 0)
        logHours(state, stepOf("learn:s_python:1"), logged, Monday);
    const RoadmapStep step = planned(state, "learn:s_python:1");
    QCOMPARE(step.hoursDone, done);
    QCOMPARE(step.hoursLeft(), 10 - done);
    QCOMPARE(step.hoursLogged, logged);
    QCOMPARE(step.state, done > 0 ? StepState::Doing : StepState::ToDo);
}

void TestRoadmapSteps::stepOfWhichSomethingIsDoneIsUnderWay()
{
    PlanState state = aimingAt(Engineer);
    change(state, "learn:s_python:1", [](StepRecord &record) { record.hours = HoursRange{0.1, 0.2, 0.3}; });
    logHours(state, stepOf("learn:s_python:1"), 2, Monday);
    QCOMPARE(planned(state, "learn:s_python:1").state, StepState::Doing);
    QCOMPARE(planned(state, "learn:s_python:1").hoursDone, 0.0);
    // What was skipped stays so, with the hours that were spent on it.
    mark(state, planned(state, "learn:s_python:1").step, StepState::Skipped);
    QCOMPARE(planned(state, "learn:s_python:1").state, StepState::Skipped);
    QCOMPARE(planned(state, "learn:s_python:1").hoursLogged, 2.0);
}

void TestRoadmapSteps::markedStepsHaveAllTheirHoursOrNone()
{
    PlanState state = aimingAt(Engineer);
    logHours(state, stepOf("learn:s_python:1"), 2, Monday);
    mark(state, planned(state, "learn:s_python:1").step, StepState::Done, Monday);
    QCOMPARE(planned(state, "learn:s_python:1").hoursDone, 10.0);
    QCOMPARE(planned(state, "learn:s_python:1").hoursLeft(), 0.0);
    mark(state, planned(state, "learn:s_python:1").step, StepState::Skipped);
    QCOMPARE(planned(state, "learn:s_python:1").hoursDone, 0.0);
    QCOMPARE(planned(state, "learn:s_python:1").hoursLeft(), 0.0);
}

void TestRoadmapSteps::begunStepIsDoneWhenItsLevelIsReached()
{
    PlanState state = aimingAt(Engineer);
    mark(state, planned(state, "learn:s_algebra:1").step, StepState::Doing);
    logHours(state, stepOf("learn:s_algebra:1"), 2, Monday);
    state.levels.insert(Algebra, Level::Working);
    const RoadmapStep step = planned(state, "learn:s_algebra:1");
    QCOMPARE(step.state, StepState::Done);
    QCOMPARE(step.hoursDone, 10.0);
    QVERIFY(stepsOf(state).setAside.empty());
    // It is open again when the level was a mistake.
    state.levels.clear();
    QCOMPARE(planned(state, "learn:s_algebra:1").state, StepState::Doing);
}

void TestRoadmapSteps::unbegunStepIsGoneWhenItsLevelIsReached()
{
    PlanState state = aimingAt(Engineer);
    change(state, "learn:s_algebra:1", [](StepRecord &record) { record.note = QStringLiteral("read chapter 2"); });
    state.levels.insert(Algebra, Level::Awareness);
    QVERIFY(!find(stepsOf(state).planned, "learn:s_algebra:1"));
    QVERIFY(stepsOf(state).setAside.empty());
}

void TestRoadmapSteps::doneStepsStayWhateverTheTarget()
{
    PlanState state = aimingAt(Engineer);
    mark(state, planned(state, "learn:s_algebra:1").step, StepState::Done, Monday);
    state.target = Analyst;
    QCOMPARE(planned(state, "learn:s_algebra:1").state, StepState::Done);
    QCOMPARE(planned(state, "learn:s_algebra:1").step.gain, 0.0);
    mark(state, planned(state, "learn:s_algebra:1").step, StepState::Skipped);
    QVERIFY(!find(stepsOf(state).planned, "learn:s_algebra:1"));
}

void TestRoadmapSteps::begunStepsOfAnotherTargetAreSetAside()
{
    PlanState state = aimingAt(Engineer);
    mark(state, planned(state, "learn:s_algebra:1").step, StepState::Doing);
    logHours(state, stepOf("learn:s_algebra:1"), 2, Monday);
    state.target = Analyst;
    const RoadmapSteps steps = stepsOf(state);
    QVERIFY(!find(steps.planned, "learn:s_algebra:1"));
    QCOMPARE(in(steps.setAside, "learn:s_algebra:1").state, StepState::Doing);
    QCOMPARE(in(steps.setAside, "learn:s_algebra:1").hoursDone, 2.0);
    QCOMPARE(roadmapOf(state, Catalogue(smallCatalogueContents()), Monday).setAside, steps.setAside);
}

void TestRoadmapSteps::whatComesBackFromAnotherTargetIsAsItWas()
{
    PlanState state = aimingAt(Engineer);
    mark(state, planned(state, "learn:s_algebra:1").step, StepState::Doing);
    split(state, "learn:s_python:1");
    const RoadmapSteps before = stepsOf(state);
    state.target = Analyst;
    QVERIFY(!(stepsOf(state) == before));
    state.target = Engineer;
    QVERIFY(stepsOf(state) == before);
}

void TestRoadmapSteps::splitStepStandsAsItsParts()
{
    PlanState state = aimingAt(Engineer);
    const PlanStep whole = planned(state, "learn:s_python:2").step;
    split(state, "learn:s_python:2");
    const std::vector<RoadmapStep> steps = stepsOf(state).planned;
    QVERIFY(!find(steps, "learn:s_python:2"));
    const RoadmapStep first = in(steps, "learn:s_python:2#2");
    const RoadmapStep last = in(steps, "learn:s_python:2#1");
    QCOMPARE(first.whole, whole.id);
    QCOMPARE(first.step.title, QStringLiteral("first"));
    QCOMPARE(first.step.hours, (HoursRange{1, 2, 4}));
    QCOMPARE(first.step.after, whole.after);
    QCOMPARE(first.step.gain, 0.0);
    QCOMPARE(last.step.after, std::vector{first.step.id});
    QCOMPARE(last.step.gain, whole.gain);
    QVERIFY(last.step.gain > 0);
    QVERIFY(first.step.essential && last.step.essential);
    // What was after the whole is after the last part.
    const std::vector<StepId> &after = in(steps, "network:profile").step.after;
    QVERIFY(std::find(after.begin(), after.end(), last.step.id) != after.end());
    QVERIFY(std::find(after.begin(), after.end(), whole.id) == after.end());
    // A part is marked and changed like a step.
    state.steps[last.step.id].title = QStringLiteral("last");
    state.steps[last.step.id].state = StepState::Done;
    QCOMPARE(planned(state, "learn:s_python:2#1").step.title, QStringLiteral("last"));
    QCOMPARE(planned(state, "learn:s_python:2#1").hoursDone, 6.0);
}

void TestRoadmapSteps::hoursOfTheWholeGoToItsParts()
{
    PlanState state = aimingAt(Engineer);
    logHours(state, stepOf("learn:s_python:1"), 5, Monday.addDays(-7));
    split(state, "learn:s_python:1");
    QCOMPARE(planned(state, "learn:s_python:1#2").hoursLogged, 2.0);
    QCOMPARE(planned(state, "learn:s_python:1#1").hoursLogged, 3.0);
    logHours(state, stepOf("learn:s_python:1#2"), 1, Monday);
    QCOMPARE(planned(state, "learn:s_python:1#2").hoursLogged, 2.0);
    QCOMPARE(planned(state, "learn:s_python:1#1").hoursLogged, 4.0);
    logHours(state, stepOf("learn:s_python:1"), 20, Monday);
    QCOMPARE(planned(state, "learn:s_python:1#1").hoursLogged, 24.0);
    const Roadmap roadmap = roadmapOf(state, Catalogue(smallCatalogueContents()), Monday);
    QCOMPARE(roadmap.step(stepOf("learn:s_python:1#1"))->start, Monday.addDays(-7));
}

void TestRoadmapSteps::hoursOfPartsThatAreGoneCountForTheWhole()
{
    PlanState state = aimingAt(Engineer);
    split(state, "learn:s_python:1");
    logHours(state, stepOf("learn:s_python:1#2"), 1.5, Monday);
    logHours(state, stepOf("learn:s_python:1#1"), 2, Monday);
    state.steps[stepOf("learn:s_python:1")].parts.clear(); // one step again
    QCOMPARE(planned(state, "learn:s_python:1").hoursLogged, 3.5);
}

void TestRoadmapSteps::whatComesAfterAPartThatIsGoneComesAfterTheWhole()
{
    PlanState state = aimingAt(Engineer);
    split(state, "learn:s_python:1");
    const StepId whole = stepOf("learn:s_python:1");
    state.ownSteps.insert(stepOf("own:1"), ownStep("own:1", {partId(whole, 2), whole}));
    QCOMPARE(textsOf(planned(state, "own:1").step.after),
             QStringList({QStringLiteral("learn:s_python:1#1"), QStringLiteral("learn:s_python:1#2")}));
    state.steps[whole].parts = {{5, {}, {1, 1, 1}}};
    QCOMPARE(textsOf(planned(state, "own:1").step.after), QStringList({QStringLiteral("learn:s_python:1#5")}));
    state.steps[whole].parts.clear();
    QCOMPARE(textsOf(planned(state, "own:1").step.after), QStringList({QStringLiteral("learn:s_python:1")}));
}

void TestRoadmapSteps::donePartsStayWhenNothingAsksForTheStep()
{
    PlanState state = aimingAt(Engineer);
    split(state, "learn:s_algebra:1");
    state.steps[stepOf("learn:s_algebra:1#2")].state = StepState::Done;
    state.target = Analyst;
    RoadmapSteps steps = stepsOf(state);
    QCOMPARE(in(steps.planned, "learn:s_algebra:1#2").state, StepState::Done);
    QVERIFY(!find(steps.planned, "learn:s_algebra:1#1") && steps.setAside.empty());
    state.steps[stepOf("learn:s_algebra:1#1")].state = StepState::Doing;
    steps = stepsOf(state);
    QVERIFY(!find(steps.planned, "learn:s_algebra:1#1") && find(steps.setAside, "learn:s_algebra:1#1"));
}

void TestRoadmapSteps::reachedLevelEndsTheBegunParts()
{
    PlanState state = aimingAt(Engineer);
    split(state, "learn:s_algebra:1");
    logHours(state, stepOf("learn:s_algebra:1#2"), 1, Monday);
    state.levels.insert(Algebra, Level::Awareness);
    const RoadmapSteps steps = stepsOf(state);
    QCOMPARE(in(steps.planned, "learn:s_algebra:1#2").state, StepState::Done);
    QVERIFY(!find(steps.planned, "learn:s_algebra:1#1"));
    QVERIFY(steps.setAside.empty());
}

void TestRoadmapSteps::begunProjectsStayChosen()
{
    PlanState state = aimingAt(Engineer);
    QCOMPARE(buildSteps(state), QStringList({QStringLiteral("build:short")}));
    // Begun for another target, with a plan that would not choose it.
    PlanStep other;
    other.id = stepOf("build:long");
    other.stage = Stage::Build;
    other.resource = ResourceId(QStringLiteral("long"));
    mark(state, other, StepState::Doing);
    QVERIFY(buildSteps(state).contains(QStringLiteral("build:long")));
    QVERIFY(stepsOf(state, withProjects()).setAside.empty());
}

void TestRoadmapSteps::agreedProjectsStayChosen()
{
    PlanState state = aimingAt(Engineer);
    Baseline baseline;
    baseline.target = Engineer;
    baseline.steps = {{stepOf("build:long"), Stage::Build, {}, 25, Monday, Monday}};
    state.baseline = baseline;
    QVERIFY(buildSteps(state).contains(QStringLiteral("build:long")));
    state.baseline->steps.front().id = stepOf("build:long#2");
    QVERIFY(buildSteps(state).contains(QStringLiteral("build:long")));
    state.baseline->target = Analyst;
    QCOMPARE(buildSteps(state), QStringList({QStringLiteral("build:short")}));
}

void TestRoadmapSteps::skippedProjectsDoNotStay()
{
    PlanState state = aimingAt(Engineer);
    Baseline baseline;
    baseline.target = Engineer;
    baseline.steps = {{stepOf("build:long"), Stage::Build, {}, 25, Monday, Monday}};
    state.baseline = baseline;
    const RoadmapStep kept = in(stepsOf(state, withProjects()).planned, "build:long");
    mark(state, kept.step, StepState::Skipped);
    QCOMPARE(buildSteps(state), QStringList({QStringLiteral("build:short")}));
}

QTEST_GUILESS_MAIN(TestRoadmapSteps)
#include "tst_roadmapsteps.moc"
