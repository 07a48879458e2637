// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/door.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

/** Undo and redo through the door: the same road as an edit, what belongs together in one step, also after re-opening.
 */
class TestPlanUndo final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void undoAndRedoTravel();
    void undoIsSavedFirst();
    void failedUndoKeepsTheEntry();
    void failedRedoKeepsTheEntry();
    void newEditCutsRedo();
    void quickLevelsAreOneStep();
    void quickNotesAreOneStep();
    void slowLevelsAreStepsOfTheirOwn();
    void levelsThatLeadBackAreNoStep();
    void levelAfterUndoIsAStepOfItsOwn();
    void otherSkillsAreStepsOfTheirOwn();
    void historyIsThereAfterReopening();
    void joinedStepsAreJoinedAfterReopening();
    void redoIsThereAfterReopening();
    void reopeningTellsHistoryOnce();
    void undoWithNothingToUndoDoesNothing();
    void historyOfOneLearnerIsNotThatOfAnother();

private:
    PlanCommands &commands() { return m_door->commands; }
    Level level(const char *skill) { return m_door->plan.levelOf(SkillId(QString::fromLatin1(skill))); }
    void set(const char *skill, Level level) { commands().setSkillLevel(SkillId(QString::fromLatin1(skill)), level); }
    void pass(qint64 milliseconds) { m_store->setTime(m_now = m_now.addMSecs(milliseconds)); }
    void reopen();
    size_t rows() const { return m_store->journal().size(); }

    QDateTime m_now;
    LearnerId m_ana;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Door> m_door;
};

void TestPlanUndo::init()
{
    m_door.reset();
    m_store = std::make_unique<MemoryStore>();
    m_door = std::make_unique<Door>(*m_store);
    m_now = QDateTime(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC);
    m_ana = commands().addLearner(ana());
}

void TestPlanUndo::reopen()
{
    m_door = std::make_unique<Door>(*m_store);
    commands().openLearner(m_ana);
    QVERIFY(m_door->plan.isOpen());
}

void TestPlanUndo::undoAndRedoTravel()
{
    set("a", Level::Working);
    commands().writeNote(SkillId(QStringLiteral("a")), QStringLiteral("text"));
    const PlanState end = m_door->plan.state();
    const QSignalSpy told(&m_door->plan, &OpenPlan::changed);
    const QSignalSpy saved(&commands(), &PlanCommands::saved);
    commands().undo();
    QVERIFY(m_door->plan.state().notes.isEmpty());
    QCOMPARE(level("a"), Level::Working);
    QVERIFY(commands().canUndo());
    QVERIFY(commands().canRedo());
    commands().undo();
    QCOMPARE(level("a"), Level::None);
    commands().redo();
    commands().redo();
    QCOMPARE(m_door->plan.state(), end);
    QVERIFY(!commands().canRedo());
    QCOMPARE(told.count(), 4);
    QCOMPARE(saved.count(), 4);
    QCOMPARE(m_store->plans().value(m_ana), end);
}

void TestPlanUndo::undoIsSavedFirst()
{
    set("a", Level::Working);
    m_store->holdAnswers(true);
    commands().undo();
    QCOMPARE(m_store->plans().value(m_ana).levelOf(SkillId(QStringLiteral("a"))), Level::None);
    QCOMPARE(level("a"), Level::Working);
    QVERIFY(!commands().canRedo());
    m_store->release();
    QCOMPARE(level("a"), Level::None);
    QVERIFY(commands().canRedo());
}

void TestPlanUndo::failedUndoKeepsTheEntry()
{
    set("a", Level::Working);
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    m_store->failWrites(true);
    commands().undo();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(level("a"), Level::Working);
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of a"));
    QVERIFY(!commands().canRedo());
    m_store->failWrites(false);
    commands().undo();
    QCOMPARE(level("a"), Level::None);
    QCOMPARE(commands().redoText(), QStringLiteral("Set the level of a"));
}

void TestPlanUndo::failedRedoKeepsTheEntry()
{
    set("a", Level::Working);
    commands().undo();
    m_store->failWrites(true);
    commands().redo();
    QCOMPARE(level("a"), Level::None);
    QVERIFY(commands().canRedo());
    m_store->failWrites(false);
    commands().redo();
    QCOMPARE(level("a"), Level::Working);
}

void TestPlanUndo::newEditCutsRedo()
{
    set("a", Level::Working);
    commands().undo();
    set("b", Level::Working);
    QVERIFY(!commands().canRedo());
    const size_t before = rows();
    commands().redo();
    QCOMPARE(rows(), before);
    reopen();
    QVERIFY(!commands().canRedo());
}

