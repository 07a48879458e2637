// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/onevalueofeach.h"
#include "storage/schemarevisions.h"
#include "storage/workspacereport.h"
#include "storage/workspaces.h"

#include <QTemporaryDir>

using namespace Cairn;

/** What the doctor says of a workspace in each state; looking changes nothing. */
class TestWorkspaceReport final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void missingWorkspaceIsWell();
    void wholeWorkspaceIsWell();
    void openWorkspaceIsWell();
    void missingFileWithCopiesIsAProblem();
    void everyWrongFileIsAProblem_data();
    void everyWrongFileIsAProblem();
    void brokenPageIsAProblem();
    void entryWithoutALearnerIsAProblem();
    void entryThatCannotBeReadIsAProblem_data();
    void entryThatCannotBeReadIsAProblem();
    void damagedCopyIsAProblem();

private:
    WorkspaceReport report();

    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
};

void TestWorkspaceReport::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->filePath(QStringLiteral("workspace")));
}

WorkspaceReport TestWorkspaceReport::report()
{
    const auto before = filesIn(m_dir->path());
    WorkspaceReport report = WorkspaceReport::of(m_folder);
    if (filesIn(m_dir->path()) != before)
        qFatal("Looking has changed something.");
    if (report.ok != report.problems.isEmpty())
        qFatal("Well or not well?");
    return report;
}

void TestWorkspaceReport::missingWorkspaceIsWell()
{
    const WorkspaceReport found = report();
    QVERIFY(found.ok);
    QVERIFY(!found.exists);
    QVERIFY(found.copies.empty());
    QVERIFY(!QFileInfo::exists(m_folder.path()));
}

void TestWorkspaceReport::wholeWorkspaceIsWell()
{
    {
        OpenedDoor door(m_folder);
        door.commands.addLearner(ana());
        door.commands.setSkillLevel(SkillId(QStringLiteral("s")), Level::Expert);
        QVERIFY(SafetyCopies(m_folder).take(door.database->connection()));
    }
    const WorkspaceReport found = report();
    QVERIFY2(found.ok, qPrintable(found.problems.join(u'\n')));
    QVERIFY(found.exists);
    QCOMPARE(found.schema, CurrentRevision);
    QCOMPARE(found.learners, 1);
    QCOMPARE(found.changes, 2);
    QCOMPARE(found.copies.size(), size_t{1});
    QVERIFY(found.copies.front().checked);
}

void TestWorkspaceReport::openWorkspaceIsWell()
{
    OpenedDoor door(m_folder);
    door.commands.addLearner(ana());
    QVERIFY(report().ok);
    door.commands.setSkillLevel(SkillId(QStringLiteral("s")), Level::Expert);
    QVERIFY(door.refusals.isEmpty());
}

void TestWorkspaceReport::missingFileWithCopiesIsAProblem()
{
    QVERIFY(SafetyCopies(m_folder).take(opened(m_folder)->connection()));
    QVERIFY(QFile::remove(m_folder.databaseFile()));
    const WorkspaceReport found = report();
    QCOMPARE(found.problems.size(), 1);
    QVERIFY(found.problems.front().contains(QStringLiteral("missing")));
}

void TestWorkspaceReport::everyWrongFileIsAProblem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("junk") << QByteArray(5000, 'j') << QStringLiteral("not a Career Cairn workspace");
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0 ...", 20) << QStringLiteral("damaged");
    QTest::newRow("foreign") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\0')
                             << QStringLiteral("another program");
}

void TestWorkspaceReport::everyWrongFileIsAProblem()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    QVERIFY(QDir().mkpath(m_folder.path()));
    QVERIFY(write(m_folder.databaseFile(), bytes));
    const WorkspaceReport found = report();
    QVERIFY(found.exists);
    QCOMPARE(found.problems.size(), 1);
    QVERIFY2(found.problems.front().contains(word), qPrintable(found.problems.front()));
}

void TestWorkspaceReport::brokenPageIsAProblem()
{
    {
        OpenedDoor door(m_folder);
        door.commands.addLearner(ana());
    }
    QVERIFY(QFile::resize(m_folder.databaseFile(), QFileInfo(m_folder.databaseFile()).size() / 2));
    QVERIFY(report().problems.front().contains(QStringLiteral("damaged")));
}

