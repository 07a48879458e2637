// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/payrolenames.h"
#include "exchange/payimport.h"
#include "exchange/payimportcell.h"
#include "exchange/payimportnumber.h"
#include "exchange/payimportpreview.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Cairn;

namespace {

using Fault = PayImportNumber::Fault;

const PayRates Rates({{QStringLiteral("EUR"), 2024, 0.8, {}}, {QStringLiteral("GBP"), 2024, 0.5, {}}});

bool goOnAlways(double)
{
    return true;
}

/** A row in words, e.g. "r_engineer senior US IT L 2024 120000.5 USD". */
QString shown(const PayRows &rows, size_t at)
{
    const PayRow row = rows.row(at);
    const PayWordLists &words = rows.words();
    QStringList parts{words.roles[row.role].text(),
                      row.level ? codeOf(*row.level) : QStringLiteral("-"),
                      words.places.at(row.place),
                      words.industries.at(row.industry),
                      words.sizes.at(row.size),
                      row.year == 0 ? QString() : QString::number(row.year),
                      QString::number(row.pay, 'f', QLocale::FloatingPointShortest),
                      words.currencies.at(row.currency)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList shown(const PayRows &rows)
{
    QStringList all;
    for (size_t at = 0; at < rows.size(); ++at)
        all.append(shown(rows, at));
    return all;
}

} // namespace

/** Figures of pay out of files that people bring along. */
class TestPayImport final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void numbersAreReadAsTheyAreWritten_data();
    void numbersAreReadAsTheyAreWritten();
    void wordsForLevelsAreKnown_data();
    void wordsForLevelsAreKnown();
    void columnsAreGuessedFromTheirNames_data();
    void columnsAreGuessedFromTheirNames();
    void columnsAreGuessedFromWhatStandsInThem();
    void rowsAreReadAsThePlanSays();
    void middleOfLowAndHighIsThePay();
    void wordsThatWereMappedByHandGoFirst();
    void unknownTitlesAreCounted();
    void aChangedPlanIsSeenInThePreview();
    void orderOfTheLinesDoesNotMatter();
    void rowsHaveTheOrderThatPayRowsWants();
    void cancellingLeavesNoRows();
    void progressRisesToTheEnd();
    void aPlanThatDoesNotFitIsAProblem();

private:
    QString fileOf(const QByteArray &text);
    PayPreview previewOf(const QByteArray &text);
    PayImportOutcome outcomeOf(const QByteArray &text, const PayImportPlan &plan);
    QStringList rowsOf(const QByteArray &text) { return shown(outcomeOf(text, previewOf(text).plan).rows); }

    QTemporaryDir m_folder;
    PayRoleNames m_names{Catalogue(smallCatalogueContents())};
};

QString TestPayImport::fileOf(const QByteArray &text)
{
    const QString path = m_folder.filePath(QStringLiteral("pay.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The file of the test cannot be written");
    return path;
}

PayPreview TestPayImport::previewOf(const QByteArray &text)
{
    const Result<PayPreview> preview = previewPay(fileOf(text), m_names);
    if (!preview)
        qWarning("%s", qPrintable(preview.problem().sentence));
    return preview ? preview.value() : PayPreview();
}

PayImportOutcome TestPayImport::outcomeOf(const QByteArray &text, const PayImportPlan &plan)
{
    Result<PayImportOutcome> outcome = importPay(fileOf(text), plan, m_names, Rates, goOnAlways);
    if (!outcome)
        qWarning("%s", qPrintable(outcome.problem().sentence));
    return outcome ? outcome.takeValue() : PayImportOutcome();
}

void TestPayImport::numbersAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<char>("decimalPoint");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char *cell, char point, Fault fault, double amount = 0, const char *currency = "") {
        QTest::addRow("%s (%c)", cell, point)
            << QByteArray(cell) << point << fault << amount << QString::fromLatin1(currency);
    };
    row("120000", '.', Fault::None, 120000);
    row(" 120000.55 ", '.', Fault::None, 120000.55);
    row("120,000", '.', Fault::None, 120000);
    row("1,200,000.5", '.', Fault::None, 1200000.5);
    row("12,00,000", '.', Fault::None, 1200000);
    row("120.000,5", ',', Fault::None, 120000.5);
    row("120 000", '.', Fault::None, 120000);
    row("120\xC2\xA0"
        "000",
        '.', Fault::None, 120000);
    row("120\xE2\x80\xAF"
        "000",
        ',', Fault::None, 120000);
    row("120\xA0"
        "000",
        ',', Fault::None, 120000); // Windows-1252
    row("120'000", '.', Fault::None, 120000);
    row("120\xE2\x80\x99"
        "000",
        '.', Fault::None, 120000);
    row("120k", '.', Fault::None, 120000);
    row("120.5K", '.', Fault::None, 120500);
    row("$120,000", '.', Fault::None, 120000);
    row("US$ 120,000", '.', Fault::None, 120000, "USD");
    row("USD 120,000", '.', Fault::None, 120000, "USD");
    row("120,000 eur", '.', Fault::None, 120000, "EUR");
    row("50.000 \xE2\x82\xAC", ',', Fault::None, 50000, "EUR");
    row("\xC2\xA3"
        "50k",
        '.', Fault::None, 50000, "GBP");
    row("1.2E+05", '.', Fault::None, 120000);
    row("+5", '.', Fault::None, 5);
    row("'+5", '.', Fault::None, 5);
    row("0.1", '.', Fault::None, 0.1);
    row("1000000000", '.', Fault::None, 1e9);
    row("1000000000.01", '.', Fault::TooLarge);
    row("1e999", '.', Fault::TooLarge);
    row("99999999999999999999999999", '.', Fault::TooLarge);
    row("-5", '.', Fault::NotPositive);
    row("\xE2\x88\x92"
        "5",
        '.', Fault::NotPositive);
    row("'-5", '.', Fault::NotPositive);
    row("0", '.', Fault::NotPositive);
    row("0.00", '.', Fault::NotPositive);
    row("1e-999", '.', Fault::NotPositive);
    row("", '.', Fault::Empty);
    row("  ", '.', Fault::Empty);
    row("inf", '.', Fault::NoNumber);
    row("nan", '.', Fault::NoNumber);
    row("0x10", '.', Fault::NoNumber);
    row("=1+1", '.', Fault::NoNumber);
    row("'=1+1", '.', Fault::NoNumber);
    row("120,00", '.', Fault::NoNumber); // cents or thousands: better not guessed
    row("120.00", ',', Fault::NoNumber);
    row("1,2,3", '.', Fault::NoNumber);
    row("1,000 000", '.', Fault::NoNumber);
    row("1000,000", '.', Fault::NoNumber);
    row("12 to 15", '.', Fault::NoNumber);
    row("50000-60000", '.', Fault::NoNumber);
    row("1.2.3", '.', Fault::NoNumber);
    row("k", '.', Fault::NoNumber);
    row("USD", '.', Fault::NoNumber);
    row("secret", '.', Fault::NoNumber);
}

