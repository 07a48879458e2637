// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filesync.h"
#include "storage/workspaces.h"

#include <QTemporaryDir>

using namespace Cairn;

/** Names and syncs of files: a step that fails leaves everything under its old name. */
class TestFileSync final : public QObject
{
    Q_OBJECT

private slots:
    void syncsWhatIsThere();
    void tellsWhatIsNotThere();
    void renamesFilesAndFolders();
    void failedRenamingGoesBack();
};

void TestFileSync::syncsWhatIsThere()
{
    const QTemporaryDir dir;
    QVERIFY(write(dir.filePath(QStringLiteral("ü %1")), "a"));
    QVERIFY(syncFile(dir.filePath(QStringLiteral("ü %1"))));
    QVERIFY(syncFolder(dir.path()));
}

void TestFileSync::tellsWhatIsNotThere()
{
    const QTemporaryDir dir;
    const Result<void> synced = syncFile(dir.filePath(QStringLiteral("none %1")));
    QVERIFY(!synced);
    QVERIFY(synced.problem().sentence.contains(QStringLiteral("none %1")));
    QVERIFY(!synced.problem().details.isEmpty());
}

void TestFileSync::renamesFilesAndFolders()
{
    const QTemporaryDir dir(quickPlace());
    QVERIFY(write(dir.filePath(QStringLiteral("a")), "a"));
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(renameAll({{dir.filePath(QStringLiteral("a")), dir.filePath(QStringLiteral("folder/ü"))},
                       {dir.filePath(QStringLiteral("folder")), dir.filePath(QStringLiteral("b"))}}));
    QCOMPARE(filesIn(dir.path()).keys(), QStringList(QStringLiteral("b/ü")));
}

void TestFileSync::failedRenamingGoesBack()
{
    const QTemporaryDir dir(quickPlace());
    QVERIFY(write(dir.filePath(QStringLiteral("a")), "a"));
    QVERIFY(write(dir.filePath(QStringLiteral("b")), "b"));
    const auto before = filesIn(dir.path());
    const Result<void> renamed = renameAll({{dir.filePath(QStringLiteral("a")), dir.filePath(QStringLiteral("c"))},
                                            {dir.filePath(QStringLiteral("b")), dir.filePath(QStringLiteral("a"))},
                                            {dir.filePath(QStringLiteral("none")), dir.filePath(QStringLiteral("d"))}});
    QVERIFY(!renamed);
    QVERIFY(!renamed.problem().sentence.isEmpty());
    QCOMPARE(filesIn(dir.path()), before);
}

QTEST_GUILESS_MAIN(TestFileSync)
#include "tst_filesync.moc"