void TestPlanUndo::quickLevelsAreOneStep()
{
    set("a", Level::Awareness);
    pass(1000);
    set("a", Level::Working);
    pass(1000);
    set("a", Level::Expert);
    QCOMPARE(rows(), size_t{4}); // each is on the disk for itself
    commands().undo();
    QCOMPARE(level("a"), Level::None);
    QCOMPARE(m_store->journal().back().cause, (ChangeCause{ChangeCause::Kind::Undone, {2, 3, 4}}));
    QCOMPARE(commands().undoText(), QStringLiteral("Add the learner"));
    commands().redo();
    QCOMPARE(level("a"), Level::Expert);
}

void TestPlanUndo::quickNotesAreOneStep()
{
    const SkillId skill(QStringLiteral("a"));
    for (const QString &text :
         {QStringLiteral("n"), QStringLiteral("no"), QStringLiteral("not"), QStringLiteral("note")}) {
        commands().writeNote(skill, text);
        pass(300);
    }
    commands().undo();
    QVERIFY(m_door->plan.state().notes.isEmpty());
    commands().redo();
    QCOMPARE(m_door->plan.state().notes.value(skill), QStringLiteral("note"));
}

void TestPlanUndo::slowLevelsAreStepsOfTheirOwn()
{
    set("a", Level::Awareness);
    pass(1501);
    set("a", Level::Working);
    commands().undo();
    QCOMPARE(level("a"), Level::Awareness);
}

void TestPlanUndo::levelsThatLeadBackAreNoStep()
{
    set("b", Level::Working);
    set("a", Level::Awareness);
    pass(500);
    set("a", Level::None);
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of b"));
    reopen();
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of b"));
    commands().undo();
    QCOMPARE(level("b"), Level::None);
}

void TestPlanUndo::levelAfterUndoIsAStepOfItsOwn()
{
    set("b", Level::Working);
    set("a", Level::Awareness);
    commands().undo();
    set("a", Level::Expert);
    commands().undo();
    QCOMPARE(level("a"), Level::None);
    QCOMPARE(level("b"), Level::Working);
}

void TestPlanUndo::otherSkillsAreStepsOfTheirOwn()
{
    set("a", Level::Awareness);
    set("b", Level::Awareness);
    set("a", Level::Working);
    commands().undo();
    QCOMPARE(level("a"), Level::Awareness);
    QCOMPARE(level("b"), Level::Awareness);
}

void TestPlanUndo::historyIsThereAfterReopening()
{
    set("a", Level::Awareness);
    set("b", Level::Working);
    commands().aimAt({RoleId(QStringLiteral("r")), CareerLevel::Mid});
    reopen();
    QCOMPARE(commands().undoText(), QStringLiteral("Choose the target"));
    commands().undo();
    QVERIFY(!m_door->plan.state().target);
    commands().undo();
    QCOMPARE(level("b"), Level::None);
    QCOMPARE(level("a"), Level::Awareness);
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of a"));
}

void TestPlanUndo::joinedStepsAreJoinedAfterReopening()
{
    set("a", Level::Awareness);
    pass(100);
    set("a", Level::Working);
    reopen();
    pass(100);
    set("a", Level::Expert);
    commands().undo();
    QCOMPARE(level("a"), Level::None);
}

void TestPlanUndo::redoIsThereAfterReopening()
{
    set("a", Level::Awareness);
    set("b", Level::Working);
    commands().undo();
    commands().undo();
    reopen();
    QCOMPARE(commands().undoText(), QStringLiteral("Add the learner"));
    QCOMPARE(commands().redoText(), QStringLiteral("Set the level of a"));
    commands().redo();
    QCOMPARE(commands().redoText(), QStringLiteral("Set the level of b"));
    reopen();
    commands().redo();
    QCOMPARE(level("a"), Level::Awareness);
    QCOMPARE(level("b"), Level::Working);
    QVERIFY(!commands().canRedo());
}

void TestPlanUndo::reopeningTellsHistoryOnce()
{
    for (const char *skill : {"a", "b", "c", "d"})
        set(skill, Level::Working);
    commands().undo();
    const QSignalSpy history(&commands(), &PlanCommands::historyChanged);
    commands().openLearner(m_ana);
    QCOMPARE(history.count(), 1);
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of c"));
}

void TestPlanUndo::undoWithNothingToUndoDoesNothing()
{
    commands().undo(); // takes the learner back
    const size_t before = rows();
    QVERIFY(!commands().canUndo());
    commands().undo();
    commands().undo();
    QCOMPARE(rows(), before);
    QCOMPARE(commands().undoText(), QString());
}

void TestPlanUndo::historyOfOneLearnerIsNotThatOfAnother()
{
    set("a", Level::Working);
    NewLearner ben = ana();
    ben.name = QStringLiteral("Ben");
    commands().addLearner(ben);
    QCOMPARE(commands().undoText(), QStringLiteral("Add the learner"));
    set("b", Level::Expert);
    commands().openLearner(m_ana);
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of a"));
    commands().undo();
    QCOMPARE(level("a"), Level::None);
    QCOMPARE(m_store->plans().size(), 2);
}

QTEST_GUILESS_MAIN(TestPlanUndo)
#include "tst_planundo.moc"
