// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "cli/clirun.h"
#include "common/smallcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Cairn;

/** What several roles miss together, and the roles that a learner considers. */
class GapCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    }
    void gapHasItsKeysAndMostUsefulFirst();
    void namedRolesAreCompared();
    void withoutNamesItIsTheConsideredRolesAndTheTarget();
    void gainsAreWhatMatchRisesBy();
    void peopleReadTheSame();
    void unknownRolesAreTold();
    void consideredRolesAreSetAndPrinted();
    void noneTakesConsideredRolesAway();
    void moreRolesThanFitAreRefused();

private:
    CliInProcess cli() const { return {m_folder->path(), smallCatalogueContents()}; }
    CliRun run(const QString &line) const { return cli().json(line.split(u' ', Qt::SkipEmptyParts)); }
    static QStringList strings(const QJsonValue &array)
    {
        QStringList texts;
        for (const QJsonValue &each : array.toArray())
            texts.append(each.toString());
        return texts;
    }
    QString skills(const QString &line) const
    {
        QStringList skills;
        for (const QJsonValue &each : run(line).array())
            skills.append(each.toObject().value(QLatin1String("skill")).toString());
        return skills.join(u' ');
    }
    QStringList considered() const
    {
        return strings(run(QStringLiteral("consider Ada")).object().value(QLatin1String("roles")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void GapCommandTest::gapHasItsKeysAndMostUsefulFirst()
{
    const CliRun gap = run(QStringLiteral("gap Ada --roles r_engineer,r_analyst"));
    QCOMPARE(gap.status, 0);
    QCOMPARE(gap.array().size(), 4);
    double before = 1000;
    for (const QJsonValue &value : gap.array()) {
        const QJsonObject line = value.toObject();
        QVERIFY(CliRun::hasKeys(
            line, QStringLiteral("skill title have asked hours roles gain_per_hour gain serves_all").split(u' ')));
        const double worth = line.value(QLatin1String("gain_per_hour")).toDouble(-1);
        QVERIFY(worth >= 0 && worth <= before);
        before = worth;
        QCOMPARE(worth * line.value(QLatin1String("hours")).toDouble(), line.value(QLatin1String("gain")).toDouble());
        QCOMPARE(line.value(QLatin1String("serves_all")).toBool(),
                 strings(line.value(QLatin1String("roles"))).size() == 2);
        QVERIFY(line.value(QLatin1String("have")).toInt() < line.value(QLatin1String("asked")).toInt());
    }
    QCOMPARE(gap.first().value(QLatin1String("skill")).toString(), QStringLiteral("s_algebra"));
    QCOMPARE(gap.first().value(QLatin1String("title")).toString(), QStringLiteral("Linear algebra"));
    QCOMPARE(gap.first().value(QLatin1String("gain_per_hour")).toDouble(), 1.5);
}

void GapCommandTest::namedRolesAreCompared()
{
    QCOMPARE(skills(QStringLiteral("gap Ada --roles r_engineer")), QStringLiteral("s_algebra s_python s_sql"));
    QVERIFY(!skills(QStringLiteral("gap Ada --roles r_analyst")).contains(QLatin1String("s_algebra")));
    QVERIFY(skills(QStringLiteral("gap Ada --roles r_engineer --level mid")).contains(QLatin1String("s_stats")));
    QCOMPARE(run(QStringLiteral("gap Ada --roles r_engineer,r_engineer")).out,
             run(QStringLiteral("gap Ada --roles r_engineer")).out);
}

void GapCommandTest::withoutNamesItIsTheConsideredRolesAndTheTarget()
{
    const auto isSame = [this](const char *roles) {
        return run(QStringLiteral("gap Ada")).out == run(QStringLiteral("gap Ada --roles ") + QLatin1String(roles)).out;
    };
    QVERIFY(isSame("r_engineer,r_analyst")); // all there are
    QCOMPARE(run(QStringLiteral("target Ada r_engineer")).status, 0);
    QVERIFY(isSame("r_engineer"));
    QCOMPARE(run(QStringLiteral("consider Ada r_analyst")).status, 0);
    QVERIFY(isSame("r_analyst,r_engineer"));
    QCOMPARE(run(QStringLiteral("target Ada none")).status, 0);
    QVERIFY(isSame("r_analyst"));
}

void GapCommandTest::gainsAreWhatMatchRisesBy()
{
    const CliInProcess shipped(m_folder->path(), CatalogueReader::read(CatalogueReader::shippedFolder()).contents);
    const auto answer = [&shipped](const QString &line) { return shipped.json(line.split(u' ')); };
    const QStringList roles{QStringLiteral("ml_engineer"), QStringLiteral("data_scientist"),
                            QStringLiteral("data_engineer")};
    const auto mean = [&] {
        double sum = 0;
        for (const QString &role : roles)
            sum += answer(QStringLiteral("match Ada ") + role).first().value(QLatin1String("percent")).toDouble();
        return sum / 3;
    };
    for (const char *line : {"level Ada python 2", "level Ada sql 1", "level Ada docker 2"})
        QCOMPARE(answer(QLatin1String(line)).status, 0);
    const double before = mean();
    const QJsonArray lines = answer(QStringLiteral("gap Ada --roles ") + roles.join(u',')).array();
    QVERIFY(lines.size() > 10);
    for (const int at : {0, 5}) {
        const QJsonObject line = lines.at(at).toObject();
        const QString skill = line.value(QLatin1String("skill")).toString();
        QCOMPARE(
            answer(QStringLiteral("level Ada %1 %2").arg(skill).arg(line.value(QLatin1String("asked")).toInt())).status,
            0);
        constexpr double Printed = 0.011; // percentages are printed in hundredths
        QVERIFY(std::abs(mean() - before - line.value(QLatin1String("gain")).toDouble()) < Printed);
        QCOMPARE(
            answer(QStringLiteral("level Ada %1 %2").arg(skill).arg(line.value(QLatin1String("have")).toInt())).status,
            0);
    }
}

void GapCommandTest::peopleReadTheSame()
{
    const CliRun told = cli().run({QStringLiteral("gap"), QStringLiteral("Ada")});
    QCOMPARE(told.status, 0);
    QVERIFY(!told.isJson());
    QVERIFY2(told.out.contains(QLatin1String("Linear algebra")) && told.out.contains(QLatin1String("1 of 2")),
             qPrintable(told.out));
    for (const char *skill : {"s_python", "s_sql", "s_algebra", "s_stats"})
        QCOMPARE(run(QStringLiteral("level Ada %1 4").arg(QLatin1String(skill))).status, 0);
    QCOMPARE(cli().run({QStringLiteral("gap"), QStringLiteral("Ada")}).out, QStringLiteral("Nothing is missing.\n"));
    QVERIFY(run(QStringLiteral("gap Ada")).array().isEmpty());
}

void GapCommandTest::unknownRolesAreTold()
{
    for (const char *line : {"gap Ada --roles r_engineer,r_analist", "consider Ada r_engineer r_analist"}) {
        const CliRun run = this->run(QLatin1String(line));
        QCOMPARE(run.status, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(QLatin1String("r_analist")), qPrintable(run.err));
    }
    QVERIFY(considered().isEmpty());
    QCOMPARE(run(QStringLiteral("gap Bob")).status, 1);
    QCOMPARE(run(QStringLiteral("consider Bob")).status, 1);
}

void GapCommandTest::consideredRolesAreSetAndPrinted()
{
    QVERIFY(considered().isEmpty());
    const CliRun set = run(QStringLiteral("consider Ada r_analyst r_engineer r_analyst"));
    QCOMPARE(set.status, 0);
    const QStringList both{QStringLiteral("r_analyst"), QStringLiteral("r_engineer")};
    QCOMPARE(strings(set.object().value(QLatin1String("roles"))), both);
    QCOMPARE(considered(), both);
    QVERIFY(cli().run({QStringLiteral("consider"), QStringLiteral("Ada")}).out.contains(QLatin1String("Analyst")));
    QCOMPARE(run(QStringLiteral("undo Ada")).status, 0);
    QVERIFY(considered().isEmpty());
    QVERIFY(cli().run({QStringLiteral("consider"), QStringLiteral("Ada")}).out.contains(QLatin1String("no roles")));
}

void GapCommandTest::noneTakesConsideredRolesAway()
{
    QCOMPARE(run(QStringLiteral("consider Ada r_analyst")).status, 0);
    QCOMPARE(run(QStringLiteral("consider Ada none")).status, 0);
    QVERIFY(considered().isEmpty());
}

void GapCommandTest::moreRolesThanFitAreRefused()
{
    CatalogueContents contents = smallCatalogueContents();
    for (int at = 0; at < 3; ++at) {
        Role role = contents.roles.front();
        role.id = RoleId(QStringLiteral("r_more%1").arg(at));
        contents.roles.push_back(role);
    }
    const CliInProcess cli(m_folder->path(), contents);
    const QStringList four{QStringLiteral("consider"),  QStringLiteral("Ada"),     QStringLiteral("r_engineer"),
                           QStringLiteral("r_analyst"), QStringLiteral("r_more0"), QStringLiteral("r_more1")};
    QCOMPARE(cli.run(four).status, 0);
    const CliRun five = cli.run(four + QStringList{QStringLiteral("r_more2")});
    QCOMPARE(five.status, 2);
    QVERIFY2(five.err.contains(u'4'), qPrintable(five.err));
    QCOMPARE(cli.json({QStringLiteral("consider"), QStringLiteral("Ada")})
                 .object()
                 .value(QLatin1String("roles"))
                 .toArray()
                 .size(),
             4);
}

QTEST_GUILESS_MAIN(GapCommandTest)
#include "tst_gapcommand.moc"
