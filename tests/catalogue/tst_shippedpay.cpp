// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "catalogue/paytablesreader.h"
#include "domain/payquestion.h"
#include "domain/paysteps.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Cairn;

namespace {

const QDate Today(2026, 11, 21);

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

/** One line of the table of advertisements, taken apart without the program's own reader. */
struct Advert
{
    QStringList cells;
    QString cell(int column) const { return cells[column]; }
    double middle() const { return (cells[9].toDouble() + cells[10].toDouble()) / 2; }
};

enum Column {
    RoleCell,
    MatchCell,
    LevelCell,
    EmploymentCell,
    CountryCell,
    RemoteCell,
    SizeCell,
    YearCell,
    CurrencyCell
};

std::vector<Advert> advertsOfFile()
{
    QFile file(QStringLiteral(CAIRN_SOURCE_DIR) + text("/resources/pay/advertisements.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Advert> adverts;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : lines)
        adverts.push_back({line.split(u',')});
    return adverts;
}

/** The textbook way: sorted, and straight between the two neighbours of (n - 1) * share. */
double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double place = static_cast<double>(values.size() - 1) * share;
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] * (1 - (place - std::floor(place))) + values[above] * (place - std::floor(place));
}

} // namespace

class ShippedPayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyLineOfTheTablesCanBeRead();
    void everyTableHasItsSourceRecord();
    void everyRoleOfTheAdvertisementsIsInTheCatalogue();
    void everyFigureNamesItsSource_data();
    void everyFigureNamesItsSource();
    void officialFiguresAreThoseOfTheTable();
    void percentilesOfAdvertisementsAgreeWithTheTextbook();
    void thinDataIsNotShown();
    void aWeakFitIsNoOfficialFigureOfTheRole();
    void topCodedWagesAreAtLeast();
    void answersToASurveyAreNotShownAsAdvertisements();
    void placesOfTheUsaAreOfNoSingleRole();
    void sectorsHaveMeansOnly();
    void figuresOlderThanTwoYearsAreMarked();
    void currenciesAreConvertedInStepsThatAreSaid();
    void priceLevelsAreAStepThatIsSaid();
    void populationsAreNeverPutTogether();
    void countriesStandInTheirOwnOrder();
    void theRuleOfThumbIsAskedForByName();

private:
    std::vector<PayFigure> answer(const PayQuestion &question) const
    {
        return payFigures(question, {m_tables, m_own, *m_catalogue});
    }
    static PayQuestion about(const char *role);

    PayTables m_tables;
    std::vector<CatalogueMistake> m_mistakes;
    std::vector<PaySeries> m_own;
    std::unique_ptr<Catalogue> m_catalogue;
};

void ShippedPayTest::initTestCase()
{
    PayTablesReading reading = PayTablesReader::read(PayTablesReader::shippedFolder());
    m_tables = std::move(reading.tables);
    m_mistakes = std::move(reading.mistakes);
    m_catalogue = std::make_unique<Catalogue>(CatalogueReader::read(CatalogueReader::shippedFolder()).contents);
}

PayQuestion ShippedPayTest::about(const char *role)
{
    PayQuestion question;
    question.roles = {RoleId(text(role))};
    question.today = Today;
    return question;
}

void ShippedPayTest::everyLineOfTheTablesCanBeRead()
{
    for (const CatalogueMistake &mistake : m_mistakes)
        qWarning("%s:%d %s: %s", qPrintable(mistake.file), mistake.line, qPrintable(mistake.place),
                 qPrintable(mistake.sentence));
    QCOMPARE(m_mistakes.size(), size_t(0));
    QCOMPARE(m_tables.wages.size(), size_t(99));
    QCOMPARE(m_tables.states.size(), size_t(54));
    const auto adverts = advertsOfFile();
    const auto counted = std::count_if(adverts.begin(), adverts.end(), [](const Advert &each) {
        return each.cell(MatchCell) == text("strict") && each.cell(EmploymentCell) == text("FT");
    });
    QCOMPARE(m_tables.advertisements.size(), static_cast<size_t>(counted));
}

void ShippedPayTest::everyTableHasItsSourceRecord()
{
    const PayTables::Sources &sources = m_tables.sources;
    for (const SourceId &id : {sources.wages, sources.industries, sources.stem, sources.advertisements,
                               sources.purchasingPower, sources.priceLevels, sources.ruleOfThumb})
        QVERIFY2(m_catalogue->source(id), qPrintable(id.text()));
    for (const CurrencyRate &rate : m_tables.rates)
        QVERIFY2(m_catalogue->source(rate.source), qPrintable(rate.source.text()));
}

