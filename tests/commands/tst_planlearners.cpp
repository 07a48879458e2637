// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/door.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

/** Learners through the door: added with what they bring, taken back, opened, erased. */
class TestPlanLearners final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newLearnerOpensWithLevelsAndTargetAsOneChange();
    void registerKnowsTheNewOneBeforeItOpens();
    void addingIsTakenBackAndDoneAgain();
    void afterTakingBackAnotherCanBeOpened();
    void unknownLearnerIsRefusedAndTheOpenPlanStays();
    void erasedLearnerIsGone();
    void erasingAnotherLeavesTheOpenPlan();
    void failedErasureChangesNothing();
    void editsAfterErasureAreNotSaved();
    void refreshReadsTheListBeforeIdle();

private:
    static NewLearner skilled();
    PlanCommands &commands() { return m_door->commands; }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Door> m_door;
};

void TestPlanLearners::init()
{
    m_door.reset();
    m_store = std::make_unique<MemoryStore>();
    m_door = std::make_unique<Door>(*m_store);
}

NewLearner TestPlanLearners::skilled()
{
    NewLearner learner = ana();
    learner.kind = LearnerKind::Sample;
    learner.interests = {InterestId(QStringLiteral("research"))};
    learner.target = Target{RoleId(QStringLiteral("r_analyst")), CareerLevel::Senior};
    learner.levels = {{SkillId(QStringLiteral("a")), Level::Working},
                      {SkillId(QStringLiteral("b")), Level::None},
                      {SkillId(QStringLiteral("c")), Level::Expert}};
    return learner;
}

void TestPlanLearners::newLearnerOpensWithLevelsAndTargetAsOneChange()
{
    const QSignalSpy opened(&commands(), &PlanCommands::learnerOpened);
    const QSignalSpy saved(&commands(), &PlanCommands::saved);
    const LearnerId id = commands().addLearner(skilled());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<LearnerId>(), id);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(m_store->journal().size(), size_t{1});
    const PlanState &state = m_door->plan.state();
    QCOMPARE(state.profile.id, id);
    QCOMPARE(state.profile.name, QStringLiteral("Ana"));
    QCOMPARE(state.profile.kind, LearnerKind::Sample);
    QCOMPARE(state.profile.createdAt.timeSpec(), Qt::UTC);
    QCOMPARE(state.target, skilled().target);
    QCOMPARE(state.levels.size(), 2);
    QCOMPARE(m_door->learners.learners(),
             (std::vector<LearnerSummary>{{id, QStringLiteral("Ana"), LearnerKind::Sample, skilled().target}}));
}

void TestPlanLearners::registerKnowsTheNewOneBeforeItOpens()
{
    size_t known = 0;
    connect(&commands(), &PlanCommands::learnerOpened, this, [&] { known = m_door->learners.learners().size(); });
    commands().addLearner(ana());
    QCOMPARE(known, size_t{1});
}

void TestPlanLearners::addingIsTakenBackAndDoneAgain()
{
    const LearnerId id = commands().addLearner(skilled());
    const PlanState whole = m_door->plan.state();
    commands().undo();
    QVERIFY(!m_door->plan.isOpen());
    QVERIFY(m_store->plans().isEmpty());
    QVERIFY(m_door->learners.learners().empty());
    QVERIFY(!commands().canUndo());
    QCOMPARE(commands().redoText(), QStringLiteral("Add the learner"));
    commands().redo();
    QVERIFY(m_door->plan.isOpen());
    QCOMPARE(m_door->plan.state(), whole);
    QCOMPARE(m_store->plans().value(id), whole);
    QCOMPARE(m_door->learners.learners().size(), size_t{1});
    QCOMPARE(commands().undoText(), QStringLiteral("Add the learner"));
}

void TestPlanLearners::afterTakingBackAnotherCanBeOpened()
{
    const LearnerId first = commands().addLearner(ana());
    commands().addLearner(skilled());
    commands().undo();
    QVERIFY(!m_door->plan.isOpen());
    commands().openLearner(first);
    QCOMPARE(m_door->plan.state().profile.id, first);
    QVERIFY(!commands().canRedo());
}

void TestPlanLearners::unknownLearnerIsRefusedAndTheOpenPlanStays()
{
    const LearnerId id = commands().addLearner(ana());
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    const QSignalSpy opened(&commands(), &PlanCommands::learnerOpened);
    commands().openLearner(LearnerId(QStringLiteral("nobody")));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(opened.count(), 0);
    QCOMPARE(m_door->plan.state().profile.id, id);
    QVERIFY(commands().canUndo());
}

void TestPlanLearners::erasedLearnerIsGone()
{
    const LearnerId id = commands().addLearner(skilled());
    commands().setSkillLevel(SkillId(QStringLiteral("a")), Level::Expert);
    commands().undo();
    const QSignalSpy erased(&commands(), &PlanCommands::learnerErased);
    commands().eraseLearner(id);
    QCOMPARE(erased.count(), 1);
    QVERIFY(!m_door->plan.isOpen());
    QVERIFY(!commands().canUndo());
    QVERIFY(!commands().canRedo());
    QVERIFY(m_store->journal().empty());
    QVERIFY(m_door->learners.learners().empty());
    commands().redo();
    QVERIFY(m_store->journal().empty());
}

void TestPlanLearners::erasingAnotherLeavesTheOpenPlan()
{
    const LearnerId first = commands().addLearner(ana());
    const LearnerId second = commands().addLearner(skilled());
    commands().setSkillLevel(SkillId(QStringLiteral("a")), Level::Expert);
    commands().eraseLearner(first);
    QCOMPARE(m_door->plan.state().profile.id, second);
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of a"));
    QCOMPARE(m_door->learners.learners().size(), size_t{1});
}

void TestPlanLearners::failedErasureChangesNothing()
{
    const LearnerId id = commands().addLearner(skilled());
    const PlanState before = m_door->plan.state();
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    const QSignalSpy erased(&commands(), &PlanCommands::learnerErased);
    m_store->failWrites(true);
    commands().eraseLearner(id);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(erased.count(), 0);
    QCOMPARE(m_door->plan.state(), before);
    QVERIFY(commands().canUndo());
    QVERIFY(!commands().isBusy());
}

void TestPlanLearners::editsAfterErasureAreNotSaved()
{
    const LearnerId id = commands().addLearner(ana());
    m_store->holdAnswers(true);
    commands().eraseLearner(id);
    commands().setSkillLevel(SkillId(QStringLiteral("a")), Level::Expert); // asked while the plan was still shown
    m_store->holdAnswers(false);
    m_store->release();
    QVERIFY(m_store->journal().empty());
    QVERIFY(!commands().isBusy());
}

void TestPlanLearners::refreshReadsTheListBeforeIdle()
{
    commands().addLearner(ana());
    Door other(*m_store);
    QSignalSpy idle(&other.commands, &PlanCommands::idle);
    m_store->holdAnswers(true);
    other.commands.refreshLearners();
    QVERIFY(other.commands.isBusy());
    QCOMPARE(idle.count(), 0);
    m_store->release();
    QCOMPARE(idle.count(), 1);
    QCOMPARE(other.learners.learners().size(), size_t{1});
}

QTEST_GUILESS_MAIN(TestPlanLearners)
#include "tst_planlearners.moc"
