// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "cli/clirun.h"
#include "storage/workspacelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace Cairn;

namespace {

const QStringList PercentileKeys{QStringLiteral("p10"), QStringLiteral("p25"), QStringLiteral("p50"),
                                 QStringLiteral("p75"), QStringLiteral("p90")};

/** Of type 7: between the two values beside the place that the share points to. */
double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(std::floor(at));
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

/** Twelve lines of one role: amounts from 41,000 to 52,000 in an order of their own, half of them junior. */
QByteArray twelveLines(const QByteArray &currency = "EUR")
{
    QByteArray text = "Job title,Salary,Currency,Country,Experience,Year,Company size\n";
    for (int line = 0; line < 12; ++line) {
        const int thousands = 41 + (line * 5) % 12;
        text += "Data Scientist," + QByteArray::number(thousands * 1000) + ',' + currency + ",DE,"
                + (line % 2 == 0 ? "junior" : "senior") + ",2025,M\n";
    }
    return text;
}

} // namespace

/** What roles are paid, and a person's own figures beside it. */
class PayCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void figuresHaveTheKeysOfTheTable_data();
    void figuresHaveTheKeysOfTheTable();
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();
    void whatCannotBeDoneIsOne_data();
    void whatCannotBeDoneIsOne();
    void officialFigureIsThatOfTheOffice();
    void advertisementsAreThoseOfThePublisher();
    void levelKeepsThatLevelAlone();
    void rolesComeInTheOrderAsked();
    void shownFollowsTheCount();
    void unknownLevelOfOfficialFiguresIsNull();
    void ratesAndPriceLevelsAreSaid();
    void currencyMayBeInSmallLetters();
    void dimensionsLayFiguresSideBySide_data();
    void dimensionsLayFiguresSideBySide();
    void metrosAreThoseOfTheState();
    void topOfTheScaleIsAtLeast();
    void industryHasItsMean();
    void yearsAreKeptToWhatWasAsked();
    void ruleOfThumbComesOnlyWhenAskedFor();
    void peopleGetColumnsAndSources();
    void nothingFoundIsTold();
    void readingMakesNoWorkspace();

    void importTellsWhatWasUsed();
    void importedSeriesAnswers();
    void ownPlacesMayBeInAnyCase();
    void secondSeriesOfANameIsRefused();
    void fileWithoutAUsableLineKeepsNothing();
    void everyBadLineIsNamed();
    void columnsCanBeNamed();
    void unguessableColumnsAreAskedFor();
    void currencyAndPlaceAreThoseOfBareLines();
    void decimalCommaIsReadAsSuch();
    void wrongUseOfTheImportIsTwo_data();
    void wrongUseOfTheImportIsTwo();
    void unreadableFileIsNotDone();
    void damagedSeriesIsToldAndTheOthersAreUsed();
    void lockedWorkspaceIsRefused();

private:
    CliRun run(const QStringList &arguments) const { return m_cli->run(arguments); }
    CliRun run(const QString &line) const { return m_cli->run(line.split(u' ', Qt::SkipEmptyParts)); }
    QJsonArray pay(const QString &options) const
    {
        const CliRun told = run(QStringLiteral("pay --json ") + options);
        if (told.status != 0 || !told.isJson())
            qWarning("%s: %s", qPrintable(options), qPrintable(told.err + told.out));
        return told.array();
    }
    QJsonObject payOf(const QString &options, const char *series) const
    {
        for (const QJsonValue &each : pay(options)) {
            if (each[QLatin1String("series")] == QLatin1String(series) && each[QLatin1String("level")].isNull())
                return each.toObject();
        }
        return {};
    }
    CliRun import(const QString &path, const QString &name, const QString &options = {}) const
    {
        return run(QStringList{QStringLiteral("pay"), QStringLiteral("import"), path, QStringLiteral("--as"), name,
                               QStringLiteral("--json")}
                   + options.split(u' ', Qt::SkipEmptyParts));
    }
    QString write(const char *name, const QByteArray &text) const
    {
        QFile opened(m_folder->filePath(QLatin1String(name)));
        return opened.open(QIODevice::WriteOnly) && opened.write(text) == text.size() ? opened.fileName() : QString();
    }
    WorkspaceFolder workspace() const { return WorkspaceFolder(m_folder->filePath(QStringLiteral("workspace"))); }
    QStringList keptFiles() const { return QDir(workspace().paySeriesFolder()).entryList(QDir::Files); }
    /** One line on the other stream, and with it, where a command was not understood, how it is used. */
    static bool isOneSentence(const QString &error)
    {
        const QString sentence = error.section(QStringLiteral("\nUsage:"), 0, 0).trimmed();
        return !sentence.isEmpty() && !sentence.contains(u'\n') && (sentence.endsWith(u'.') || sentence.endsWith(u'?'));
    }
    static int intOf(const QJsonObject &figure, const char *name) { return figure[QLatin1String(name)].toInt(-1); }
    static QString textOf(const QJsonObject &figure, const char *name)
    {
        return figure[QLatin1String(name)].toString();
    }

    CatalogueContents m_contents;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliInProcess> m_cli;
};

void PayCommandsTest::initTestCase()
{
    m_contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    QVERIFY(!m_contents.roles.empty());
}

void PayCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CliInProcess>(workspace().path(), m_contents, QDate(2026, 11, 21));
}

void PayCommandsTest::figuresHaveTheKeysOfTheTable_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options : {"",
                                "--level senior",
                                "--place DE",
                                "--place US-CA",
                                "--place 41860",
                                "--place JP",
                                "--industry 51",
                                "--series official",
                                "--series ads",
                                "--series rule_of_thumb",
                                "--currency GBP",
                                "--price-level",
                                "--place IN --price-level",
                                "--along countries",
                                "--along states",
                                "--along metros",
                                "--along industries",
                                "--along industries --industry 51",
                                "--along years",
                                "--along sizes",
                                "--from-year 2023 --to-year 2024"})
        QTest::newRow(options) << QStringLiteral("--role data_scientist --role ai_product_manager ")
                                      + QString::fromLatin1(options);
}

void PayCommandsTest::figuresHaveTheKeysOfTheTable()
{
    QFETCH(QString, options);
    const CliRun told = run(QStringLiteral("pay --json ") + options);
    QCOMPARE(told.status, 0);
    QVERIFY(told.err.isEmpty());
    QVERIFY2(told.isJson() && QJsonDocument::fromJson(told.out.toUtf8()).isArray(), qPrintable(told.out));
    for (const QJsonValue &each : told.array()) {
        const QJsonObject figure = each.toObject();
        const auto isTextOrNull = [&figure](const char *name) {
            const QJsonValue value = figure[QLatin1String(name)];
            return figure.contains(QLatin1String(name)) && (value.isNull() || !value.toString().isEmpty());
        };
        for (const char *name : {"role", "level", "place", "industry", "currency", "period", "source"})
            QVERIFY2(isTextOrNull(name), name);
        for (const char *name : {"series", "population", "shown", "why"})
            QVERIFY2(figure[QLatin1String(name)].isString(), name);
        QVERIFY(figure.contains(QLatin1String("n")));
        QVERIFY(figure[QLatin1String("n")].isNull() || figure[QLatin1String("n")].isDouble());
        const QString shown = textOf(figure, "shown");
        QVERIFY(QStringList({QStringLiteral("yes"), QStringLiteral("few"), QStringLiteral("hidden")}).contains(shown));
        QVERIFY2(shown == QLatin1String("yes") || textOf(figure, "why").endsWith(u'.'), qPrintable(shown));
        double before = 0;
        for (const QString &name : PercentileKeys) {
            const QJsonValue value = figure[name];
            QVERIFY(figure.contains(name) && (value.isNull() || value.isDouble()));
            if (shown == QLatin1String("hidden"))
                QVERIFY2(value.isNull(), qPrintable(name));
            if (value.isNull())
                continue;
            QCOMPARE(value.toDouble(), std::round(value.toDouble()));
            QVERIFY(value.toDouble() >= before);
            before = value.toDouble();
        }
        QVERIFY(before == 0 || !textOf(figure, "currency").isEmpty());
    }
}

void PayCommandsTest::wrongUseIsTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("no role") << QString() << QStringLiteral("--role");
    QTest::newRow("level") << QStringLiteral("--role data_scientist --level expert") << QStringLiteral("“expert”");
    QTest::newRow("along") << QStringLiteral("--role data_scientist --along towns") << QStringLiteral("“towns”");
    QTest::newRow("series") << QStringLiteral("--role data_scientist --series foo") << QStringLiteral("“foo”");
    QTest::newRow("year") << QStringLiteral("--role data_scientist --from-year last") << QStringLiteral("“last”");
    QTest::newRow("early year") << QStringLiteral("--role data_scientist --to-year 1066") << QStringLiteral("“1066”");
    QTest::newRow("years turned round") << QStringLiteral("--role data_scientist --from-year 2025 --to-year 2023")
                                        << QStringLiteral("2025");
    QTest::newRow("a word too many") << QStringLiteral("--role data_scientist germany") << QStringLiteral("“germany”");
    QTest::newRow("option of another command")
        << QStringLiteral("--role data_scientist --as x") << QStringLiteral("as");
    QTest::newRow("option without a value") << QStringLiteral("--role") << QStringLiteral("role");
}

void PayCommandsTest::wrongUseIsTwo()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    for (const char *format : {"", " --json"}) {
        if (line.endsWith(QLatin1String("--role")) && *format != 0)
            continue; // would be the value
        const CliRun told = run(QStringLiteral("pay ") + line + QLatin1String(format));
        QCOMPARE(told.status, 2);
        QVERIFY(told.out.isEmpty());
        QVERIFY2(isOneSentence(told.err), qPrintable(told.err));
        QVERIFY2(told.err.section(u'\n', 0, 0).contains(named), qPrintable(told.err));
        QVERIFY(told.err.contains(QLatin1String("Usage:\n  careercairn-cli pay")));
    }
}

