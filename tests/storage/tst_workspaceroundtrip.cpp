// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/onevalueofeach.h"
#include "storage/schemarevisions.h"
#include "storage/workspaces.h"

#include <QTemporaryDir>

using namespace Cairn;

/** What is saved is there after closing and opening again, whatever it is. */
class TestWorkspaceRoundTrip final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newWorkspaceHasItsMarks();
    void connectionIsSetForSafety();
    void everyKindOfEditComesBack();
    void everyKindOfEditIsTakenBack();
    void everythingOfARoadmapComesBack();
    void everythingOfARoadmapIsTakenBack();
    void recordThatSaysNothingLeavesNoRow();
    void hardTextsComeBack_data();
    void hardTextsComeBack();
    void emptyFieldsComeBackEmpty();
    void targetWithoutARoleComesBack();
    void timesAndHoursComeBackExactly();
    void learnersDoNotMix();
    void learnersStandInTheOrderOfTheirNames();
    void journalTellsEverySave();
    void generationGrowsByOne();
    void undoReachesBackAfterReopening();
    void historyEndsAtAnEditThatIsNotKnown();
    void unknownLearnerIsAProblem();

private:
    PlanState reopened(const LearnerId &learner);
    QString fact(const char *name);

    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
    const SkillId m_python{QStringLiteral("s_python")};
};

void TestWorkspaceRoundTrip::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->filePath(QStringLiteral("work space ü")));
}

PlanState TestWorkspaceRoundTrip::reopened(const LearnerId &learner)
{
    const auto database = opened(m_folder);
    return database ? database->load(learner).takeValue().state : PlanState();
}

QString TestWorkspaceRoundTrip::fact(const char *name)
{
    SqlConnection connection(m_folder.databaseFile(), SqlConnection::Access::ReadOnly);
    if (!connection.open())
        return {};
    const auto value = connection.value("SELECT value FROM workspace_fact WHERE name = ?", {QString::fromLatin1(name)});
    return value ? value.value().toString() : QString();
}

void TestWorkspaceRoundTrip::newWorkspaceHasItsMarks()
{
    QVERIFY(opened(m_folder));
    const QByteArray header = bytesOf(m_folder.databaseFile()).left(100);
    QVERIFY(header.startsWith("SQLite format 3"));
    QCOMPARE(header.mid(68, 4), QByteArray("CCrn"));
    QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\4", 4));
    QCOMPARE(fact("lowest_reader"), QStringLiteral("1"));
    QCOMPARE(fact("generation"), QStringLiteral("0"));
    QVERIFY(!fact("workspace_id").isEmpty());
    QCOMPARE(filesIn(m_folder.path()).keys(), QStringList(QStringLiteral("workspace.cairndb")));
}

void TestWorkspaceRoundTrip::connectionIsSetForSafety()
{
    const auto database = opened(m_folder);
    QVERIFY(database);
    const auto setting = [&database](const char *pragma) {
        return database->connection().value(pragma).value().toString();
    };
    QCOMPARE(setting("PRAGMA journal_mode"), QStringLiteral("delete"));
    QCOMPARE(setting("PRAGMA synchronous"), QStringLiteral("3"));
    QCOMPARE(setting("PRAGMA foreign_keys"), QStringLiteral("1"));
    QCOMPARE(setting("PRAGMA trusted_schema"), QStringLiteral("0"));
    QCOMPARE(setting("PRAGMA secure_delete"), QStringLiteral("1"));
}

