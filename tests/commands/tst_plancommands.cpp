// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/door.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

/** The verbs of the door: disk first, then memory, one after the other, and no difference is no edit. */
class TestPlanCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savedIsWhatTheStoreAndThePlanHave();
    void nothingChangesBeforeTheAnswer();
    void failedSaveChangesNothing_data();
    void failedSaveChangesNothing();
    void afterAFailureTheNextVerbIsSaved();
    void verbsAreSavedInTheOrderOfTheCalls();
    void laterVerbStartsFromWhatTheEarlierOneLeft();
    void verbThatWasRefusedDoesNotStopTheNext();
    void idleComesOnceWhenAllIsAnswered();
    void noDifferenceIsNoEdit_data();
    void noDifferenceIsNoEdit();
    void unknownThingsAreLeftAlone();
    void withoutAPlanNothingIsSaved();
    void evidenceGetsAnIdOfItsOwn();
    void ownSkillsHaveTheirOwnIds();
    void profileKeepsIdKindAndDay();
    void hoursStayWithinTheirBounds();
    void removedOwnSkillTakesEverythingAlong();
    void textsAreAsEveryFileKeepsThem();
    void everyVerbHasItsWord();

private:
    PlanCommands &commands() { return m_door->commands; }
    const PlanState &state() { return m_door->plan.state(); }
    qsizetype rows() const { return static_cast<qsizetype>(m_store->journal().size()); }

    const SkillId m_python{QStringLiteral("s_python")};
    const SkillId m_sql{QStringLiteral("s_sql")};
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Door> m_door;
};

using Verbing = std::function<void(PlanCommands &)>;
Q_DECLARE_METATYPE(Verbing)

void TestPlanCommands::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_door = std::make_unique<Door>(*m_store);
    commands().addLearner(ana());
    QVERIFY(m_door->plan.isOpen());
}

void TestPlanCommands::cleanup()
{
    // Whatever a test did, disk and memory are one.
    if (m_door->plan.isOpen())
        QCOMPARE(state(), m_store->plans().value(state().profile.id));
    QVERIFY(!commands().isBusy());
    m_door.reset();
    m_store.reset();
}

void TestPlanCommands::savedIsWhatTheStoreAndThePlanHave()
{
    const QSignalSpy saved(&commands(), &PlanCommands::saved);
    commands().setSkillLevel(m_python, Level::Working);
    commands().writeNote(m_python, QStringLiteral("since 2019"));
    commands().aimAt({RoleId(QStringLiteral("r_engineer")), CareerLevel::Mid});
    QCOMPARE(saved.count(), 3);
    QCOMPARE(state().levelOf(m_python), Level::Working);
    QCOMPARE(state().notes.value(m_python), QStringLiteral("since 2019"));
    QCOMPARE(state().target->level, CareerLevel::Mid);
    commands().dropTarget();
    QVERIFY(!state().target);
    QCOMPARE(rows(), 5);
}

void TestPlanCommands::nothingChangesBeforeTheAnswer()
{
    const QSignalSpy told(&m_door->plan, &OpenPlan::changed);
    const QSignalSpy saved(&commands(), &PlanCommands::saved);
    const bool couldUndo = commands().canUndo();
    const QString undoText = commands().undoText();
    m_store->holdAnswers(true);
    commands().setSkillLevel(m_python, Level::Working);
    QVERIFY(commands().isBusy());
    QCOMPARE(rows(), 2); // it is on the disk
    QCOMPARE(state().levelOf(m_python), Level::None);
    QCOMPARE(told.count(), 0);
    QCOMPARE(saved.count(), 0);
    QCOMPARE(commands().canUndo(), couldUndo);
    QCOMPARE(commands().undoText(), undoText);
    m_store->release();
    QCOMPARE(state().levelOf(m_python), Level::Working);
    QCOMPARE(told.count(), 1);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(commands().undoText(), QStringLiteral("Set the level of s_python"));
}

