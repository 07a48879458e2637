// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "cli/clirun.h"
#include "common/smallcatalogue.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Cairn;

namespace {

int hundredths(const QJsonValue &points)
{
    return static_cast<int>(std::lround(points.toDouble() * 100));
}

int sum(const QJsonArray &lines, QLatin1String key)
{
    int total = 0;
    for (const QJsonValue &line : lines)
        total += hundredths(line.toObject().value(key));
    return total;
}

} // namespace

/** The bills that match prints, against the asked levels that roles prints. */
class BillsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void billHasItsKeys();
    void billOfASmallRoleIsAsComputedByHand();
    void billsOfAllRolesAddUp_data();
    void billsOfAllRolesAddUp();
    void withheldIsToldToPeople();
    void bestComesFirst();
    void onlyNothingMissingIsWhole();

private:
    CliRun run(const CliInProcess &cli, const QString &line) const
    {
        return cli.json(line.split(u' ', Qt::SkipEmptyParts));
    }
    CliInProcess shipped() const
    {
        return {m_folder->path(), CatalogueReader::read(CatalogueReader::shippedFolder()).contents};
    }
    CliInProcess small() const { return {m_folder->path(), smallCatalogueContents()}; }
    void addWithLevels(const CliInProcess &cli, quint32 seed) const;
    static double shareOf(const QJsonObject &role, const QMap<QString, int> &have);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BillsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void BillsTest::addWithLevels(const CliInProcess &cli, quint32 seed) const
{
    QCOMPARE(run(cli, QStringLiteral("learner add Ada")).status, 0);
    QRandomGenerator random(seed);
    const QJsonArray skills = run(cli, QStringLiteral("skills")).array();
    QVERIFY(!skills.isEmpty());
    for (int edit = 0; edit < 60; ++edit) {
        const QJsonObject skill = skills.at(random.bounded(static_cast<int>(skills.size()))).toObject();
        const QString line = QStringLiteral("level Ada %1 %2");
        const QString id = skill.value(QLatin1String("id")).toString();
        QCOMPARE(run(cli, line.arg(id, QString::number(random.bounded(5)))).status, 0);
    }
}

void BillsTest::billHasItsKeys()
{
    QCOMPARE(run(small(), QStringLiteral("learner add Ada")).status, 0);
    const CliRun match = run(small(), QStringLiteral("match Ada"));
    QCOMPARE(match.array().size(), 2);
    for (const QJsonValue &value : match.array()) {
        const QJsonObject role = value.toObject();
        for (const char *key : {"role", "percent", "earned", "missing", "withheld", "bill"})
            QVERIFY2(role.contains(QLatin1String(key)), key);
        for (const QJsonValue &line : role.value(QLatin1String("bill")).toArray()) {
            for (const char *key : {"skill", "have", "asked", "weight", "essential", "earned", "missing", "withheld"})
                QVERIFY2(line.toObject().contains(QLatin1String(key)), key);
        }
    }
}

void BillsTest::billOfASmallRoleIsAsComputedByHand()
{
    // Engineer at entry asks Python 2 (essential, weight 10), SQL 1 (4), algebra 1 (essential, 6): with Python 1 and
    // SQL 3, 60 and 48 of 240 units. Of the 48 count 48 x (192 + 60) / (2 x 192) = 31, so 17 are withheld.
    QCOMPARE(run(small(), QStringLiteral("learner add Ada")).status, 0);
    QCOMPARE(run(small(), QStringLiteral("level Ada s_python 1")).status, 0);
    QCOMPARE(run(small(), QStringLiteral("level Ada s_sql 3")).status, 0);
    const QJsonObject role = run(small(), QStringLiteral("match Ada r_engineer")).first();
    QCOMPARE(role.value(QLatin1String("percent")).toDouble(), 37.92); // 91 of 240
    QCOMPARE(role.value(QLatin1String("missing")).toDouble(), 62.08);
    QCOMPARE(role.value(QLatin1String("withheld")).toDouble(), 7.08);
    const QJsonArray lines = role.value(QLatin1String("bill")).toArray();
    QCOMPARE(lines.size(), 3);
    const QJsonObject python = lines.at(0).toObject();
    QCOMPARE(python.value(QLatin1String("earned")).toDouble(), 25.0);
    QCOMPARE(python.value(QLatin1String("missing")).toDouble(), 25.0);
    QCOMPARE(python.value(QLatin1String("have")).toInt(), 1);
    QCOMPARE(python.value(QLatin1String("asked")).toInt(), 2);
    const QJsonObject sql = lines.at(1).toObject();
    QCOMPARE(sql.value(QLatin1String("withheld")).toDouble(), 7.08);
    QVERIFY(hundredths(sql.value(QLatin1String("missing"))) >= 708);
    QCOMPARE(python.value(QLatin1String("withheld")).toDouble(), 0.0);
    QCOMPARE(lines.at(2).toObject().value(QLatin1String("missing")).toDouble(), 30.0);
}