void TestWorkspaceRoundTrip::everyKindOfEditComesBack()
{
    LearnerId id;
    PlanState before;
    {
        OpenedDoor door(m_folder);
        NewLearner learner = ana();
        learner.levels = {{m_python, Level::Working}};
        learner.target = Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
        learner.interests = {InterestId(QStringLiteral("research")), InterestId(QStringLiteral("statistics"))};
        id = door.commands.addLearner(learner);
        door.commands.setSkillLevel(SkillId(QStringLiteral("s_sql")), Level::Expert);
        door.commands.setSkillLevel(m_python, Level::Practitioner);
        door.commands.writeNote(m_python, QStringLiteral("since 2019"));
        Evidence evidence{{},
                          m_python,
                          EvidenceKind::File,
                          QStringLiteral("Diploma"),
                          QStringLiteral("/home/ana/a.pdf"),
                          QDate(2025, 6, 30)};
        door.commands.addEvidence(evidence);
        evidence.kind = EvidenceKind::Link;
        evidence.id = door.commands.addEvidence(evidence);
        evidence.title = QStringLiteral("Changed");
        evidence.skill = SkillId(QStringLiteral("s_sql"));
        door.commands.changeEvidence(evidence);
        const SkillId own = door.commands.addOwnSkill(GroupId(QStringLiteral("g_math")), QStringLiteral("Juggling"));
        door.commands.changeOwnSkill({own, GroupId(QStringLiteral("g_code")), QStringLiteral("Throwing")});
        door.commands.setSkillLevel(own, Level::Awareness);
        door.commands.aimAt({RoleId(QStringLiteral("r_analyst")), CareerLevel::Senior});
        LearnerProfile profile = door.plan.state().profile;
        profile.name = QStringLiteral("Ana Maria");
        profile.hoursPerWeek = 7.25;
        profile.interests = {InterestId(QStringLiteral("language_text"))};
        door.commands.changeProfile(profile);
        QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
        before = door.plan.state();
    }
    QCOMPARE(before.evidence.size(), 2);
    QCOMPARE(before.levels.size(), 3);
    QCOMPARE(reopened(id), before);
}

void TestWorkspaceRoundTrip::everyKindOfEditIsTakenBack()
{
    LearnerId id;
    PlanState begin;
    {
        OpenedDoor door(m_folder);
        id = door.commands.addLearner(ana());
        begin = door.plan.state();
        door.commands.setSkillLevel(m_python, Level::Expert);
        door.commands.writeNote(m_python, QStringLiteral("a"));
        const EvidenceId evidence = door.commands.addEvidence({{}, m_python, {}, QStringLiteral("a"), {}, {}});
        door.commands.removeEvidence(evidence);
        const SkillId own = door.commands.addOwnSkill({}, QStringLiteral("a"));
        door.commands.setSkillLevel(own, Level::Expert);
        door.commands.removeOwnSkill(own);
        door.commands.aimAt({RoleId(QStringLiteral("r")), CareerLevel::Mid});
        door.commands.dropTarget();
    }
    OpenedDoor door(m_folder);
    door.commands.openLearner(id);
    for (int step = 0; step < 9; ++step)
        door.commands.undo();
    QCOMPARE(door.plan.state(), begin);
    QCOMPARE(door.database->load(id).takeValue().state, begin);
    door.commands.undo(); // the learner, too
    QVERIFY(!door.plan.isOpen());
    QVERIFY(door.learners.learners().empty());
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
}

void TestWorkspaceRoundTrip::everythingOfARoadmapComesBack()
{
    LearnerId id;
    PlanState expected;
    {
        OpenedDoor door(m_folder);
        id = door.commands.addLearner(ana());
        expected = door.plan.state();
        const PlanChange change{id, Verb::AgreePlan, editsOfARoadmap()};
        QVERIFY(door.database->save(change, {}));
        apply(expected, change);
    }
    QCOMPARE(expected.steps.size(), 1);
    QCOMPARE(reopened(id), expected);
    QCOMPARE(opened(m_folder)->journal(id).takeValue().back().change.edits, editsOfARoadmap());
}