void PayCommandsTest::whatCannotBeDoneIsOne_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("slip") << QStringLiteral("--role data_scientst") << QStringLiteral("“data_scientist”");
    QTest::newRow("stranger") << QStringLiteral("--role zookeeper") << QStringLiteral("careercairn-cli roles");
    QTest::newRow("one of two") << QStringLiteral("--role data_scientist --role zookeeper")
                                << QStringLiteral("“zookeeper”");
    QTest::newRow("currency") << QStringLiteral("--role data_scientist --currency XTS") << QStringLiteral("EUR");
    QTest::newRow("country by name") << QStringLiteral("--role data_scientist --place Germany")
                                     << QStringLiteral("“DE”");
    QTest::newRow("no country") << QStringLiteral("--role data_scientist --place XX") << QStringLiteral("US-CA");
    QTest::newRow("no state") << QStringLiteral("--role data_scientist --place US-ZZ") << QStringLiteral("“US-ZZ”");
    QTest::newRow("no metro") << QStringLiteral("--role data_scientist --place 99999") << QStringLiteral("“99999”");
}

void PayCommandsTest::whatCannotBeDoneIsOne()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    for (const char *format : {"", " --json"}) {
        const CliRun told = run(QStringLiteral("pay ") + line + QLatin1String(format));
        QCOMPARE(told.status, 1);
        QVERIFY(told.out.isEmpty());
        QCOMPARE(told.err.count(u'\n'), 1);
        QVERIFY2(isOneSentence(told.err), qPrintable(told.err));
        QVERIFY2(told.err.contains(named), qPrintable(told.err));
    }
}

// As the Bureau of Labor Statistics published it for data scientists in May 2025.
void PayCommandsTest::officialFigureIsThatOfTheOffice()
{
    const QJsonObject figure = payOf(QStringLiteral("--role data_scientist"), "official");
    const std::array<int, 5> published{67240, 85660, 120230, 158880, 199130};
    for (qsizetype at = 0; at < PercentileKeys.size(); ++at)
        QCOMPARE(figure[PercentileKeys[at]].toInt(), published[static_cast<size_t>(at)]);
    QCOMPARE(intOf(figure, "n"), 262440);
    QCOMPARE(textOf(figure, "period"), QStringLiteral("2025-05"));
    QCOMPARE(textOf(figure, "population"), QStringLiteral("employees, all employers"));
    QCOMPARE(textOf(figure, "source"), QStringLiteral("bls_oews_wages"));
    QCOMPARE(textOf(figure, "currency"), QStringLiteral("USD"));
    QCOMPARE(textOf(figure, "place"), QStringLiteral("US"));
    QCOMPARE(textOf(figure, "occupation"), QStringLiteral("15-2051"));
    QCOMPARE(textOf(figure, "shown"), QStringLiteral("yes"));
}

// As counted from the publisher's file apart from this program: distinct advertisements of 2024 and 2025.
void PayCommandsTest::advertisementsAreThoseOfThePublisher()
{
    const QJsonObject figure = payOf(QStringLiteral("--role data_scientist"), "ads");
    QCOMPARE(intOf(figure, "n"), 2247);
    QCOMPARE(intOf(figure, "p25"), 125285);
    QCOMPARE(intOf(figure, "p50"), 157500);
    QVERIFY(intOf(figure, "p75") == 191706 || intOf(figure, "p75") == 191707); // 191,706.50
    QCOMPARE(figure[QLatin1String("median_interval_95")].toArray(), QJsonArray({155000, 160000}));
    QCOMPARE(textOf(figure, "period"), QStringLiteral("2024-2025"));
    QCOMPARE(textOf(figure, "population"), QStringLiteral("job ads, range midpoint"));
    QVERIFY(std::any_of(m_contents.sources.begin(), m_contents.sources.end(), [&figure](const SourceRecord &source) {
        return source.id.text() == textOf(figure, "source");
    }));
}

void PayCommandsTest::levelKeepsThatLevelAlone()
{
    const QJsonArray all = pay(QStringLiteral("--role data_scientist --series ads"));
    qint64 sum = 0;
    for (const QJsonValue &each : all) {
        const QString level = each[QLatin1String("level")].toString();
        if (level.isEmpty())
            continue;
        const QJsonArray alone = pay(QStringLiteral("--role data_scientist --series ads --level ") + level);
        QCOMPARE(alone, QJsonArray{each});
        sum += each[QLatin1String("n")].toInteger();
    }
    QCOMPARE(sum, all.at(0)[QLatin1String("n")].toInteger());
}

void PayCommandsTest::rolesComeInTheOrderAsked()
{
    const QJsonArray there = pay(QStringLiteral("--role ml_engineer --role data_scientist --level mid --series ads"));
    const QJsonArray back = pay(QStringLiteral("--role data_scientist --role ml_engineer --level mid --series ads"));
    QCOMPARE(there.size(), 2);
    QCOMPARE(textOf(there.at(0).toObject(), "role"), QStringLiteral("ml_engineer"));
    QCOMPARE(there, QJsonArray({back.at(1), back.at(0)}));
}

void PayCommandsTest::shownFollowsTheCount()
{
    QSet<QString> seen;
    for (const QJsonValue &each : pay(QStringLiteral("--role data_scientist --along countries --series ads"))) {
        const int n = each[QLatin1String("n")].toInt();
        const QString shown = each[QLatin1String("shown")].toString();
        QCOMPARE(shown, n < 10 ? QStringLiteral("hidden") : n < 30 ? QStringLiteral("few") : QStringLiteral("yes"));
        QCOMPARE(each[QLatin1String("p50")].isNull(), n < 10);
        if (n < 30)
            QVERIFY(each[QLatin1String("why")].toString().contains(QString::number(n)));
        seen.insert(shown);
    }
    QCOMPARE(seen.size(), 3);
}

