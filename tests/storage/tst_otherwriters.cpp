// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspaces.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Cairn;

/** Somebody else at the workspace file, past the lock: nothing is lost and nobody is told a wrong word. */
class TestOtherWriters final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saveAfterAnothersWritingIsRefused_data();
    void saveAfterAnothersWritingIsRefused();
    void eraseAfterAnothersWritingIsRefused();
    void saveWhileAnotherWritesIsRefusedAndWorksAfterwards();
    void saveWhileAnotherReadsWaitsOrIsRefused();
    void readingBesideAnOpenWindowWorks();
    void readerNeverWrites();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
    const SkillId m_python{QStringLiteral("s_python")};
};

void TestOtherWriters::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->path());
}

void TestOtherWriters::saveAfterAnothersWritingIsRefused_data()
{
    QTest::addColumn<int>("changes");
    // One change brings the generation exactly where this program's own change would have brought it.
    QTest::newRow("one change") << 1;
    QTest::newRow("two changes") << 2;
}

void TestOtherWriters::saveAfterAnothersWritingIsRefused()
{
    QFETCH(const int, changes);
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    QString othersNote;
    {
        // A program that does not know of the lock.
        QVERIFY(QFile::rename(m_folder.lockFile(), m_folder.lockFile() + QStringLiteral(".hidden")));
        OpenedDoor other(m_folder);
        other.commands.openLearner(id);
        for (int change = 0; change < changes; ++change)
            other.commands.writeNote(m_python, othersNote = QStringLiteral("change %1").arg(change));
        QVERIFY(other.refusals.isEmpty());
    }
    QVERIFY(QFile::rename(m_folder.lockFile() + QStringLiteral(".hidden"), m_folder.lockFile()));
    const QSignalSpy saved(&door.commands, &PlanCommands::saved);
    for (int attempt = 1; attempt <= 2; ++attempt) {
        door.commands.setSkillLevel(m_python, Level::Expert);
        QCOMPARE(door.refusals.size(), attempt);
        QVERIFY2(door.refusals.back().contains(QStringLiteral("another program has changed the workspace")),
                 qPrintable(door.refusals.back()));
    }
    QCOMPARE(saved.count(), 0);
    QCOMPARE(door.plan.levelOf(m_python), Level::None);
    door.database.reset();

    OpenedDoor again(m_folder);
    again.commands.openLearner(id);
    QCOMPARE(again.plan.state().notes.value(m_python), othersNote);
    QCOMPARE(again.plan.levelOf(m_python), Level::None);
    again.commands.setSkillLevel(m_python, Level::Expert);
    QVERIFY(again.refusals.isEmpty());
}

void TestOtherWriters::eraseAfterAnothersWritingIsRefused()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    QVERIFY(runOn(m_folder.databaseFile(),
                  {QStringLiteral("UPDATE workspace_fact SET value = '2' WHERE name = 'generation'")}));
    const QSignalSpy erased(&door.commands, &PlanCommands::learnerErased);
    door.commands.eraseLearner(id);
    QCOMPARE(erased.count(), 0);
    QCOMPARE(door.refusals.size(), 1);
    QVERIFY(door.database->load(id));
}

void TestOtherWriters::saveWhileAnotherWritesIsRefusedAndWorksAfterwards()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    SqlConnection other(m_folder.databaseFile(), SqlConnection::Access::ReadWrite);
    QVERIFY(other.open());
    QVERIFY(other.run("BEGIN IMMEDIATE"));
    door.commands.setSkillLevel(m_python, Level::Expert);
    QCOMPARE(door.refusals.size(), 1);
    QVERIFY2(door.refusals.front().contains(QStringLiteral("another program is using the workspace file")),
             qPrintable(door.refusals.front()));
    QCOMPARE(door.plan.levelOf(m_python), Level::None);
    QVERIFY(other.run("ROLLBACK"));
    door.commands.setSkillLevel(m_python, Level::Working);
    QCOMPARE(door.refusals.size(), 1);
    QCOMPARE(door.database->load(id).takeValue().state.levelOf(m_python), Level::Working);
}

void TestOtherWriters::saveWhileAnotherReadsWaitsOrIsRefused()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    SqlConnection other(m_folder.databaseFile(), SqlConnection::Access::ReadOnly);
    QVERIFY(other.open());
    auto reading = other.run("SELECT name FROM workspace_fact");
    QVERIFY(reading);
    QVERIFY(reading.value()->next()); // and not to the end: it keeps its hold on the file
    door.commands.setSkillLevel(m_python, Level::Expert);
    QCOMPARE(door.refusals.size(), 1);
    QCOMPARE(door.plan.levelOf(m_python), Level::None);
    reading.value()->finish();
    QCOMPARE(door.database->load(id).takeValue().state.levelOf(m_python), Level::None);
    door.commands.setSkillLevel(m_python, Level::Working);
    QCOMPARE(door.refusals.size(), 1);
    QCOMPARE(door.database->load(id).takeValue().state.levelOf(m_python), Level::Working);
}

void TestOtherWriters::readingBesideAnOpenWindowWorks()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    door.commands.setSkillLevel(m_python, Level::Expert);
    WorkspaceOpening::Outcome outcome = WorkspaceOpening(m_folder).openForReading();
    auto *reader = std::get_if<std::unique_ptr<WorkspaceDatabase>>(&outcome);
    QVERIFY(reader && *reader);
    QCOMPARE((*reader)->load(id).takeValue().state, door.plan.state());
    door.commands.setSkillLevel(m_python, Level::Working);
    QVERIFY(door.refusals.isEmpty());
    QCOMPARE((*reader)->load(id).takeValue().state, door.plan.state());
}

void TestOtherWriters::readerNeverWrites()
{
    LearnerId id;
    {
        OpenedDoor door(m_folder);
        id = door.commands.addLearner(ana());
    }
    const auto before = filesIn(m_folder.path());
    {
        WorkspaceOpening::Outcome outcome = WorkspaceOpening(m_folder).openForReading();
        const auto &reader = std::get<std::unique_ptr<WorkspaceDatabase>>(outcome);
        QVERIFY(reader);
        QVERIFY(reader->learners());
        const auto refused =
            reader->save({id, Verb::SetLevel, {LevelEdit{m_python, Level::None, Level::Expert}}}, ChangeCause{});
        QVERIFY(!refused);
        QVERIFY2(refused.problem().sentence.contains(QStringLiteral("may only be read")),
                 qPrintable(refused.problem().sentence));
    }
    QCOMPARE(filesIn(m_folder.path()), before);
}

QTEST_GUILESS_MAIN(TestOtherWriters)
#include "tst_otherwriters.moc"
