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
QByteArray twelveLines()
{
    QByteArray text = "Job title,Salary,Currency,Country,Experience,Year,Company size\n";
    for (int line = 0; line < 12; ++line) {
        const int thousands = 41 + (line * 5) % 12;
        text += "Data Scientist," + QByteArray::number(thousands * 1000) + ",EUR,DE,"
                + (line % 2 == 0 ? "junior" : "senior") + ",2025,M\n";
    }
    return text;
}

} // namespace

/** A person's own figures come in from a file and answer beside the shipped ones. */
class PayImportCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

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

void PayImportCommandTest::initTestCase()
{
    m_contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    QVERIFY(!m_contents.roles.empty());
}

void PayImportCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CliInProcess>(workspace().path(), m_contents, QDate(2026, 11, 21));
}

void PayImportCommandTest::importTellsWhatWasUsed()
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

void PayImportCommandTest::importedSeriesAnswers()
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

void PayImportCommandTest::ownPlacesMayBeInAnyCase()
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

void PayImportCommandTest::secondSeriesOfANameIsRefused()
{
    const QString path = write("mine.csv", twelveLines());
    QCOMPARE(import(path, QStringLiteral("Mine")).status, 0);
    const CliRun told = import(path, QStringLiteral("  MINE "));
    QCOMPARE(told.status, 1);
    QVERIFY(told.out.isEmpty());
    QVERIFY2(told.err.contains(QStringLiteral("“Mine”")) && told.err.count(u'\n') == 1, qPrintable(told.err));
    QCOMPARE(keptFiles().size(), 1);
}

void PayImportCommandTest::fileWithoutAUsableLineKeepsNothing()
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

void PayImportCommandTest::everyBadLineIsNamed()
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
        {"Data Scientist,USD 50000,90000,EUR,2025", QStringLiteral("another currency")},
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

void PayImportCommandTest::columnsCanBeNamed()
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
    QVERIFY2(told.err.contains(QStringLiteral("“salary”")) && isOneSentence(told.err), qPrintable(told.err));
    QCOMPARE(keptFiles().size(), 3);
}

void PayImportCommandTest::unguessableColumnsAreAskedFor()
{
    const CliRun told = import(write("odd.csv", "aa,bb\nx,y\n"), QStringLiteral("Odd"));
    QCOMPARE(told.status, 1);
    QVERIFY(told.out.isEmpty());
    QVERIFY2(told.err.contains(QLatin1String("aa, bb")) && told.err.contains(QLatin1String("--column")),
             qPrintable(told.err));
    QVERIFY(keptFiles().isEmpty());
}

void PayImportCommandTest::currencyAndPlaceAreThoseOfBareLines()
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

void PayImportCommandTest::decimalCommaIsReadAsSuch()
{
    QByteArray text = "Job title,Salary,Currency,Country\n";
    for (int line = 0; line < 10; ++line)
        text += "Data Scientist,51.234,EUR,DE\n";
    const QString path = write("comma.csv", text);
    QCOMPARE(intOf(import(path, QStringLiteral("Comma"), QStringLiteral("--decimal-comma")).object(), "used"), 10);
    QCOMPARE(intOf(pay(QStringLiteral("--role data_scientist --place DE --series Comma")).at(0).toObject(), "p50"),
             51234);
}

void PayImportCommandTest::wrongUseOfTheImportIsTwo_data()
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

void PayImportCommandTest::wrongUseOfTheImportIsTwo()
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

void PayImportCommandTest::unreadableFileIsNotDone()
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

void PayImportCommandTest::damagedSeriesIsToldAndTheOthersAreUsed()
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
    QVERIFY2(told.err.contains(QStringLiteral("“One”")) && told.err.count(u'\n') == 1, qPrintable(told.err));
    QVERIFY(told.isJson());
    for (const QJsonValue &each : told.array())
        QCOMPARE(each[QLatin1String("series_name")].toString(), QStringLiteral("Two"));
    QCOMPARE(intOf(told.first(), "n"), 12);
    QVERIFY(QFileInfo::exists(first));
}

void PayImportCommandTest::lockedWorkspaceIsRefused()
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

QTEST_GUILESS_MAIN(PayImportCommandTest)
#include "tst_payimportcommand.moc"