void PayCommandsTest::unknownLevelOfOfficialFiguresIsNull()
{
    const QJsonArray figures = pay(QStringLiteral("--role data_scientist --level senior"));
    QCOMPARE(figures.size(), 2);
    QVERIFY(figures.at(0)[QLatin1String("level")].isNull());
    QCOMPARE(textOf(figures.at(1).toObject(), "level"), QStringLiteral("senior"));
}

void PayCommandsTest::ratesAndPriceLevelsAreSaid()
{
    const QJsonObject plain = payOf(QStringLiteral("--role data_scientist"), "official");
    QVERIFY(!plain.contains(QLatin1String("steps")));
    for (const char *options : {"--currency EUR", "--place US-CA --price-level", "--place DE --price-level"}) {
        const QString asked = QStringLiteral("--role data_scientist ") + QLatin1String(options);
        const bool isGerman = asked.contains(QLatin1String("DE"));
        const QJsonObject figure = payOf(asked, isGerman ? "ads" : "official");
        const QJsonArray steps = figure[QLatin1String("steps")].toArray();
        const QJsonObject published = figure[QLatin1String("published")].toObject();
        QVERIFY2(!steps.isEmpty() && !published.isEmpty(), options);
        double expected = published[QLatin1String("p50")].toDouble();
        for (const QJsonValue &step : steps) {
            QVERIFY(step[QLatin1String("year")].toInt() > 2020);
            QVERIFY(!step[QLatin1String("source")].toString().isEmpty());
            expected *= step[QLatin1String("factor")].toDouble();
        }
        QVERIFY(std::abs(expected - figure[QLatin1String("p50")].toDouble()) <= 1);
        QVERIFY(std::abs(expected - published[QLatin1String("p50")].toDouble()) > 100);
    }
}

void PayCommandsTest::currencyMayBeInSmallLetters()
{
    const QString asked = QStringLiteral("--role data_scientist --place ");
    QCOMPARE(pay(asked + QStringLiteral("us-ca --currency gbp")), pay(asked + QStringLiteral("US-CA --currency GBP")));
    QCOMPARE(textOf(payOf(asked + QStringLiteral("US --currency gbp"), "official"), "currency"), QStringLiteral("GBP"));
}

void PayCommandsTest::dimensionsLayFiguresSideBySide_data()
{
    QTest::addColumn<QString>("along");
    QTest::addColumn<QString>("differs");
    QTest::addColumn<int>("least");
    QTest::newRow("levels") << QStringLiteral("levels") << QStringLiteral("level") << 4;
    QTest::newRow("countries") << QStringLiteral("countries") << QStringLiteral("place") << 5;
    QTest::newRow("states") << QStringLiteral("states") << QStringLiteral("place") << 51;
    QTest::newRow("metros") << QStringLiteral("metros") << QStringLiteral("place") << 300;
    QTest::newRow("industries") << QStringLiteral("industries") << QStringLiteral("industry") << 15;
    QTest::newRow("years") << QStringLiteral("years") << QStringLiteral("period") << 4;
}

void PayCommandsTest::dimensionsLayFiguresSideBySide()
{
    QFETCH(QString, along);
    QFETCH(QString, differs);
    QFETCH(int, least);
    QMap<QString, QStringList> values;
    for (const QJsonValue &each : pay(QStringLiteral("--role data_scientist --along ") + along))
        values[each[QLatin1String("series")].toString()].append(each[differs].toString());
    qsizetype most = 0;
    for (QStringList &ofSeries : values) {
        most = std::max(most, ofSeries.size());
        QCOMPARE(ofSeries.removeDuplicates(), 0);
    }
    QVERIFY2(most >= least, qPrintable(QString::number(most)));
}

void PayCommandsTest::metrosAreThoseOfTheState()
{
    const QJsonArray metros = pay(QStringLiteral("--role data_scientist --along metros --place US-CA"));
    QVERIFY(metros.size() > 10);
    for (const QJsonValue &each : metros) {
        const QString name = each[QLatin1String("place_name")].toString();
        QVERIFY2(name.contains(QLatin1String("CA")) || name == QLatin1String("U.S."), qPrintable(name));
    }
}

void PayCommandsTest::topOfTheScaleIsAtLeast()
{
    const QJsonObject figure = payOf(QStringLiteral("--role data_scientist --place 41860"), "official");
    QCOMPARE(figure[QLatin1String("at_least")].toArray(), QJsonArray{QStringLiteral("p90")});
    QCOMPARE(intOf(figure, "p90"), 239200);
    QVERIFY(figure[QLatin1String("role")].isNull());
    QCOMPARE(textOf(figure, "population"), QStringLiteral("employees, all STEM occupations"));
    QVERIFY(
        run(QStringLiteral("pay --role data_scientist --place 41860")).out.contains(QLatin1String("All STEM jobs")));
}

