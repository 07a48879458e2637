// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paybackmodel.h"

#include "common/smallcatalogue.h"
#include "domain/catalogue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

PayBackAssumptions assumptions(int years = 4)
{
    PayBackAssumptions money;
    money.presentPay = 48000;
    money.monthsToFindJob = 0;
    money.years = years;
    return money;
}

PayBackCourse courseOf(const RoleId &role, const PayBackPath &path, double median, int years = 4)
{
    PayFigure pay;
    pay.role = role;
    pay.percentiles = {std::nullopt, PayAmount{median - 20000}, PayAmount{median}, PayAmount{median + 20000},
                       std::nullopt};
    return *payBackCourse(path, pay, assumptions(years));
}

} // namespace

/** The courses of the money as a table: three rows a path, a column a year. */
class TestPayBackModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup();
    void pathsHaveThreeRowsAndYearsAColumn();
    void numbersAreThoseOfTheCurves();
    void numbersAreWhatAHandWorksOut();
    void wordsNameThePathAndItsPay();
    void paidBackIsTold_data();
    void paidBackIsTold();
    void moneyHasItsSign_data();
    void moneyHasItsSign();
    void otherPathIsNamedSo();
    void seriesNumbersAreThoseOfTheChart();
    void otherCoursesResetTheTable();
    void withoutCoursesThereAreNoRows();

