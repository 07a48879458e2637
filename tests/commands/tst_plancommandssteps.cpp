// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/somesteps.h"
#include "domain/paybackbounds.h"
#include "domain/roadmapsteps.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Cairn;

namespace {

std::vector<StepPart> parts(std::initializer_list<int> numbers)
{
    std::vector<StepPart> made;
    for (const int number : numbers)
        made.push_back({number, QStringLiteral("Part"), {1, 2, 3}});
    return made;
}

std::vector<int> numbersOf(const std::vector<StepPart> &made)
{
    std::vector<int> numbers;
    for (const StepPart &part : made)
        numbers.push_back(part.number);
    return numbers;
}

using Verbing = std::function<void(PlanCommands &)>;

} // namespace

Q_DECLARE_METATYPE(Verbing)
Q_DECLARE_METATYPE(Cairn::Verb)

/** The verbs of the roadmap: what exactly each changes, and that undo brings back what stood before. */
class TestPlanCommandsSteps final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void failedSaveChangesNothing_data() { verbs(); }
    void failedSaveChangesNothing();
    void undoAndRedoTravel_data() { verbs(); }
    void undoAndRedoTravel();
    void sameAgainIsNoEdit_data() { verbsThatAreDoneOnce(); }
    void sameAgainIsNoEdit();
    void withoutAPlanNothingIsSaved_data() { verbs(); }
    void withoutAPlanNothingIsSaved();
    void firstEditKeepsWhatTheStepIs();
    void partsAndOwnStepsNeedNoMemory();
    void recordThatSaysNothingIsNotKept();
    void stepWithLoggedHoursStaysKnown();
    void dayOfWhatIsDoneStays();
    void changedStepTakesItsOwnFieldsOnly();
    void marksAreOneChange();
    void stepThatIsMarkedTwiceIsOneEdit();
    void arrangedStepsGoFirst();
    void partNumbersAreGivenByTheDoor();
    void partNumbersAreNeverUsedAgain();
    void partNumbersOfLoggedHoursAreNeverUsedAgain();
    void ownStepsHaveTheirOwnIds();
    void removedOwnStepTakesEverythingAlong();
    void repairIsOneChange();
    void quickNotesAreOneStep();
    void quickAssumptionsAreOneStep();
    void assumptionsAreBroughtWithinTheirBounds();
    void assumptionsNeedACurrency_data();
    void assumptionsNeedACurrency();
    void everyVerbHasItsWord();

private:
    static void verbs();
    static void verbsThatAreDoneOnce();
    /** Something of everything. */
    void fill();

    PlanCommands &commands() { return m_door->commands; }
    const PlanState &state() { return m_door->plan.state(); }
    const PlanChange &last() const { return m_store->journal().back().change; }
    size_t rows() const { return m_store->journal().size(); }
    StepRecord record(const PlanStep &step) { return state().recordOf(step.id); }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Door> m_door;
};

void TestPlanCommandsSteps::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_door = std::make_unique<Door>(*m_store);
    commands().setQuickEdits(PlanCommands::QuickEdits::OwnSteps);
    commands().addLearner(ana());
    QVERIFY(m_door->plan.isOpen());
}

void TestPlanCommandsSteps::cleanup()
{
    // Whatever a test did, disk and memory are one.
    QCOMPARE(state(), m_store->plans().value(state().profile.id));
    QVERIFY(!commands().isBusy());
    m_door.reset();
    m_store.reset();
}

void TestPlanCommandsSteps::fill()
{
    commands().setAvailability(evenings());
    commands().markStep(stepOf("learn:s_sql:1"), StepState::Doing, Today);
    commands().splitStep(stepOf("build:big"), parts({0, 0}));
    commands().startTimer(stepOf("learn:s_sql:1"), at(8, 10, 0));
}