void TestPayImport::numbersAreReadAsTheyAreWritten()
{
    QFETCH(QByteArray, cell);
    QFETCH(char, decimalPoint);
    QFETCH(QString, currency);
    const PayImportNumber number = payNumberIn(cell.toStdString(), decimalPoint);
    QTEST(number.fault, "fault");
    QTEST(number.amount, "amount");
    QCOMPARE(number.currency, currency);
}

void TestPayImport::wordsForLevelsAreKnown_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("level");
    const auto row = [](const char *word, const char *level) {
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(level);
    };
    row("EN", "entry");
    row("Entry-level / Junior", "entry");
    row("intern", "entry");
    row("mi", "mid");
    row("Mid_Level", "mid");
    row("Intermediate", "mid");
    row("SE", "senior");
    row("Sr.", "senior");
    row("Team lead", "senior");
    row("EX", "executive");
    row("Head of data", "executive");
    row("Director", "executive");
    row("5", "");
    row("", "");
    row("seldom", "");
}

void TestPayImport::wordsForLevelsAreKnown()
{
    QFETCH(QString, word);
    const std::optional<PayLevel> level = payLevelMeant(word);
    QTEST(level ? codeOf(*level) : QString(), "level");
}

void TestPayImport::columnsAreGuessedFromTheirNames_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QString>("currencyOfAll");
    QTest::addColumn<PayColumns>("columns");
    const auto row = [](const char *heading, const char *currency, const PayColumns &columns) {
        QTest::newRow(heading) << QByteArray(heading) << QString::fromLatin1(currency) << columns;
    };
    constexpr int none = NoPayColumn;
    row("work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,"
        "remote_ratio,company_location,company_size",
        "", {3, 1, 9, none, 10, 0, 5, 4, none, none});
    row("role,level,place,industry,size,year,currency,low,high,pay", "", {0, 1, 2, 3, 4, 5, 6, none, 7, 8});
    row("Job Title,Seniority,Country,Sector,Salary Min,Salary Max,Currency", "",
        {0, 1, 2, 3, none, none, 6, none, 4, 5});
    row("jobTitle,experienceLevel,Salary (EUR)", "EUR", {0, 1, none, none, none, none, none, 2, none, none});
    row("title,salary_in_usd", "USD", {0, none, none, none, none, none, none, 1, none, none});
    row("title,currency,salary_in_usd", "USD", {0, none, none, none, none, none, none, 2, none, none});
    row("role,currency,low,high,low_usd,high_usd,mid_usd", "", {0, none, none, none, none, none, 1, none, 2, 3});
    row("role,low_usd,high_usd,mid_usd", "USD", {0, none, none, none, none, none, none, none, 1, 2});
    row("role,salary,salary", "", {0, none, none, none, none, none, none, 1, none, none});
}