void ShippedPayTest::everyRoleOfTheAdvertisementsIsInTheCatalogue()
{
    for (const RoleId &role : m_tables.advertisements.words().roles)
        QVERIFY2(m_catalogue->role(role), qPrintable(role.text()));
}

void ShippedPayTest::everyFigureNamesItsSource_data()
{
    QTest::addColumn<int>("along");
    QTest::newRow("levels") << int(PayDimension::Levels);
    QTest::newRow("countries") << int(PayDimension::Countries);
    QTest::newRow("states") << int(PayDimension::States);
    QTest::newRow("metros") << int(PayDimension::Metros);
    QTest::newRow("industries") << int(PayDimension::Industries);
    QTest::newRow("years") << int(PayDimension::Years);
}

void ShippedPayTest::everyFigureNamesItsSource()
{
    QFETCH(int, along);
    PayQuestion question;
    question.today = Today;
    question.along = static_cast<PayDimension>(along);
    for (const Role &role : m_catalogue->roles())
        question.roles.push_back(role.id);
    const std::vector<PayFigure> figures = answer(question);
    QVERIFY(!figures.empty());
    for (const PayFigure &figure : figures) {
        QVERIFY(m_catalogue->source(figure.source));
        QCOMPARE(figure.shown == PayShown::Hidden, !figure.middle() && !figure.low);
        if (figure.shown == PayShown::Hidden)
            QVERIFY(!figure.remarks.empty());
        // Percentiles rise.
        std::optional<double> before;
        for (const auto &each : figure.percentiles) {
            if (!each)
                continue;
            QVERIFY(!before || *before <= each->amount);
            before = each->amount;
        }
    }
}

void ShippedPayTest::officialFiguresAreThoseOfTheTable()
{
    const std::vector<PayFigure> figures = answer(about("data_scientist"));
    const PayFigure &official = figures.front();
    QCOMPARE(official.population, PayPopulation::Employees);
    QCOMPARE(official.occupation, text("15-2051"));
    QCOMPARE(official.fit, text("exact"));
    QCOMPARE(official.toYear, 2025);
    // Bureau of Labor Statistics, OEWS, May 2025, data scientists.
    QCOMPARE(official.n, std::optional<qint64>(262440));
    const std::array<double, 5> published{67240, 85660, 120230, 158880, 199130};
    for (size_t at = 0; at < published.size(); ++at)
        QCOMPARE(official.percentiles[at]->amount, published[at]);
    QVERIFY(official.steps.empty());
}

