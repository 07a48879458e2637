// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspaces.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Cairn;

/** Copies of the workspace: each is checked before it counts, and old ones are thinned out. */
class TestSafetyCopies final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void copyIsWholeAndHasTheSamePlan();
    void leftOversOfAStoppedCopyAreRemoved();
    void listTellsTheNewestFirst();
    void namesAreReadAsUtc();
    void checkedListTellsWhichAreWhole_data();
    void checkedListTellsWhichAreWhole();
    void newestWholeSkipsADamagedOne();
    void noCopyIsNothing();
    void copyThatCannotBeMadeIsAProblem();
    void thinOutKeepsSevenDaysAndFourWeeks_data();
    void thinOutKeepsSevenDaysAndFourWeeks();
    void yearOfDailyCopiesKeepsOldOnes();
    void strangersFilesAreLeftAlone();
    void copyOfTheDayIsTakenOnceADay();
    void copyOfTheDayNeedsAChange();
    void copyOfTheDayIsNotStoppedByAWrongClock();
    void nothingToCopyInANewWorkspace();

private:
    SafetyCopies copies() const { return SafetyCopies(m_folder); }
    QString copyFile(const QDateTime &takenAt) const;
    bool placeCopy(const QDateTime &takenAt) const { return write(copyFile(takenAt), "x"); }
    QStringList names() const { return QDir(m_folder.copiesFolder()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
    QByteArray m_zone;
    const SkillId m_python{QStringLiteral("s_python")};
};

void TestSafetyCopies::init()
{
    m_zone = qgetenv("TZ");
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->path());
    QVERIFY(QDir().mkpath(m_folder.copiesFolder()));
}

void TestSafetyCopies::cleanup()
{
    m_zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_zone);
}