void TestWorkspaceRoundTrip::everythingOfARoadmapIsTakenBack()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    const PlanState before = door.plan.state();
    QVERIFY(door.database->save({id, Verb::AgreePlan, editsOfARoadmap()}, {}));
    door.commands.openLearner(id);
    const PlanState after = door.plan.state();
    door.commands.undo();
    QCOMPARE(door.plan.state(), before);
    QCOMPARE(door.database->load(id).takeValue().state, before);
    for (const char *count :
         {"SELECT COUNT(*) FROM availability", "SELECT COUNT(*) FROM step_record", "SELECT COUNT(*) FROM own_step",
          "SELECT COUNT(*) FROM logged_hours", "SELECT COUNT(*) FROM running_timer", "SELECT COUNT(*) FROM baseline",
          "SELECT COUNT(*) FROM pay_back", "SELECT COUNT(*) FROM advisor_level", "SELECT COUNT(*) FROM liking",
          "SELECT COUNT(*) FROM considered_roles", "SELECT COUNT(*) FROM wanted_level",
          "SELECT COUNT(*) FROM advertisement", "SELECT COUNT(*) FROM own_alias"})
        QCOMPARE(door.database->connection().value(count).value().toInt(), 0);
    door.commands.redo();
    QCOMPARE(door.plan.state(), after);
    QCOMPARE(door.database->load(id).takeValue().state, after);
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
}

void TestWorkspaceRoundTrip::recordThatSaysNothingLeavesNoRow()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    const StepId step(QStringLiteral("learn:s:2"));
    QVERIFY(door.database->save({id, Verb::ChangeStep, {StepEdit{step, {}, someRecord()}}}, {}));
    QCOMPARE(door.database->load(id).takeValue().state.recordOf(step), someRecord());
    QVERIFY(door.database->save({id, Verb::ChangeStep, {StepEdit{step, someRecord(), {}}}}, {}));
    QCOMPARE(door.database->connection().value("SELECT COUNT(*) FROM step_record").value().toInt(), 0);
    QCOMPARE(door.database->load(id).takeValue().state, door.plan.state());
}

void TestWorkspaceRoundTrip::hardTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("null") << QString();
    QTest::newRow("emoji") << QStringLiteral("🧗🏽‍♀️ 👩‍👩‍👧‍👦 🇺🇳");
    QTest::newRow("quotes") << QStringLiteral("O'Neill said \"no\"; -- DROP TABLE learner; \\ %1 ? :name");
    QTest::newRow("lines and tabs") << QStringLiteral("a\r\nb\n\n\tc\v\f\x01\x7f");
    QTest::newRow("zero inside") << QStringLiteral("before") + QChar(0) + QStringLiteral("after");
    QTest::newRow("right to left") << QStringLiteral("مرحبا\u202Eworld\u202C");
    QTest::newRow("marks") << QStringLiteral("a\uFEFF\u2028b\u2029c");
    QTest::newRow("composed and not") << QStringLiteral("é") + QStringLiteral("e\u0301");
    QTest::newRow("only spaces") << QStringLiteral("   ");
    QTest::newRow("number-like") << QStringLiteral("007");
    QTest::newRow("json-like") << QStringLiteral("[{\"edit\":null}]");
    QTest::newRow("a million letters") << QString(1'000'000, QChar(0x1E9E));
}

void TestWorkspaceRoundTrip::hardTextsComeBack()
{
    QFETCH(const QString, text);
    LearnerId id;
    PlanState before;
    {
        OpenedDoor door(m_folder);
        NewLearner learner = ana();
        learner.name = text;
        id = door.commands.addLearner(learner);
        door.commands.writeNote(m_python, text);
        door.commands.addEvidence({{}, m_python, EvidenceKind::Link, text, text, QDate(2026, 1, 8)});
        door.commands.addOwnSkill(GroupId(text), text);
        QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
        before = door.plan.state();
    }
    QCOMPARE(reopened(id), before);
    QCOMPARE(before.profile.name, text);
    OpenedDoor door(m_folder);
    door.commands.openLearner(id);
    QCOMPARE(door.learners.learners().size(), size_t{0}); // nobody has asked yet
    door.commands.refreshLearners();
    QCOMPARE(door.learners.learners().front().name, text);
    while (door.commands.undoText() != QStringLiteral("Add the learner"))
        door.commands.undo();
    for (int step = 0; step < 3; ++step)
        door.commands.redo(); // from what the journal keeps
    QCOMPARE(door.plan.state(), before);
    QCOMPARE(door.database->load(id).takeValue().state, before);
}