void TestPlanCommandsSteps::verbs()
{
    QTest::addColumn<Verbing>("verb");
    QTest::addColumn<Verb>("code");
    const auto row = [](const char *name, Verb code, Verbing verb) { QTest::newRow(name) << verb << code; };
    row("add a step", Verb::AddStep, [](PlanCommands &door) { door.addOwnStep(thesis()); });
    row("log", Verb::LogHours, [](PlanCommands &door) { door.logHours(pythonStep(), 1.5, Today); });
    verbsThatAreDoneOnce();
}

void TestPlanCommandsSteps::verbsThatAreDoneOnce()
{
    QTest::addColumn<Verbing>("verb");
    QTest::addColumn<Verb>("code");
    const auto row = [](const char *name, Verb code, Verbing verb) { QTest::newRow(name) << verb << code; };
    row("availability", Verb::SetAvailability, [](PlanCommands &door) {
        Availability other = evenings();
        other.deadline = QDate(2026, 12, 31);
        other.off = {{{Today, Today.addDays(6)}, QStringLiteral("Tests"), DayOffKind::Exam}};
        other.hoursOnWeekday[6] = 2;
        door.setAvailability(other);
    });
    row("mark", Verb::MarkStep, [](PlanCommands &door) { door.markStep(pythonStep(), StepState::Done, Today); });
    row("mark several", Verb::ImportTicks, [](PlanCommands &door) {
        door.markSteps({{pythonStep(), StepState::Done, {}}, {stepOf("build:a"), StepState::Skipped, {}}}, Today);
    });
    row("another look", Verb::MarkStep,
        [](PlanCommands &door) { door.setAnotherLook(pythonStep(), AnotherLook::Needed); });
    row("change", Verb::ChangeStep, [](PlanCommands &door) {
        StepRecord changed;
        changed.title = QStringLiteral("Other");
        changed.optional = true;
        door.changeStep(pythonStep(), changed);
    });
    row("note", Verb::WriteStepNote,
        [](PlanCommands &door) { door.writeStepNote(pythonStep(), QStringLiteral("slow")); });
    row("fix", Verb::MoveStep, [](PlanCommands &door) { door.fixStep(pythonStep(), Today.addDays(30)); });
    row("arrange", Verb::MoveStep, [](PlanCommands &door) {
        door.arrangeSteps({pythonStep().id, StepId(QStringLiteral("learn:s_sql:1"))});
    });
    row("split", Verb::SplitStep, [](PlanCommands &door) { door.splitStep(pythonStep(), parts({1, 2})); });
    row("unsplit", Verb::SplitStep, [](PlanCommands &door) { door.splitStep(stepOf("build:big"), {}); });
    row("start the timer", Verb::StartTimer, [](PlanCommands &door) { door.startTimer(pythonStep(), at(8, 10, 30)); });
    row("stop the timer", Verb::StopTimer, [](PlanCommands &door) { door.stopTimer(at(8, 11, 0)); });
    row("drop the timer", Verb::StopTimer, [](PlanCommands &door) { door.dropTimer(); });
    row("agree", Verb::AgreePlan, [](PlanCommands &door) {
        door.agree(Baseline{Today, std::nullopt, {}, {}, Today.addDays(90)});
    });
    row("repair", Verb::RepairPlan, [](PlanCommands &door) {
        door.repair({BaselineEdit{std::nullopt, Baseline{Today, std::nullopt, {}, {}, Today}}});
    });
    row("plan B", Verb::SetPlanB, [](PlanCommands &door) {
        door.setPlanB(Target{RoleId(QStringLiteral("r")), CareerLevel::Mid});
    });
    row("pay back", Verb::SetPayBack, [](PlanCommands &door) {
        door.setPayBack(PayBackAssumptions{QStringLiteral("EUR"), 30000, 1200, 0, 0, 0, 3, 10});
    });
}

void TestPlanCommandsSteps::failedSaveChangesNothing()
{
    QFETCH(const Verbing, verb);
    fill();
    const PlanState before = state();
    const QString undoText = commands().undoText();
    const size_t rowsBefore = rows();
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    const QSignalSpy told(&m_door->plan, &OpenPlan::changed);
    m_store->failWrites(true);
    verb(commands());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(told.count(), 0);
    QCOMPARE(state(), before);
    QCOMPARE(rows(), rowsBefore);
    QCOMPARE(commands().undoText(), undoText);
}

