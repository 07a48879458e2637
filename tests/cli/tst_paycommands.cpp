// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "cli/clirun.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace Cairn;

namespace {

const QStringList PercentileKeys{QStringLiteral("p10"), QStringLiteral("p25"), QStringLiteral("p50"),
                                 QStringLiteral("p75"), QStringLiteral("p90")};

} // namespace

/** What roles are paid, as the shipped tables have it. */
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
    WorkspaceFolder workspace() const { return WorkspaceFolder(m_folder->filePath(QStringLiteral("workspace"))); }
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

QTEST_GUILESS_MAIN(PayCommandsTest)
#include "tst_paycommands.moc"
