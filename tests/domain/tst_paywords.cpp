// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/paywords.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Cairn;

namespace {

constexpr auto LastRemark = static_cast<int>(PayRemark::NotATrend);
constexpr auto LastHiding = static_cast<int>(PayRemark::SurveyAnswers);

QString withPlainSpaces(QString text)
{
    return text.replace(QChar(u'\u00a0'), u' ').replace(QChar(u'\u202f'), u' ');
}

PayFigure advertisements()
{
    PayFigure figure;
    figure.series = AdvertisementSeries;
    figure.population = PayPopulation::Advertisements;
    figure.role = RoleId(QStringLiteral("r_engineer"));
    figure.level = PayLevel::Senior;
    figure.place = QStringLiteral("US");
    figure.placeName = QStringLiteral("United States");
    figure.fromYear = 2024;
    figure.toYear = 2025;
    figure.percentiles = {PayAmount{110000}, PayAmount{140000}, PayAmount{165000}, PayAmount{195000},
                          PayAmount{230000}};
    figure.currency = figure.publishedCurrency = QStringLiteral("USD");
    figure.n = 1200;
    return figure;
}

PayFigure official()
{
    PayFigure figure = advertisements();
    figure.series = OfficialSeries;
    figure.population = PayPopulation::Employees;
    figure.level.reset();
    figure.fromYear = figure.toYear = 2025;
    figure.lastDay = QDate(2025, 5, 31);
    figure.n = 262440;
    figure.occupation = QStringLiteral("15-2051");
    figure.occupationTitle = QStringLiteral("Data Scientists");
    return figure;
}

PayFigure hidden()
{
    PayFigure figure = advertisements();
    figure.n = 4;
    figure.shown = PayShown::Hidden;
    figure.remarks = {PayRemark::GuessedLevel, PayRemark::TooFew};
    return figure;
}

} // namespace

/** What is said of pay is whole, says no more than is known, and can be worked out again. */
class TestPayWords final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void amounts_data();
    void amounts();
    void everyLocaleGivesTheAmountBack();
    void shortTextsAreWithinTheirRounding();
    void atLeastIsNeverRoundedUp();
    void aDollarIsNotMistaken();
    void everyRemarkIsAWholeSentenceOfItsOwn();
    void remarksNameWhatTheyAreAbout();
    void theReasonExplainsHowAFigureIsShown();
    void aFigureWithoutRemarksHasNoReason();
    void countsSayWhatTheyCount();
    void periodsAreMonthsForStatisticsAndYearsElse();
    void stepsCanBeWorkedOutAgain();
    void aSentenceTellsTheWholeFigure();
    void aHiddenFigureTellsNoAmount();
    void aRuleOfThumbIsASpan();
    void ownSeriesHaveTheirOwnNames();
    void methodSpeaksOfWhatIsThereOnly();

private:
    Catalogue m_catalogue{smallCatalogueContents()};
};

void TestPayWords::amounts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("brief");
    const auto row = [](const char *locale, double amount, const char *currency, const char *whole, const char *brief) {
        QTest::addRow("%s %s %.1f", locale, currency, amount)
            << QString::fromUtf8(locale) << amount << QString::fromUtf8(currency) << QString::fromUtf8(whole)
            << QString::fromUtf8(brief);
    };
    row("en_US", 120230, "USD", "$120,230", "$120k");
    row("en_US", 58000.4, "EUR", "€58,000", "€58k");
    row("en_US", 850, "GBP", "£850", "£850");
    row("en_US", 2500, "GBP", "£2,500", "£2.5k");
    row("en_US", 999600, "USD", "$999,600", "$1M");
    row("en_US", 1250000, "INR", "₹1,250,000", "₹1.3M");
    row("en_US", 14200000, "JPY", "¥14,200,000", "¥14.2M");
    row("en_US", 90000, "CAD", "CA$90,000", "CA$90k");
    row("en_US", 90000, "CHF", "CHF 90,000", "CHF 90k");
    row("de_DE", 58000, "EUR", "58.000 €", "58k €");
    row("de_DE", 2500, "CHF", "2.500 CHF", "2,5k CHF");
    row("en_US", -1500, "USD", "−$1,500", "−$1.5k");
}

