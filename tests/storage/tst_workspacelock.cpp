// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspaces.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace Cairn;

/** One program at a time: who holds the workspace is told, and what a dead program left behind does not lock it out. */
class TestWorkspaceLock final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void secondOpeningInThisProgramIsOpenElsewhere();
    void openingInAnotherProgramIsOpenElsewhere();
    void lockOfAKilledProgramIsTakenOver();
    void lockOfAnotherHostIsRespectedUntilToldOtherwise();
    void takingOverDoesNotTakeFromALivingProgramHere();
    void lockWithTheSameProcessNumberIsTakenOverWhenNobodyHoldsIt();
    void lockOfAnEndedProcessIsTakenOver();
    void emptyLockFileIsTakenOver();
    void closingLeavesNoLockFile();
    void restoringAndSettingAsideRespectTheLock();

private:
    bool writeLock(qint64 process, const QString &program, const QString &host);

    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
};

void TestWorkspaceLock::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->path());
    QVERIFY(opened(m_folder));
}

/** A lock file as QLockFile writes it. */
bool TestWorkspaceLock::writeLock(qint64 process, const QString &program, const QString &host)
{
    return write(m_folder.lockFile(), QStringLiteral("%1\n%2\n%3\n").arg(process).arg(program, host).toUtf8());
}

void TestWorkspaceLock::secondOpeningInThisProgramIsOpenElsewhere()
{
    const auto first = opened(m_folder);
    QVERIFY(first);
    const auto before = filesIn(m_folder.path());
    const auto problem = troubleWith(m_folder);
    QVERIFY(problem);
    QCOMPARE(problem->trouble, OpeningTrouble::OpenElsewhere);
    QCOMPARE(problem->host, QSysInfo::machineHostName());
    QCOMPARE(problem->file, m_folder.databaseFile());
    QCOMPARE(filesIn(m_folder.path()), before);
}

void TestWorkspaceLock::openingInAnotherProgramIsOpenElsewhere()
{
    QProcess other;
    other.start(QStringLiteral(CAIRN_EDITSTORM), {m_folder.path()});
    QVERIFY(other.waitForReadyRead(20'000));
    const auto problem = troubleWith(m_folder);
    QVERIFY(problem);
    QCOMPARE(problem->trouble, OpeningTrouble::OpenElsewhere);
    QVERIFY(problem->details.contains(QString::number(other.processId())));
    QCOMPARE(troubleWith(m_folder, Lock::TakeOver)->trouble, OpeningTrouble::OpenElsewhere);
    other.kill();
    QVERIFY(other.waitForFinished(20'000));
}

void TestWorkspaceLock::lockOfAKilledProgramIsTakenOver()
{
    QProcess other;
    other.start(QStringLiteral(CAIRN_EDITSTORM), {m_folder.path()});
    QVERIFY(other.waitForReadyRead(20'000));
    other.kill();
    QVERIFY(other.waitForFinished(20'000));
    QVERIFY(QFileInfo::exists(m_folder.lockFile()));
    QVERIFY(opened(m_folder));
}

void TestWorkspaceLock::lockOfAnotherHostIsRespectedUntilToldOtherwise()
{
    QVERIFY(writeLock(4242, QStringLiteral("careercairn"), QStringLiteral("another-host")));
    const auto before = filesIn(m_folder.path());
    const auto problem = troubleWith(m_folder);
    QVERIFY(problem);
    QCOMPARE(problem->trouble, OpeningTrouble::LockedByHost);
    QCOMPARE(problem->host, QStringLiteral("another-host"));
    QCOMPARE(filesIn(m_folder.path()), before);
    {
        const auto database = opened(m_folder, Lock::TakeOver);
        QVERIFY(database);
        QCOMPARE(troubleWith(m_folder)->trouble, OpeningTrouble::OpenElsewhere); // the lock is this program's now
    }
    QVERIFY(opened(m_folder));
}

void TestWorkspaceLock::takingOverDoesNotTakeFromALivingProgramHere()
{
    const auto first = opened(m_folder);
    QVERIFY(first);
    const auto problem = troubleWith(m_folder, Lock::TakeOver);
    QVERIFY(problem);
    QCOMPARE(problem->trouble, OpeningTrouble::OpenElsewhere);
}

void TestWorkspaceLock::lockWithTheSameProcessNumberIsTakenOverWhenNobodyHoldsIt()
{
    // Inside a sandbox each run may have the same number, also the one that was killed.
    QVERIFY(writeLock(QCoreApplication::applicationPid(), QFileInfo(QCoreApplication::applicationFilePath()).fileName(),
                      QSysInfo::machineHostName()));
    QVERIFY(opened(m_folder));
}

void TestWorkspaceLock::lockOfAnEndedProcessIsTakenOver()
{
    QVERIFY(writeLock(0x3ffffff, QStringLiteral("careercairn"), QSysInfo::machineHostName()));
    QVERIFY(opened(m_folder));
}

void TestWorkspaceLock::emptyLockFileIsTakenOver()
{
    QVERIFY(write(m_folder.lockFile(), {})); // as a full disk leaves it
    QVERIFY(opened(m_folder));
}

void TestWorkspaceLock::closingLeavesNoLockFile()
{
    opened(m_folder).reset();
    QCOMPARE(filesIn(m_folder.path()).keys(), QStringList(QStringLiteral("workspace.cairndb")));
}

void TestWorkspaceLock::restoringAndSettingAsideRespectTheLock()
{
    const auto first = opened(m_folder);
    const Result<SafetyCopy> copy = SafetyCopies(m_folder).take(first->connection());
    QVERIFY(copy);
    const auto before = filesIn(m_folder.path());
    const WorkspaceOpening opening(m_folder);
    for (const Result<void> &done : {opening.setAside(), opening.setAsideWithCopies(), opening.restore(copy.value())}) {
        QVERIFY(!done);
        QVERIFY2(done.problem().sentence.contains(QStringLiteral("open in another window")),
                 qPrintable(done.problem().sentence));
    }
    QCOMPARE(filesIn(m_folder.path()), before);
}

QTEST_GUILESS_MAIN(TestWorkspaceLock)
#include "tst_workspacelock.moc"
