// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/salarypagestate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Cairn;

/** What is written of the page is read again; what is not understood does no harm. */
class TestSalaryPageState final : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsFoundAgain();
    void allLevelsAreFoundAgain();
    void noSeriesAtAllIsFoundAgain();
    void sameStateHasTheSameBytes();
    void nothingHasTheFirstValues();
    void junkHasTheFirstValues_data();
    void junkHasTheFirstValues();
    void valuesOfAnotherKindDoNoHarm();

private:
    static SalaryPageState whole();
};

SalaryPageState TestSalaryPageState::whole()
{
    SalaryPageState state;
    state.learner = LearnerId(QStringLiteral("amina"));
    state.roles = {RoleId(QStringLiteral("b")), RoleId(QStringLiteral("a & <i>"))};
    state.part = 3;
    state.options.level = PayLevel::Executive;
    state.options.place = QStringLiteral("DE");
    state.options.currency = QStringLiteral("EUR");
    state.options.series = {RuleOfThumbSeries, OfficialSeries, PaySeriesId(QStringLiteral("mine"))};
    state.options.atPriceLevel = true;
    state.options.fromYear = 2023;
    state.splitter = QByteArray("\0\xff\x01", 3);
    return state;
}

void TestSalaryPageState::everythingIsFoundAgain()
{
    const SalaryPageState before = whole();
    const SalaryPageState after = SalaryPageState::from(before.bytes());
    QCOMPARE(after.learner, before.learner);
    QCOMPARE(after.roles, before.roles);
    QCOMPARE(after.part, before.part);
    QCOMPARE(after.options, before.options);
    QCOMPARE(after.splitter, before.splitter);
}

void TestSalaryPageState::allLevelsAreFoundAgain()
{
    SalaryPageState state = whole();
    state.options.level.reset();
    QVERIFY(!SalaryPageState::from(state.bytes()).options.level);
    for (const PayLevel level : AllPayLevels) {
        state.options.level = level;
        QCOMPARE(SalaryPageState::from(state.bytes()).options.level, std::optional(level));
    }
}

void TestSalaryPageState::noSeriesAtAllIsFoundAgain()
{
    SalaryPageState state = whole();
    state.options.series.clear();
    QVERIFY(SalaryPageState::from(state.bytes()).options.series.isEmpty());
}

void TestSalaryPageState::sameStateHasTheSameBytes()
{
    SalaryPageState other = whole();
    other.options.series = {PaySeriesId(QStringLiteral("mine")), OfficialSeries, RuleOfThumbSeries};
    QCOMPARE(other.bytes(), whole().bytes());
}

void TestSalaryPageState::nothingHasTheFirstValues()
{
    const SalaryPageState state = SalaryPageState::from({});
    QVERIFY(state.learner.isEmpty());
    QVERIFY(state.roles.empty());
    QCOMPARE(state.part, 0);
    QCOMPARE(state.options, PayQuestion());
    QVERIFY(state.splitter.isEmpty());
}

void TestSalaryPageState::junkHasTheFirstValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("\xff\xfe not json");
    QTest::newRow("a list") << QByteArray("[1, 2, 3]");
    QTest::newRow("cut off") << whole().bytes().left(40);
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("a null byte") << QByteArray("{\0}", 3);
}

void TestSalaryPageState::junkHasTheFirstValues()
{
    QFETCH(QByteArray, bytes);
    const SalaryPageState state = SalaryPageState::from(bytes);
    QCOMPARE(state.options, PayQuestion());
    QVERIFY(state.roles.empty());
    QCOMPARE(state.part, 0);
}

void TestSalaryPageState::valuesOfAnotherKindDoNoHarm()
{
    const QByteArray wrong = R"({"roles": "x", "part": "two", "level": 7, "place": 3, "currency": [], "series": {},
                                 "price_level": "yes", "from_year": -5, "splitter": 9, "learner": null})";
    QVERIFY(QJsonDocument::fromJson(wrong).isObject());
    const SalaryPageState state = SalaryPageState::from(wrong);
    QVERIFY(state.roles.empty());
    QCOMPARE(state.part, 0);
    QVERIFY(!state.options.level);
    QCOMPARE(state.options.place, QStringLiteral("US"));
    QVERIFY(state.options.currency.isEmpty());
    QVERIFY(!state.options.atPriceLevel);
    QCOMPARE(state.options.fromYear, 0);
    const SalaryPageState unknown = SalaryPageState::from(R"({"level": "emperor", "future": {"a": 1}})");
    QVERIFY(!unknown.options.level);
}

QTEST_GUILESS_MAIN(TestSalaryPageState)
#include "tst_salarypagestate.moc"
