// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/somesteps.h"

#include <QTest>

#include <limits>

using namespace Cairn;

/** The verbs on time: hours that are logged, the timer, and the hours of a week. */
class TestWorkedHours final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void workBeginsAStep();
    void impossibleHoursAreIgnored_data();
    void impossibleHoursAreIgnored();
    void loggedHoursAreChangedAndRemoved();
    void timerRunsForOneStep();
    void timerThatIsSwitchedLogsFirst();
    void stoppedTimerLogsWholeMinutes_data();
    void stoppedTimerLogsWholeMinutes();
    void stoppedTimerLogsOnTheDayItBegan();
    void droppedTimerLogsNothing();
    void weekAndProfileHaveOneNumber();
    void profileWithoutAWeekChangesAlone();
    void otherProfileFieldsLeaveTheWeek();

private:
    PlanCommands &commands() { return m_door->commands; }
    const PlanState &state() { return m_door->plan.state(); }
    const PlanChange &last() const { return m_store->journal().back().change; }
    size_t rows() const { return m_store->journal().size(); }
    StepRecord record(const PlanStep &step) { return state().recordOf(step.id); }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Door> m_door;
};

void TestWorkedHours::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_door = std::make_unique<Door>(*m_store);
    commands().addLearner(ana());
    QVERIFY(m_door->plan.isOpen());
}

void TestWorkedHours::cleanup()
{
    // Whatever a test did, disk and memory are one.
    QCOMPARE(state(), m_store->plans().value(state().profile.id));
    QVERIFY(!commands().isBusy());
    m_door.reset();
    m_store.reset();
}

void TestWorkedHours::workBeginsAStep()
{
    for (const auto &[before, after] :
         std::initializer_list<std::pair<StepState, StepState>>{{StepState::ToDo, StepState::Doing},
                                                                {StepState::Doing, StepState::Doing},
                                                                {StepState::Skipped, StepState::Doing},
                                                                {StepState::Done, StepState::Done}}) {
        commands().markStep(pythonStep(), before, Today);
        const LogId id = commands().logHours(pythonStep(), 1.25, Today);
        QCOMPARE(record(pythonStep()).state, after);
        QCOMPARE(last().edits.size(), size_t{before == after ? 1U : 2U});
        QCOMPARE(state().log.value(id), (LoggedHours{id, pythonStep().id, Today, 1.25}));
    }
    QCOMPARE(state().hoursLoggedFor(pythonStep().id), 5.0);
    QCOMPARE(record(pythonStep()).doneOn, Today);
}

void TestWorkedHours::impossibleHoursAreIgnored_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<QDate>("day");
    QTest::newRow("none") << 0.0 << Today;
    QTest::newRow("negative") << -1.0 << Today;
    QTest::newRow("more than a day has") << 24.5 << Today;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << Today;
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << Today;
    QTest::newRow("no day") << 1.0 << QDate();
}

void TestWorkedHours::impossibleHoursAreIgnored()
{
    QFETCH(double, hours);
    QFETCH(QDate, day);
    const LogId known = commands().logHours(pythonStep(), 24, Today);
    const PlanState before = state();
    const size_t rowsBefore = rows();
    commands().logHours(stepOf("build:x"), hours, day);
    commands().changeLog({known, pythonStep().id, day, hours});
    QCOMPARE(state(), before);
    QCOMPARE(rows(), rowsBefore);
}

void TestWorkedHours::loggedHoursAreChangedAndRemoved()
{
    const LogId id = commands().logHours(pythonStep(), 2, Today);
    const LoggedHours before = state().log.value(id);
    const LoggedHours after{id, pythonStep().id, Today.addDays(-1), 2.5};
    commands().changeLog(after);
    QCOMPARE(last().edits, (std::vector<Edit>{LogEdit{id, before, after}}));
    commands().removeLog(id);
    QCOMPARE(last().edits, (std::vector<Edit>{LogEdit{id, after, std::nullopt}}));
    QVERIFY(state().log.isEmpty());
    const size_t rowsBefore = rows();
    commands().removeLog(id);
    commands().changeLog(after);
    QCOMPARE(rows(), rowsBefore);
    commands().undo();
    QCOMPARE(state().log.value(id), after);
}

void TestWorkedHours::timerRunsForOneStep()
{
    commands().startTimer(pythonStep(), at(8, 10, 0));
    QCOMPARE(state().timer, std::optional(RunningTimer{pythonStep().id, at(8, 10, 0).toUTC()}));
    QCOMPARE(record(pythonStep()).state, StepState::Doing);
    const size_t before = rows();
    commands().startTimer(pythonStep(), at(8, 11, 0));
    QCOMPARE(rows(), before);
    commands().undo();
    QVERIFY(!state().timer);
    QVERIFY(state().steps.isEmpty());
    commands().stopTimer(at(8, 12, 0));
    commands().dropTimer();
    QCOMPARE(rows(), before + 1); // the undo alone
}