void TestPlanCommands::failedSaveChangesNothing_data()
{
    QTest::addColumn<Verbing>("verb");
    const auto row = [](const char *name, Verbing verb) { QTest::newRow(name) << verb; };
    row("level", [](PlanCommands &door) { door.setSkillLevel(SkillId(QStringLiteral("s")), Level::Expert); });
    row("note", [](PlanCommands &door) { door.writeNote(SkillId(QStringLiteral("s")), QStringLiteral("a")); });
    row("evidence", [](PlanCommands &door) { door.addEvidence({}); });
    row("own skill", [](PlanCommands &door) { door.addOwnSkill({}, QStringLiteral("a")); });
    row("target", [](PlanCommands &door) { door.aimAt({RoleId(QStringLiteral("r")), CareerLevel::Entry}); });
    row("profile", [](PlanCommands &door) { door.changeProfile({}); });
    row("undo", [](PlanCommands &door) { door.undo(); });
    row("redo", [](PlanCommands &door) { door.redo(); });
    row("add a learner", [](PlanCommands &door) { door.addLearner({}); });
}

void TestPlanCommands::failedSaveChangesNothing()
{
    QFETCH(const Verbing, verb);
    commands().setSkillLevel(m_python, Level::Working);
    commands().setSkillLevel(m_sql, Level::Working);
    commands().undo();
    const PlanState before = state();
    const QString undoText = commands().undoText();
    const QString redoText = commands().redoText();
    const qsizetype rowsBefore = rows();
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    const QSignalSpy saved(&commands(), &PlanCommands::saved);
    const QSignalSpy told(&m_door->plan, &OpenPlan::changed);
    const QSignalSpy replaced(&m_door->plan, &OpenPlan::replaced);
    const QSignalSpy history(&commands(), &PlanCommands::historyChanged);
    m_store->failWrites(true);
    verb(commands());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.front().front().value<Problem>().sentence,
             QStringLiteral("The change was not saved: the disk is full."));
    QCOMPARE(saved.count() + told.count() + replaced.count() + history.count(), 0);
    QCOMPARE(state(), before);
    QCOMPARE(rows(), rowsBefore);
    QCOMPARE(commands().undoText(), undoText);
    QCOMPARE(commands().redoText(), redoText);
    QCOMPARE(m_door->learners.learners().size(), size_t{1});
}

void TestPlanCommands::afterAFailureTheNextVerbIsSaved()
{
    m_store->failWrites(true);
    commands().setSkillLevel(m_python, Level::Working);
    m_store->failWrites(false);
    commands().setSkillLevel(m_python, Level::Expert);
    QCOMPARE(state().levelOf(m_python), Level::Expert);
    const auto &edit = std::get<LevelEdit>(m_store->journal().back().change.edits.front());
    QCOMPARE(edit.before, Level::None);
}

void TestPlanCommands::verbsAreSavedInTheOrderOfTheCalls()
{
    m_store->holdAnswers(true);
    commands().setSkillLevel(m_python, Level::Awareness);
    commands().writeNote(m_python, QStringLiteral("a"));
    commands().undo();
    commands().setSkillLevel(m_sql, Level::Working);
    QCOMPARE(rows(), 2); // the next one waits for the answer to this one
    m_store->holdAnswers(false);
    m_store->release();
    QCOMPARE(rows(), 5);
    std::vector<Verb> verbs;
    for (const JournalRow &row : m_store->journal())
        verbs.push_back(row.change.verb);
    QCOMPARE(verbs, (std::vector{Verb::AddLearner, Verb::SetLevel, Verb::WriteNote, Verb::WriteNote, Verb::SetLevel}));
    QCOMPARE(m_store->journal()[3].cause, (ChangeCause{ChangeCause::Kind::Undone, {3}}));
    QCOMPARE(state().levelOf(m_python), Level::Awareness);
    QVERIFY(state().notes.isEmpty());
    QCOMPARE(state().levelOf(m_sql), Level::Working);
}