double BillsTest::shareOf(const QJsonObject &role, const QMap<QString, int> &have)
{
    // The parts of essential skills and of the others: half of what the others can earn counts at once.
    double reached[2] = {0, 0};
    double possible[2] = {0, 0};
    for (const QJsonValue &value : role.value(QLatin1String("requirements")).toArray()) {
        const QJsonObject asked = value.toObject();
        const double level = asked.value(QLatin1String("level")).toDouble();
        const double weight = asked.value(QLatin1String("weight")).toDouble();
        const int part = asked.value(QLatin1String("essential")).toBool() ? 0 : 1;
        const double had = std::min(level, double(have.value(asked.value(QLatin1String("skill")).toString())));
        reached[part] += weight * had / level;
        possible[part] += weight;
    }
    const double essential = possible[0] > 0 ? reached[0] / possible[0] : 1;
    const double others = std::min(reached[1], possible[1] * (1 + essential) / 2);
    return 100 * (reached[0] + others) / (possible[0] + possible[1]);
}

void BillsTest::billsOfAllRolesAddUp_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("entry") << QStringLiteral("entry") << quint32{1};
    QTest::newRow("mid") << QStringLiteral("mid") << quint32{2};
    QTest::newRow("senior") << QStringLiteral("senior") << quint32{3};
}

void BillsTest::billsOfAllRolesAddUp()
{
    QFETCH(QString, level);
    QFETCH(quint32, seed);
    const CliInProcess cli = shipped();
    addWithLevels(cli, seed);
    QMap<QString, int> have;
    for (const QJsonValue &entry : run(cli, QStringLiteral("history Ada")).array())
        have.insert(entry.toObject().value(QLatin1String("subject")).toString(),
                    entry.toObject().value(QLatin1String("after")).toInt());
    QMap<QString, double> shares;
    for (const QJsonValue &role : run(cli, QStringLiteral("roles --level ") + level).array())
        shares.insert(role.toObject().value(QLatin1String("id")).toString(), shareOf(role.toObject(), have));
    QVERIFY(shares.size() >= 10);

    const QJsonArray bills = run(cli, QStringLiteral("match Ada --level ") + level).array();
    QCOMPARE(bills.size(), shares.size());
    double before = 100;
    for (const QJsonValue &value : bills) {
        const QJsonObject bill = value.toObject();
        const QJsonArray lines = bill.value(QLatin1String("bill")).toArray();
        const int percent = hundredths(bill.value(QLatin1String("percent")));
        QCOMPARE(hundredths(bill.value(QLatin1String("earned"))), percent);
        QCOMPARE(hundredths(bill.value(QLatin1String("missing"))), 10000 - percent);
        QCOMPARE(sum(lines, QLatin1String("earned")), percent);
        QCOMPARE(sum(lines, QLatin1String("missing")), 10000 - percent);
        QCOMPARE(sum(lines, QLatin1String("withheld")), hundredths(bill.value(QLatin1String("withheld"))));
        for (const QJsonValue &line : lines) {
            const int withheld = hundredths(line.toObject().value(QLatin1String("withheld")));
            QVERIFY(withheld >= 0 && withheld <= hundredths(line.toObject().value(QLatin1String("missing"))));
            QVERIFY(withheld == 0 || !line.toObject().value(QLatin1String("essential")).toBool());
        }
        // What counts of the others is whole twelfths of a weight point, rounded down.
        const double share = shares.value(bill.value(QLatin1String("role")).toString(), -1);
        QVERIFY2(std::abs(percent / 100.0 - share) <= 0.1, qPrintable(QString::number(share)));
        QVERIFY(percent / 100.0 <= before);
        before = percent / 100.0;
    }
}

void BillsTest::withheldIsToldToPeople()
{
    const auto told = [this] {
        return small().run({QStringLiteral("match"), QStringLiteral("Ada"), QStringLiteral("r_engineer")}).out;
    };
    QCOMPARE(run(small(), QStringLiteral("learner add Ada")).status, 0);
    QVERIFY(!told().contains(QLatin1String("does not count yet")) && !told().contains(QLatin1String("not count yet")));
    QCOMPARE(run(small(), QStringLiteral("level Ada s_sql 3")).status, 0);
    QVERIFY2(told().contains(QLatin1String("essential")), qPrintable(told()));
    QVERIFY(told().contains(QLatin1String("not count yet")));
}

void BillsTest::bestComesFirst()
{
    QCOMPARE(run(small(), QStringLiteral("learner add Ada")).status, 0);
    const auto order = [this] {
        QStringList roles;
        for (const QJsonValue &bill : run(small(), QStringLiteral("match Ada")).array())
            roles.append(bill.toObject().value(QLatin1String("role")).toString());
        return roles.join(u' ');
    };
    QCOMPARE(order(), QStringLiteral("r_engineer r_analyst"));
    QCOMPARE(run(small(), QStringLiteral("level Ada s_stats 4")).status, 0);
    QCOMPARE(order(), QStringLiteral("r_analyst r_engineer"));
}

void BillsTest::onlyNothingMissingIsWhole()
{
    QCOMPARE(run(small(), QStringLiteral("learner add Ada")).status, 0);
    for (const char *skill : {"s_python", "s_sql", "s_algebra"})
        QCOMPARE(run(small(), QStringLiteral("level Ada %1 4").arg(QLatin1String(skill))).status, 0);
    const auto engineer = [this](const QString &level) {
        return run(small(), QStringLiteral("match Ada r_engineer --level ") + level).first();
    };
    QCOMPARE(engineer(QStringLiteral("entry")).value(QLatin1String("percent")).toDouble(), 100.0);
    QVERIFY(engineer(QStringLiteral("mid")).value(QLatin1String("percent")).toDouble() < 100.0);
}

QTEST_GUILESS_MAIN(BillsTest)
#include "tst_bills.moc"