void TestPayImport::columnsAreGuessedFromTheirNames()
{
    QFETCH(QByteArray, heading);
    QFETCH(QString, currencyOfAll);
    QFETCH(PayColumns, columns);
    const PayPreview preview = previewOf(heading + '\n');
    QCOMPARE(preview.plan.heading, PayImportPlan::Heading::FirstLine);
    QCOMPARE(preview.plan.currency, currencyOfAll);
    QVERIFY(preview.plan.columns == columns);
    QVERIFY(preview.rows.empty());
    QCOMPARE(preview.heading.join(u',').toUtf8(), heading);
}

void TestPayImport::columnsAreGuessedFromWhatStandsInThem()
{
    const QByteArray text = "DE;SE;2024;Engineer;EUR;85.000,50;M\n"
                            "FR;MI;2023;Plumber;EUR;61.000,00;L\n"
                            "US;EN;2024;Senior analyst;USD;99.000,00;S\n";
    const PayPreview preview = previewOf(text);
    QCOMPARE(preview.plan.heading, PayImportPlan::Heading::None);
    QCOMPARE(preview.heading.at(3), QStringLiteral("Column 4"));
    QCOMPARE(preview.rows.size(), size_t{3});
    QCOMPARE(preview.plan.separator, ';');
    QCOMPARE(preview.plan.decimalPoint, ',');
    QVERIFY(preview.plan.columns == (PayColumns{3, 1, 0, NoPayColumn, 6, 2, 4, 5, NoPayColumn, NoPayColumn}));
    QCOMPARE(rowsOf(text), QStringList({QStringLiteral("r_analyst entry US S 2024 99000 USD"),
                                        QStringLiteral("r_engineer senior DE M 2024 85000.5 EUR")}));
}

void TestPayImport::rowsAreReadAsThePlanSays()
{
    const QByteArray text = "title,level,country,industry,size,year,currency,salary\n"
                            "Engineer,SE,us,\"IT, data\",L,2024,usd,\"120,000\"\n"
                            "r_analyst,EX,  South   Korea ,,,2023-05-01,,90k\n"
                            "Jr. Engineer,3,,'-x,,,GBP,50000\n";
    PayImportPlan plan = previewOf(text).plan;
    plan.currency = QStringLiteral("EUR");
    plan.place = QStringLiteral("de");
    const PayImportOutcome outcome = outcomeOf(text, plan);
    QCOMPARE(outcome.lines, 3);
    QCOMPARE(outcome.used, 3);
    QVERIFY(outcome.refused.empty());
    QCOMPARE(shown(outcome.rows), QStringList({QStringLiteral("r_analyst executive South Korea 2023 90000 EUR"),
                                               QStringLiteral("r_engineer senior US IT, data L 2024 120000 USD"),
                                               QStringLiteral("r_engineer - DE -x 50000 GBP")}));
    QCOMPARE(outcome.rows.words().currencies,
             QStringList({QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("USD")}));
    QCOMPARE(outcome.rows.firstYear(), 2023);
}

