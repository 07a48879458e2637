// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/door.h"
#include "common/renamedcatalogue.h"
#include "common/smallcatalogue.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

/** Following a catalogue with renamed ids: one change on the road of every edit, taken back, and followed again. */
class TestFollowCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allMovesAsOneChange();
    void nothingRenamedIsNoEdit_data();
    void nothingRenamedIsNoEdit();
    void planThatFollowedIsLeftAlone();
    void withoutAPlanNothingIsSaved();
    void nothingChangesBeforeTheAnswer();
    void failedSaveChangesNothing();
    void failedRedoingChangesNothing();
    void learnersAreListedAgainWithTheNewTarget();
    void itsWordsStandInTheHistory();
    void takenBackAllStandsAsBefore();
    void nextOpeningDoesAgainWhatWasTakenBack();
    void laterStepsStayToBeDoneAgain();
    void whatWasEnteredAfterTakingBackIsKept();
    void stepsBeforeItAreTakenBackInTheirOrder();
    void takingItBackAgainAndAgainLetsNothingGrow();

private:
    PlanCommands &commands() { return m_door->commands; }
    const PlanState &state() { return m_door->plan.state(); }
    qsizetype rows() const { return static_cast<qsizetype>(m_store->journal().size()); }
    Level level(const char *skill) { return state().levelOf(SkillId(QString::fromLatin1(skill))); }
    void set(const char *skill, Level level) { commands().setSkillLevel(SkillId(QString::fromLatin1(skill)), level); }
    void follow() { commands().followCatalogue(m_catalogue); }
    void openAnew();

    const Catalogue m_catalogue{renamedCatalogueContents()};
    LearnerId m_ana;
    PlanState m_older; ///< under the ids of the older catalogue
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Door> m_door;
};

void TestFollowCatalogue::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_door = std::make_unique<Door>(*m_store);
    m_ana = commands().addLearner(ana());
    commands().aimAt({RoleId(QStringLiteral("r_developer")), CareerLevel::Mid});
    commands().writeNote(SkillId(QStringLiteral("s_testing")), QStringLiteral("t-tests"));
    commands().writeNote(SkillId(QStringLiteral("s_estimation")), QStringLiteral("intervals"));
    commands().addEvidence(
        {{}, SkillId(QStringLiteral("s_maths")), EvidenceKind::Text, QStringLiteral("A degree"), {}, {}});
    set("s_estimation", Level::Awareness);
    set("s_testing", Level::Practitioner);
    set("s_maths", Level::Working);
    set("s_py", Level::Working);
    m_older = state();
}

void TestFollowCatalogue::cleanup()
{
    // Whatever a test did, disk and memory are one.
    if (m_door->plan.isOpen())
        QCOMPARE(state(), m_store->plans().value(m_ana));
    QVERIFY(!commands().isBusy());
    m_door.reset();
    m_store.reset();
}

void TestFollowCatalogue::openAnew()
{
    m_door = std::make_unique<Door>(*m_store);
    commands().openLearner(m_ana);
    follow();
    QVERIFY(m_door->plan.isOpen());
}

void TestFollowCatalogue::allMovesAsOneChange()
{
    const qsizetype before = rows();
    const QSignalSpy told(&m_door->plan, &OpenPlan::changed);
    const QSignalSpy saved(&commands(), &PlanCommands::saved);
    follow();
    QCOMPARE(rows(), before + 1);
    QCOMPARE(told.count(), 1);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(m_store->journal().back().change.verb, Verb::FollowCatalogue);
    QCOMPARE(m_store->journal().back().cause, ChangeCause());
    const QMap<SkillId, Level> levels{{SkillId(QStringLiteral("s_python")), Level::Working},
                                      {SkillId(QStringLiteral("s_stats")), Level::Practitioner},
                                      {SkillId(QStringLiteral("s_algebra")), Level::Working},
                                      {SkillId(QStringLiteral("s_sql")), Level::Working}};
    QCOMPARE(state().levels, levels);
    const QMap<SkillId, QString> notes{{SkillId(QStringLiteral("s_stats")), QStringLiteral("intervals\n\nt-tests")}};
    QCOMPARE(state().notes, notes);
    QCOMPARE(state().evidence.size(), 2);
    QCOMPARE(state().evidenceCount(SkillId(QStringLiteral("s_algebra"))), 1);
    QCOMPARE(state().evidenceCount(SkillId(QStringLiteral("s_sql"))), 1);
    QCOMPARE(state().target, std::optional(Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Mid}));
}

void TestFollowCatalogue::nothingRenamedIsNoEdit_data()
{
    QTest::addColumn<bool>("hasTable");
    QTest::newRow("no table") << false;
    QTest::newRow("a table of other ids") << true;
}

void TestFollowCatalogue::nothingRenamedIsNoEdit()
{
    QFETCH(const bool, hasTable);
    CatalogueContents contents = smallCatalogueContents();
    if (hasTable)
        contents.renamedSkills = {{SkillId(QStringLiteral("s_other")), {SkillId(QStringLiteral("s_python"))}}};
    const Catalogue catalogue(contents);
    const qsizetype before = rows();
    const QSignalSpy history(&commands(), &PlanCommands::historyChanged);
    const QSignalSpy told(&m_door->plan, &OpenPlan::changed);
    commands().followCatalogue(catalogue);
    QCOMPARE(rows(), before);
    QCOMPARE(history.count() + told.count(), 0);
    QCOMPARE(state(), m_older);
}

