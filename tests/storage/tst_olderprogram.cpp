// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/onevalueofeach.h"
#include "storage/workspaces.h"

#include <QTemporaryDir>

using namespace Cairn;

/**
 * Programs of revisions 1, 2 and 3 may open a workspace of today, as the lowest reader says. These are their own
 * statements: they read and write what they know, harm nothing that came later, and leave nothing of a person whom they
 * erase.
 */
class TestOlderProgram final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itMayOpenTheWorkspace();
    void itsReadingWorks_data();
    void itsReadingWorks();
    void itsWritingLeavesTheRoadmapAsItIs();
    void writingOfRevision2LeavesThePayBackAsItIs();
    void writingOfRevision3LeavesTheWishesAsTheyAre();
    void itsEditsAreTakenBackHere();
    void itsErasingLeavesNothing_data();
    void itsErasingLeavesNothing();

private:
    bool runAsItself(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
    LearnerId m_ana;
    PlanState m_plan;
    const SkillId m_python{QStringLiteral("s_python")};
};

void TestOlderProgram::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->path());
    OpenedDoor door(m_folder);
    NewLearner learner = ana();
    learner.levels = {{m_python, Level::Working}};
    m_ana = door.commands.addLearner(learner);
    QVERIFY(door.database->save({m_ana, Verb::AgreePlan, editsOfARoadmap()}, {}));
    m_plan = door.database->load(m_ana).takeValue().state;
}

/** In one transaction with the next generation, as it saves. */
bool TestOlderProgram::runAsItself(const QStringList &statements) const
{
    const QStringList begin{
        QStringLiteral("BEGIN IMMEDIATE"),
        QStringLiteral("UPDATE workspace_fact SET value = '3' WHERE name = 'generation' AND value = '2'")};
    QStringList own = statements;
    own.replaceInStrings(QStringLiteral("ANA"), m_ana.text());
    return runOn(m_folder.databaseFile(), begin + own + QStringList(QStringLiteral("COMMIT")));
}

void TestOlderProgram::itMayOpenTheWorkspace()
{
    constexpr int Revision1 = 1;
    const auto database = opened(m_folder);
    const auto lowest =
        database->connection().value("SELECT value FROM workspace_fact WHERE name = 'lowest_reader'").takeValue();
    QVERIFY(lowest.toInt() <= Revision1);
}