void PayCommandsTest::industryHasItsMean()
{
    const QJsonObject figure = payOf(QStringLiteral("--role data_scientist --industry 51"), "official");
    QCOMPARE(intOf(figure, "mean"), 146540);
    QVERIFY(figure[QLatin1String("p50")].isNull());
    const CliRun told = run(QStringLiteral("pay --role data_scientist --industry 51"));
    QVERIFY(told.out.section(u'\n', 0, 0).contains(QLatin1String("Mean")));
    QVERIFY(!told.out.section(u'\n', 0, 0).contains(QLatin1String("Median")));
}

void PayCommandsTest::yearsAreKeptToWhatWasAsked()
{
    const QString asked = QStringLiteral("--role data_scientist --along years ");
    const auto periods = [this, &asked](const char *options) {
        QStringList all;
        for (const QJsonValue &each : pay(asked + QLatin1String(options)))
            all.append(each[QLatin1String("period")].toString());
        return all;
    };
    const QStringList all = periods("");
    const QStringList some = periods("--from-year 2023 --to-year 2024");
    QStringList expected;
    std::copy_if(all.begin(), all.end(), std::back_inserter(expected), [](const QString &period) {
        return period.startsWith(QLatin1String("2023")) || period.startsWith(QLatin1String("2024"));
    });
    QCOMPARE(some, expected);
    QCOMPARE(some.size(), 4);
    const QJsonObject old = payOf(QStringLiteral("--role data_scientist --from-year 2023 --to-year 2023"), "ads");
    QCOMPARE(textOf(old, "period"), QStringLiteral("2023"));
    QCOMPARE(intOf(old, "n"), 577);
}

void PayCommandsTest::ruleOfThumbComesOnlyWhenAskedFor()
{
    for (const QJsonValue &each : pay(QStringLiteral("--role data_scientist")))
        QVERIFY(each[QLatin1String("series")].toString() != QLatin1String("rule_of_thumb"));
    const QJsonArray thumb = pay(QStringLiteral("--role data_scientist --series rule_of_thumb"));
    QCOMPARE(thumb.size(), 3);
    for (const QJsonValue &each : thumb) {
        QVERIFY(each[QLatin1String("p50")].isNull() && each[QLatin1String("n")].isNull());
        QVERIFY(each[QLatin1String("low")].toInt() < each[QLatin1String("high")].toInt());
    }
    const QString table = run(QStringLiteral("pay --role data_scientist --series rule_of_thumb")).out;
    for (const char *amount : {"90,000", "120,000", "150,000", "250,000"})
        QVERIFY2(table.contains(QLatin1String(amount)), amount);
}

void PayCommandsTest::peopleGetColumnsAndSources()
{
    const CliRun told = run(QStringLiteral("pay --role data_scientist"));
    QCOMPARE(told.status, 0);
    QVERIFY(told.err.isEmpty() && !told.isJson());
    const QStringList lines = told.out.split(u'\n');
    for (const char *word : {"Role", "Series", "Level", "Place", "p10", "p25", "Median", "p75", "p90", "Period"})
        QVERIFY2(lines[0].contains(QLatin1String(word)), word);
    QVERIFY(lines[1].contains(QLatin1String("120,230")) && lines[1].contains(QLatin1String("May 2025")));
    QVERIFY(lines[2].contains(QLatin1String("157,500")) && lines[2].contains(QLatin1String("2,247")));
    QCOMPARE(told.out.count(QLatin1String("Source: ")), 2);
    QVERIFY(told.out.contains(QLatin1String("Source: U.S. Bureau of Labor Statistics")));
}

void PayCommandsTest::nothingFoundIsTold()
{
    const QString asked = QStringLiteral("pay --role data_scientist --along sizes");
    const CliRun told = run(asked);
    QCOMPARE(told.status, 0);
    QVERIFY2(told.out.count(u'\n') == 1 && told.out.trimmed().endsWith(u'.'), qPrintable(told.out));
    QCOMPARE(run(asked + QStringLiteral(" --json")).array().size(), 0);
}

void PayCommandsTest::readingMakesNoWorkspace()
{
    QCOMPARE(run(QStringLiteral("pay --role data_scientist --series own")).status, 0);
    QVERIFY(!QFileInfo::exists(workspace().path()));
}

void PayCommandsTest::importTellsWhatWasUsed()
{
    QVERIFY(!QFileInfo::exists(workspace().path()));
    const CliRun told =
        import(write("mine.csv", twelveLines() + "Zookeeper,1,EUR,DE,,2025,\n\n"), QStringLiteral("Mine"));
    QCOMPARE(told.status, 0);
    QVERIFY(told.err.isEmpty());
    QVERIFY(told.isJson());
    QCOMPARE(intOf(told.object(), "rows"), 13);
    QCOMPARE(intOf(told.object(), "used"), 12);
    const QJsonArray refused = told.object()[QLatin1String("refused")].toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0)[QLatin1String("line")].toInt(), 14);
    QVERIFY(refused.at(0)[QLatin1String("why")].toString().contains(QLatin1String("Job title")));
    QCOMPARE(keptFiles().size(), 1);
    QVERIFY(QFileInfo::exists(workspace().databaseFile()));

    const CliRun people = run(QStringList{QStringLiteral("pay"), QStringLiteral("import"),
                                          write("again.csv", twelveLines() + "Zookeeper,1,EUR,DE,,2025,\n"),
                                          QStringLiteral("--as"), QStringLiteral("Again")});
    QCOMPARE(people.status, 0);
    QVERIFY(people.err.isEmpty());
    QVERIFY2(people.out.contains(QLatin1String("12 of 13")) && people.out.contains(QLatin1String("Line 14: ")),
             qPrintable(people.out));
}