QString TestSafetyCopies::copyFile(const QDateTime &takenAt) const
{
    return QDir(m_folder.copiesFolder())
        .filePath(
            QStringLiteral("workspace-%1.cairndb").arg(takenAt.toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"))));
}

void TestSafetyCopies::copyIsWholeAndHasTheSamePlan()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    door.commands.setSkillLevel(m_python, Level::Expert);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const SafetyCopy copy = copies().take(door.database->connection()).takeValue();
    QVERIFY(copy.checked);
    QCOMPARE(copy.learners, 1);
    QCOMPARE(copy.changes, 2);
    QCOMPARE(copy.bytes, QFileInfo(copy.file).size());
    QVERIFY(copy.takenAt >= before && copy.takenAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(names().size(), 1);

    const WorkspaceFolder other(m_dir->filePath(QStringLiteral("other")));
    QVERIFY(QDir().mkpath(other.path()));
    QVERIFY(QFile::copy(copy.file, other.databaseFile()));
    QCOMPARE(opened(other)->load(id).takeValue().state, door.plan.state());
    QCOMPARE(opened(other)->load(id).takeValue().history.undoable.size(), size_t{2});
}

void TestSafetyCopies::leftOversOfAStoppedCopyAreRemoved()
{
    const QString partial = copyFile(QDateTime(QDate(2026, 1, 1), QTime(1, 0), Qt::UTC)) + QStringLiteral(".partial");
    QVERIFY(write(partial, "half"));
    QVERIFY(copies().list(SafetyCopies::Look::NamesOnly).empty());
    QVERIFY(copies().take(opened(m_folder)->connection()));
    QVERIFY(!QFileInfo::exists(partial));
    QCOMPARE(names().size(), 1);
}

void TestSafetyCopies::listTellsTheNewestFirst()
{
    const QDateTime middle(QDate(2026, 1, 8), QTime(10, 42, 0, 7), Qt::UTC);
    for (const qint64 seconds : {0, -86'400, 3600})
        QVERIFY(placeCopy(middle.addSecs(seconds)));
    const auto all = copies().list(SafetyCopies::Look::NamesOnly);
    QCOMPARE(all.size(), size_t{3});
    QCOMPARE(all[0].takenAt, middle.addSecs(3600));
    QCOMPARE(all[1].takenAt, middle);
    QCOMPARE(all[2].takenAt, middle.addSecs(-86'400));
    QCOMPARE(all[0].bytes, 1);
    QVERIFY(!all[0].checked);
}

void TestSafetyCopies::namesAreReadAsUtc()
{
    qputenv("TZ", "Europe/Berlin"); // where 29 March 2026 has no half past two
    const QDateTime gap(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
    QVERIFY(placeCopy(gap));
    QCOMPARE(copies().list(SafetyCopies::Look::NamesOnly).front().takenAt, gap);
}

using Spoiling = std::function<bool(const QString &file)>;
Q_DECLARE_METATYPE(Spoiling)

void TestSafetyCopies::checkedListTellsWhichAreWhole_data()
{
    QTest::addColumn<Spoiling>("spoil");
    const auto row = [](const char *name, Spoiling spoil) { QTest::newRow(name) << spoil; };
    row("empty", [](const QString &file) { return write(file, {}); });
    row("junk", [](const QString &file) { return write(file, QByteArray(9000, 'j')); });
    row("half", [](const QString &file) { return QFile::resize(file, QFileInfo(file).size() / 2); });
    row("another program's",
        [](const QString &file) { return runOn(file, {QStringLiteral("PRAGMA application_id = 1")}); });
    row("without learners", [](const QString &file) { return runOn(file, {QStringLiteral("DROP TABLE learner")}); });
}

void TestSafetyCopies::checkedListTellsWhichAreWhole()
{
    QFETCH(const Spoiling, spoil);
    const SafetyCopy copy = copies().take(opened(m_folder)->connection()).takeValue();
    QVERIFY(copies().list(SafetyCopies::Look::Check).front().checked);
    QVERIFY(spoil(copy.file));
    const auto before = filesIn(m_folder.path());
    QVERIFY(!copies().list(SafetyCopies::Look::Check).front().checked);
    QVERIFY(!copies().newestWhole());
    QCOMPARE(filesIn(m_folder.path()), before);
}

void TestSafetyCopies::newestWholeSkipsADamagedOne()
{
    const auto database = opened(m_folder);
    const SafetyCopy whole = copies().take(database->connection()).takeValue();
    QVERIFY(placeCopy(whole.takenAt.addSecs(10)));
    QVERIFY(write(copyFile(whole.takenAt.addSecs(20)), {}));
    const auto newest = copies().newestWhole();
    QVERIFY(newest);
    QCOMPARE(*newest, whole);
}

void TestSafetyCopies::noCopyIsNothing()
{
    QVERIFY(!copies().newestWhole());
    QVERIFY(QDir(m_folder.copiesFolder()).removeRecursively());
    QVERIFY(!copies().newestWhole());
    QVERIFY(copies().list(SafetyCopies::Look::Check).empty());
}

void TestSafetyCopies::copyThatCannotBeMadeIsAProblem()
{
    const auto database = opened(m_folder);
    QVERIFY(QDir(m_folder.copiesFolder()).removeRecursively());
    QVERIFY(write(m_folder.copiesFolder(), "a file where the folder should be"));
    const auto copy = copies().take(database->connection());
    QVERIFY(!copy);
    QVERIFY(copy.problem().sentence.startsWith(QStringLiteral("No safety copy could be made")));
}

void TestSafetyCopies::thinOutKeepsSevenDaysAndFourWeeks_data()
{
    QTest::addColumn<QList<int>>("daysOld");
    QTest::addColumn<QList<int>>("kept");
    // Today is Thursday, 8 January 2026; eight days ago was a Wednesday, and weeks begin on Mondays.
    QTest::newRow("none") << QList<int>{} << QList<int>{};
    QTest::newRow("all of today") << QList<int>{0, 0, 0} << QList<int>{0, 0, 0};
    QTest::newRow("the newest of a day") << QList<int>{1, 1, 1, 2} << QList<int>{1, 2};
    QTest::newRow("seven days") << QList<int>{1, 2, 3, 4, 5, 6, 7} << QList<int>{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("one of the week before") << QList<int>{8, 9, 10} << QList<int>{8};
    QTest::newRow("Monday and the Sunday before it") << QList<int>{10, 11} << QList<int>{10, 11};
    QTest::newRow("four weeks") << QList<int>{8, 15, 22, 29} << QList<int>{8, 15, 22, 29};
    QTest::newRow("not a fifth") << QList<int>{8, 15, 22, 29, 32} << QList<int>{8, 15, 22, 29};
    QTest::newRow("fifth where one is missing") << QList<int>{8, 15, 22, 32} << QList<int>{8, 15, 22, 32};
    QTest::newRow("too old") << QList<int>{0, 35, 36, 400} << QList<int>{0, 35};
    QTest::newRow("of the future") << QList<int>{-1, -1, -400, 1} << QList<int>{-1, -1, -400, 1};
}

void TestSafetyCopies::thinOutKeepsSevenDaysAndFourWeeks()
{
    QFETCH(const QList<int>, daysOld);
    QFETCH(const QList<int>, kept);
    const QDateTime now(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC);
    for (int at = 0; at < daysOld.size(); ++at)
        QVERIFY(placeCopy(now.addDays(-daysOld[at]).addSecs(-60 * at)));
    copies().thinOut(now);
    QList<int> left;
    for (const SafetyCopy &copy : copies().list(SafetyCopies::Look::NamesOnly))
        left.append(static_cast<int>(copy.takenAt.date().daysTo(now.date())));
    QList<int> expected = kept;
    std::sort(expected.begin(), expected.end());
    QCOMPARE(left, expected);
    if (daysOld == QList<int>{1, 1, 1, 2})
        QVERIFY(QFileInfo::exists(copyFile(now.addDays(-1)))); // the newest of the three
}

void TestSafetyCopies::yearOfDailyCopiesKeepsOldOnes()
{
    QDateTime now(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC);
    for (int day = 0; day < 365; ++day, now = now.addDays(1)) {
        QVERIFY(placeCopy(now));
        copies().thinOut(now);
        if (day < 60)
            continue;
        const auto all = copies().list(SafetyCopies::Look::NamesOnly);
        QVERIFY(all.size() == 12); // today, seven days, four weeks
        QVERIFY(all.back().takenAt.daysTo(now) >= 22);
        for (size_t at = 1; at < all.size(); ++at)
            QVERIFY(all[at].takenAt.daysTo(all[at - 1].takenAt) <= 13); // no hole in between
    }
}

void TestSafetyCopies::strangersFilesAreLeftAlone()
{
    const QDateTime old(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(placeCopy(old));
    for (const char *name : {"workspace-mine.cairndb", "notes.txt", "workspace-20200101.cairndb"})
        QVERIFY(write(QDir(m_folder.copiesFolder()).filePath(QString::fromLatin1(name)), "x"));
    copies().thinOut(QDateTime(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC));
    QVERIFY(!QFileInfo::exists(copyFile(old)));
    QCOMPARE(names().size(), 3);
}

void TestSafetyCopies::copyOfTheDayIsTakenOnceADay()
{
    OpenedDoor door(m_folder);
    door.commands.addLearner(ana());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(door.database->takeCopyOfTheDay(now));
    QCOMPARE(names().size(), 1);
    door.commands.setSkillLevel(m_python, Level::Expert);
    QVERIFY(door.database->takeCopyOfTheDay(now));
    QCOMPARE(names().size(), 1);
    QCOMPARE(copies().newestWhole()->changes, 1);
    QVERIFY(door.database->takeCopyOfTheDay(now.addDays(1)));
    QCOMPARE(copies().newestWhole()->changes, 2);
}

void TestSafetyCopies::copyOfTheDayNeedsAChange()
{
    OpenedDoor door(m_folder);
    door.commands.addLearner(ana());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(door.database->takeCopyOfTheDay(now));
    for (int day = 1; day < 4; ++day)
        QVERIFY(door.database->takeCopyOfTheDay(now.addDays(day)));
    QCOMPARE(names().size(), 1);
}

void TestSafetyCopies::copyOfTheDayIsNotStoppedByAWrongClock()
{
    OpenedDoor door(m_folder);
    door.commands.addLearner(ana());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(placeCopy(now.addYears(70)));
    QVERIFY(write(QDir(m_folder.copiesFolder()).filePath(QStringLiteral("workspace-mine.cairndb")), "x"));
    QVERIFY(door.database->takeCopyOfTheDay(now));
    QCOMPARE(names().size(), 3);
    QVERIFY(door.database->takeCopyOfTheDay(now));
    QCOMPARE(names().size(), 3);
}

void TestSafetyCopies::nothingToCopyInANewWorkspace()
{
    const auto database = opened(m_folder);
    QVERIFY(database->takeCopyOfTheDay(QDateTime::currentDateTimeUtc()));
    QVERIFY(names().isEmpty());
}

QTEST_GUILESS_MAIN(TestSafetyCopies)
#include "tst_safetycopies.moc"
