// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/comparedpay.h"
#include "domain/comparisonwords.h"
#include "domain/outlookpace.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const std::vector<ComparedRole> Both{{Engineer, CareerLevel::Mid}, {Analyst, CareerLevel::Mid}};

/** A figure whose percentiles lie a tenth of the median apart. */
PayFigure figureOf(const PaySeriesId &series, const RoleId &role, std::optional<PayLevel> level, double median,
                   qint64 n = 100)
{
    PayFigure figure;
    figure.series = series;
    figure.role = role;
    figure.level = level;
    figure.currency = QStringLiteral("USD");
    figure.n = n;
    figure.population = series == OfficialSeries ? PayPopulation::Employees : PayPopulation::Advertisements;
    if (n < LeastShown) {
        figure.shown = PayShown::Hidden;
        figure.remarks = {PayRemark::TooFew};
        return figure;
    }
    for (size_t at = 0; at < PayShares.size(); ++at)
        figure.percentiles[at] = PayAmount{median * (0.8 + 0.1 * double(at))};
    return figure;
}

PayFigure ad(const RoleId &role, PayLevel level, double median, qint64 n = 100)
{
    return figureOf(AdvertisementSeries, role, level, median, n);
}

PayFigure official(const RoleId &role, double median)
{
    return figureOf(OfficialSeries, role, std::nullopt, median);
}

std::vector<PayFigure> someFigures()
{
    return {official(Engineer, 130000),
            figureOf(AdvertisementSeries, Engineer, std::nullopt, 100000),
            ad(Engineer, PayLevel::Entry, 70000),
            ad(Engineer, PayLevel::Mid, 100000),
            ad(Engineer, PayLevel::Senior, 150000),
            ad(Engineer, PayLevel::Executive, 200000),
            official(Analyst, 90000),
            ad(Analyst, PayLevel::Senior, 120000, 4),
            ad(Analyst, PayLevel::Mid, 110000),
            ad(Analyst, PayLevel::Entry, 65000)};
}

Outlook outlookOf(double change)
{
    Outlook outlook;
    outlook.fromYear = 2024;
    outlook.toYear = 2034;
    outlook.changePercent = change;
    return outlook;
}

} // namespace

/** Pay of compared roles from one series only, and how the number of jobs is projected to change. */
class ComparedPayTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void questionIsByLevelOfEachRoleOnce();
    void advertisementsAreUsualAndNeverMixed();
    void otherSeriesIsShownWhereItIsWanted();
    void officialFiguresStandInWhereNoAdvertisementIsShown();
    void withoutFiguresEveryColumnIsEmpty();
    void spanIsThatOfAllThatIsShown();
    void orderIsByTheMedianAtMid();
    void boxesOverlapOnlyWhereEachTouchesEach();
    void thinFiguresAreNamedWithTheirNumber();
    void paceIsMeasuredByAllOccupations_data();
    void paceIsMeasuredByAllOccupations();
    void periodAndChangeAreWords();
};

void ComparedPayTest::questionIsByLevelOfEachRoleOnce()
{
    PayQuestion options;
    options.level = PayLevel::Senior;
    options.along = PayDimension::Years;
    options.place = QStringLiteral("DE");
    options.industry = QStringLiteral("51");
    options.series = {AdvertisementSeries, RuleOfThumbSeries};
    options.currency = QStringLiteral("EUR");
    const PayQuestion question = comparedPayQuestion(
        {{Engineer, CareerLevel::Entry}, {Engineer, CareerLevel::Mid}, {Analyst, CareerLevel::Mid}}, options);
    QCOMPARE(question.roles, (std::vector<RoleId>{Engineer, Analyst}));
    QCOMPARE(question.along, PayDimension::Levels);
    QVERIFY(!question.level);
    QCOMPARE(question.place, QStringLiteral("DE"));
    QCOMPARE(question.currency, QStringLiteral("EUR"));
    QVERIFY(question.industry.isEmpty());
    QCOMPARE(question.series, QSet<PaySeriesId>{AdvertisementSeries});
}