void PayCommandsTest::importedSeriesAnswers()
{
    QCOMPARE(import(write("mine.csv", twelveLines()), QStringLiteral("My town")).status, 0);
    std::vector<double> amounts;
    for (int thousands = 41; thousands <= 52; ++thousands)
        amounts.push_back(thousands * 1000);
    const QStringList named{QStringLiteral("pay"),      QStringLiteral("--role"), QStringLiteral("data_scientist"),
                            QStringLiteral("--place"),  QStringLiteral("DE"),     QStringLiteral("--json"),
                            QStringLiteral("--series"), QStringLiteral("my TOWN")};
    const QJsonArray byName = run(named).array();
    QCOMPARE(byName, pay(QStringLiteral("--role data_scientist --place DE --series own")));
    const QJsonObject figure = byName.at(0).toObject();
    const std::array<double, 5> shares{0.1, 0.25, 0.5, 0.75, 0.9};
    for (size_t at = 0; at < shares.size(); ++at)
        QCOMPARE(figure[PercentileKeys[static_cast<qsizetype>(at)]].toDouble(), percentile(amounts, shares[at]));
    QCOMPARE(intOf(figure, "n"), 12);
    QCOMPARE(textOf(figure, "series"), QStringLiteral("own"));
    QCOMPARE(textOf(figure, "series_name"), QStringLiteral("My town"));
    QCOMPARE(textOf(figure, "currency"), QStringLiteral("EUR"));
    QCOMPARE(textOf(figure, "shown"), QStringLiteral("few"));
    // Beside the shipped ones where nobody asks for a series, and never among them.
    const QJsonArray together = pay(QStringLiteral("--role data_scientist --place DE"));
    QVERIFY(together.contains(figure));
    QCOMPARE(intOf(payOf(QStringLiteral("--role data_scientist --place DE"), "ads"), "n"), 10);
    const CliRun people = run(QStringLiteral("pay --role data_scientist --place DE --series own"));
    QVERIFY(people.out.contains(QLatin1String("My town")) && people.out.contains(QLatin1String("mine.csv")));
    const QJsonArray sizes = pay(QStringLiteral("--role data_scientist --place DE --along sizes --series own"));
    QCOMPARE(textOf(sizes.at(0).toObject(), "company_size"), QStringLiteral("M"));
}

void PayCommandsTest::ownPlacesMayBeInAnyCase()
{
    QByteArray text = twelveLines();
    QCOMPARE(import(write("town.csv", text.replace(",DE,", ",Bad Tölz,")), QStringLiteral("Town")).status, 0);
    const QStringList asked{QStringLiteral("pay"),      QStringLiteral("--role"),  QStringLiteral("data_scientist"),
                            QStringLiteral("--series"), QStringLiteral("Town"),    QStringLiteral("--json"),
                            QStringLiteral("--place"),  QStringLiteral("bad tölz")};
    const QJsonObject figure = run(asked).first();
    QCOMPARE(textOf(figure, "place"), QStringLiteral("Bad Tölz"));
    QCOMPARE(intOf(figure, "n"), 12);
}

void PayCommandsTest::secondSeriesOfANameIsRefused()
{
    const QString path = write("mine.csv", twelveLines());
    QCOMPARE(import(path, QStringLiteral("Mine")).status, 0);
    const CliRun told = import(path, QStringLiteral("  MINE "));
    QCOMPARE(told.status, 1);
    QVERIFY(told.out.isEmpty());
    QVERIFY2(told.err.contains(QLatin1String("“Mine”")) && told.err.count(u'\n') == 1, qPrintable(told.err));
    QCOMPARE(keptFiles().size(), 1);
}

void PayCommandsTest::fileWithoutAUsableLineKeepsNothing()
{
    const CliRun told =
        import(write("bad.csv", "Job title,Salary,Currency\nZookeeper,50000,EUR\nData Scientist,,EUR\n"),
               QStringLiteral("Bad"));
    QCOMPARE(told.status, 1);
    QCOMPARE(intOf(told.object(), "rows"), 2);
    QCOMPARE(intOf(told.object(), "used"), 0);
    QCOMPARE(told.object()[QLatin1String("refused")].toArray().size(), 2);
    QVERIFY2(isOneSentence(told.err) && told.err.contains(QLatin1String("nothing was kept")), qPrintable(told.err));
    QVERIFY(!QFileInfo::exists(workspace().path()));
}