void TestPlanCommandsSteps::undoAndRedoTravel()
{
    QFETCH(const Verbing, verb);
    QFETCH(const Verb, code);
    fill();
    const PlanState before = state();
    const size_t rowsBefore = rows();
    verb(commands());
    QCOMPARE(rows(), rowsBefore + 1);
    QCOMPARE(last().verb, code);
    const PlanState after = state();
    QVERIFY(after != before);
    commands().undo();
    QCOMPARE(state(), before);
    commands().redo();
    QCOMPARE(state(), after);
    commands().undo();
    QCOMPARE(state(), before);
}

void TestPlanCommandsSteps::sameAgainIsNoEdit()
{
    QFETCH(const Verbing, verb);
    fill();
    verb(commands());
    const size_t before = rows();
    if (QByteArray(QTest::currentDataTag()) != "repair") // its edits are worked out anew
        verb(commands());
    QCOMPARE(rows(), before);
}

void TestPlanCommandsSteps::withoutAPlanNothingIsSaved()
{
    QFETCH(const Verbing, verb);
    Door closed(*m_store);
    const size_t before = rows();
    verb(closed.commands);
    QCOMPARE(rows(), before);
    QVERIFY(!closed.commands.isBusy());
}

void TestPlanCommandsSteps::firstEditKeepsWhatTheStepIs()
{
    commands().markStep(pythonStep(), StepState::Doing, Today);
    StepRecord doing;
    doing.state = StepState::Doing;
    doing.memory = StepMemory{
        Stage::Learn, QStringLiteral("Python to Working"), SkillId(QStringLiteral("s_python")), Level::Working, {},
        {10, 20, 40}};
    QCOMPARE(last().edits, (std::vector<Edit>{StepEdit{pythonStep().id, {}, doing}}));

    PlanStep newer = pythonStep();
    newer.title = QStringLiteral("Another title");
    newer.hours = {1, 1, 1};
    commands().writeStepNote(newer, QStringLiteral("slow"));
    StepRecord noted = doing;
    noted.note = QStringLiteral("slow");
    QCOMPARE(last().edits, (std::vector<Edit>{StepEdit{pythonStep().id, doing, noted}}));
}

void TestPlanCommandsSteps::partsAndOwnStepsNeedNoMemory()
{
    PlanStep own = stepOf("own:x");
    own.id = commands().addOwnStep(thesis());
    commands().markStep(own, StepState::Doing, Today);
    QVERIFY(!record(own).memory);
    commands().splitStep(pythonStep(), parts({0, 0}));
    QVERIFY(record(pythonStep()).memory);
    PlanStep part = pythonStep();
    part.id = partId(part.id, 1);
    commands().markStep(part, StepState::Done, Today);
    QVERIFY(!record(part).memory);
    QCOMPARE(record(part).doneOn, Today);
}

void TestPlanCommandsSteps::recordThatSaysNothingIsNotKept()
{
    commands().markStep(pythonStep(), StepState::Done, Today);
    commands().markStep(pythonStep(), StepState::ToDo, Today);
    QCOMPARE(std::get<StepEdit>(last().edits.front()).after, StepRecord());
    commands().fixStep(pythonStep(), Today);
    commands().fixStep(pythonStep(), std::nullopt);
    commands().arrangeSteps({pythonStep().id});
    commands().arrangeSteps({});
    QVERIFY(state().steps.isEmpty());
}

void TestPlanCommandsSteps::stepWithLoggedHoursStaysKnown()
{
    // Else nobody could tell what the hours were for, once the target no longer asks for the step.
    commands().logHours(pythonStep(), 3, Today);
    commands().markStep(pythonStep(), StepState::ToDo, Today);
    QCOMPARE(record(pythonStep()).state, StepState::ToDo);
    QCOMPARE(record(pythonStep()).memory, std::optional(memoryOf(pythonStep())));
    commands().arrangeSteps({pythonStep().id});
    commands().arrangeSteps({});
    QVERIFY(record(pythonStep()).memory);
}