void TestPayImport::middleOfLowAndHighIsThePay()
{
    const QByteArray text = "role,low,high,currency\nEngineer,100,201,USD\nEngineer,7,7,USD\n";
    QCOMPARE(rowsOf(text),
             QStringList({QStringLiteral("r_engineer - 7 USD"), QStringLiteral("r_engineer - 150.5 USD")}));
}

void TestPayImport::wordsThatWereMappedByHandGoFirst()
{
    const QByteArray text = "role,level,pay,currency\nPlumber,Grade 7,1000,USD\nEngineer,SE,2000,USD\n";
    PayImportPlan plan = previewOf(text).plan;
    plan.roles.insert(QStringLiteral("Plumber"), RoleId(QStringLiteral("r_engineer")));
    plan.roles.insert(QStringLiteral("Engineer"), RoleId(QStringLiteral("r_analyst")));
    plan.levels.insert(QStringLiteral("Grade 7"), PayLevel::Executive);
    plan.levels.insert(QStringLiteral("SE"), PayLevel::Entry);
    QCOMPARE(shown(outcomeOf(text, plan).rows), QStringList({QStringLiteral("r_analyst entry 2000 USD"),
                                                             QStringLiteral("r_engineer executive 1000 USD")}));
}

void TestPayImport::unknownTitlesAreCounted()
{
    QByteArray text = "role,level,pay,currency\nEngineer,SE,1,USD\n";
    for (int kind = 0; kind < 30; ++kind)
        text += ("Plumber " + QByteArray::number(kind) + ",x,1,USD\n").repeated(kind + 1);
    const PayPreview preview = previewOf(text);
    QCOMPARE(preview.unknownTitles.size(), PayPreview::MostUnknown);
    QVERIFY(preview.unknownTitles.front() == (UnknownPayWord{QStringLiteral("Plumber 29"), 30}));
    QVERIFY(preview.unknownTitles.back() == (UnknownPayWord{QStringLiteral("Plumber 10"), 11}));
    QVERIFY(preview.unknownLevels == std::vector<UnknownPayWord>({{QStringLiteral("x"), 30 * 31 / 2}}));
    QCOMPARE(preview.rows.size(), PayPreview::MostRows);
}

void TestPayImport::aChangedPlanIsSeenInThePreview()
{
    const QString path = fileOf("a;b,c\nEngineer;1,2\n");
    PayImportPlan plan = previewPay(path, m_names).value().plan;
    QCOMPARE(plan.separator, ',');
    plan.separator = ';';
    plan.columns.role = 1;
    const PayPreview preview = previewPay(path, m_names, plan).takeValue();
    QCOMPARE(preview.heading, QStringList({QStringLiteral("a"), QStringLiteral("b,c")}));
    QVERIFY(preview.plan == plan);
    QVERIFY(preview.unknownTitles == std::vector<UnknownPayWord>({{QStringLiteral("1,2"), 1}}));
}

void TestPayImport::orderOfTheLinesDoesNotMatter()
{
    std::mt19937 numbers(11);
    const auto any = [&numbers](const QByteArrayList &words) {
        return words.at(static_cast<qsizetype>(numbers() % static_cast<unsigned>(words.size())));
    };
    QByteArrayList lines;
    for (int line = 0; line < 3000; ++line)
        lines.append(any({"Engineer", "Senior analyst", "r_engineer"}) + ',' + any({"SE", "EN", ""}) + ','
                     + any({"US", "DE", "Peru", ""}) + ',' + any({"IT", "Health", ""}) + ',' + any({"2023", "2024", ""})
                     + ',' + any({"USD", "EUR", "XXX"}) + ',' + QByteArray::number(numbers() % 50 + 1));
    const QByteArray heading = "role,level,place,industry,year,currency,pay\n";
    const PayImportPlan plan = previewOf(heading + lines.join('\n')).plan;
    const PayRows first = outcomeOf(heading + lines.join('\n'), plan).rows;
    QCOMPARE(first.size(), size_t{3000});
    std::shuffle(lines.begin(), lines.end(), numbers);
    const PayRows second = outcomeOf(heading + lines.join('\n'), plan).rows;
    QVERIFY(first.words() == second.words());
    QCOMPARE(shown(first), shown(second));
}