void PayCommandsTest::everyBadLineIsNamed()
{
    using Line = std::pair<QByteArray, QString>;
    const std::vector<Line> bad{
        {"Zookeeper,1,2,EUR,2025", QStringLiteral("No role")},
        {"Data Scientist,,2,EUR,2025", QStringLiteral("no amount")},
        {"Data Scientist,many,90000,EUR,2025", QStringLiteral("no number")},
        {"Data Scientist,1e300,1e300,EUR,2025", QStringLiteral("“Low”")},
        {"Data Scientist,99999999999,99999999999,EUR,2025", QStringLiteral("too large")},
        {"Data Scientist,-5,90000,EUR,2025", QStringLiteral("not above 0")},
        {"Data Scientist,90000,50000,EUR,2025", QStringLiteral("above the highest")},
        {"Data Scientist,50000,90000,,2025", QStringLiteral("names no currency")},
        {"Data Scientist,50000,90000,Taler,2025", QStringLiteral("three letters")},
        {"Data Scientist,$50000,90000,EUR,2025", QStringLiteral("another currency")},
        {"Data Scientist,50000,90000,EUR,25", QStringLiteral("no year")},
        {"Data Scientist,50000", QStringLiteral("too few columns")},
        {"Data Scientist,50000,90000,EUR,2025,more", QStringLiteral("more columns")},
        {"\"Data\" Scientist,50000,90000,EUR,2025", QStringLiteral("closing quotation mark")},
        {QByteArray("Data Scientist,50000,9\0000,EUR,2025", 36), QStringLiteral("code 0")},
        {"\"Data Scientist,50000,90000,EUR,2025", QStringLiteral("not closed")},
    };
    QByteArray text = "Role,Low,High,Currency,Year\nData Scientist,50000,90000,EUR,2025\n";
    for (const Line &line : bad)
        text += line.first + '\n';
    const CliRun told = import(write("bad.csv", text), QStringLiteral("Bad lines"));
    QCOMPARE(told.status, 0);
    const QJsonArray refused = told.object()[QLatin1String("refused")].toArray();
    QCOMPARE(intOf(told.object(), "used"), 1);
    QCOMPARE(intOf(told.object(), "rows"), static_cast<int>(bad.size()) + 1);
    QCOMPARE(static_cast<size_t>(refused.size()), bad.size());
    for (size_t at = 0; at < bad.size(); ++at) {
        const QJsonObject line = refused.at(static_cast<qsizetype>(at)).toObject();
        QCOMPARE(intOf(line, "line"), static_cast<int>(at) + 3);
        QVERIFY2(textOf(line, "why").contains(bad[at].second), qPrintable(bad[at].second + textOf(line, "why")));
    }
}

void PayCommandsTest::columnsCanBeNamed()
{
    const QString path = write("odd.csv", "who,paid,before,where\nData Scientist,50000,40000,FR\n");
    const QString rest = QStringLiteral(" --column role=who --currency EUR --column place=where");
    QCOMPARE(import(path, QStringLiteral("Now"), QStringLiteral("--column pay=paid") + rest).status, 0);
    QCOMPARE(import(path, QStringLiteral("Before"), QStringLiteral("--column pay=before") + rest).status, 0);
    QCOMPARE(import(path, QStringLiteral("Between"),
                    QStringLiteral("--column pay= --column low=before --column "
                                   "high=paid")
                        + rest)
                 .status,
             0);
    for (const char *name : {"Now", "Before", "Between"})
        QCOMPARE(intOf(pay(QStringLiteral("--role data_scientist --place FR --series ") + QLatin1String(name))
                           .at(0)
                           .toObject(),
                       "n"),
                 1);
    const CliRun told = import(path, QStringLiteral("Other"), QStringLiteral("--column pay=salary") + rest);
    QCOMPARE(told.status, 1);
    QVERIFY2(told.err.contains(QLatin1String("“salary”")) && isOneSentence(told.err), qPrintable(told.err));
    QCOMPARE(keptFiles().size(), 3);
}

void PayCommandsTest::unguessableColumnsAreAskedFor()
{
    const CliRun told = import(write("odd.csv", "aa,bb\nx,y\n"), QStringLiteral("Odd"));
    QCOMPARE(told.status, 1);
    QVERIFY(told.out.isEmpty());
    QVERIFY2(told.err.contains(QLatin1String("aa, bb")) && told.err.contains(QLatin1String("--column")),
             qPrintable(told.err));
    QVERIFY(keptFiles().isEmpty());
}

void PayCommandsTest::currencyAndPlaceAreThoseOfBareLines()
{
    QByteArray text = "Job title,Salary,Currency,Country\n";
    for (int line = 0; line < 10; ++line)
        text += "Data Scientist," + QByteArray::number(50000 + line) + ",,\n";
    const QString path = write("bare.csv", text + "Data Scientist,70000,USD,US\n");
    QCOMPARE(intOf(import(path, QStringLiteral("Bare")).object(), "used"), 1);
    QCOMPARE(
        intOf(import(path, QStringLiteral("Chosen"), QStringLiteral("--currency chf --place ch")).object(), "used"),
        11);
    const QJsonObject figure = pay(QStringLiteral("--role data_scientist --place CH --series Chosen")).at(0).toObject();
    QCOMPARE(intOf(figure, "n"), 10);
    QCOMPARE(textOf(figure, "currency"), QStringLiteral("CHF"));
    QCOMPARE(textOf(figure, "place"), QStringLiteral("CH"));
}