void TestFollowCatalogue::planThatFollowedIsLeftAlone()
{
    follow();
    const PlanState moved = state();
    const qsizetype before = rows();
    follow();
    openAnew();
    QCOMPARE(rows(), before);
    QCOMPARE(state(), moved);
}

void TestFollowCatalogue::withoutAPlanNothingIsSaved()
{
    Door closed(*m_store);
    const qsizetype before = rows();
    closed.commands.followCatalogue(m_catalogue);
    QCOMPARE(rows(), before);
    QVERIFY(!closed.commands.isBusy());
}

void TestFollowCatalogue::nothingChangesBeforeTheAnswer()
{
    m_store->holdAnswers(true);
    follow();
    QVERIFY(commands().isBusy());
    QCOMPARE(state(), m_older);
    QVERIFY(m_store->plans().value(m_ana) != m_older); // it is on the disk
    m_store->holdAnswers(false);
    m_store->release();
    QCOMPARE(level("s_python"), Level::Working);
}

void TestFollowCatalogue::failedSaveChangesNothing()
{
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    const QString undoText = commands().undoText();
    m_store->failWrites(true);
    follow();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(state(), m_older);
    QCOMPARE(commands().undoText(), undoText);
    m_store->failWrites(false);
    follow();
    QCOMPARE(level("s_python"), Level::Working);
}

void TestFollowCatalogue::failedRedoingChangesNothing()
{
    follow();
    commands().undo();
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    m_store->failWrites(true);
    follow();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(state(), m_older);
    QVERIFY(commands().canRedo());
}

void TestFollowCatalogue::learnersAreListedAgainWithTheNewTarget()
{
    follow();
    QCOMPARE(m_door->learners.learners().front().target, state().target);
}

void TestFollowCatalogue::itsWordsStandInTheHistory()
{
    follow();
    QCOMPARE(commands().undoText(), QStringLiteral("Follow what the catalogue renamed"));
    commands().undo();
    QCOMPARE(commands().redoText(), QStringLiteral("Follow what the catalogue renamed"));
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of s_py"));
}

void TestFollowCatalogue::takenBackAllStandsAsBefore()
{
    follow();
    const PlanState moved = state();
    commands().undo();
    QCOMPARE(state(), m_older);
    commands().redo();
    QCOMPARE(state(), moved);
}

void TestFollowCatalogue::nextOpeningDoesAgainWhatWasTakenBack()
{
    follow();
    const PlanState moved = state();
    const qint64 row = m_store->journal().back().number;
    commands().undo();
    openAnew();
    QCOMPARE(state(), moved);
    QCOMPARE(m_store->journal().back().cause, (ChangeCause{ChangeCause::Kind::Redone, {row}}));
    QCOMPARE(commands().undoText(), QStringLiteral("Follow what the catalogue renamed"));
    QVERIFY(!commands().canRedo());
}

void TestFollowCatalogue::laterStepsStayToBeDoneAgain()
{
    follow();
    set("s_python", Level::Expert);
    const PlanState last = state();
    commands().undo();
    commands().undo();
    openAnew();
    QCOMPARE(level("s_python"), Level::Working);
    QCOMPARE(commands().redoText(), QStringLiteral("Set the level of s_python"));
    commands().redo();
    QCOMPARE(state(), last);
}

void TestFollowCatalogue::whatWasEnteredAfterTakingBackIsKept()
{
    follow();
    commands().undo();
    set("s_python", Level::Expert);
    set("s_stats", Level::Awareness);
    commands().writeNote(SkillId(QStringLiteral("s_stats")), QStringLiteral("since 2019"));
    openAnew();
    QCOMPARE(level("s_python"), Level::Expert);
    QCOMPARE(level("s_stats"), Level::Practitioner);
    QCOMPARE(state().notes.value(SkillId(QStringLiteral("s_stats"))),
             QStringLiteral("since 2019\n\nintervals\n\nt-tests"));
    QCOMPARE(m_store->journal().back().cause, ChangeCause());
}

void TestFollowCatalogue::stepsBeforeItAreTakenBackInTheirOrder()
{
    follow();
    commands().undo();
    commands().undo();
    QCOMPARE(level("s_py"), Level::None);
    commands().undo();
    QCOMPARE(level("s_maths"), Level::None);
    openAnew();
    QCOMPARE(level("s_python"), Level::None);
    QCOMPARE(level("s_algebra"), Level::None);
    QCOMPARE(level("s_stats"), Level::Practitioner);
    commands().undo(); // what the opening did
    commands().undo();
    QCOMPARE(level("s_testing"), Level::None);
    QCOMPARE(level("s_estimation"), Level::Awareness);
}

void TestFollowCatalogue::takingItBackAgainAndAgainLetsNothingGrow()
{
    follow();
    const PlanState moved = state();
    for (int time = 0; time < 3; ++time) {
        commands().undo();
        QCOMPARE(state(), m_older);
        openAnew();
        QCOMPARE(state(), moved);
    }
    commands().undo();
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of s_py"));
}

QTEST_GUILESS_MAIN(TestFollowCatalogue)
#include "tst_followcatalogue.moc"
