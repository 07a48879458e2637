// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "common/renamedcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

/** A plan made with an older catalogue, as the commands see it with one that renamed, merged and split ids. */
class RenamedIdsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void matchFindsTheLevelsAndWritesNothing();
    void listNamesTheNewTarget();
    void firstEditMovesEverythingBeforeIt();
    void oldIdIsSaidToBeAnother();
    void undoReachesBehindTheMove();
    void undoBeforeTheMoveTakesBackTheLastStep();
    void redoBringsBackTheMoveAndWhatCameAfter();

private:
    CliRun run(const QString &line) const { return m_newer->run(line.split(u' ', Qt::SkipEmptyParts)); }
    CliRun json(const QString &line) const { return run(line + QStringLiteral(" --json")); }
    /** The levels in the bill of the role, e.g. "s_python=3", in the order of the ids. */
    QString bill() const;
    QStringList verbs() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliInProcess> m_newer;
};

void RenamedIdsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_newer = std::make_unique<CliInProcess>(m_folder->path(), renamedCatalogueContents());
    const CliInProcess older(m_folder->path(), olderCatalogueContents());
    for (const char *line : {"learner add Ada", "level Ada s_py 3", "level Ada s_estimation 1", "level Ada s_testing 2",
                             "level Ada s_maths 2", "target Ada r_developer --level senior"})
        QCOMPARE(older.run(QString::fromLatin1(line).split(u' ')).status, 0);
}

QString RenamedIdsTest::bill() const
{
    QStringList levels;
    const CliRun match = json(QStringLiteral("match Ada r_engineer --level senior"));
    const QJsonArray lines = match.first().value(QLatin1String("bill")).toArray();
    for (const QJsonValue &line : lines)
        levels.append(
            QStringLiteral("%1=%2").arg(line.toObject().value(QLatin1String("skill")).toString(),
                                        QString::number(line.toObject().value(QLatin1String("have")).toInt())));
    levels.sort();
    return levels.join(u' ');
}

QStringList RenamedIdsTest::verbs() const
{
    QStringList verbs;
    for (const QJsonValue &entry : json(QStringLiteral("history Ada")).array()) {
        const QString verb = entry.toObject().value(QLatin1String("what")).toString();
        if (verbs.isEmpty() || verbs.last() != verb)
            verbs.append(verb);
    }
    return verbs;
}

void RenamedIdsTest::matchFindsTheLevelsAndWritesNothing()
{
    const QStringList before = verbs();
    QCOMPARE(bill(), QStringLiteral("s_algebra=2 s_python=3 s_sql=2 s_stats=2"));
    QCOMPARE(json(QStringLiteral("match Ada r_engineer")).first().value(QLatin1String("level")).toString(),
             QStringLiteral("senior"));
    QCOMPARE(verbs(), before);
}

void RenamedIdsTest::listNamesTheNewTarget()
{
    QCOMPARE(json(QStringLiteral("learner list")).first().value(QLatin1String("target")).toString(),
             QStringLiteral("r_engineer"));
    QVERIFY(run(QStringLiteral("learner list")).out.contains(QLatin1String("r_engineer")));
}

void RenamedIdsTest::firstEditMovesEverythingBeforeIt()
{
    const CliRun level = json(QStringLiteral("level Ada s_python 4"));
    QCOMPARE(level.status, 0);
    QCOMPARE(level.object().value(QLatin1String("before")).toInt(-1), 3);
    QCOMPARE(bill(), QStringLiteral("s_algebra=2 s_python=4 s_sql=2 s_stats=2"));
    const QStringList last = verbs().mid(verbs().size() - 2);
    QCOMPARE(last, QStringList({QStringLiteral("follow_catalogue"), QStringLiteral("set_level")}));
    QVERIFY(run(QStringLiteral("history Ada")).out.contains(QLatin1String("Follow what the catalogue renamed")));
    QCOMPARE(verbs().count(QStringLiteral("follow_catalogue")), 1);
    QCOMPARE(run(QStringLiteral("target Ada r_analyst")).status, 0);
    QCOMPARE(verbs().count(QStringLiteral("follow_catalogue")), 1); // once for all
}

void RenamedIdsTest::oldIdIsSaidToBeAnother()
{
    const CliRun level = run(QStringLiteral("level Ada s_py 4"));
    QCOMPARE(level.status, 1);
    QVERIFY2(level.err.contains(QLatin1String("s_python")), qPrintable(level.err));
}

void RenamedIdsTest::undoReachesBehindTheMove()
{
    QCOMPARE(run(QStringLiteral("level Ada s_python 4")).status, 0);
    QCOMPARE(run(QStringLiteral("undo Ada")).out, QStringLiteral("Taken back: Set the level of Python\n"));
    QCOMPARE(run(QStringLiteral("undo Ada")).out, QStringLiteral("Taken back: Follow what the catalogue renamed\n"));
    QCOMPARE(bill(), QStringLiteral("s_algebra=2 s_python=3 s_sql=2 s_stats=2")); // what is shown follows all the same
    QCOMPARE(run(QStringLiteral("undo Ada")).out, QStringLiteral("Taken back: Choose the target\n"));
    QCOMPARE(run(QStringLiteral("undo Ada")).out, QStringLiteral("Taken back: Set the level of s_maths\n"));
    QCOMPARE(bill(), QStringLiteral("s_algebra=0 s_python=3 s_sql=0 s_stats=2"));
}

void RenamedIdsTest::undoBeforeTheMoveTakesBackTheLastStep()
{
    QCOMPARE(run(QStringLiteral("undo Ada")).out, QStringLiteral("Taken back: Choose the target\n"));
    QVERIFY(!verbs().contains(QStringLiteral("follow_catalogue")));
    QCOMPARE(run(QStringLiteral("level Ada s_sql 3")).status, 0);
    QCOMPARE(bill(), QStringLiteral("s_algebra=2 s_python=3 s_sql=3 s_stats=2"));
}

void RenamedIdsTest::redoBringsBackTheMoveAndWhatCameAfter()
{
    QCOMPARE(run(QStringLiteral("level Ada s_python 4")).status, 0);
    const QString end = bill();
    for (int step = 0; step < 4; ++step)
        QCOMPARE(run(QStringLiteral("undo Ada")).status, 0);
    for (int step = 0; step < 4; ++step)
        QCOMPARE(run(QStringLiteral("redo Ada")).status, 0);
    QCOMPARE(bill(), end);
    QCOMPARE(run(QStringLiteral("redo Ada")).status, 1);
    QCOMPARE(json(QStringLiteral("learner list")).first().value(QLatin1String("target")).toString(),
             QStringLiteral("r_engineer"));
}

QTEST_GUILESS_MAIN(RenamedIdsTest)
#include "tst_renamedids.moc"