void PayCommandsTest::decimalCommaIsReadAsSuch()
{
    QByteArray text = "Job title,Salary,Currency,Country\n";
    for (int line = 0; line < 10; ++line)
        text += "Data Scientist,51.234,EUR,DE\n";
    const QString path = write("comma.csv", text);
    QCOMPARE(intOf(import(path, QStringLiteral("Comma"), QStringLiteral("--decimal-comma")).object(), "used"), 10);
    QCOMPARE(intOf(pay(QStringLiteral("--role data_scientist --place DE --series Comma")).at(0).toObject(), "p50"),
             51234);
}

void PayCommandsTest::wrongUseOfTheImportIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    const QString as = QStringLiteral("--as");
    const QString name = QStringLiteral("Mine");
    const QString column = QStringLiteral("--column");
    QTest::newRow("no file") << QStringList{as, name};
    QTest::newRow("no name") << QStringList{QStringLiteral("FILE")};
    QTest::newRow("empty name") << QStringList{QStringLiteral("FILE"), as, QStringLiteral(" ")};
    QTest::newRow("long name") << QStringList{QStringLiteral("FILE"), as, QString(61, u'x')};
    QTest::newRow("name with an escape") << QStringList{QStringLiteral("FILE"), as, QStringLiteral("a\u001b[31m")};
    for (const char *taken : {"official", "ads", "own", "Rule_of_thumb"})
        QTest::newRow(taken) << QStringList{QStringLiteral("FILE"), as, QLatin1String(taken)};
    QTest::newRow("two files") << QStringList{QStringLiteral("FILE"), QStringLiteral("FILE"), as, name};
    QTest::newRow("column of nothing") << QStringList{QStringLiteral("FILE"), as, name, column,
                                                      QStringLiteral("Salary")};
    QTest::newRow("column of something else")
        << QStringList{QStringLiteral("FILE"), as, name, column, QStringLiteral("bonus=Salary")};
    QTest::newRow("no currency") << QStringList{QStringLiteral("FILE"), as, name, QStringLiteral("--currency"),
                                                QStringLiteral("euro")};
    QTest::newRow("option of another command")
        << QStringList{QStringLiteral("FILE"), as, name, QStringLiteral("--role"), QStringLiteral("data_scientist")};
}

void PayCommandsTest::wrongUseOfTheImportIsTwo()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(QStringLiteral("FILE"), write("mine.csv", twelveLines()));
    const CliRun told = run(QStringList{QStringLiteral("pay"), QStringLiteral("import")} + words);
    QCOMPARE(told.status, 2);
    QVERIFY(told.out.isEmpty());
    QVERIFY2(isOneSentence(told.err), qPrintable(told.err));
    QVERIFY(told.err.contains(QLatin1String("Usage:\n  careercairn-cli pay import FILE --as NAME")));
    QVERIFY(!QFileInfo::exists(workspace().path()));
}

void PayCommandsTest::unreadableFileIsNotDone()
{
    for (const QString &path :
         {m_folder->filePath(QStringLiteral("nowhere.csv")), m_folder->path(), write("empty.csv", {})}) {
        const CliRun told = import(path, QStringLiteral("Mine"));
        QCOMPARE(told.status, 1);
        QVERIFY(told.out.isEmpty());
        QVERIFY2(told.err.count(u'\n') == 1 && isOneSentence(told.err), qPrintable(told.err));
    }
    QVERIFY(!QFileInfo::exists(workspace().path()));
}

void PayCommandsTest::damagedSeriesIsToldAndTheOthersAreUsed()
{
    QCOMPARE(import(write("one.csv", twelveLines()), QStringLiteral("One")).status, 0);
    const QString first = QDir(workspace().paySeriesFolder()).filePath(keptFiles().at(0));
    QCOMPARE(import(write("two.csv", twelveLines()), QStringLiteral("Two")).status, 0);
    QFile file(first);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 7));
    file.close();
    const CliRun told = run(QStringLiteral("pay --role data_scientist --place DE --series own --json"));
    QCOMPARE(told.status, 0);
    QVERIFY2(told.err.contains(QLatin1String("“One”")) && told.err.count(u'\n') == 1, qPrintable(told.err));
    QVERIFY(told.isJson());
    for (const QJsonValue &each : told.array())
        QCOMPARE(each[QLatin1String("series_name")].toString(), QStringLiteral("Two"));
    QCOMPARE(intOf(told.first(), "n"), 12);
    QVERIFY(QFileInfo::exists(first));
}

void PayCommandsTest::lockedWorkspaceIsRefused()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    const WorkspaceFolder folder = workspace();
    WorkspaceLock lock(folder);
    QCOMPARE(lock.take(), WorkspaceLock::Outcome::Held);
    const CliRun told = import(write("mine.csv", twelveLines()), QStringLiteral("Mine"));
    QCOMPARE(told.status, 1);
    QVERIFY(told.out.isEmpty());
    QVERIFY2(told.err.contains(QLatin1String("another window")) && told.err.count(u'\n') == 1, qPrintable(told.err));
    QVERIFY(keptFiles().isEmpty());
    QCOMPARE(run(QStringLiteral("pay --role data_scientist")).status, 0);
}

QTEST_GUILESS_MAIN(PayCommandsTest)
#include "tst_paycommands.moc"