void TestPlanCommands::laterVerbStartsFromWhatTheEarlierOneLeft()
{
    m_store->holdAnswers(true);
    commands().setSkillLevel(m_python, Level::Awareness);
    commands().setSkillLevel(m_python, Level::Expert);
    commands().setSkillLevel(m_python, Level::Expert); // no difference once it is its turn
    m_store->release();
    m_store->release();
    QCOMPARE(rows(), 3);
    QCOMPARE(std::get<LevelEdit>(m_store->journal()[2].change.edits.front()),
             (LevelEdit{m_python, Level::Awareness, Level::Expert}));
}

void TestPlanCommands::verbThatWasRefusedDoesNotStopTheNext()
{
    const QSignalSpy refused(&commands(), &PlanCommands::refused);
    m_store->holdAnswers(true);
    m_store->failWrites(true);
    commands().setSkillLevel(m_python, Level::Expert);
    commands().setSkillLevel(m_sql, Level::Working);
    m_store->failWrites(false);
    m_store->release();
    m_store->release();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(state().levelOf(m_python), Level::None);
    QCOMPARE(state().levelOf(m_sql), Level::Working);
}

void TestPlanCommands::idleComesOnceWhenAllIsAnswered()
{
    const QSignalSpy idle(&commands(), &PlanCommands::idle);
    m_store->holdAnswers(true);
    commands().refreshLearners();
    commands().setSkillLevel(m_python, Level::Expert);
    QCOMPARE(idle.count(), 0);
    m_store->release();
    QCOMPARE(idle.count(), 0);
    m_store->release();
    QCOMPARE(idle.count(), 1);
    QVERIFY(!commands().isBusy());
}

void TestPlanCommands::noDifferenceIsNoEdit_data()
{
    QTest::addColumn<Verbing>("verb");
    const auto row = [](const char *name, Verbing verb) { QTest::newRow(name) << verb; };
    const SkillId skill(QStringLiteral("s_python"));
    row("level", [skill](PlanCommands &door) { door.setSkillLevel(skill, Level::Working); });
    row("level none", [](PlanCommands &door) { door.setSkillLevel(SkillId(QStringLiteral("other")), Level::None); });
    row("note", [skill](PlanCommands &door) { door.writeNote(skill, QStringLiteral("a")); });
    row("no note", [](PlanCommands &door) { door.writeNote(SkillId(QStringLiteral("other")), QStringLiteral("")); });
    row("target", [](PlanCommands &door) { door.aimAt({RoleId(QStringLiteral("r")), CareerLevel::Mid}); });
}

void TestPlanCommands::noDifferenceIsNoEdit()
{
    QFETCH(const Verbing, verb);
    commands().setSkillLevel(m_python, Level::Working);
    commands().writeNote(m_python, QStringLiteral("a"));
    commands().aimAt({RoleId(QStringLiteral("r")), CareerLevel::Mid});
    const qsizetype before = rows();
    const QSignalSpy history(&commands(), &PlanCommands::historyChanged);
    const QSignalSpy idle(&commands(), &PlanCommands::idle);
    verb(commands());
    commands().changeProfile(state().profile);
    QCOMPARE(rows(), before);
    QCOMPARE(history.count(), 0);
    QCOMPARE(idle.count(), 2);
}

void TestPlanCommands::unknownThingsAreLeftAlone()
{
    const qsizetype before = rows();
    commands().changeEvidence({EvidenceId(QStringLiteral("none")), m_python, {}, QStringLiteral("a"), {}, {}});
    commands().removeEvidence(EvidenceId(QStringLiteral("none")));
    commands().changeOwnSkill({SkillId(QStringLiteral("own-none")), {}, QStringLiteral("a")});
    commands().removeOwnSkill(SkillId(QStringLiteral("own-none")));
    commands().removeOwnSkill(m_python);
    QCOMPARE(rows(), before);
    QVERIFY(!commands().isBusy());
}

