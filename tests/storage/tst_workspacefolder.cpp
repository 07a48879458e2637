// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspaces.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Cairn;

/** Where a workspace lies: beside the program in portable mode, else where the system keeps data. */
class TestWorkspaceFolder final : public QObject
{
    Q_OBJECT

private slots:
    void usualPlaceIsTheSystems();
    void usualPlaceIsTheSameForEveryProgram();
    void portableProgramKeepsItBesideItself();
    void filesLieInTheFolder();
};

void TestWorkspaceFolder::usualPlaceIsTheSystems()
{
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir program;
    QVERIFY(!WorkspaceFolder::isPortable(program.path()));
    const QString path = WorkspaceFolder::usual(program.path()).path();
    QVERIFY(path.startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    QVERIFY(path.endsWith(QStringLiteral("CareerCairn/workspace")));
    QVERIFY(!QFileInfo::exists(path) || QFileInfo(path).isDir()); // asking makes nothing
}

void TestWorkspaceFolder::usualPlaceIsTheSameForEveryProgram()
{
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir program;
    QCoreApplication::setApplicationName(QStringLiteral("careercairn"));
    const QString window = WorkspaceFolder::usual(program.path()).path();
    QCoreApplication::setApplicationName(QStringLiteral("careercairn-cli"));
    QCOMPARE(WorkspaceFolder::usual(program.path()).path(), window);
}

void TestWorkspaceFolder::portableProgramKeepsItBesideItself()
{
    const QTemporaryDir program;
    QVERIFY(write(program.filePath(QStringLiteral("careercairn-portable")), {}));
    QVERIFY(WorkspaceFolder::isPortable(program.path()));
    QCOMPARE(WorkspaceFolder::usual(program.path()).path(), program.filePath(QStringLiteral("workspace")));
}

void TestWorkspaceFolder::filesLieInTheFolder()
{
    const WorkspaceFolder folder(QStringLiteral("/work space"));
    QSet<QString> files;
    for (const QString &file :
         {folder.databaseFile(), folder.lockFile(), folder.copiesFolder(), folder.raiseRequestFile()}) {
        QVERIFY(file.startsWith(QStringLiteral("/work space/")));
        files.insert(file);
    }
    QCOMPARE(files.size(), 4);
}

QTEST_GUILESS_MAIN(TestWorkspaceFolder)
#include "tst_workspacefolder.moc"
