// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paybackbounds.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Cairn;

/** Which assumptions of the pay back of study can be kept, and what becomes of numbers beyond their bounds. */
class TestPayBackBounds final : public QObject
{
    Q_OBJECT

private slots:
    void whatAssumptionsAreMadeOfCanBeKept();
    void boundsThemselvesCanBeKept();
    void everyNumberHasItsBounds_data();
    void everyNumberHasItsBounds();
    void yearsHaveTheirBounds_data();
    void yearsHaveTheirBounds();
    void currencyIsThreeCapitalLetters_data();
    void currencyIsThreeCapitalLetters();
};

using Number = double PayBackAssumptions::*;
Q_DECLARE_METATYPE(Number)

void TestPayBackBounds::whatAssumptionsAreMadeOfCanBeKept()
{
    QVERIFY(canBeKept(PayBackAssumptions()));
    QCOMPARE(withinBounds(PayBackAssumptions()), PayBackAssumptions());
}

void TestPayBackBounds::boundsThemselvesCanBeKept()
{
    const PayBackAssumptions least{QStringLiteral("AAA"), 0, 0, 0, 0, 0, 0, 1};
    const PayBackAssumptions most{QStringLiteral("ZZZ"), 1e9, 1e9, 1e9, 1e9, 600, 600, 30};
    QVERIFY(canBeKept(least));
    QVERIFY(canBeKept(most));
}

void TestPayBackBounds::everyNumberHasItsBounds_data()
{
    QTest::addColumn<Number>("number");
    QTest::addColumn<double>("most");
    QTest::newRow("present pay") << &PayBackAssumptions::presentPay << 1e9;
    QTest::newRow("fees") << &PayBackAssumptions::fees << 1e9;
    QTest::newRow("pay given up") << &PayBackAssumptions::payGivenUp << 1e9;
    QTest::newRow("other cost") << &PayBackAssumptions::otherCost << 1e9;
    QTest::newRow("other months") << &PayBackAssumptions::otherMonths << 600.0;
    QTest::newRow("months to find a job") << &PayBackAssumptions::monthsToFindJob << 600.0;
}

void TestPayBackBounds::everyNumberHasItsBounds()
{
    QFETCH(const Number, number);
    QFETCH(const double, most);
    constexpr double Infinite = std::numeric_limits<double>::infinity();
    const std::vector<std::pair<double, double>> expected{{std::nextafter(most, Infinite), most},
                                                          {-1e-300, 0},
                                                          {-Infinite, 0},
                                                          {Infinite, 0},
                                                          {std::numeric_limits<double>::quiet_NaN(), 0}};
    for (const auto &[given, kept] : expected) {
        PayBackAssumptions assumptions;
        assumptions.*number = given;
        QVERIFY2(!canBeKept(assumptions), qPrintable(QString::number(given)));
        PayBackAssumptions bounded;
        bounded.*number = kept; // and nothing else
        QCOMPARE(withinBounds(assumptions), bounded);
        QVERIFY(canBeKept(bounded));
    }
}

void TestPayBackBounds::yearsHaveTheirBounds_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("kept");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("least") << 1 << 1;
    QTest::newRow("most") << 30 << 30;
    QTest::newRow("more") << 31 << 30;
    QTest::newRow("far below") << std::numeric_limits<int>::min() << 1;
}

void TestPayBackBounds::yearsHaveTheirBounds()
{
    QFETCH(const int, given);
    QFETCH(const int, kept);
    PayBackAssumptions assumptions;
    assumptions.years = given;
    QCOMPARE(withinBounds(assumptions).years, kept);
    QCOMPARE(canBeKept(assumptions), given == kept);
}

void TestPayBackBounds::currencyIsThreeCapitalLetters_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("canBe");
    QTest::newRow("euro") << QStringLiteral("EUR") << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("small") << QStringLiteral("eur") << false;
    QTest::newRow("two letters") << QStringLiteral("EU") << false;
    QTest::newRow("four letters") << QStringLiteral("EURO") << false;
    QTest::newRow("a digit") << QStringLiteral("EU1") << false;
    QTest::newRow("another alphabet") << QStringLiteral("ЕUR") << false; // the first letter is Cyrillic
}

void TestPayBackBounds::currencyIsThreeCapitalLetters()
{
    QFETCH(const QString, currency);
    QFETCH(const bool, canBe);
    PayBackAssumptions assumptions;
    assumptions.currency = currency;
    QCOMPARE(canBeKept(assumptions), canBe);
    QCOMPARE(withinBounds(assumptions).currency, currency);
}

QTEST_GUILESS_MAIN(TestPayBackBounds)
#include "tst_paybackbounds.moc"