void TestWorkspaceRoundTrip::emptyFieldsComeBackEmpty()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner({});
    const EvidenceId evidence = door.commands.addEvidence({{}, m_python, EvidenceKind::Text, {}, {}, {}});
    const SkillId own = door.commands.addOwnSkill({}, {});
    QVERIFY(door.refusals.isEmpty());
    const PlanState state = door.database->load(id).takeValue().state;
    QCOMPARE(state, door.plan.state());
    QVERIFY(!state.evidence.value(evidence).date.isValid());
    QVERIFY(state.ownSkills.contains(own));
}

void TestWorkspaceRoundTrip::targetWithoutARoleComesBack()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    door.commands.aimAt({RoleId(), CareerLevel::Mid});
    QCOMPARE(door.database->load(id).takeValue().state, door.plan.state());
    QVERIFY(door.plan.state().target);
}

void TestWorkspaceRoundTrip::timesAndHoursComeBackExactly()
{
    LearnerId id;
    PlanState before;
    {
        OpenedDoor door(m_folder);
        NewLearner learner = ana();
        learner.hoursPerWeek = 10.0 / 3;
        id = door.commands.addLearner(learner);
        door.commands.setSkillLevel(m_python, Level::Working);
        before = door.plan.state();
    }
    const PlanState after = reopened(id);
    QCOMPARE(after.profile.createdAt, before.profile.createdAt);
    QCOMPARE(after.profile.createdAt.timeSpec(), Qt::UTC);
    QVERIFY(after.profile.hoursPerWeek == 10.0 / 3); // to the last bit
}

void TestWorkspaceRoundTrip::learnersDoNotMix()
{
    LearnerId first;
    LearnerId second;
    PlanState ofFirst;
    PlanState ofSecond;
    {
        OpenedDoor door(m_folder);
        first = door.commands.addLearner(ana());
        door.commands.setSkillLevel(m_python, Level::Working);
        ofFirst = door.plan.state();
        second = door.commands.addLearner(ana());
        door.commands.setSkillLevel(m_python, Level::Expert);
        door.commands.writeNote(m_python, QStringLiteral("mine"));
        ofSecond = door.plan.state();
    }
    QCOMPARE(reopened(first), ofFirst);
    QCOMPARE(reopened(second), ofSecond);
    const auto database = opened(m_folder);
    QCOMPARE(database->load(first).takeValue().history.undoable.size(), size_t{2});
    QCOMPARE(database->journal(second).takeValue().size(), size_t{3});
}

void TestWorkspaceRoundTrip::learnersStandInTheOrderOfTheirNames()
{
    OpenedDoor door(m_folder);
    for (const char *name : {"Zoe", "Ana", "Mia"}) {
        NewLearner learner = ana();
        learner.name = QString::fromLatin1(name);
        door.commands.addLearner(learner);
    }
    QStringList names;
    for (const LearnerSummary &learner : door.learners.learners())
        names.append(learner.name);
    QCOMPARE(names, QStringList({QStringLiteral("Ana"), QStringLiteral("Mia"), QStringLiteral("Zoe")}));
}