void TestWorkspaceReport::entryWithoutALearnerIsAProblem()
{
    QVERIFY(opened(m_folder));
    QVERIFY(runOn(m_folder.databaseFile(), {QStringLiteral("PRAGMA foreign_keys = OFF"),
                                            QStringLiteral("INSERT INTO skill_level VALUES ('nobody', 's', 2)")}));
    const WorkspaceReport found = report();
    QCOMPARE(found.problems, QStringList(QStringLiteral("Some entries belong to a learner who is not there.")));
}

void TestWorkspaceReport::entryThatCannotBeReadIsAProblem_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *statement, const char *entry) {
        QTest::newRow(statement) << QString::fromLatin1(statement) << QString::fromLatin1(entry);
    };
    row("UPDATE availability SET value = 'hello'", "availability");
    row("UPDATE availability SET value = '{}'", "availability");
    row("UPDATE step_record SET value = '[]'", "step_record learn:s:2");
    row("UPDATE step_record SET value = '{\"state\":\"dreamt\"}'", "step_record learn:s:2");
    row("UPDATE own_step SET value = ''", "own_step own:1");
    row("UPDATE logged_hours SET day = '2026-02-30'", "logged_hours l1");
    row("UPDATE logged_hours SET hours = 9e999", "logged_hours l1");
    row("UPDATE running_timer SET since = 'now'", "running_timer");
    row("UPDATE baseline SET value = '{\"agreed_on\":\"never\"}'", "baseline");
    row("UPDATE pay_back SET value = '{}'", "pay_back");
    row("UPDATE pay_back SET value = replace(value, 'EUR', 'eur')", "pay_back");
    row("UPDATE advisor_level SET level = 2.5", "advisor_level s");
    row("UPDATE liking SET liking = 'adore'", "liking i");
    row("UPDATE considered_roles SET value = '{}'", "considered_roles");
    row("UPDATE considered_roles SET value = '{\"roles\":[7]}'", "considered_roles");
    row("UPDATE considered_roles SET value = 'r_a'", "considered_roles");
    row("UPDATE wanted_level SET level = 3.5", "wanted_level s");
    row("UPDATE advertisement SET value = '{}'", "advertisement ad1");
    row("UPDATE advertisement SET value = replace(value, 'interview', 'dream')", "advertisement ad1");
    row("UPDATE advertisement SET value = replace(value, '2026-01-20', '2026-01-32')", "advertisement ad1");
    row("UPDATE own_alias SET skill_id = ''", "own_alias Ess");
}

void TestWorkspaceReport::entryThatCannotBeReadIsAProblem()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, entry);
    LearnerId id;
    {
        OpenedDoor door(m_folder);
        id = door.commands.addLearner(ana());
        QVERIFY(door.database->save({id, Verb::AgreePlan, editsOfARoadmap()}, {}));
    }
    QVERIFY(report().ok);
    QVERIFY(runOn(m_folder.databaseFile(), {statement}));
    const WorkspaceReport found = report();
    QCOMPARE(found.problems.size(), 1);
    QVERIFY2(found.problems.front().contains(QStringLiteral("Ana")), qPrintable(found.problems.front()));
    QVERIFY2(found.problems.front().contains(entry), qPrintable(found.problems.front()));
    // The program goes on without it, and all else is there.
    const PlanState state = opened(m_folder)->load(id).takeValue().state;
    const int kept = state.availability.has_value() + static_cast<int>(state.steps.size())
                     + static_cast<int>(state.ownSteps.size()) + static_cast<int>(state.log.size())
                     + state.timer.has_value() + state.baseline.has_value() + state.planB.has_value()
                     + state.payBack.has_value() + static_cast<int>(state.advisorLevels.size())
                     + static_cast<int>(state.likings.size()) + (state.consideredRoles.empty() ? 0 : 1)
                     + static_cast<int>(state.wantedLevels.size()) + static_cast<int>(state.adverts.size())
                     + static_cast<int>(state.ownAliases.size());
    QCOMPARE(kept, static_cast<int>(editsOfARoadmap().size()) - 1);
}

void TestWorkspaceReport::damagedCopyIsAProblem()
{
    SafetyCopy copy;
    {
        const auto database = opened(m_folder);
        copy = SafetyCopies(m_folder).take(database->connection()).takeValue();
    }
    QVERIFY(QFile::resize(copy.file, copy.bytes - 4096));
    const WorkspaceReport found = report();
    QCOMPARE(found.problems,
             QStringList(QStringLiteral("The safety copy %1 is not whole.").arg(QFileInfo(copy.file).fileName())));
    QVERIFY(!found.copies.front().checked);
}

QTEST_GUILESS_MAIN(TestWorkspaceReport)
#include "tst_workspacereport.moc"