void ShippedPayTest::percentilesOfAdvertisementsAgreeWithTheTextbook()
{
    const std::vector<Advert> adverts = advertsOfFile();
    int compared = 0;
    for (const RoleId &role : m_tables.advertisements.words().roles) {
        PayQuestion question = about("");
        question.roles = {role};
        question.series = {AdvertisementSeries};
        question.fromYear = 2023;
        question.toYear = 2024;
        for (const PayFigure &figure : answer(question)) {
            if (figure.shown == PayShown::Hidden)
                continue;
            const PayRates rates(m_tables.rates);
            std::vector<double> pay;
            for (const Advert &each : adverts) {
                const int year = each.cell(YearCell).toInt();
                const bool fits = each.cell(RoleCell) == role.text() && each.cell(MatchCell) == text("strict")
                                  && each.cell(EmploymentCell) == text("FT") && each.cell(CountryCell) == text("US")
                                  && year >= 2023 && year <= 2024
                                  && (!figure.level || each.cell(LevelCell) == codeOf(*figure.level));
                if (const auto factor = rates.factor(each.cell(CurrencyCell), text("USD")); fits && factor)
                    pay.push_back(each.middle() * *factor);
            }
            QCOMPARE(figure.n, std::optional<qint64>(static_cast<qint64>(pay.size())));
            for (size_t at = 0; at < PayShares.size(); ++at) {
                const double expected = percentile(pay, PayShares[at]);
                QVERIFY2(std::abs(figure.percentiles[at]->amount - expected) <= 1e-9 * expected,
                         qPrintable(role.text()));
            }
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

void ShippedPayTest::thinDataIsNotShown()
{
    int hidden = 0;
    int few = 0;
    for (const Role &role : m_catalogue->roles()) {
        PayQuestion question = about("");
        question.roles = {role.id};
        question.series = {AdvertisementSeries};
        for (const PayFigure &figure : answer(question)) {
            const qint64 n = figure.n.value_or(0);
            QCOMPARE(figure.shown, n < 10 ? PayShown::Hidden : n < 30 ? PayShown::Few : PayShown::Yes);
            if (n < 10) {
                QVERIFY(!figure.middle());
                QVERIFY(!figure.interval);
                QCOMPARE(figure.remarks.front(), n == 0 ? PayRemark::None : PayRemark::TooFew);
                ++hidden;
            }
            few += figure.shown == PayShown::Few ? 1 : 0;
        }
    }
    QVERIFY(hidden > 0);
    QVERIFY(few > 0);
}

void ShippedPayTest::aWeakFitIsNoOfficialFigureOfTheRole()
{
    PayQuestion question = about("computer_vision_engineer");
    question.series = {OfficialSeries};
    const std::vector<PayFigure> figures = answer(question);
    QCOMPARE(figures.size(), size_t(1));
    QCOMPARE(figures.front().shown, PayShown::Few);
    QCOMPARE(figures.front().remarks.front(), PayRemark::WeakFit);
    QVERIFY(!figures.front().occupationTitle.isEmpty());
}

void ShippedPayTest::topCodedWagesAreAtLeast()
{
    PayQuestion question = about("chief_ai_officer");
    question.along = PayDimension::Years;
    question.series = {OfficialSeries};
    int found = 0;
    for (const PayFigure &figure : answer(question)) {
        for (const auto &pay : figure.percentiles) {
            if (!pay || !pay->atLeast)
                continue;
            QCOMPARE(pay->amount, figure.toYear <= 2021 ? 208000.0 : 239200.0);
            QVERIFY(figure.has(PayRemark::TopCoded));
            ++found;
        }
    }
    QVERIFY(found > 0);
}

void ShippedPayTest::answersToASurveyAreNotShownAsAdvertisements()
{
    PayQuestion question = about("data_scientist");
    question.along = PayDimension::Years;
    question.series = {AdvertisementSeries};
    bool sawSurvey = false;
    for (const PayFigure &figure : answer(question)) {
        QCOMPARE(figure.has(PayRemark::SurveyAnswers), figure.toYear < 2022);
        if (figure.toYear < 2022) {
            QCOMPARE(figure.shown, PayShown::Hidden);
            sawSurvey = true;
        }
    }
    QVERIFY(sawSurvey);
    // Nor do they come in where the years are asked for.
    question.along = PayDimension::Levels;
    question.fromYear = 2020;
    question.toYear = 2021;
    for (const PayFigure &figure : answer(question))
        QCOMPARE(figure.n, std::optional<qint64>(0));
}

void ShippedPayTest::placesOfTheUsaAreOfNoSingleRole()
{
    PayQuestion question = about("data_scientist");
    question.along = PayDimension::States;
    const std::vector<PayFigure> states = answer(question);
    QCOMPARE(states.size(), size_t(54));
    QCOMPARE(states.front().place, text("US"));
    for (const PayFigure &figure : states) {
        QVERIFY(figure.role.isEmpty());
        QVERIFY(figure.has(PayRemark::StemTogether));
        QVERIFY(figure.ratio);
    }
    question.along = PayDimension::Metros;
    question.place = text("US-CA");
    const std::vector<PayFigure> metros = answer(question);
    QVERIFY(metros.size() > 10 && metros.size() < 60);
    for (const PayFigure &figure : metros)
        QVERIFY(figure.place == text("US") || figure.placeName.contains(text("CA")));
}

void ShippedPayTest::sectorsHaveMeansOnly()
{
    PayQuestion question = about("data_scientist");
    question.along = PayDimension::Industries;
    const std::vector<PayFigure> sectors = answer(question);
    QVERIFY(sectors.size() >= 18 && sectors.size() <= 20);
    // Bureau of Labor Statistics, OEWS by industry, May 2024: information pays data scientists most.
    QCOMPARE(sectors.front().industry, text("51"));
    QCOMPARE(sectors.front().mean->amount, 146540.0);
    for (const PayFigure &figure : sectors) {
        QVERIFY(!figure.percentiles[MedianAt]);
        QVERIFY(figure.has(PayRemark::MeanOnly) || figure.shown == PayShown::Hidden);
    }
    question.industry = text("31-33");
    for (const PayFigure &figure : answer(question))
        QVERIFY2(figure.industry.startsWith(u'3') && !figure.industry.contains(u'-'), qPrintable(figure.industry));
}

void ShippedPayTest::figuresOlderThanTwoYearsAreMarked()
{
    PayQuestion question = about("data_scientist");
    question.along = PayDimension::Industries;
    for (const PayFigure &figure : answer(question))
        QVERIFY(figure.has(PayRemark::Old)); // of May 2024, looked at in November 2026
    question.along = PayDimension::Levels;
    QVERIFY(!answer(question).front().has(PayRemark::Old)); // of May 2025
    question.today = QDate(2027, 5, 31);
    QVERIFY(!answer(question).front().has(PayRemark::Old));
    question.today = QDate(2027, 6, 1);
    QVERIFY(answer(question).front().has(PayRemark::Old));
}

void ShippedPayTest::currenciesAreConvertedInStepsThatAreSaid()
{
    const PayQuestion inDollars = about("data_scientist");
    PayQuestion inFrancs = inDollars;
    inFrancs.currency = text("CHF");
    const std::vector<PayFigure> dollars = answer(inDollars);
    const std::vector<PayFigure> francs = answer(inFrancs);
    QCOMPARE(francs.size(), dollars.size());
    const double rate = PayRates(m_tables.rates).rateOf(text("CHF"))->perDollar;
    for (size_t at = 0; at < francs.size(); ++at) {
        QCOMPARE(francs[at].publishedCurrency, text("USD"));
        QCOMPARE(francs[at].published, dollars[at].percentiles);
        if (francs[at].shown == PayShown::Hidden)
            continue;
        QCOMPARE(francs[at].currency, text("CHF"));
        QCOMPARE(francs[at].steps.size(), size_t(1));
        QCOMPARE(francs[at].steps.front().factor, rate);
        QCOMPARE(francs[at].percentiles[MedianAt]->amount, dollars[at].percentiles[MedianAt]->amount * rate);
    }
    // Between two other currencies it goes by way of the dollar, and both rates are said.
    PayQuestion german = about("data_scientist");
    german.place = text("DE");
    german.series = {AdvertisementSeries};
    german.currency = text("CHF");
    QCOMPARE(answer(german).front().publishedCurrency, text("EUR"));
    QCOMPARE(answer(german).front().steps.size(), size_t(2));
}

void ShippedPayTest::priceLevelsAreAStepThatIsSaid()
{
    PayQuestion question = about("data_scientist");
    question.along = PayDimension::States;
    question.atPriceLevel = true;
    for (const PayFigure &figure : answer(question)) {
        if (figure.place == text("US")) {
            QVERIFY(figure.steps.empty());
            continue;
        }
        const bool hasLevel =
            figure.place != text("US-PR") && figure.place != text("US-GU") && figure.place != text("US-VI");
        QCOMPARE(figure.shown != PayShown::Hidden, hasLevel);
        if (!hasLevel) {
            QVERIFY(figure.has(PayRemark::NoPriceLevel));
            continue;
        }
        QCOMPARE(figure.steps.size(), size_t(1));
        QCOMPARE(figure.percentiles[MedianAt]->amount,
                 figure.published[MedianAt]->amount * figure.steps.front().factor);
    }
    // The pound has no official rate, and purchasing power needs none.
    PayQuestion british = about("data_scientist");
    british.place = text("GB");
    british.series = {AdvertisementSeries};
    british.atPriceLevel = true;
    const PayFigure all = answer(british).front();
    QCOMPARE(all.publishedCurrency, text("GBP"));
    QCOMPARE(all.currency, text("USD"));
    QCOMPARE(all.steps.size(), size_t(1));
    QCOMPARE(all.steps.front().kind, PayStep::Kind::PurchasingPower);
}

void ShippedPayTest::populationsAreNeverPutTogether()
{
    const std::vector<PayFigure> both = answer(about("ml_engineer"));
    PayQuestion question = about("ml_engineer");
    question.series = {OfficialSeries};
    std::vector<PayFigure> apart = answer(question);
    question.series = {AdvertisementSeries};
    for (const PayFigure &figure : answer(question))
        apart.push_back(figure);
    QVERIFY(both == apart);
}

void ShippedPayTest::countriesStandInTheirOwnOrder()
{
    PayQuestion question = about("data_scientist");
    question.along = PayDimension::Countries;
    question.series = {AdvertisementSeries};
    const std::vector<PayFigure> countries = answer(question);
    QVERIFY(countries.size() > 3);
    QCOMPARE(countries.front().place, text("US"));
    qint64 before = countries.front().n.value();
    for (const PayFigure &figure : countries) {
        QVERIFY(figure.n.value() <= before);
        before = figure.n.value();
        QVERIFY(figure.shown == PayShown::Hidden || figure.currency == text("USD"));
    }
}

void ShippedPayTest::theRuleOfThumbIsAskedForByName()
{
    PayQuestion question = about("ml_engineer");
    for (const PayFigure &figure : answer(question))
        QVERIFY(figure.population != PayPopulation::RuleOfThumb);
    question.series = {RuleOfThumbSeries};
    const std::vector<PayFigure> guide = answer(question);
    QCOMPARE(guide.size(), size_t(3));
    for (const PayFigure &figure : guide) {
        QVERIFY(figure.has(PayRemark::NotMeasured));
        QVERIFY(!figure.middle());
        QVERIFY(figure.low && figure.high);
    }
    QVERIFY(guide.back().high->atLeast);
}

QTEST_GUILESS_MAIN(ShippedPayTest)
#include "tst_shippedpay.moc"