void ComparedPayTest::advertisementsAreUsualAndNeverMixed()
{
    const ComparedPay pay = comparedPay(Both, someFigures());
    QCOMPARE(pay.series, AdvertisementSeries);
    QCOMPARE(pay.available, (std::vector<PaySeriesId>{OfficialSeries, AdvertisementSeries}));
    QCOMPARE(pay.columns.size(), size_t{2});
    for (const std::vector<PayFigure> &column : pay.columns) {
        QCOMPARE(column.size(), size_t{3});
        for (size_t at = 0; at < column.size(); ++at) {
            QCOMPARE(column[at].series, AdvertisementSeries);
            QCOMPARE(*column[at].level, AllPayLevels[at]);
        }
    }
    QCOMPARE(pay.at(0, PayLevel::Mid)->middle()->amount, 100000.0);
    QCOMPARE(pay.at(1, PayLevel::Senior)->shown, PayShown::Hidden);
    QVERIFY(!pay.at(0, PayLevel::Executive));
    QVERIFY(!pay.at(0, std::nullopt));
    QVERIFY(!pay.at(2, PayLevel::Mid));
}

void ComparedPayTest::otherSeriesIsShownWhereItIsWanted()
{
    const ComparedPay pay = comparedPay(Both, someFigures(), OfficialSeries);
    QCOMPARE(pay.series, OfficialSeries);
    QCOMPARE(pay.columns[0].size(), size_t{1});
    QCOMPARE(pay.at(0, std::nullopt)->middle()->amount, 130000.0);
    QCOMPARE(payOrder(pay)->level, std::nullopt);
    QCOMPARE(comparedPay(Both, someFigures(), PaySeriesId(QStringLiteral("none"))).series, AdvertisementSeries);
}

void ComparedPayTest::officialFiguresStandInWhereNoAdvertisementIsShown()
{
    const ComparedPay pay = comparedPay(Both, {ad(Engineer, PayLevel::Mid, 1, 3), official(Engineer, 130000)});
    QCOMPARE(pay.series, OfficialSeries);
    QVERIFY(pay.columns[1].empty());
    // Where nothing is shown anywhere, it is said of whom there are too few.
    const ComparedPay few = comparedPay(Both, {ad(Engineer, PayLevel::Mid, 1, 3)});
    QCOMPARE(few.series, AdvertisementSeries);
    QVERIFY(!few.span());
    QVERIFY(!payOrder(few));
}

void ComparedPayTest::withoutFiguresEveryColumnIsEmpty()
{
    const ComparedPay pay = comparedPay(Both, {});
    QVERIFY(pay.isEmpty());
    QCOMPARE(pay.columns.size(), size_t{2});
    QVERIFY(payMeaning(pay, {}).isEmpty());
}

void ComparedPayTest::spanIsThatOfAllThatIsShown()
{
    const auto span = comparedPay(Both, someFigures()).span();
    QCOMPARE(span->first, 65000 * 0.8);
    QCOMPARE(span->second, 150000 * (0.8 + 0.1 * 4));
}

void ComparedPayTest::orderIsByTheMedianAtMid()
{
    const auto order = payOrder(comparedPay(Both, someFigures()));
    QCOMPARE(*order->level, PayLevel::Mid);
    QCOMPARE(order->columns, (std::vector<size_t>{1, 0}));
    QVERIFY(order->boxesOverlap); // 90 to 110 and 99 to 121 thousand
    // One role at two seniorities has one figure: no order.
    QVERIFY(!payOrder(comparedPay({{Engineer, CareerLevel::Mid}, {Engineer, CareerLevel::Senior}}, someFigures())));
}

void ComparedPayTest::boxesOverlapOnlyWhereEachTouchesEach()
{
    const auto orderOf = [](double one, double other) {
        return payOrder(comparedPay(Both, {ad(Engineer, PayLevel::Mid, one), ad(Analyst, PayLevel::Mid, other)}));
    };
    QVERIFY(orderOf(100, 100)->boxesOverlap);
    QVERIFY(orderOf(100, 120)->boxesOverlap);  // 110 and 108
    QVERIFY(!orderOf(100, 130)->boxesOverlap); // 110 and 117
    QCOMPARE(orderOf(100, 100)->columns, (std::vector<size_t>{0, 1}));
}