void TestWorkedHours::timerThatIsSwitchedLogsFirst()
{
    commands().startTimer(pythonStep(), at(8, 10, 0));
    const PlanState before = state();
    const size_t rowsBefore = rows();
    commands().startTimer(stepOf("build:x"), at(8, 11, 30));
    QCOMPARE(rows(), rowsBefore + 1);
    QCOMPARE(state().hoursLoggedFor(pythonStep().id), 1.5);
    QCOMPARE(state().timer, std::optional(RunningTimer{StepId(QStringLiteral("build:x")), at(8, 11, 30).toUTC()}));
    QCOMPARE(record(stepOf("build:x")).state, StepState::Doing);
    commands().undo();
    QCOMPARE(state(), before);
}

void TestWorkedHours::stoppedTimerLogsWholeMinutes_data()
{
    QTest::addColumn<QDateTime>("stop");
    QTest::addColumn<double>("hours");
    QTest::newRow("at once") << at(8, 10, 0) << 0.0;
    QTest::newRow("below a minute") << at(8, 10, 0, 59) << 0.0;
    QTest::newRow("a minute") << at(8, 10, 1) << 1.0 / 60;
    QTest::newRow("a started minute does not count") << at(8, 11, 30, 45) << 1.5;
    QTest::newRow("the clock was set back") << at(8, 9, 0) << 0.0;
    QTest::newRow("a whole day") << at(9, 10, 0) << 24.0;
    QTest::newRow("forgotten for days") << at(12, 10, 0) << 24.0;
}

void TestWorkedHours::stoppedTimerLogsWholeMinutes()
{
    QFETCH(QDateTime, stop);
    QFETCH(double, hours);
    commands().startTimer(pythonStep(), at(8, 10, 0));
    const PlanState before = state();
    commands().stopTimer(stop);
    QVERIFY(!state().timer);
    QCOMPARE(state().hoursLoggedFor(pythonStep().id), hours);
    QCOMPARE(state().log.size(), hours > 0 ? 1 : 0);
    commands().undo();
    QCOMPARE(state(), before);
}

void TestWorkedHours::stoppedTimerLogsOnTheDayItBegan()
{
    commands().startTimer(pythonStep(), at(8, 23, 50));
    commands().stopTimer(at(9, 0, 20));
    QCOMPARE(state().log.size(), 1);
    QCOMPARE(state().log.first().day, QDate(2026, 1, 8));
    QCOMPARE(state().log.first().hours, 0.5);
}

void TestWorkedHours::droppedTimerLogsNothing()
{
    commands().startTimer(pythonStep(), at(8, 10, 0));
    commands().dropTimer();
    QVERIFY(!state().timer);
    QVERIFY(state().log.isEmpty());
}

void TestWorkedHours::weekAndProfileHaveOneNumber()
{
    commands().setAvailability(evenings());
    QCOMPARE(state().profile.hoursPerWeek, 7.5);
    QCOMPARE(last().edits.size(), size_t{2});
    Availability later = evenings();
    later.deadline = Today.addDays(100);
    commands().setAvailability(later);
    QCOMPARE(last().edits.size(), size_t{1}); // the profile is right already
    for (int quarters = 4; quarters <= 240; ++quarters) {
        LearnerProfile profile = state().profile;
        profile.hoursPerWeek = quarters / 4.0;
        commands().changeProfile(profile);
        QCOMPARE(state().profile.hoursPerWeek, quarters / 4.0);
        QCOMPARE(state().availability->hoursPerWeek(), quarters / 4.0);
        QCOMPARE(state().availability->deadline, later.deadline);
    }
    const PlanState before = state();
    commands().setAvailability(later);
    QCOMPARE(state().profile.hoursPerWeek, 7.5);
    commands().undo();
    QCOMPARE(state(), before);
}

void TestWorkedHours::profileWithoutAWeekChangesAlone()
{
    LearnerProfile profile = state().profile;
    profile.hoursPerWeek = 20;
    commands().changeProfile(profile);
    QVERIFY(!state().availability);
    QCOMPARE(availabilityOf(state()).hoursPerWeek(), 20.0);
}

void TestWorkedHours::otherProfileFieldsLeaveTheWeek()
{
    commands().setAvailability(evenings());
    LearnerProfile profile = state().profile;
    profile.name = QStringLiteral("Ana Maria");
    commands().changeProfile(profile);
    QCOMPARE(state().availability, std::optional(evenings()));
}

QTEST_GUILESS_MAIN(TestWorkedHours)
#include "tst_workedhours.moc"