void TestPayImport::rowsHaveTheOrderThatPayRowsWants()
{
    // Enough lines for several steps of the sorting; the oracle is one plain sort.
    std::mt19937 numbers(5);
    QByteArray text = "role,level,currency,pay\n";
    std::vector<double> seniorDollars;
    for (int line = 0; line < 150'000; ++line) {
        const double pay = numbers() % 100'000 + 1;
        const bool isSenior = numbers() % 3 == 0;
        const bool isEuro = numbers() % 2 == 0;
        text += QByteArray("Engineer,") + (isSenior ? "SE," : "MI,") + (isEuro ? "EUR," : "USD,")
                + QByteArray::number(pay, 'f', 0) + '\n';
        if (isSenior)
            seniorDollars.push_back(isEuro ? pay * (1 / 0.8) : pay);
    }
    std::sort(seniorDollars.begin(), seniorDollars.end());
    const PayRows rows = outcomeOf(text, previewOf(text).plan).rows;
    const PayRows::Slice slice = rows.slice(0, static_cast<size_t>(PayLevel::Senior));
    QCOMPARE(slice.to - slice.from, seniorDollars.size());
    for (size_t at = slice.from; at < slice.to; ++at) {
        const PayRow row = rows.row(at);
        const bool isEuro = rows.words().currencies.at(row.currency) == QStringLiteral("EUR");
        QCOMPARE(isEuro ? row.pay * (1 / 0.8) : row.pay, seniorDollars[at - slice.from]);
    }
}

void TestPayImport::cancellingLeavesNoRows()
{
    const QByteArray text = "role,pay,currency\n" + QByteArray("Engineer,100,USD\nPlumber,1,USD\n").repeated(100'000);
    const PayImportPlan plan = previewOf(text).plan;
    const QString path = fileOf(text);
    int calls = 0;
    const auto count = [&calls](double) { return ++calls > 0; };
    QVERIFY(importPay(path, plan, m_names, Rates, count).ok());
    QVERIFY(calls > 100);
    for (int last = 1; last <= calls; last += 1 + calls / 50) {
        int asked = 0;
        const Result<PayImportOutcome> outcome =
            importPay(path, plan, m_names, Rates, [&asked, last](double) { return ++asked < last; });
        QVERIFY(outcome.ok());
        QVERIFY(outcome.value().cancelled);
        QVERIFY(outcome.value().rows.isEmpty());
        QVERIFY(outcome.value().refused.empty());
        QCOMPARE(outcome.value().used, 0);
        QCOMPARE(asked, last); // nothing is asked any more
    }
}

void TestPayImport::progressRisesToTheEnd()
{
    const QByteArray text = "role,pay,currency\n" + QByteArray("Engineer,100,USD\n").repeated(100'000);
    double last = 0;
    bool hasFallen = false;
    const auto watch = [&last, &hasFallen](double share) {
        hasFallen = hasFallen || share < last;
        last = share;
        return true;
    };
    const PayImportPlan plan = previewOf(text).plan;
    QVERIFY(importPay(fileOf(text), plan, m_names, Rates, watch).ok());
    QVERIFY(!hasFallen);
    QCOMPARE(last, 1.0);
}

void TestPayImport::aPlanThatDoesNotFitIsAProblem()
{
    const QString path = fileOf("role,pay,currency\nEngineer,1,USD\n");
    const PayImportPlan good = previewPay(path, m_names).value().plan;
    QVERIFY(importPay(path, good, m_names, Rates, goOnAlways).ok());
    PayImportPlan plan = good;
    plan.columns.role = NoPayColumn;
    QVERIFY(!importPay(path, plan, m_names, Rates, goOnAlways).ok());
    plan = good;
    plan.columns.pay = NoPayColumn;
    plan.columns.low = 1;
    QVERIFY(!importPay(path, plan, m_names, Rates, goOnAlways).ok());
    plan = good;
    plan.columns.place = 3;
    QVERIFY(!importPay(path, plan, m_names, Rates, goOnAlways).ok());
}

QTEST_GUILESS_MAIN(TestPayImport)
#include "tst_payimport.moc"