void TestPayWords::amounts()
{
    QFETCH(QString, locale);
    QFETCH(double, amount);
    QFETCH(QString, currency);
    QFETCH(QString, whole);
    QFETCH(QString, brief);
    const QLocale used(locale);
    QCOMPARE(withPlainSpaces(payText({amount}, currency, used)), whole);
    QCOMPARE(withPlainSpaces(payShortText({amount}, currency, used)), brief);
    QVERIFY(!payText({amount}, currency, used).contains(u' '));
}

void TestPayWords::everyLocaleGivesTheAmountBack()
{
    static const QRegularExpression notNumber(QStringLiteral("^[^\\d]+|[^\\d]+$"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    for (const char *name : {"en_US", "de_DE", "de_CH", "fr_FR", "hi_IN", "ja_JP", "ar_AE", "pl_PL", "en_IN"}) {
        const QLocale locale(QString::fromLatin1(name));
        for (const double amount : {1.0, 999.0, 1000.0, 45678.0, 239200.0, 12345678.0}) {
            for (const char *currency : {"USD", "EUR", "CHF", "XXX"}) {
                QString text = payText({amount}, QString::fromLatin1(currency), locale);
                const QString shown = text;
                text.remove(notNumber);
                bool isNumber = false;
                QCOMPARE(locale.toDouble(text, &isNumber), amount);
                QVERIFY2(isNumber && shown.contains(currencyText(QString::fromLatin1(currency), locale)),
                         qPrintable(shown));
            }
        }
    }
}

void TestPayWords::shortTextsAreWithinTheirRounding()
{
    static const QRegularExpression parts(QStringLiteral("^\\$([0-9.]+)([kM]?)$"));
    constexpr int Amounts = 62;
    for (int at = 0; at < Amounts; ++at) {
        const double amount = std::pow(1.37, at);
        const QString text = payShortText({amount}, QStringLiteral("USD"), QLocale());
        const QRegularExpressionMatch match = parts.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(text));
        const QString sign = match.captured(2);
        const double unit = sign == QLatin1String("M") ? 1e6 : sign == QLatin1String("k") ? 1e3 : 1;
        const double said = match.captured(1).toDouble() * unit;
        QVERIFY2(std::abs(said - amount) <= std::max(0.5, amount * 0.051), qPrintable(text));
        QVERIFY2(text.size() <= 7, qPrintable(text));
    }
}

void TestPayWords::atLeastIsNeverRoundedUp()
{
    QCOMPARE(payText({239200, true}, QStringLiteral("USD"), QLocale()), QStringLiteral("at least $239,200"));
    QCOMPARE(payShortText({239999, true}, QStringLiteral("USD"), QLocale()), QStringLiteral("$239k+"));
    QCOMPARE(payShortText({239200, true}, QStringLiteral("USD"), QLocale()), QStringLiteral("$239k+"));
    QCOMPARE(payShortText({999999, true}, QStringLiteral("USD"), QLocale()), QStringLiteral("$999k+"));
    QCOMPARE(payShortText({2300, true}, QStringLiteral("USD"), QLocale()), QStringLiteral("$2.3k+"));
    QCOMPARE(withPlainSpaces(payNumberText({239200, true}, QLocale())), QStringLiteral("≥ 239,200"));
    QCOMPARE(payNumberText({239200}, QLocale()), QStringLiteral("239,200"));
}

void TestPayWords::aDollarIsNotMistaken()
{
    const QString dollar = QStringLiteral("USD");
    QCOMPARE(currencyText(dollar, QLocale(QStringLiteral("en_US"))), QStringLiteral("$"));
    QCOMPARE(currencyText(dollar, QLocale(QStringLiteral("de_DE"))), QStringLiteral("$"));
    QCOMPARE(currencyText(dollar, QLocale(QStringLiteral("en_CA"))), QStringLiteral("US$"));
    QCOMPARE(currencyText(dollar, QLocale(QStringLiteral("en_AU"))), QStringLiteral("US$"));
    QCOMPARE(currencyText(QStringLiteral("JPY"), QLocale(QStringLiteral("zh_CN"))), QStringLiteral("JP¥"));
}

void TestPayWords::everyRemarkIsAWholeSentenceOfItsOwn()
{
    QSet<QString> said;
    for (int at = 0; at <= LastRemark; ++at) {
        for (PayPopulation population : {PayPopulation::Advertisements, PayPopulation::Employees, PayPopulation::Own}) {
            for (PayFigure figure : {advertisements(), official(), PayFigure()}) {
                figure.population = population;
                const QString text = remarkText(static_cast<PayRemark>(at), figure, m_catalogue);
                QVERIFY2(text.size() > 15 && text.endsWith(u'.') && text.front().isUpper(), qPrintable(text));
                QVERIFY2(!text.contains(QStringLiteral("%1")) && !text.contains(QStringLiteral("%n")),
                         qPrintable(text));
            }
        }
        const QString text = remarkText(static_cast<PayRemark>(at), advertisements(), m_catalogue);
        QVERIFY2(!said.contains(text), qPrintable(text));
        said.insert(text);
    }
}

void TestPayWords::remarksNameWhatTheyAreAbout()
{
    const auto says = [this](PayRemark remark, const PayFigure &figure, const char *needed) {
        return remarkText(remark, figure, m_catalogue).contains(QLatin1String(needed));
    };
    PayFigure figure = official();
    figure.n = 4;
    QVERIFY(says(PayRemark::TooFew, figure, "n = 4"));
    QVERIFY(says(PayRemark::TooFew, figure, "at least 10"));
    QVERIFY(says(PayRemark::WeakFit, figure, "nearest occupation: Data Scientists."));
    QVERIFY(says(PayRemark::FairFit, figure, "Data Scientists"));
    QVERIFY(says(PayRemark::Old, figure, "24 month"));
    QVERIFY(says(PayRemark::Old, figure, "May 2025"));
    QVERIFY(says(PayRemark::NoPriceLevel, figure, "United States"));
    figure.percentiles[4] = PayAmount{239200, true};
    QVERIFY(says(PayRemark::TopCoded, figure, "at least $239,200"));
    figure.converted = 3;
    figure.leftOut = 5;
    QVERIFY(says(PayRemark::Converted, figure, "3 of 4"));
    QVERIFY(says(PayRemark::LeftOut, figure, "5 amount"));
    figure.population = PayPopulation::Advertisements;
    figure.n = 17;
    QVERIFY(says(PayRemark::Few, figure, "only 17 advertisement"));
}

void TestPayWords::theReasonExplainsHowAFigureIsShown()
{
    PayFigure figure = official();
    const auto reason = [&] { return whyText(figure, m_catalogue); };
    for (int at = 0; at <= LastHiding; ++at) {
        const auto hiding = static_cast<PayRemark>(at);
        figure.shown = PayShown::Hidden;
        figure.remarks = {PayRemark::GuessedLevel, hiding, PayRemark::Old};
        QCOMPARE(reason(), remarkText(hiding, figure, m_catalogue));
    }
    for (const PayRemark greying : {PayRemark::Few, PayRemark::WeakFit}) {
        figure.shown = PayShown::Few;
        figure.remarks = {PayRemark::Old, greying};
        QCOMPARE(reason(), remarkText(greying, figure, m_catalogue));
    }
    figure.shown = PayShown::Yes;
    figure.remarks = {PayRemark::Old, PayRemark::TopCoded};
    QCOMPARE(reason(), remarkText(PayRemark::Old, figure, m_catalogue));
}

void TestPayWords::aFigureWithoutRemarksHasNoReason()
{
    QVERIFY(whyText(advertisements(), m_catalogue).isEmpty());
    QVERIFY(remarkTexts(advertisements(), m_catalogue).isEmpty());
}

void TestPayWords::countsSayWhatTheyCount()
{
    QVERIFY(countText(advertisements()).startsWith(QStringLiteral("n = 1,200 advertisement")));
    QVERIFY(countText(official()).startsWith(QStringLiteral("262,440 estimated job")));
    QVERIFY(!countText(official()).contains(u'='));
    QCOMPARE(countShortText(advertisements()), QStringLiteral("1,200"));
    QVERIFY(countShortText(official()).startsWith(QStringLiteral("262,440 job")));
    PayFigure unknown = official();
    unknown.n.reset();
    QCOMPARE(countText(unknown), QStringLiteral("n not published"));
    QCOMPARE(countShortText(unknown), QStringLiteral("–"));
    unknown.n = qint64{1} << 40;
    QVERIFY(!countText(unknown).contains(u'-'));
}

void TestPayWords::periodsAreMonthsForStatisticsAndYearsElse()
{
    PayFigure figure = advertisements();
    figure.lastDay = QDate(2025, 1, 19);
    QCOMPARE(periodText(figure, QLocale()), QStringLiteral("2024–2025"));
    figure.fromYear = 2025;
    QCOMPARE(periodText(figure, QLocale()), QStringLiteral("2025"));
    QCOMPARE(periodText(official(), QLocale()), QStringLiteral("May 2025"));
    QCOMPARE(periodText(official(), QLocale(QStringLiteral("de_DE"))), QStringLiteral("Mai 2025"));
    QVERIFY(periodText(PayFigure(), QLocale()).isEmpty());
}

void TestPayWords::stepsCanBeWorkedOutAgain()
{
    static const QRegularExpression number(QStringLiteral("\\d[\\d,]*\\.\\d+"));
    const auto firstNumber = [](const QString &text) { return QLocale().toDouble(number.match(text).captured()); };
    PayFigure figure = advertisements();
    figure.place = QStringLiteral("DE");
    figure.placeName = QStringLiteral("Germany");
    for (const double factor : {0.8845, 1.1306, 149.57, 0.0066858, 0.00006, 20.42}) {
        const PayStep rate{PayStep::Kind::Rate,   factor, QStringLiteral("USD"),
                           QStringLiteral("EUR"), 2025,   SourceId(QStringLiteral("own"))};
        const QString text = stepText(rate, figure, m_catalogue);
        QVERIFY2(std::abs(firstNumber(text) / factor - 1) < 1e-3, qPrintable(text));
        for (const char *needed : {"EUR for 1 USD", "2025", "Career Cairn"})
            QVERIFY2(text.contains(QLatin1String(needed)), qPrintable(text));
    }
    const PayStep power{PayStep::Kind::PurchasingPower, 1 / 0.7009, QStringLiteral("DE"),
                        QStringLiteral("US"),           2024,       SourceId(QStringLiteral("nobody"))};
    QCOMPARE(stepText(power, figure, m_catalogue),
             QStringLiteral("Purchasing power (Germany): 0.7009 EUR buy what 1 USD buys in the United States "
                            "(nobody 2024)."));
    figure.place = QStringLiteral("US-CA");
    figure.placeName = QStringLiteral("California");
    const PayStep level{PayStep::Kind::StatePriceLevel, 100 / 112.6, QStringLiteral("US-CA"),
                        QStringLiteral("US"),           2023,        SourceId(QStringLiteral("own"))};
    QCOMPARE(stepText(level, figure, m_catalogue),
             QStringLiteral("Divided by the price level of California, 112.6 (US = 100, Career Cairn 2023)."));
    QVERIFY(!unitText(figure).contains(QStringLiteral("prices")));
    figure.steps = {level};
    QCOMPARE(stepTexts(figure, m_catalogue), QStringList{stepText(level, figure, m_catalogue)});
    QVERIFY(unitText(figure).contains(QStringLiteral("prices of the United States")));
}

void TestPayWords::aSentenceTellsTheWholeFigure()
{
    PayFigure figure = advertisements();
    const QString text = lookText(figure, m_catalogue, {});
    QVERIFY2(text.startsWith(QStringLiteral("Engineer, Senior, Job advertisements, United States, 2024–2025: median "
                                            "$165,000, middle half $140,000 to $195,000, n = 1,200 advertisement")),
             qPrintable(text));
    figure.remarks = {PayRemark::GuessedLevel};
    QVERIFY(lookText(figure, m_catalogue, {}).endsWith(whyText(figure, m_catalogue)));
    PayFigure stem = official();
    stem.role = RoleId();
    stem.population = PayPopulation::StemEmployees;
    QVERIFY(lookText(stem, m_catalogue, {})
                .startsWith(QStringLiteral("All STEM jobs together, Official statistics, United States, May 2025: ")));
    figure.percentiles = {};
    figure.mean = PayAmount{126130};
    figure.industry = QStringLiteral("54");
    figure.industryName = QStringLiteral("Professional services");
    const QString mean = lookText(figure, m_catalogue, {});
    QVERIFY2(mean.contains(QStringLiteral("mean $126,130")) && mean.contains(QStringLiteral("Professional services")),
             qPrintable(mean));
}

void TestPayWords::aHiddenFigureTellsNoAmount()
{
    const QString text = lookText(hidden(), m_catalogue, {});
    QVERIFY(text.endsWith(remarkText(PayRemark::TooFew, hidden(), m_catalogue)));
    QVERIFY(!text.contains(u'$'));
    QVERIFY(!text.contains(QStringLiteral("165")));
}

void TestPayWords::aRuleOfThumbIsASpan()
{
    PayFigure figure;
    figure.series = RuleOfThumbSeries;
    figure.population = PayPopulation::RuleOfThumb;
    figure.level = PayLevel::Senior;
    figure.currency = QStringLiteral("USD");
    figure.low = PayAmount{150000};
    figure.high = PayAmount{250000, true};
    figure.remarks = {PayRemark::NotMeasured};
    QCOMPARE(spanText(figure, QLocale()), QStringLiteral("$150,000 to $250,000 and more"));
    const QString text = lookText(figure, m_catalogue, {});
    QVERIFY(text.contains(spanText(figure, QLocale())));
    QCOMPARE(text.count(QStringLiteral("not measured")), 1);
    QVERIFY(spanText(advertisements(), QLocale()).isEmpty());
}

void TestPayWords::ownSeriesHaveTheirOwnNames()
{
    PayFigure figure = advertisements();
    figure.series = PaySeriesId(QStringLiteral("mine"));
    figure.population = PayPopulation::Own;
    const std::vector<PaySeries> own{
        {figure.series, QStringLiteral("Our firm"), QStringLiteral("firm.csv"), QDate(2026, 11, 1), 12, nullptr}};
    QCOMPARE(seriesText(figure, own), QStringLiteral("Our firm"));
    QCOMPARE(sourceText(figure, m_catalogue, own), QStringLiteral("firm.csv"));
    QCOMPARE(seriesText(figure, {}), populationText(PayPopulation::Own));
    figure.source = SourceId(QStringLiteral("own"));
    QCOMPARE(sourceText(figure, m_catalogue, {}), QStringLiteral("Own profiles"));
    QVERIFY(lookText(figure, m_catalogue, own).contains(QStringLiteral("Our firm")));
}

void TestPayWords::methodSpeaksOfWhatIsThereOnly()
{
    const QStringList both = methodText({official(), advertisements(), advertisements()});
    QCOMPARE(both.size(), methodParagraphs().size() + 2);
    for (const QString &doubt : whyItMayBeWrong(PayPopulation::Advertisements))
        QVERIFY(both.last().contains(doubt));
    QVERIFY(!both.join(u' ').contains(whyItMayBeWrong(PayPopulation::RuleOfThumb).constFirst()));
    QSet<QString> first;
    for (const PayPopulation population :
         {PayPopulation::Employees, PayPopulation::StemEmployees, PayPopulation::Advertisements,
          PayPopulation::RuleOfThumb, PayPopulation::Own}) {
        QVERIFY(!whyItMayBeWrong(population).isEmpty());
        first.insert(whyItMayBeWrong(population).constFirst());
    }
    QCOMPARE(first.size(), 5);
}

QTEST_GUILESS_MAIN(TestPayWords)
#include "tst_paywords.moc"
