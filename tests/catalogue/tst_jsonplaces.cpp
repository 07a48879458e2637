// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/jsonplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace Cairn;

class TestJsonPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void eachValueHasTheLineOnWhichItStands();
    void aPlaceThatDoesNotExistHasTheLineAround();
    void doubledKeysAreFound_data();
    void doubledKeysAreFound();
    void aByteHasItsLine();
    void randomTextsAreWalkedAsTheParserReadsThem();
    void aHugeObjectIsWalkedInGoodTime();
};

namespace {

const QByteArray Text = "{\n"
                        "  \"a\": [\n"
                        "    1, \"x\\\"}\\\\\",\n"
                        "    {\"b/c\": null,\n"
                        "     \"d~\": \"[\"}\n"
                        "  ], \"e\":\n"
                        "  true\n"
                        "}\n";

void collectPlaces(const QJsonValue &value, const QString &place, QStringList &places)
{
    places.append(place);
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype at = 0; at < list.size(); ++at)
            collectPlaces(list.at(at), place + QStringLiteral("/%1").arg(at), places);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collectPlaces(member.value(), place + QLatin1Char('/') + JsonPlaces::pointerStep(member.key()), places);
    }
}

QJsonValue randomValue(QRandomGenerator &random, int depth, int &next)
{
    const int kind = random.bounded(depth > 4 ? 3 : 5);
    if (kind == 0)
        return QStringLiteral("\"{[,:]}\\ \n%1").arg(next++);
    if (kind == 1)
        return next++;
    if (kind == 2)
        return random.bounded(2) == 0;
    const int count = random.bounded(5);
    QJsonArray list;
    QJsonObject object;
    for (int at = 0; at < count; ++at) {
        list.append(randomValue(random, depth + 1, next));
        object.insert(QStringLiteral("k\"/~{%1").arg(at), randomValue(random, depth + 1, next));
    }
    return kind == 3 ? QJsonValue(list) : QJsonValue(object);
}

} // namespace

void TestJsonPlaces::eachValueHasTheLineOnWhichItStands()
{
    const JsonPlaces places(Text);
    QCOMPARE(places.lineOf(QString()), 1);
    QCOMPARE(places.lineOf(QStringLiteral("/a")), 2);
    QCOMPARE(places.lineOf(QStringLiteral("/a/0")), 3);
    QCOMPARE(places.lineOf(QStringLiteral("/a/1")), 3);
    QCOMPARE(places.lineOf(QStringLiteral("/a/2")), 4);
    QCOMPARE(places.lineOf(QStringLiteral("/a/2/b~1c")), 4);
    QCOMPARE(places.lineOf(QStringLiteral("/a/2/d~0")), 5);
    QCOMPARE(places.lineOf(QStringLiteral("/e")), 6);
    QVERIFY(places.doubledKeys().empty());
}

void TestJsonPlaces::aPlaceThatDoesNotExistHasTheLineAround()
{
    const JsonPlaces places(Text);
    QCOMPARE(places.lineOf(QStringLiteral("/a/2/zzz/1")), 4);
    QCOMPARE(places.lineOf(QStringLiteral("/zzz")), 1);
    QCOMPARE(places.lineOf(QStringLiteral("zzz")), 1);
    QCOMPARE(JsonPlaces(QByteArray()).lineOf(QStringLiteral("/a")), 1);
}

void TestJsonPlaces::doubledKeysAreFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<int>("line");

    QTest::newRow("none") << QByteArray(R"({"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]})") << QStringList() << 0;
    QTest::newRow("top") << QByteArray("{\"a\": 1,\n\"a\": 2}") << QStringList{QStringLiteral("/a")} << 2;
    QTest::newRow("inside") << QByteArray("{\"a\": [0, {\"x\": {\"y\": 1},\n\n\"x\": 2}]}")
                            << QStringList{QStringLiteral("/a/1/x")} << 3;
    QTest::newRow("around") << QByteArray("{\"a\": {\"b\": 1, \"c\": 2}, \"b\": 1,\n\"a\": 2}")
                            << QStringList{QStringLiteral("/a")} << 2;
    QTest::newRow("by escapes") << QByteArray("{\"a\": 1, \"\\u0061\": 2}") << QStringList{QStringLiteral("/a")} << 1;
    QTest::newRow("three times") << QByteArray("{\"a\": 1, \"a\": 2, \"a\": 3}")
                                 << QStringList{QStringLiteral("/a"), QStringLiteral("/a")} << 1;
    QTest::newRow("values like keys") << QByteArray("{\"a\": \"b\", \"b\": \"a\"}") << QStringList() << 0;
    QTest::newRow("with a byte order mark")
        << QByteArray("\xEF\xBB\xBF{\"a\": 1, \"a\": 2}") << QStringList{QStringLiteral("/a")} << 1;
}

void TestJsonPlaces::doubledKeysAreFound()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, places);
    QFETCH(int, line);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    QStringList found;
    for (const JsonPlaces::DoubledKey &doubled : JsonPlaces(json).doubledKeys()) {
        found.append(doubled.place);
        QCOMPARE(doubled.line, line);
    }
    QCOMPARE(found, places);
}

void TestJsonPlaces::aByteHasItsLine()
{
    const JsonPlaces places("a\nb\nc");
    QCOMPARE(places.lineAt(0), 1);
    QCOMPARE(places.lineAt(2), 2);
    QCOMPARE(places.lineAt(4), 3);
    QCOMPARE(places.lineAt(400), 3);
    QCOMPARE(places.lineAt(-1), 1);
}

void TestJsonPlaces::randomTextsAreWalkedAsTheParserReadsThem()
{
    // Numbers are given once each, and Qt writes every value on a line of its own: the line that holds the number
    // is found by plain text search, as an independent opinion.
    QRandomGenerator random(20261120);
    for (int round = 0; round < 300; ++round) {
        int next = 100'000;
        const QJsonObject root{{QStringLiteral("root"), randomValue(random, 0, next)}};
        const QByteArray text = QJsonDocument(root).toJson(QJsonDocument::Indented);
        const JsonPlaces places(text);
        QVERIFY(places.doubledKeys().empty());
        const QList<QByteArray> lines = text.split('\n');
        QStringList all;
        collectPlaces(root, QString(), all);
        for (const QString &place : std::as_const(all)) {
            QJsonValue value = root;
            for (const QString &step : place.split(QLatin1Char('/')).mid(1)) {
                QString key = step;
                key.replace(QStringLiteral("~1"), QStringLiteral("/"))
                    .replace(QStringLiteral("~0"), QStringLiteral("~"));
                value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(key);
            }
            if (!value.isDouble())
                continue;
            const QByteArray number = QByteArray::number(value.toInt());
            const QByteArray line = lines.at(places.lineOf(place) - 1);
            QVERIFY2(line.contains(number), qPrintable(place));
        }
    }
}

void TestJsonPlaces::aHugeObjectIsWalkedInGoodTime()
{
    QByteArray json = "{";
    for (int key = 0; key < 300'000; ++key)
        json += "\"key" + QByteArray::number(key) + "\":1,";
    json += "\"key7\":1}";
    QElapsedTimer timer;
    timer.start();
    const auto doubled = JsonPlaces(json).doubledKeys();
    QCOMPARE(doubled.size(), size_t(1));
    QCOMPARE(doubled.front().key, QStringLiteral("key7"));
    // A walk that compares each key with each other would take minutes.
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestJsonPlaces)
#include "tst_jsonplaces.moc"