void TestPlanCommands::withoutAPlanNothingIsSaved()
{
    Door closed(*m_store);
    const qsizetype before = rows();
    closed.commands.setSkillLevel(m_python, Level::Expert);
    closed.commands.addOwnSkill({}, QStringLiteral("a"));
    closed.commands.dropTarget();
    closed.commands.undo();
    closed.commands.redo();
    QCOMPARE(rows(), before);
    QVERIFY(!closed.commands.isBusy());
}

void TestPlanCommands::evidenceGetsAnIdOfItsOwn()
{
    Evidence given{
        EvidenceId(QStringLiteral("mine")),    m_python,         EvidenceKind::Link, QStringLiteral("A talk"),
        QStringLiteral("https://example.org"), QDate(2026, 1, 8)};
    const EvidenceId first = commands().addEvidence(given);
    const EvidenceId second = commands().addEvidence(given);
    QVERIFY(first != second);
    QVERIFY(first.text() != QStringLiteral("mine"));
    QCOMPARE(state().evidenceCount(m_python), 2);
    given.id = first;
    QCOMPARE(state().evidence.value(first), given);
    given.title = QStringLiteral("A better talk");
    commands().changeEvidence(given);
    QCOMPARE(state().evidence.value(first), given);
    commands().removeEvidence(second);
    QCOMPARE(state().evidence.size(), 1);
}

void TestPlanCommands::ownSkillsHaveTheirOwnIds()
{
    const SkillId first = commands().addOwnSkill(GroupId(QStringLiteral("g_code")), QStringLiteral("Juggling"));
    const SkillId second = commands().addOwnSkill(GroupId(QStringLiteral("g_code")), QStringLiteral("Juggling"));
    QVERIFY(first != second);
    QVERIFY(first.text().startsWith(QStringLiteral("own-")));
    commands().changeOwnSkill({first, GroupId(QStringLiteral("g_math")), QStringLiteral("Juggling with five")});
    QCOMPARE(state().ownSkills.value(first).title, QStringLiteral("Juggling with five"));
    QCOMPARE(state().ownSkills.value(second).title, QStringLiteral("Juggling"));
}

void TestPlanCommands::profileKeepsIdKindAndDay()
{
    const LearnerProfile known = state().profile;
    LearnerProfile given = known;
    given.id = LearnerId(QStringLiteral("other"));
    given.kind = LearnerKind::Sample;
    given.createdAt = QDateTime(QDate(1999, 1, 1), QTime(0, 0), Qt::UTC);
    given.name = QStringLiteral("Ana Maria");
    given.interests = {InterestId(QStringLiteral("research"))};
    commands().changeProfile(given);
    QCOMPARE(state().profile.name, QStringLiteral("Ana Maria"));
    QCOMPARE(state().profile.interests, given.interests);
    QCOMPARE(state().profile.id, known.id);
    QCOMPARE(state().profile.kind, known.kind);
    QCOMPARE(state().profile.createdAt, known.createdAt);
    QCOMPARE(m_door->learners.learners().front().name, QStringLiteral("Ana Maria"));
}

void TestPlanCommands::hoursStayWithinTheirBounds()
{
    LearnerProfile profile = state().profile;
    for (const auto &[wanted, kept] : {std::pair{0.0, LeastHoursPerWeek}, {500.0, MostHoursPerWeek}, {7.5, 7.5}}) {
        profile.hoursPerWeek = wanted;
        commands().changeProfile(profile);
        QCOMPARE(state().profile.hoursPerWeek, kept);
        NewLearner other = ana();
        other.hoursPerWeek = wanted;
        const LearnerId id = commands().addLearner(other);
        QCOMPARE(m_store->plans().value(id).profile.hoursPerWeek, kept);
    }
}

