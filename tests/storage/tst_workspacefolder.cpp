// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/programfolder.h"
#include "storage/workspaces.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Cairn;

namespace {

/** Where a folder is remembered that a person chose, for a program that is not portable. */
QString chosenByTheSystem()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/CareerCairn/workspace-folder.txt");
}

} // namespace

/** Where a workspace lies: beside the program in portable mode, else where the system keeps data. */
class TestWorkspaceFolder final : public QObject
{
    Q_OBJECT

private slots:
    void usualPlaceIsTheSystems();
    void usualPlaceIsTheSameForEveryProgram();
    void portableProgramKeepsItBesideItself();
    void whoSaysWhereItLies_data();
    void whoSaysWhereItLies();
    void chosenFolderCountsAgainWithoutTheLock();
    void filesLieInTheFolder();
    void aWorkspaceIsNamedByItsFileOrFolder();
    void anotherFileNamesNoWorkspace_data();
    void anotherFileNamesNoWorkspace();
    void theProgramsFolderIsWhatPeopleSee_data();
    void theProgramsFolderIsWhatPeopleSee();
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

void TestWorkspaceFolder::whoSaysWhereItLies_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<QString>("policy"); // "beside" the program or of the "machine", and "locked"
    QTest::addColumn<QString>("expected");
    const auto row = [](bool isPortable, bool isChosen, const char *policy, const char *expected) {
        QTest::addRow("%s%s%s", isPortable ? "portable " : "", isChosen ? "chosen " : "", policy)
            << isPortable << isChosen << policy << expected;
    };
    row(false, false, "", "system");
    row(false, false, "machine", "school");
    row(false, false, "machine locked", "school");
    row(false, false, "beside", "school");
    row(false, true, "", "chosen");
    row(false, true, "machine", "chosen");
    row(false, true, "machine locked", "school");
    row(false, true, "beside locked", "school");
    row(true, false, "", "stick");
    row(true, false, "machine", "stick");
    row(true, false, "machine locked", "school");
    row(true, false, "beside", "school");
    row(true, true, "machine", "chosen");
    row(true, true, "beside", "chosen");
    row(true, true, "beside locked", "school");
}

void TestWorkspaceFolder::whoSaysWhereItLies()
{
    QFETCH(const bool, isPortable);
    QFETCH(const bool, isChosen);
    QFETCH(const QString, policy);
    QFETCH(const QString, expected);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir program;
    if (isPortable)
        QVERIFY(write(program.filePath(QStringLiteral("careercairn-portable")), {}));
    const WorkspaceFolder system = WorkspaceFolder::usual(QTemporaryDir().path());
    const QMap<QString, QString> folders{{QStringLiteral("system"), system.path()},
                                         {QStringLiteral("stick"), program.filePath(QStringLiteral("workspace"))},
                                         {QStringLiteral("chosen"), program.filePath(QStringLiteral("chosen"))},
                                         {QStringLiteral("school"), QStringLiteral("/srv/school")}};
    if (isChosen)
        QVERIFY(WorkspaceFolder(folders.value(QStringLiteral("chosen"))).rememberAsUsual(program.path()).ok());
    SchoolPolicy school;
    if (!policy.isEmpty())
        school.workspace = folders.value(QStringLiteral("school"));
    if (policy.startsWith(QStringLiteral("beside")))
        school.place = SchoolPolicy::Place::BesideProgram;
    if (policy.endsWith(QStringLiteral("locked")))
        school.locked.insert(PolicySetting::Workspace);
    const QString found = WorkspaceFolder::usual(program.path(), school).path();
    QFile::remove(chosenByTheSystem());
    QCOMPARE(found, folders.value(expected));
}

void TestWorkspaceFolder::chosenFolderCountsAgainWithoutTheLock()
{
    const QTemporaryDir program;
    QVERIFY(write(program.filePath(QStringLiteral("careercairn-portable")), {}));
    const WorkspaceFolder chosen(program.filePath(QStringLiteral("chosen")));
    QVERIFY(chosen.rememberAsUsual(program.path()).ok());
    SchoolPolicy school;
    school.workspace = QStringLiteral("/srv/school");
    school.locked.insert(PolicySetting::Workspace);
    QCOMPARE(WorkspaceFolder::usual(program.path(), school).path(), *school.workspace);
    school.locked.clear();
    QCOMPARE(WorkspaceFolder::usual(program.path(), school).path(), chosen.path());
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

void TestWorkspaceFolder::aWorkspaceIsNamedByItsFileOrFolder()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("workspace.cairndb"));
    QVERIFY(write(file, "any"));
    for (const QString &path : {file, folder.path()}) {
        const Result<WorkspaceFolder> named = WorkspaceFolder::of(path);
        QVERIFY2(named.ok(), qPrintable(path));
        QCOMPARE(QDir(named.value().path()), QDir(folder.path()));
    }
}

void TestWorkspaceFolder::anotherFileNamesNoWorkspace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a safety copy") << QStringLiteral("workspace-20261121T080000Z.cairndb") << true;
    QTest::newRow("any file") << QStringLiteral("letter <b>to.txt") << true;
    QTest::newRow("not there") << QStringLiteral("workspace.cairndb") << false;
    QTest::newRow("not there, by another name") << QStringLiteral("none") << false;
}

void TestWorkspaceFolder::anotherFileNamesNoWorkspace()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isThere);
    const QTemporaryDir folder;
    const QString file = folder.filePath(name);
    QVERIFY(!isThere || write(file, "any"));
    const Result<WorkspaceFolder> named = WorkspaceFolder::of(file);
    QVERIFY(!named.ok());
    QVERIFY2(named.problem().sentence.contains(QDir::toNativeSeparators(file)), qPrintable(named.problem().sentence));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), isThere ? 1 : 0);
}

void TestWorkspaceFolder::theProgramsFolderIsWhatPeopleSee_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("folder");
    QTest::newRow("Linux") << QStringLiteral("/opt/cairn/bin") << QStringLiteral("/opt/cairn/bin");
    QTest::newRow("Windows") << QStringLiteral("E:/Career Cairn") << QStringLiteral("E:/Career Cairn");
    QTest::newRow("macOS") << QStringLiteral("/Volumes/STICK/careercairn.app/Contents/MacOS")
                           << QStringLiteral("/Volumes/STICK");
    QTest::newRow("macOS, renamed") << QStringLiteral("/Volumes/STICK/My Cairn.app/Contents/MacOS/")
                                    << QStringLiteral("/Volumes/STICK");
    QTest::newRow("macOS without a bundle") << QStringLiteral("/usr/local/bin") << QStringLiteral("/usr/local/bin");
}

void TestWorkspaceFolder::theProgramsFolderIsWhatPeopleSee()
{
    QFETCH(const QString, file);
    QFETCH(const QString, folder);
    QCOMPARE(programFolder(file), folder);
}

QTEST_GUILESS_MAIN(TestWorkspaceFolder)
#include "tst_workspacefolder.moc"
