// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspaces.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace Cairn;

/** A program that is killed in the middle of its edits loses none that it had acknowledged. */
class TestKilled final : public QObject
{
    Q_OBJECT

private slots:
    void everyAcknowledgedEditIsThereAfterAKill();

private:
    struct Told
    {
        qint64 row = 0;
        int level = 0;
        int edits = 0;
    };
    /** Lets the storm rage until a number of edits is told and a time has passed, kills it, says what it told last. */
    static std::optional<Told> rage(const WorkspaceFolder &folder, int editsFirst, int milliseconds);
    static void check(const WorkspaceFolder &folder, const Told &told);
};

std::optional<TestKilled::Told> TestKilled::rage(const WorkspaceFolder &folder, int editsFirst, int milliseconds)
{
    QProcess storm;
    storm.start(QStringLiteral(CAIRN_EDITSTORM), {folder.path()});
    QByteArray said;
    QElapsedTimer since;
    since.start();
    while (said.count('\n') < editsFirst && since.elapsed() < 30'000 && storm.state() != QProcess::NotRunning) {
        storm.waitForReadyRead(1000);
        said += storm.readAllStandardOutput();
    }
    storm.waitForFinished(milliseconds); // it does not finish: this only lets time pass
    if (storm.state() == QProcess::NotRunning) {
        qWarning() << "the storm ended by itself:" << storm.readAllStandardError();
        return std::nullopt;
    }
    storm.kill();
    storm.waitForFinished();
    said += storm.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1); // a line that was cut short was not heard
    const QList<QByteArray> lines = said.split('\n');
    Told told;
    told.edits = static_cast<int>(lines.size()) - 1;
    if (told.edits > 0) {
        const QList<QByteArray> last = lines.at(told.edits - 1).split(' ');
        told.row = last.at(0).toLongLong();
        told.level = last.at(1).toInt();
    }
    return told;
}

void TestKilled::check(const WorkspaceFolder &folder, const Told &told)
{
    const auto database = opened(folder);
    QVERIFY(database);
    QCOMPARE(database->connection().value("PRAGMA integrity_check").value().toString(), QStringLiteral("ok"));
    const auto learners = database->learners();
    QVERIFY(learners);
    if (told.edits == 0)
        return; // killed before the first word
    QCOMPARE(learners.value().size(), size_t{1});
    const LearnerId learner = learners.value().front().id;
    const auto journal = database->journal(learner).takeValue();

    // All rows up to the last one told are there; the plan is what the journal says, to its last row.
    QVERIFY(!journal.empty());
    QVERIFY(journal.back().number >= told.row);
    QVERIFY(journal.back().number <= told.row + 1); // at most the one that was on its way
    PlanState state;
    int levelAtTold = -1;
    for (size_t at = 0; at < journal.size(); ++at) {
        QCOMPARE(journal[at].number, static_cast<qint64>(at) + 1);
        apply(state, journal[at].change);
        if (journal[at].number == told.row)
            levelAtTold = toNumber(state.levelOf(SkillId(QStringLiteral("storm"))));
    }
    QCOMPARE(levelAtTold, told.level);
    QCOMPARE(database->load(learner).takeValue().state, state);
}

void TestKilled::everyAcknowledgedEditIsThereAfterAKill()
{
    constexpr int EditsWanted = 2000;
    const quint32 seed = qEnvironmentVariableIsSet("CAIRN_SEED") ? qEnvironmentVariableIntValue("CAIRN_SEED")
                                                                 : QRandomGenerator::global()->generate();
    qInfo("seed: CAIRN_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QTemporaryDir dir; // a real disk
    const WorkspaceFolder folder(dir.path());
    int edits = 0;
    int kills = 0;
    qint64 lastRow = 0;
    while (edits < EditsWanted) {
        // Now and then at once, while the workspace is made or opened; mostly in the middle of the edits.
        const int editsFirst = random.bounded(8) == 0 ? 0 : random.bounded(1, 140);
        const auto told = rage(folder, editsFirst, random.bounded(12));
        QVERIFY(told);
        if (told->edits > 0) {
            QVERIFY2(told->row > lastRow, "a row that was told once came again");
            lastRow = told->row;
        }
        check(folder, *told);
        if (QTest::currentTestFailed())
            return;
        edits += told->edits;
        ++kills;
    }
    qInfo("%d acknowledged edits, %d kills", edits, kills);
    QVERIFY(kills >= 10);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