void TestWorkspaceRoundTrip::journalTellsEverySave()
{
    LearnerId id;
    const QDateTime start = QDateTime::currentDateTimeUtc();
    {
        OpenedDoor door(m_folder);
        id = door.commands.addLearner(ana());
        door.commands.setSkillLevel(m_python, Level::Working);
        door.commands.undo();
        door.commands.redo();
    }
    const auto journal = opened(m_folder)->journal(id).takeValue();
    QCOMPARE(journal.size(), size_t{4});
    const QDateTime end = QDateTime::currentDateTimeUtc();
    for (size_t at = 0; at < journal.size(); ++at) {
        QCOMPARE(journal[at].number, static_cast<qint64>(at) + 1);
        QCOMPARE(journal[at].change.learner, id);
        QVERIFY(journal[at].at >= start && journal[at].at <= end);
    }
    const LevelEdit edit{m_python, Level::None, Level::Working};
    QCOMPARE(std::get<LevelEdit>(journal[1].change.edits.front()), edit);
    QCOMPARE(journal[1].cause, ChangeCause());
    QCOMPARE(journal[2].change, reversed(journal[1].change));
    QCOMPARE(journal[2].cause, (ChangeCause{ChangeCause::Kind::Undone, {2}}));
    QCOMPARE(journal[3].change, journal[1].change);
    QCOMPARE(journal[3].cause, (ChangeCause{ChangeCause::Kind::Redone, {2}}));
}

void TestWorkspaceRoundTrip::generationGrowsByOne()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    QCOMPARE(fact("generation"), QStringLiteral("1"));
    door.commands.setSkillLevel(m_python, Level::Working);
    QCOMPARE(fact("generation"), QStringLiteral("2"));
    door.commands.undo();
    QCOMPARE(fact("generation"), QStringLiteral("3"));
    door.commands.eraseLearner(id);
    QCOMPARE(fact("generation"), QStringLiteral("4"));
    door.commands.addLearner(ana());
    QCOMPARE(fact("generation"), QStringLiteral("5"));
    QVERIFY(door.refusals.isEmpty());
}

void TestWorkspaceRoundTrip::undoReachesBackAfterReopening()
{
    LearnerId id;
    {
        OpenedDoor door(m_folder);
        id = door.commands.addLearner(ana());
        door.commands.setSkillLevel(m_python, Level::Working);
        door.commands.writeNote(m_python, QStringLiteral("a"));
    }
    {
        OpenedDoor door(m_folder);
        door.commands.openLearner(id);
        QCOMPARE(door.commands.undoText(), QStringLiteral("Write a note on s_python"));
        door.commands.undo();
    }
    OpenedDoor door(m_folder);
    door.commands.openLearner(id);
    QCOMPARE(door.commands.undoText(), QStringLiteral("Set the level of s_python"));
    QCOMPARE(door.commands.redoText(), QStringLiteral("Write a note on s_python"));
    door.commands.redo();
    QCOMPARE(door.plan.state().notes.value(m_python), QStringLiteral("a"));
}

void TestWorkspaceRoundTrip::historyEndsAtAnEditThatIsNotKnown()
{
    LearnerId id;
    {
        OpenedDoor door(m_folder);
        id = door.commands.addLearner(ana());
        door.commands.setSkillLevel(m_python, Level::Working);
        door.commands.aimAt({RoleId(QStringLiteral("r")), CareerLevel::Mid});
        door.commands.writeNote(m_python, QStringLiteral("a"));
    }
    // As a later program may have written it: readable for this one, but with a verb it does not know.
    QVERIFY(
        runOn(m_folder.databaseFile(), {QStringLiteral("UPDATE change_journal SET verb = 'sing' WHERE number = 3")}));
    OpenedDoor door(m_folder);
    door.commands.openLearner(id);
    door.commands.undo();
    QVERIFY(door.plan.state().notes.isEmpty());
    QVERIFY(!door.commands.canUndo()); // the level before it cannot be taken back in its order
    QCOMPARE(door.plan.levelOf(m_python), Level::Working);
    QCOMPARE(door.database->journal(id).takeValue().size(), size_t{4}); // rows 1, 2, 4 and the undo
}

void TestWorkspaceRoundTrip::unknownLearnerIsAProblem()
{
    const auto database = opened(m_folder);
    const auto loaded = database->load(LearnerId(QStringLiteral("nobody")));
    QVERIFY(!loaded);
    QVERIFY(!loaded.problem().sentence.isEmpty());
    QVERIFY(!database->erase(LearnerId(QStringLiteral("nobody"))));
}

QTEST_GUILESS_MAIN(TestWorkspaceRoundTrip)
#include "tst_workspaceroundtrip.moc"