void TestOlderProgram::itsReadingWorks_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement :
         {"SELECT name, kind, hours_per_week, interests, target_role, target_level, created_at FROM learner",
          "SELECT id, name, kind, target_role, target_level FROM learner", "SELECT skill_id, level FROM skill_level",
          "SELECT number, at, verb, cause, cause_rows, edits FROM change_journal WHERE verb = 'add_learner'"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
    for (const char *statement :
         {"SELECT skill_id, note FROM skill_note", "SELECT skill_id, group_id, title FROM own_skill",
          "SELECT evidence_id, skill_id, kind, title, reference, shown_on FROM evidence"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
    for (const char *statement :
         {"SELECT plan_b_role, plan_b_level FROM learner", "SELECT value FROM availability",
          "SELECT step_id, value FROM step_record", "SELECT step_id, value FROM own_step",
          "SELECT log_id, step_id, day, hours FROM logged_hours", "SELECT step_id, since FROM running_timer",
          "SELECT value FROM baseline", "SELECT value FROM pay_back"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TestOlderProgram::itsReadingWorks()
{
    QFETCH(const QString, statement);
    QVERIFY(runOn(m_folder.databaseFile(), {statement}));
}

void TestOlderProgram::itsWritingLeavesTheRoadmapAsItIs()
{
    const auto statement = [](const char *text) { return QString::fromLatin1(text); };
    QVERIFY(runAsItself(
        {statement("INSERT INTO skill_level (learner_id, skill_id, level) VALUES ('ANA', 's_python', 4) "
                   "ON CONFLICT (learner_id, skill_id) DO UPDATE SET level = excluded.level"),
         statement("INSERT INTO skill_note (learner_id, skill_id, note) VALUES ('ANA', 's_python', 'older') "
                   "ON CONFLICT (learner_id, skill_id) DO UPDATE SET note = excluded.note"),
         statement("INSERT INTO own_skill (learner_id, skill_id, group_id, title) VALUES ('ANA', 'own-1', 'g', 'o') "
                   "ON CONFLICT (learner_id, skill_id) DO UPDATE SET group_id = excluded.group_id"),
         statement("UPDATE learner SET target_role = 'r_older', target_level = 'mid' WHERE id = 'ANA'"),
         statement("INSERT INTO learner (id, name, kind, hours_per_week, interests, created_at) VALUES ('ANA', 'Anna', "
                   "'person', 7, '', '') ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, "
                   "hours_per_week = excluded.hours_per_week, interests = excluded.interests"),
         statement("INSERT INTO learner (id, name, kind, hours_per_week, interests, created_at) VALUES ('ben', 'Ben', "
                   "'person', 7, '', '2026-01-08T10:42:00.000Z')")}));
    PlanState expected = m_plan;
    expected.levels[m_python] = Level::Expert;
    expected.notes.insert(m_python, QStringLiteral("older"));
    const SkillId own(QStringLiteral("own-1"));
    expected.ownSkills.insert(own, {own, GroupId(QStringLiteral("g")), QStringLiteral("o")});
    expected.target = Target{RoleId(QStringLiteral("r_older")), CareerLevel::Mid};
    expected.profile.name = QStringLiteral("Anna");
    expected.profile.hoursPerWeek = 7;
    OpenedDoor door(m_folder);
    QCOMPARE(door.database->load(m_ana).takeValue().state, expected);
    const PlanState ben = door.database->load(LearnerId(QStringLiteral("ben"))).takeValue().state;
    QVERIFY(!ben.availability && !ben.planB && ben.steps.isEmpty());
    door.commands.openLearner(m_ana);
    door.commands.setSkillLevel(m_python, Level::Working);
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
}

void TestOlderProgram::writingOfRevision2LeavesThePayBackAsItIs()
{
    const auto statement = [](const char *text) { return QString::fromLatin1(text); };
    QVERIFY(
        runAsItself({statement("UPDATE learner SET plan_b_role = 'r_older', plan_b_level = 'mid' WHERE id = 'ANA'"),
                     statement("DELETE FROM availability WHERE learner_id = 'ANA'"),
                     statement("DELETE FROM baseline WHERE learner_id = 'ANA'"),
                     statement("INSERT INTO running_timer (learner_id, step_id, since) VALUES "
                               "('ANA', 'own:1', '2026-01-10T10:42:00.000Z') ON CONFLICT (learner_id) DO UPDATE SET "
                               "step_id = excluded.step_id, since = excluded.since")}));
    PlanState expected = m_plan;
    expected.planB = Target{RoleId(QStringLiteral("r_older")), CareerLevel::Mid};
    expected.availability.reset();
    expected.baseline.reset();
    expected.timer =
        RunningTimer{StepId(QStringLiteral("own:1")), QDateTime(QDate(2026, 1, 10), QTime(10, 42), Qt::UTC)};
    QVERIFY(expected.payBack);
    QCOMPARE(opened(m_folder)->load(m_ana).takeValue().state, expected);
}

void TestOlderProgram::writingOfRevision3LeavesTheWishesAsTheyAre()
{
    QVERIFY(
        runAsItself({QStringLiteral("DELETE FROM pay_back WHERE learner_id = 'ANA'"),
                     QStringLiteral("DELETE FROM skill_level WHERE learner_id = 'ANA' AND skill_id = 's_python'")}));
    PlanState expected = m_plan;
    expected.payBack.reset();
    expected.levels.remove(m_python);
    QVERIFY(!expected.advisorLevels.isEmpty() && !expected.likings.isEmpty() && !expected.consideredRoles.empty());
    QVERIFY(!expected.wantedLevels.isEmpty() && !expected.adverts.isEmpty() && !expected.ownAliases.isEmpty());
    QCOMPARE(opened(m_folder)->load(m_ana).takeValue().state, expected);
    // Where it takes adding a learner back, what it does not know goes with the learner.
    QVERIFY(runOn(m_folder.databaseFile(), {QStringLiteral("PRAGMA foreign_keys = ON"),
                                            QStringLiteral("DELETE FROM learner WHERE id = '%1'").arg(m_ana.text())}));
    const auto database = opened(m_folder);
    for (const char *count :
         {"SELECT COUNT(*) FROM advisor_level", "SELECT COUNT(*) FROM liking", "SELECT COUNT(*) FROM considered_roles",
          "SELECT COUNT(*) FROM wanted_level", "SELECT COUNT(*) FROM advertisement", "SELECT COUNT(*) FROM own_alias"})
        QCOMPARE(database->connection().value(count).value().toInt(), 0);
}

void TestOlderProgram::itsEditsAreTakenBackHere()
{
    QVERIFY(runAsItself(
        {QStringLiteral("INSERT INTO change_journal (number, at, learner_id, verb, cause, cause_rows, edits) VALUES "
                        "(3, '2026-01-09T10:42:00.000Z', 'ANA', 'set_level', 'done', '', "
                        "'[{\"after\":4,\"before\":2,\"edit\":\"level\",\"id\":\"s_python\"}]')"),
         QStringLiteral("UPDATE skill_level SET level = 4 WHERE learner_id = 'ANA'")}));
    OpenedDoor door(m_folder);
    door.commands.openLearner(m_ana);
    QCOMPARE(door.plan.levelOf(m_python), Level::Expert);
    door.commands.undo();
    QCOMPARE(door.plan.state(), m_plan);
    door.commands.undo(); // what was saved before the older program came
    QVERIFY(!door.plan.state().baseline && door.plan.state().steps.isEmpty());
    door.commands.redo();
    QCOMPARE(door.plan.state(), m_plan);
    QCOMPARE(door.database->load(m_ana).takeValue().state, m_plan);
}

void TestOlderProgram::itsErasingLeavesNothing_data()
{
    const QStringList ofRevision1{QStringLiteral("skill_level"), QStringLiteral("skill_note"),
                                  QStringLiteral("own_skill"), QStringLiteral("evidence")};
    const QStringList ofRevision2{QStringLiteral("availability"),  QStringLiteral("step_record"),
                                  QStringLiteral("own_step"),      QStringLiteral("logged_hours"),
                                  QStringLiteral("running_timer"), QStringLiteral("baseline")};
    QTest::addColumn<QStringList>("tables");
    QTest::newRow("revision 1") << ofRevision1;
    QTest::newRow("revision 2") << ofRevision1 + ofRevision2;
    QTest::newRow("revision 3") << ofRevision1 + ofRevision2 + QStringList(QStringLiteral("pay_back"));
}

void TestOlderProgram::itsErasingLeavesNothing()
{
    QFETCH(const QStringList, tables);
    QVERIFY(bytesOf(m_folder.databaseFile()).contains("present_pay"));
    QVERIFY(bytesOf(m_folder.databaseFile()).contains("We ask for SQL"));
    QStringList statements;
    for (const QString &table : tables + QStringList(QStringLiteral("change_journal")))
        statements.append(QStringLiteral("DELETE FROM %1 WHERE learner_id = 'ANA'").arg(table));
    QVERIFY(runAsItself(statements + QStringList(QStringLiteral("DELETE FROM learner WHERE id = 'ANA'"))));
    QVERIFY(runOn(m_folder.databaseFile(), {QStringLiteral("VACUUM")}));
    const QByteArray bytes = bytesOf(m_folder.databaseFile());
    QVERIFY(!bytes.contains(m_ana.text().toUtf8()));
    QVERIFY(!bytes.contains("learn:s:2"));
    QVERIFY(!bytes.contains("went well"));
    QVERIFY(!bytes.contains("present_pay"));
    QVERIFY(!bytes.contains("We ask for SQL"));
    QVERIFY(!bytes.contains("Ess"));
    QVERIFY(opened(m_folder)->learners().value().empty());
}

QTEST_GUILESS_MAIN(TestOlderProgram)
#include "tst_olderprogram.moc"