void TestPlanCommandsSteps::dayOfWhatIsDoneStays()
{
    commands().markStep(pythonStep(), StepState::Done, Today);
    commands().markStep(pythonStep(), StepState::Done, Today.addDays(5));
    QCOMPARE(record(pythonStep()).doneOn, Today);
    commands().markStep(pythonStep(), StepState::Skipped, Today.addDays(6));
    QVERIFY(!record(pythonStep()).doneOn.isValid());
    commands().markStep(pythonStep(), StepState::Done, Today.addDays(7));
    QCOMPARE(record(pythonStep()).doneOn, Today.addDays(7));
}

void TestPlanCommandsSteps::changedStepTakesItsOwnFieldsOnly()
{
    commands().markStep(pythonStep(), StepState::Done, Today);
    commands().writeStepNote(pythonStep(), QStringLiteral("slow"));
    commands().fixStep(pythonStep(), Today);
    const StepRecord before = record(pythonStep());
    StepRecord given;
    given.title = QStringLiteral("Python, well");
    given.hours = HoursRange{1, 2, 3};
    given.optional = false;
    given.links = QStringList{QStringLiteral("https://example.org")};
    given.subSteps = {{SubStepId(QStringLiteral("a")), QStringLiteral("Read"), true}};
    StepRecord expected = before;
    expected.title = given.title;
    expected.hours = given.hours;
    expected.optional = given.optional;
    expected.links = given.links;
    expected.subSteps = given.subSteps;
    given.state = StepState::Skipped;
    given.note = QStringLiteral("other");
    given.place = 7;
    given.parts = parts({1});
    commands().changeStep(pythonStep(), given);
    QCOMPARE(last().edits, (std::vector<Edit>{StepEdit{pythonStep().id, before, expected}}));
}

void TestPlanCommandsSteps::marksAreOneChange()
{
    StepRecord withPoints;
    withPoints.subSteps = {{SubStepId(QStringLiteral("a")), QStringLiteral("A"), false},
                           {SubStepId(QStringLiteral("b")), QStringLiteral("B"), true},
                           {SubStepId(QStringLiteral("c")), QStringLiteral("C"), true}};
    commands().changeStep(stepOf("build:x"), withPoints);
    commands().markStep(stepOf("build:y"), StepState::Done, Today);
    const size_t before = rows();
    const std::vector<SubStep> ticks{{SubStepId(QStringLiteral("a")), {}, true},
                                     {SubStepId(QStringLiteral("c")), {}, false},
                                     {SubStepId(QStringLiteral("unknown")), {}, true}};
    commands().markSteps({{pythonStep(), StepState::Done, {}},
                          {stepOf("build:x"), StepState::Doing, ticks},
                          {stepOf("build:y"), StepState::Done, {}}},
                         Today.addDays(1));
    QCOMPARE(rows(), before + 1);
    QCOMPARE(last().edits.size(), size_t{2}); // the third was done before
    QCOMPARE(record(pythonStep()).doneOn, Today.addDays(1));
    QCOMPARE(record(stepOf("build:y")).doneOn, Today);
    std::vector<bool> ticked;
    for (const SubStep &each : record(stepOf("build:x")).subSteps)
        ticked.push_back(each.done);
    QCOMPARE(ticked, (std::vector{true, true, false}));
    QCOMPARE(record(stepOf("build:x")).subSteps.front().title, QStringLiteral("A"));
}

