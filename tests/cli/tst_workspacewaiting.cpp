// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspacewaiting.h"

#include "cli/clirun.h"
#include "common/smallcatalogue.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Cairn;

class WorkspaceWaitingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void missingWorkspaceIsEmptyForReading();
    void missingFileWithCopiesIsTold();
    void lockThatIsLetGoIsWaitedFor();
    void lockThatIsKeptIsTold();
    void readingNeedsNoLock();
    void writingThatWasStoppedIsTakenBackForReading();

private:
    WorkspaceFolder folder() const { return WorkspaceFolder(m_folder->filePath(QStringLiteral("workspace"))); }
    CliInProcess cli() const { return {folder().path(), smallCatalogueContents()}; }
    CliRun run(const QString &line) const { return cli().run(line.split(u' ', Qt::SkipEmptyParts)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WorkspaceWaitingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void WorkspaceWaitingTest::missingWorkspaceIsEmptyForReading()
{
    const auto opened = WorkspaceWaiting(folder()).openForReading();
    QVERIFY(opened.ok());
    QVERIFY(!opened.value());
    QVERIFY(!QFileInfo::exists(folder().path()));
}

void WorkspaceWaitingTest::missingFileWithCopiesIsTold()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    QCOMPARE(run(QStringLiteral("level Ada s_python 2")).status, 0);
    QVERIFY(QFile::remove(folder().databaseFile()));
    for (const char *line : {"learner list", "match Ada", "learner add Ben", "level Ada s_python 3", "doctor"}) {
        const CliRun told = run(QString::fromLatin1(line));
        QCOMPARE(told.status, 1);
        QVERIFY2((told.err + told.out).contains(QLatin1String("missing")), qPrintable(told.err));
    }
    QVERIFY(!QFileInfo::exists(folder().databaseFile()));
}

void WorkspaceWaitingTest::lockThatIsLetGoIsWaitedFor()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    auto lock = std::make_unique<WorkspaceLock>(folder());
    QCOMPARE(lock->take(), WorkspaceLock::Outcome::Held);
    const std::unique_ptr<QThread> thread(QThread::create([&lock] {
        QThread::msleep(50);
        lock.reset();
    }));
    thread->start();
    const CliRun level = run(QStringLiteral("level Ada s_python 2"));
    QVERIFY(thread->wait());
    QCOMPARE(level.status, 0);
}

void WorkspaceWaitingTest::lockThatIsKeptIsTold()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    WorkspaceLock lock(folder());
    QCOMPARE(lock.take(), WorkspaceLock::Outcome::Held);
    for (const char *line : {"learner add Ben", "level Ada s_python 2", "target Ada r_engineer", "undo Ada", "redo Ada",
                             "learner remove Ada --yes"}) {
        const CliRun refused = run(QString::fromLatin1(line));
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(refused.err.count(u'\n'), 1);
        QVERIFY2(refused.err.contains(QLatin1String("another window")), qPrintable(refused.err));
    }
}

void WorkspaceWaitingTest::readingNeedsNoLock()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    WorkspaceLock lock(folder());
    QCOMPARE(lock.take(), WorkspaceLock::Outcome::Held);
    for (const char *line : {"learner list", "match Ada", "history Ada", "doctor"})
        QCOMPARE(run(QString::fromLatin1(line)).status, 0);
}

void WorkspaceWaitingTest::writingThatWasStoppedIsTakenBackForReading()
{
    const QString half = m_folder->filePath(QStringLiteral("half"));
    QVERIFY(QDir().mkpath(half));
    const WorkspaceFolder stopped(half);
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    QCOMPARE(run(QStringLiteral("level Ada s_python 2")).status, 0);
    {
        // Copied in the midst of a transaction that has begun to write: what a program leaves that is stopped there.
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("half"));
        database.setDatabaseName(folder().databaseFile());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA cache_size = 1")));
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(query.exec(QStringLiteral("UPDATE skill_level SET level = 4")));
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE filler (text TEXT)")));
        for (int row = 0; row < 100; ++row)
            QVERIFY(query.exec(QStringLiteral("INSERT INTO filler VALUES (hex(randomblob(2000)))")));
        const QString journal = QStringLiteral("-journal");
        QVERIFY(QFile::copy(folder().databaseFile(), stopped.databaseFile()));
        QVERIFY(QFile::copy(folder().databaseFile() + journal, stopped.databaseFile() + journal));
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("half"));

    const CliInProcess reader(half, smallCatalogueContents());
    const CliRun match = reader.json({QStringLiteral("match"), QStringLiteral("Ada"), QStringLiteral("r_engineer")});
    QVERIFY2(match.status == 0, qPrintable(match.err));
    const QJsonObject python = match.first().value(QLatin1String("bill")).toArray().at(0).toObject();
    QCOMPARE(python.value(QLatin1String("have")).toInt(), 2);
    QVERIFY(reader.json({QStringLiteral("doctor")}).object().value(QLatin1String("ok")).toBool());
}

QTEST_GUILESS_MAIN(WorkspaceWaitingTest)
#include "tst_workspacewaiting.moc"