private:
    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    void show(std::vector<PayBackCourse> courses, int years = 4)
    {
        m_model->setCourses(std::move(courses), assumptions(years));
    }

    Catalogue m_catalogue{smallCatalogueContents()};
    std::unique_ptr<PayBackModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPayBackModel::init()
{
    m_model = std::make_unique<PayBackModel>(m_catalogue);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPayBackModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestPayBackModel::pathsHaveThreeRowsAndYearsAColumn()
{
    show({courseOf(Engineer, {12, 6000}, 90000), courseOf(Analyst, {6, 0}, 70000)});
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->columnCount(), PayBackModel::FirstYearColumn + 4);
    QCOMPARE(m_model->headerData(PayBackModel::FirstYearColumn + 3, Qt::Horizontal).toString(),
             QStringLiteral("Year 4"));
    QVERIFY(!m_model->headerData(m_model->columnCount(), Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
}

void TestPayBackModel::numbersAreThoseOfTheCurves()
{
    const std::vector<PayBackCourse> courses{courseOf(Engineer, {12, 6000}, 90000), courseOf(Analyst, {30, 0}, 40000)};
    show(courses);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const PayBackCourse &course = courses[static_cast<size_t>(row / 3)];
        const PayBackCurve &curve = row % 3 == 0 ? course.low : row % 3 == 1 ? course.middle : course.high;
        for (int year = 1; year <= 4; ++year) {
            const int column = PayBackModel::FirstYearColumn + year - 1;
            QCOMPARE(at(row, column, PayBackModel::RawRole).toDouble(), curve.moneyAt(year * 12));
            QCOMPARE(at(row, column).toString(), signedMoneyText(curve.moneyAt(year * 12), QLocale()));
            QVERIFY(at(row, column, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        }
        QVERIFY(!at(row, PayBackModel::PathColumn, PayBackModel::RawRole).isValid());
        QVERIFY(at(row, PayBackModel::PathColumn, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    }
}

void TestPayBackModel::numbersAreWhatAHandWorksOut()
{
    // A year of study for 6,000, then 42,000 more a year than before.
    show({courseOf(Engineer, {12, 6000}, 90000)});
    QCOMPARE(at(1, PayBackModel::FirstYearColumn).toString(), QStringLiteral("\u22126,000"));
    QCOMPARE(at(1, PayBackModel::FirstYearColumn + 1).toString(), QStringLiteral("+36,000"));
    QCOMPARE(at(1, PayBackModel::FirstYearColumn + 2).toString(), QStringLiteral("+78,000"));
    QCOMPARE(at(1, PayBackModel::PaidBackColumn).toString(), QStringLiteral("after 14 month(s)")); // 12 + 12/7
}

void TestPayBackModel::wordsNameThePathAndItsPay()
{
    show({courseOf(Engineer, {12, 6000}, 90000)});
    QCOMPARE(at(0, PayBackModel::PathColumn).toString(), QStringLiteral("Your plan, then Engineer"));
    QCOMPARE(at(0, PayBackModel::PayColumn).toString(), QStringLiteral("p25: $70,000"));
    QCOMPARE(at(1, PayBackModel::PayColumn).toString(), QStringLiteral("median: $90,000"));
    QCOMPARE(at(2, PayBackModel::PayColumn).toString(), QStringLiteral("p75: $110,000"));
    QCOMPARE(at(1, PayBackModel::PayColumn, Qt::AccessibleTextRole).toString(), QStringLiteral("median: $90,000"));
    QCOMPARE(at(1, 0, PayBackModel::IsMedianRole).toBool(), true);
    QCOMPARE(at(2, 0, PayBackModel::IsMedianRole).toBool(), false);
}

void TestPayBackModel::paidBackIsTold_data()
{
    QTest::addColumn<double>("months");
    QTest::addColumn<QString>("words");
    QTest::newRow("never") << -1.0 << QStringLiteral("never");
    QTest::newRow("at once") << 0.0 << QStringLiteral("at once");
    QTest::newRow("a part of a month counts whole") << 0.2 << QStringLiteral("after 1 month(s)");
    QTest::newRow("whole") << 12.0 << QStringLiteral("after 12 month(s)");
    QTest::newRow("begun") << 12.01 << QStringLiteral("after 13 month(s)");
}

void TestPayBackModel::paidBackIsTold()
{
    QFETCH(double, months);
    QFETCH(QString, words);
    QCOMPARE(paidBackText(months < 0 ? std::nullopt : std::optional(months)), words);
}

void TestPayBackModel::moneyHasItsSign_data()
{
    QTest::addColumn<double>("money");
    QTest::addColumn<QString>("words");
    QTest::newRow("more") << 14000.4 << QStringLiteral("+14,000");
    QTest::newRow("less") << -2000.0 << QStringLiteral("\u22122,000");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("0");
    QTest::newRow("nearly nothing has no sign") << -0.4 << QStringLiteral("0");
}

void TestPayBackModel::moneyHasItsSign()
{
    QFETCH(double, money);
    QFETCH(QString, words);
    QCOMPARE(signedMoneyText(money, QLocale(QStringLiteral("en_US"))), words);
}

void TestPayBackModel::otherPathIsNamedSo()
{
    PayBackCourse other = courseOf(Engineer, {36, 90000}, 90000);
    other.isOther = true;
    show({other});
    QCOMPARE(at(0, PayBackModel::PathColumn).toString(), QStringLiteral("The other path, then Engineer"));
    QCOMPARE(m_model->pathName(other), QStringLiteral("The other path, then Engineer"));
    QCOMPARE(m_model->roleTitle(other), QStringLiteral("Engineer"));
}

void TestPayBackModel::seriesNumbersAreThoseOfTheChart()
{
    show({courseOf(Engineer, {12, 6000}, 90000), courseOf(Analyst, {6, 0}, 70000)});
    for (int row = 0; row < 6; ++row)
        QCOMPARE(at(row, 2, PayBackModel::SeriesNumberRole).toInt(), row / 3);
}

void TestPayBackModel::otherCoursesResetTheTable()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    show({courseOf(Engineer, {12, 6000}, 90000)});
    QCOMPARE(reset.count(), 1);
    show({courseOf(Engineer, {12, 6000}, 90000, 30)}, 30);
    QCOMPARE(reset.count(), 2);
    QCOMPARE(m_model->columnCount(), PayBackModel::FirstYearColumn + 30);
    QVERIFY(at(2, m_model->columnCount() - 1, PayBackModel::RawRole).toDouble() > 1e6);
}

void TestPayBackModel::withoutCoursesThereAreNoRows()
{
    show({courseOf(Engineer, {12, 6000}, 90000)});
    show({});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!at(0, 0).isValid());
}

QTEST_GUILESS_MAIN(TestPayBackModel)
#include "tst_paybackmodel.moc"