void TestPlanCommandsSteps::stepThatIsMarkedTwiceIsOneEdit()
{
    StepRecord withPoints;
    withPoints.subSteps = {{SubStepId(QStringLiteral("a")), QStringLiteral("A"), false},
                           {SubStepId(QStringLiteral("b")), QStringLiteral("B"), false}};
    commands().changeStep(stepOf("build:x"), withPoints);
    const StepRecord before = record(stepOf("build:x"));
    commands().markSteps({{stepOf("build:x"), StepState::Doing, {{SubStepId(QStringLiteral("a")), {}, true}}},
                          {stepOf("build:x"), StepState::Doing, {{SubStepId(QStringLiteral("b")), {}, true}}}},
                         Today);
    QCOMPARE(last().edits.size(), size_t{1});
    QVERIFY(record(stepOf("build:x")).subSteps[0].done);
    QVERIFY(record(stepOf("build:x")).subSteps[1].done);
    commands().undo();
    QCOMPARE(record(stepOf("build:x")), before);
}

void TestPlanCommandsSteps::arrangedStepsGoFirst()
{
    const auto place = [this](const char *id) { return record(stepOf(id)).place; };
    const auto ids = [](std::initializer_list<const char *> texts) {
        std::vector<StepId> made;
        for (const char *text : texts)
            made.emplace_back(QString::fromLatin1(text));
        return made;
    };
    commands().writeStepNote(stepOf("c"), QStringLiteral("late"));
    commands().arrangeSteps(ids({"b", "c", "a"}));
    QCOMPARE(place("b"), std::optional(0));
    QCOMPARE(place("c"), std::optional(1));
    QCOMPARE(place("a"), std::optional(2));
    commands().arrangeSteps(ids({"b", "a"}));
    QCOMPARE(last().edits.size(), size_t{2}); // b stays where it is
    QCOMPARE(place("a"), std::optional(1));
    QCOMPARE(place("c"), std::optional<int>());
    QCOMPARE(record(stepOf("c")).note, QStringLiteral("late"));
    commands().undo();
    QCOMPARE(place("c"), std::optional(1));
    QCOMPARE(place("a"), std::optional(2));
}

void TestPlanCommandsSteps::partNumbersAreGivenByTheDoor()
{
    commands().splitStep(pythonStep(), parts({0, 0, 0}));
    QCOMPARE(numbersOf(record(pythonStep()).parts), (std::vector{1, 2, 3}));
    commands().splitStep(pythonStep(), parts({3, 0, 1})); // another order, and one that is new
    QCOMPARE(numbersOf(record(pythonStep()).parts), (std::vector{3, 4, 1}));
    commands().splitStep(pythonStep(), {});
    QVERIFY(state().steps.isEmpty());
}

void TestPlanCommandsSteps::partNumbersAreNeverUsedAgain()
{
    commands().splitStep(pythonStep(), parts({0, 0, 0}));
    commands().splitStep(pythonStep(), parts({1}));
    commands().splitStep(stepOf("learn:s_python:22"), parts({9, 0})); // of another step
    commands().splitStep(pythonStep(), parts({1, 0}));
    QCOMPARE(numbersOf(record(pythonStep()).parts), (std::vector{1, 4}));
    commands().splitStep(pythonStep(), {});
    const LearnerId learner = state().profile.id;
    m_door = std::make_unique<Door>(*m_store);
    commands().openLearner(learner);
    commands().splitStep(pythonStep(), parts({0, 0}));
    QCOMPARE(numbersOf(record(pythonStep()).parts), (std::vector{5, 6}));
}

void TestPlanCommandsSteps::partNumbersOfLoggedHoursAreNeverUsedAgain()
{
    // Where the history of an older program is gone, the plan itself still tells.
    PlanState known = state();
    known.log.insert(LogId(QStringLiteral("l")), {LogId(QStringLiteral("l")), partId(pythonStep().id, 7), Today, 2});
    m_door->plan.replace(known);
    commands().splitStep(pythonStep(), parts({0}));
    QCOMPARE(numbersOf(std::get<StepEdit>(last().edits.front()).after.parts), std::vector{8});
    commands().openLearner(known.profile.id);
}