void TestPlanCommands::removedOwnSkillTakesEverythingAlong()
{
    const SkillId own = commands().addOwnSkill(GroupId(QStringLiteral("g_code")), QStringLiteral("Juggling"));
    commands().setSkillLevel(own, Level::Expert);
    commands().writeNote(own, QStringLiteral("with five"));
    commands().addEvidence({{}, own, EvidenceKind::Text, QStringLiteral("A show"), {}, {}});
    commands().addEvidence({{}, own, EvidenceKind::Text, QStringLiteral("Another"), {}, {}});
    commands().addEvidence({{}, m_python, EvidenceKind::Text, QStringLiteral("Stays"), {}, {}});
    commands().setSkillLevel(m_python, Level::Working);
    const PlanState whole = state();
    commands().removeOwnSkill(own);
    QVERIFY(state().ownSkills.isEmpty());
    QCOMPARE(state().levelOf(own), Level::None);
    QVERIFY(state().notes.isEmpty());
    QCOMPARE(state().evidence.size(), 1);
    QCOMPARE(state().levelOf(m_python), Level::Working);
    QCOMPARE(commands().undoText(), QStringLiteral("Remove the skill Juggling"));
    commands().undo();
    QCOMPARE(state(), whole);
    commands().redo();
    QVERIFY(state().ownSkills.isEmpty());
    QCOMPARE(state().evidence.size(), 1);
}

void TestPlanCommands::textsAreAsEveryFileKeepsThem()
{
    const QString marked =
        QStringLiteral("\uFEFF\uFFFEa\uFEFFb") + QChar(0xD83D); // marks before, half a character after
    const QString kept = QStringLiteral("a\uFEFFb?");
    commands().writeNote(m_python, marked);
    QCOMPARE(state().notes.value(m_python), kept);
    const EvidenceId evidence = commands().addEvidence({{}, m_python, {}, marked, marked, {}});
    QCOMPARE(state().evidence.value(evidence).title, kept);
    QCOMPARE(state().evidence.value(evidence).reference, kept);
    const SkillId own = commands().addOwnSkill({}, marked);
    QCOMPARE(state().ownSkills.value(own).title, kept);
    NewLearner learner = ana();
    learner.name = marked;
    commands().addLearner(learner);
    QCOMPARE(state().profile.name, kept);
    const qsizetype before = rows();
    LearnerProfile same = state().profile;
    same.name = marked;
    commands().changeProfile(same); // no difference once it is clean
    QCOMPARE(rows(), before);
}

void TestPlanCommands::everyVerbHasItsWord()
{
    commands().setSkillTitles([](const SkillId &skill) {
        return skill.text() == QStringLiteral("s_python") ? QStringLiteral("Python") : skill.text();
    });
    const auto says = [this](const char *text) { QCOMPARE(commands().undoText(), QString::fromUtf8(text)); };
    says("Add the learner");
    commands().setSkillLevel(m_python, Level::Working);
    says("Set the level of Python");
    commands().writeNote(m_sql, QStringLiteral("a"));
    says("Write a note on s_sql");
    Evidence evidence{{}, m_python, EvidenceKind::Text, QStringLiteral("A %1 talk"), {}, {}};
    evidence.id = commands().addEvidence(evidence);
    says("Add the evidence A %1 talk");
    evidence.title = QStringLiteral("A show");
    commands().changeEvidence(evidence);
    says("Change the evidence A show");
    commands().removeEvidence(evidence.id);
    says("Remove the evidence A show");
    OwnSkill own{{}, {}, QStringLiteral("Juggling")};
    own.id = commands().addOwnSkill({}, own.title);
    says("Add the skill Juggling");
    own.title = QStringLiteral("Throwing");
    commands().changeOwnSkill(own);
    says("Rename the skill Throwing");
    commands().removeOwnSkill(own.id);
    says("Remove the skill Throwing");
    commands().aimAt({RoleId(QStringLiteral("r")), CareerLevel::Mid});
    says("Choose the target");
    LearnerProfile profile = state().profile;
    profile.name = QStringLiteral("Ana Maria");
    commands().changeProfile(profile);
    says("Change the learner");
    QCOMPARE(commands().redoText(), QString());
    commands().undo();
    QCOMPARE(commands().redoText(), QStringLiteral("Change the learner"));
    says("Choose the target");
}

QTEST_GUILESS_MAIN(TestPlanCommands)
#include "tst_plancommands.moc"