void ComparedPayTest::thinFiguresAreNamedWithTheirNumber()
{
    const Catalogue catalogue(smallCatalogueContents());
    const RoleComparison comparison = compareRoles(Both, {}, catalogue);
    const ComparedPay pay = comparedPay(Both, someFigures());
    const auto findings = comparisonFindings(comparison, pay, catalogue);
    const auto textOf = [&findings](ComparisonFinding::Kind kind) {
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [kind](const ComparisonFinding &each) { return each.kind == kind; });
        return found == findings.end() ? QString() : found->text;
    };
    const QString thin = textOf(ComparisonFinding::Kind::ThinPay);
    QVERIFY2(thin.contains(QLatin1String("Analyst, Senior")), qPrintable(thin));
    QVERIFY2(thin.contains(u'4'), qPrintable(thin));
    QVERIFY2(!thin.contains(QLatin1String("Engineer")), qPrintable(thin));
    const QString paid = textOf(ComparisonFinding::Kind::Pay);
    QVERIFY2(paid.indexOf(QLatin1String("Analyst\u00a0$110k")) < paid.indexOf(QStringLiteral("Engineer\u00a0$100k")),
             qPrintable(paid));
    QVERIFY2(paid.contains(QStringLiteral("Analyst\u00a0$110k")), qPrintable(paid));
    QCOMPARE(medianText(*pay.at(1, PayLevel::Senior)), QStringLiteral("n = 4"));
    QCOMPARE(medianText(*pay.at(1, PayLevel::Entry)), QStringLiteral("$65k"));
}

void ComparedPayTest::paceIsMeasuredByAllOccupations_data()
{
    QTest::addColumn<double>("change");
    QTest::addColumn<double>("all");
    QTest::addColumn<OutlookPace>("pace");
    QTest::newRow("twice") << 6.2 << 3.1 << OutlookPace::MuchFaster;
    QTest::newRow("more") << 5.0 << 3.1 << OutlookPace::Faster;
    QTest::newRow("the same") << 3.1 << 3.1 << OutlookPace::AsFast;
    QTest::newRow("three quarters") << 3.0 << 4.0 << OutlookPace::AsFast;
    QTest::newRow("less") << 1.5 << 3.1 << OutlookPace::Slower;
    QTest::newRow("hardly") << 0.9 << 3.1 << OutlookPace::LittleChange;
    QTest::newRow("hardly less") << -0.9 << 3.1 << OutlookPace::LittleChange;
    QTest::newRow("less by one") << -1.0 << 3.1 << OutlookPace::Declining;
    QTest::newRow("while all decline") << 2.0 << -1.0 << OutlookPace::MuchFaster;
}

void ComparedPayTest::paceIsMeasuredByAllOccupations()
{
    QFETCH(const double, change);
    QFETCH(const double, all);
    const Outlook one = outlookOf(change);
    const Outlook every = outlookOf(all);
    QTEST(paceOf(&one, &every), "pace");
    QCOMPARE(paceOf(nullptr, &every), OutlookPace::NoFigure);
}

void ComparedPayTest::periodAndChangeAreWords()
{
    Outlook outlook = outlookOf(33.5);
    QCOMPARE(outlookPeriod(&outlook), QStringLiteral("2024\u201334"));
    QCOMPARE(outlookChange(&outlook), QStringLiteral("+33.5\u00a0%"));
    outlook.changePercent = -2;
    outlook.toYear = 2105;
    QCOMPARE(outlookPeriod(&outlook), QStringLiteral("2024\u20132105"));
    QCOMPARE(outlookChange(&outlook), QStringLiteral("\u22122.0\u00a0%"));
    QVERIFY(outlookPeriod(nullptr).isEmpty());
    QVERIFY(outlookChange(nullptr).isEmpty());
}

QTEST_GUILESS_MAIN(ComparedPayTest)
#include "tst_comparedpay.moc"