void TestPlanCommandsSteps::ownStepsHaveTheirOwnIds()
{
    OwnStep given = thesis();
    given.id = StepId(QStringLiteral("own:mine"));
    const StepId first = commands().addOwnStep(given);
    const StepId second = commands().addOwnStep(given);
    QVERIFY(first != second && first != given.id);
    QVERIFY(first.text().startsWith(QLatin1String("own:")));
    OwnStep changed = given;
    changed.id = first;
    changed.title = QStringLiteral("A shorter thesis");
    commands().changeOwnStep(changed);
    QCOMPARE(last().verb, Verb::ChangeStep);
    QCOMPARE(state().ownSteps.value(first), changed);
    QCOMPARE(state().ownSteps.value(second).title, QStringLiteral("Thesis"));
    const size_t before = rows();
    commands().changeOwnStep(given);
    commands().removeOwnStep(given.id);
    commands().removeOwnStep(pythonStep().id);
    QCOMPARE(rows(), before);
}

void TestPlanCommandsSteps::removedOwnStepTakesEverythingAlong()
{
    PlanStep own = stepOf("own:x");
    own.id = commands().addOwnStep(thesis());
    PlanStep part = own;
    part.id = partId(own.id, 2);
    commands().logHours(own, 2, Today);
    commands().splitStep(own, parts({0, 0}));
    commands().logHours(part, 3, Today);
    commands().logHours(pythonStep(), 1, Today);
    commands().startTimer(part, at(8, 9, 0));
    const PlanState before = state();
    const size_t rowsBefore = rows();
    commands().removeOwnStep(own.id);
    QCOMPARE(rows(), rowsBefore + 1);
    QCOMPARE(last().edits.size(), size_t{6}); // two records, two logs, the timer, the step
    QVERIFY(state().ownSteps.isEmpty());
    QVERIFY(!state().timer);
    QCOMPARE(state().steps.keys(), QList{pythonStep().id});
    QCOMPARE(state().log.size(), 1);
    commands().undo();
    QCOMPARE(state(), before);
}

void TestPlanCommandsSteps::repairIsOneChange()
{
    commands().setAvailability(evenings());
    Availability boosted = evenings();
    boosted.boosts = {{{Today, Today.addDays(27)}, 2.5}};
    const Baseline agreed{Today, std::nullopt, {}, {}, Today.addDays(90)};
    const std::vector<Edit> edits{BaselineEdit{std::nullopt, agreed}, AvailabilityEdit{evenings(), boosted}};
    const PlanState before = state();
    commands().repair(edits);
    QCOMPARE(last(), (PlanChange{state().profile.id, Verb::RepairPlan, edits}));
    QCOMPARE(state().availability, std::optional(boosted));
    QCOMPARE(state().baseline, std::optional(agreed));
    commands().undo();
    QCOMPARE(state(), before);
    const size_t rowsBefore = rows();
    commands().repair({});
    QCOMPARE(rows(), rowsBefore);
}

void TestPlanCommandsSteps::quickNotesAreOneStep()
{
    commands().setQuickEdits(PlanCommands::QuickEdits::OneStep);
    const PlanState before = state();
    for (const char *text : {"s", "sl", "slow"})
        commands().writeStepNote(pythonStep(), QString::fromLatin1(text));
    commands().writeStepNote(stepOf("build:x"), QStringLiteral("fast"));
    commands().undo();
    QCOMPARE(record(pythonStep()).note, QStringLiteral("slow"));
    commands().undo();
    QCOMPARE(state(), before);
    commands().redo();
    QCOMPARE(record(pythonStep()).note, QStringLiteral("slow"));
}

void TestPlanCommandsSteps::quickAssumptionsAreOneStep()
{
    commands().setQuickEdits(PlanCommands::QuickEdits::OneStep);
    const PlanState before = state();
    PayBackAssumptions assumptions;
    for (const double fees : {1, 12, 120}) {
        assumptions.fees = fees;
        commands().setPayBack(assumptions);
    }
    QCOMPARE(state().payBack, std::optional(assumptions));
    commands().undo();
    QCOMPARE(state(), before);
    commands().redo();
    QCOMPARE(state().payBack, std::optional(assumptions));
}

