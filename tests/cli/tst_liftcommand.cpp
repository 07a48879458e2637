// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "cli/clirun.h"
#include "common/smallcatalogue.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Cairn;

/** The least work to a percentage, against what match prints before and after it. */
class LiftCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void liftOfASmallRoleIsAsComputedByHand();
    void whatIsBuiltOnIsNamed();
    void reachedPercentageTakesNothing();
    void withoutPercentageItIsSeventyOrTheNextTen_data();
    void withoutPercentageItIsSeventyOrTheNextTen();
    void doneWorkReachesWhatWasPromised_data();
    void doneWorkReachesWhatWasPromised();
    void seniorityIsThatOfTheTarget();
    void peopleReadTheSame();
    void whatIsNotKnownIsTold();

private:
    CliInProcess small() const { return {m_folder->path(), smallCatalogueContents()}; }
    static CliRun run(const CliInProcess &cli, const QString &line)
    {
        return cli.json(line.split(u' ', Qt::SkipEmptyParts));
    }
    CliRun run(const QString &line) const { return run(small(), line); }
    void addAda() const { QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0); }
    void level(const char *skill, int level) const
    {
        QCOMPARE(run(QStringLiteral("level Ada %1 %2").arg(QLatin1String(skill)).arg(level)).status, 0);
    }
    static double number(const QJsonObject &object, const char *key)
    {
        return object.value(QLatin1String(key)).toDouble(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LiftCommandTest::liftOfASmallRoleIsAsComputedByHand()
{
    // Engineer at entry: Python 2 (essential, 10 of 20), algebra 1 (essential, 6), SQL 1 (4). Algebra takes 10 h for 30
    // points, Python 10 h for 25 and 20 h more for 25, SQL 10 h for 20, of which what is essential lets less count.
    addAda();
    const CliRun lift = run(QStringLiteral("lift Ada r_engineer --to 55"));
    QCOMPARE(lift.status, 0);
    const QJsonObject document = lift.object();
    QVERIFY(CliRun::hasKeys(document, QStringLiteral("role level from to hours changes before").split(u' ')));
    QCOMPARE(document.value(QLatin1String("role")).toString(), QStringLiteral("r_engineer"));
    QCOMPARE(document.value(QLatin1String("level")).toString(), QStringLiteral("entry"));
    QCOMPARE(number(document, "from"), 0.0);
    QCOMPARE(number(document, "to"), 55.0);
    QCOMPARE(number(document, "hours"), 20.0);
    const QJsonArray changes = document.value(QLatin1String("changes")).toArray();
    QCOMPARE(changes.size(), 2);
    for (const QJsonValue &change : changes) {
        const QJsonObject rise = change.toObject();
        QVERIFY(CliRun::hasKeys(rise, QStringLiteral("skill from to hours").split(u' ')));
        QCOMPARE(number(rise, "from"), 0.0);
        QCOMPARE(number(rise, "to"), 1.0);
        QCOMPARE(number(rise, "hours"), 10.0);
    }
    QVERIFY(document.value(QLatin1String("before")).toArray().isEmpty());
}

void LiftCommandTest::whatIsBuiltOnIsNamed()
{
    // Here SQL builds on algebra, which the analyst is not asked for.
    CatalogueContents contents = smallCatalogueContents();
    contents.skills[3].prerequisites = {{SkillId(QStringLiteral("s_algebra")), Level::Awareness}};
    const CliInProcess cli(m_folder->path(), contents);
    addAda();
    level("s_stats", 2);
    const QJsonObject document = run(cli, QStringLiteral("lift Ada r_analyst --to 100")).object();
    QCOMPARE(document.value(QLatin1String("changes")).toArray().size(), 2);
    QCOMPARE(number(document, "from"), 45.0);
    QCOMPARE(number(document, "to"), 100.0);
    QCOMPARE(number(document, "hours"), 30.0 + 10.0); // of SQL and Python, without those of algebra
    const QJsonArray before = document.value(QLatin1String("before")).toArray();
    QCOMPARE(before.size(), 1);
    const QJsonObject algebra = before.at(0).toObject();
    QCOMPARE(algebra.value(QLatin1String("skill")).toString(), QStringLiteral("s_algebra"));
    QCOMPARE(number(algebra, "from"), 0.0);
    QCOMPARE(number(algebra, "to"), 1.0);
    QCOMPARE(number(algebra, "hours"), 10.0);
    const CliRun told = cli.run(QStringLiteral("lift Ada r_analyst --to 100").split(u' '));
    QVERIFY2(told.out.contains(QLatin1String("Linear algebra")), qPrintable(told.out));
}

void LiftCommandTest::reachedPercentageTakesNothing()
{
    addAda();
    level("s_python", 2);
    const QJsonObject document = run(QStringLiteral("lift Ada r_engineer --to 50")).object();
    QCOMPARE(number(document, "from"), 50.0);
    QCOMPARE(number(document, "to"), 50.0);
    QCOMPARE(number(document, "hours"), 0.0);
    QVERIFY(document.value(QLatin1String("changes")).toArray().isEmpty());
}

void LiftCommandTest::withoutPercentageItIsSeventyOrTheNextTen_data()
{
    QTest::addColumn<QStringList>("skills");
    QTest::addColumn<QString>("same");
    QTest::newRow("below") << QStringList{} << QStringLiteral("70");
    QTest::newRow("50") << QStringList{QStringLiteral("s_python")} << QStringLiteral("70");
    QTest::newRow("80") << QStringList{QStringLiteral("s_python"), QStringLiteral("s_algebra")} << QStringLiteral("90");
    QTest::newRow("whole") << QStringList{QStringLiteral("s_python"), QStringLiteral("s_algebra"),
                                          QStringLiteral("s_sql")}
                           << QStringLiteral("100");
}

void LiftCommandTest::withoutPercentageItIsSeventyOrTheNextTen()
{
    QFETCH(QStringList, skills);
    QFETCH(QString, same);
    addAda();
    for (const QString &skill : skills)
        level(qPrintable(skill), 2);
    const CliRun usual = run(QStringLiteral("lift Ada r_engineer"));
    QCOMPARE(usual.status, 0);
    QCOMPARE(usual.out, run(QStringLiteral("lift Ada r_engineer --to ") + same).out);
    QVERIFY(number(usual.object(), "to") >= same.toDouble());
}

void LiftCommandTest::doneWorkReachesWhatWasPromised_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void LiftCommandTest::doneWorkReachesWhatWasPromised()
{
    QFETCH(quint32, seed);
    const CliInProcess cli(m_folder->path(), CatalogueReader::read(CatalogueReader::shippedFolder()).contents);
    QRandomGenerator random(seed);
    QCOMPARE(run(cli, QStringLiteral("learner add Ada")).status, 0);
    const QJsonArray roles = run(cli, QStringLiteral("roles")).array();
    const QString role =
        roles.at(random.bounded(static_cast<int>(roles.size()))).toObject().value(QLatin1String("id")).toString();
    const QString seniority =
        QStringList{QStringLiteral("entry"), QStringLiteral("mid"), QStringLiteral("senior")}.at(random.bounded(3));
    const QString match = QStringLiteral("match Ada %1 --level %2").arg(role, seniority);
    for (const QJsonValue &line : run(cli, match).first().value(QLatin1String("bill")).toArray()) {
        if (random.bounded(2) == 0)
            QCOMPARE(run(cli, QStringLiteral("level Ada %1 %2")
                                  .arg(line.toObject().value(QLatin1String("skill")).toString())
                                  .arg(random.bounded(3)))
                         .status,
                     0);
    }
    const double now = number(run(cli, match).first(), "percent");
    // Wishes with more digits than are printed, too.
    const double wish = now + (100 - now) * random.bounded(1000) / 1000.0;
    const QString given = QString::number(wish, 'f', static_cast<int>(random.bounded(5)));
    const CliRun lift = run(cli, QStringLiteral("lift Ada %1 --level %2 --to %3").arg(role, seniority, given));
    QCOMPARE(lift.status, 0);
    const QJsonObject promised = lift.object();
    QCOMPARE(number(promised, "from"), now);
    QVERIFY2(number(promised, "to") >= given.toDouble(), qPrintable(given));
    double hours = 0;
    for (const QJsonValue &value : promised.value(QLatin1String("changes")).toArray()) {
        const QJsonObject change = value.toObject();
        const CliRun level = run(cli, QStringLiteral("level Ada %1 %2")
                                          .arg(change.value(QLatin1String("skill")).toString())
                                          .arg(number(change, "to")));
        QCOMPARE(level.status, 0);
        QCOMPARE(number(level.object(), "before"), number(change, "from"));
        hours += number(change, "hours");
    }
    QVERIFY(std::abs(hours - number(promised, "hours")) < 1e-6);
    QCOMPARE(number(run(cli, match).first(), "percent"), number(promised, "to"));
}

void LiftCommandTest::seniorityIsThatOfTheTarget()
{
    addAda();
    const auto seniority = [this](const QString &more) {
        return run(QStringLiteral("lift Ada r_analyst ") + more).object().value(QLatin1String("level")).toString();
    };
    QCOMPARE(seniority({}), QStringLiteral("entry"));
    QCOMPARE(run(QStringLiteral("target Ada r_engineer --level mid")).status, 0);
    QCOMPARE(seniority({}), QStringLiteral("mid"));
    QCOMPARE(seniority(QStringLiteral("--level senior")), QStringLiteral("senior"));
}

void LiftCommandTest::peopleReadTheSame()
{
    addAda();
    level("s_stats", 2);
    const auto told = [this](const char *percent) {
        return small().run({QStringLiteral("lift"), QStringLiteral("Ada"), QStringLiteral("r_analyst"),
                            QStringLiteral("--to"), QLatin1String(percent)});
    };
    const CliRun work = told("75");
    QCOMPARE(work.status, 0);
    QVERIFY2(work.out.contains(QLatin1String("from 45\u00a0% to "))
                 || work.out.contains(QStringLiteral("from 45\u00a0% to ")),
             qPrintable(work.out));
    QVERIFY(work.out.contains(QLatin1String("SQL")));
    QVERIFY(told("40").out.contains(QLatin1String("already")));
}

void LiftCommandTest::whatIsNotKnownIsTold()
{
    addAda();
    const CliRun role = run(QStringLiteral("lift Ada r_enginer"));
    QCOMPARE(role.status, 1);
    QVERIFY2(role.err.contains(QLatin1String("r_enginer")), qPrintable(role.err));
    QCOMPARE(run(QStringLiteral("lift Bob r_engineer")).status, 1);
    QVERIFY(run(QStringLiteral("lift Bob r_engineer")).out.isEmpty());
}

QTEST_GUILESS_MAIN(LiftCommandTest)
#include "tst_liftcommand.moc"