void TestPlanCommandsSteps::assumptionsAreBroughtWithinTheirBounds()
{
    PayBackAssumptions wild;
    wild.presentPay = std::numeric_limits<double>::quiet_NaN();
    wild.fees = -1;
    wild.payGivenUp = 2e9;
    wild.otherCost = -0.0;
    wild.otherMonths = 601;
    wild.monthsToFindJob = std::numeric_limits<double>::infinity();
    wild.years = 31;
    commands().setPayBack(wild);
    const PayBackAssumptions kept{QStringLiteral("USD"), 0, 0, MostPayBackAmount, 0, MostPayBackMonths, 0, 30};
    QCOMPARE(state().payBack, std::optional(kept));
    QCOMPARE(last().edits, std::vector<Edit>(1, PayBackEdit{std::nullopt, kept}));
    wild.years = -5;
    commands().setPayBack(wild);
    QCOMPARE(state().payBack->years, 1);
}

void TestPlanCommandsSteps::assumptionsNeedACurrency_data()
{
    QTest::addColumn<QString>("currency");
    for (const char *currency : {"", "usd", "US", "USDT", "US$", "ÜSD", " USD"})
        QTest::newRow(currency) << QString::fromUtf8(currency);
}

void TestPlanCommandsSteps::assumptionsNeedACurrency()
{
    QFETCH(const QString, currency);
    const size_t before = rows();
    PayBackAssumptions assumptions;
    assumptions.currency = currency;
    commands().setPayBack(assumptions);
    QCOMPARE(rows(), before);
    QVERIFY(!state().payBack);
}

void TestPlanCommandsSteps::everyVerbHasItsWord()
{
    const auto says = [this](const char *text) { QCOMPARE(commands().undoText(), QString::fromUtf8(text)); };
    commands().setAvailability(evenings());
    says("Change the free hours");
    commands().markStep(pythonStep(), StepState::Done, Today);
    says("Mark the step: Python to Working");
    StepRecord titled;
    titled.title = QStringLiteral("Snakes");
    commands().changeStep(pythonStep(), titled);
    says("Change the step: Snakes");
    commands().writeStepNote(pythonStep(), QStringLiteral("slow"));
    says("Write a note on the step: Snakes");
    commands().fixStep(pythonStep(), Today);
    says("Move the step: Snakes");
    commands().arrangeSteps({StepId(QStringLiteral("build:unknown"))});
    says("Move a step");
    commands().splitStep(pythonStep(), parts({0, 0}));
    says("Split the step: Snakes");
    const StepId own = commands().addOwnStep(thesis());
    says("Add the step: Thesis");
    commands().removeOwnStep(own);
    says("Remove the step: Thesis");
    const LogId log = commands().logHours(pythonStep(), 1, Today);
    says("Log hours");
    commands().changeLog({log, pythonStep().id, Today, 2});
    says("Change logged hours");
    commands().removeLog(log);
    says("Remove logged hours");
    commands().startTimer(pythonStep(), at(8, 10, 0));
    says("Start the timer");
    commands().stopTimer(at(8, 11, 0));
    says("Stop the timer");
    commands().agree(Baseline{Today, std::nullopt, {}, {}, Today});
    says("Agree on the plan");
    commands().repair({BaselineEdit{state().baseline, std::nullopt}});
    says("Repair the plan");
    commands().setPlanB(Target{RoleId(QStringLiteral("r")), CareerLevel::Mid});
    says("Choose plan B");
    commands().markSteps({{pythonStep(), StepState::Doing, {}}}, Today);
    says("Read ticks from a task list");
    commands().setPayBack(PayBackAssumptions());
    says("Change the assumptions of pay back");
}

QTEST_GUILESS_MAIN(TestPlanCommandsSteps)
#include "tst_plancommandssteps.moc"
