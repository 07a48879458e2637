// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/paywords.h"
#include "exchange/payexport.h"
#include "exchange/tableexport.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Cairn;

namespace {

/** A cell as it stands in the file: whether it was in quotation marks, and what it says. */
struct ReadCell
{
    QString text;
    bool isQuoted = false;
};
using ReadRow = std::vector<ReadCell>;

/** RFC 4180 to the letter: commas, CRLF, doubled quotation marks. Anything else is a failure of the file. */
class StrictReader final
{
public:
    explicit StrictReader(QString text) : m_text(std::move(text)) {}

    std::vector<ReadRow> rows()
    {
        std::vector<ReadRow> all;
        while (m_at < m_text.size() && m_isGood)
            all.push_back(row());
        return all;
    }
    bool isGood() const { return m_isGood; }

private:
    ReadRow row()
    {
        ReadRow cells;
        for (;;) {
            cells.push_back(cell());
            if (m_text.mid(m_at, 2) == QLatin1String("\r\n")) {
                m_at += 2;
                return cells;
            }
            m_isGood = m_isGood && m_at < m_text.size() && m_text[m_at] == u',';
            if (!m_isGood)
                return cells;
            ++m_at;
        }
    }

    ReadCell cell()
    {
        ReadCell read;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            read.isQuoted = true;
            for (++m_at; m_at < m_text.size(); ++m_at) {
                if (m_text[m_at] == u'"' && m_text.mid(m_at, 2) != QLatin1String("\"\""))
                    break;
                if (m_text[m_at] == u'"')
                    ++m_at;
                read.text += m_text[m_at];
            }
            m_isGood = m_at++ < m_text.size();
            return read;
        }
        while (m_at < m_text.size() && !QStringView(u",\r\n").contains(m_text[m_at])) {
            m_isGood = m_isGood && m_text[m_at] != u'"';
            read.text += m_text[m_at++];
        }
        return read;
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

QString withoutMark(const QByteArray &csv)
{
    return QString::fromUtf8(csv.mid(3));
}

bool isNumber(const QString &text)
{
    bool good = false;
    QLocale::c().toDouble(text, &good);
    return good;
}

/** Whether a spreadsheet would work it out. */
bool isFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) && !isNumber(text);
}

QString withoutApostrophe(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    const bool isGuarded = at > 0 && at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
    return isGuarded ? text.mid(1) : text;
}

QStringList nastyTexts()
{
    return {QStringLiteral("plain"),
            QString(),
            QStringLiteral("=1+1"),
            QStringLiteral("=cmd|' /C calc'!A0"),
            QStringLiteral("+49 30 1234"),
            QStringLiteral("-5"),
            QStringLiteral("@SUM(A1)"),
            QStringLiteral("\t=1"),
            QStringLiteral("\r=1"),
            QStringLiteral("'=1"),
            QStringLiteral("''-x"),
            QStringLiteral("'quoted'"),
            QStringLiteral("a,b"),
            QStringLiteral("say \"hi\""),
            QStringLiteral("\""),
            QStringLiteral("two\nlines"),
            QStringLiteral("two\r\nlines"),
            QStringLiteral(" blanks "),
            QStringLiteral("Zürich – 東京 – القاهرة 😀"),
            QStringLiteral("<b>bold</b> & <img src=\"file:///etc/passwd\">"),
            QStringLiteral("#comment"),
            QStringLiteral("''")};
}

PayFigure figureOf(double median)
{
    PayFigure figure;
    figure.series = PaySeriesId(QStringLiteral("mine"));
    figure.population = PayPopulation::Own;
    figure.role = RoleId(QStringLiteral("r_engineer"));
    figure.place = figure.placeName = QStringLiteral("=HYPERLINK(\"x\")");
    figure.industry = QStringLiteral("@industry");
    figure.size = QStringLiteral("-L");
    figure.fromYear = figure.toYear = 2025;
    figure.percentiles = {PayAmount{median - 2}, PayAmount{median - 1}, PayAmount{median}, PayAmount{median + 1},
                          PayAmount{median + 2, true}};
    figure.interval = MedianInterval{median - 1, median + 1};
    figure.currency = QStringLiteral("EUR");
    figure.published = {PayAmount{2 * median - 4}, PayAmount{2 * median - 2}, PayAmount{2 * median},
                        PayAmount{2 * median + 2}, PayAmount{2 * median + 4, true}};
    figure.publishedCurrency = QStringLiteral("USD");
    figure.steps = {{PayStep::Kind::Rate, 0.5, QStringLiteral("USD"), QStringLiteral("EUR"), 2025,
                     SourceId(QStringLiteral("own"))}};
    figure.n = 17;
    figure.shown = PayShown::Few;
    figure.remarks = {PayRemark::Few};
    return figure;
}

std::vector<PaySeries> ownSeries()
{
    return {{PaySeriesId(QStringLiteral("mine")), QStringLiteral("+our \"firm\""), QStringLiteral("=firm.csv"),
             QDate(2026, 11, 1), 12, nullptr}};
}

QVariant cellOf(const ExportTable &table, size_t row, const char *heading)
{
    const qsizetype at = table.headings.indexOf(QString::fromUtf8(heading));
    return at < 0 ? QVariant(QStringLiteral("no such column")) : table.rows.at(row).at(at);
}

} // namespace

/** Tables leave the program readable by any reader of RFC 4180, exact, and without a single formula. */
class TestTableExport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("de_DE"))); }
    void textsComeBackAsTheyWere();
    void noTextIsAFormulaAnywhere();
    void numbersHaveAPointAndAreExact();
    void notesFollowAfterAnEmptyLine();
    void theFileBeginsWithItsMarkAndEndsItsLines();
    void tabsAndLinesStayCells();
    void clipboardNumbersAreThoseOfTheLocale();
    void htmlShowsTextLetterByLetter();
    void aPayRecordTellsWhatTheChartTells();
    void publishedAmountsStandBesideConvertedOnes();
    void aHiddenFigureLeavesNoAmount();
    void everySourceAndLicenceIsNamedOnce();
    void payRecordsHoldNoFormula();

private:
    Catalogue m_catalogue{smallCatalogueContents()};
};

void TestTableExport::textsComeBackAsTheyWere()
{
    ExportTable table;
    table.headings = {QStringLiteral("=evil heading"), QStringLiteral("b")};
    for (const QString &text : nastyTexts())
        table.rows.push_back({text, QStringLiteral("end")});
    StrictReader reader(withoutMark(csvOf(table)));
    const std::vector<ReadRow> rows = reader.rows();
    QVERIFY(reader.isGood());
    QCOMPARE(rows.size(), table.rows.size() + 1);
    QCOMPARE(withoutApostrophe(rows[0][0].text), table.headings[0]);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        QCOMPARE(rows[row + 1].size(), size_t{2});
        QCOMPARE(withoutApostrophe(rows[row + 1][0].text), nastyTexts().at(static_cast<qsizetype>(row)));
    }
}

void TestTableExport::noTextIsAFormulaAnywhere()
{
    ExportTable table;
    table.title = QStringLiteral("=title");
    table.headings = nastyTexts();
    table.rows.push_back(QVariantList(table.headings.begin(), table.headings.end()));
    table.notes = nastyTexts();
    StrictReader reader(withoutMark(csvOf(table)));
    for (const ReadRow &row : reader.rows()) {
        for (const ReadCell &cell : row) {
            // A text that reads as a number below zero is a number to a spreadsheet: it has its apostrophe, too.
            QVERIFY2(!isFormula(cell.text) && cell.text != QLatin1String("-5"), qPrintable(cell.text));
        }
    }
    QVERIFY(reader.isGood());
    for (const QString &line : tabSeparated(table, QLocale::c()).split(u'\n')) {
        for (const QString &cell : line.split(u'\t'))
            QVERIFY2(!isFormula(cell), qPrintable(cell));
    }
}

void TestTableExport::numbersHaveAPointAndAreExact()
{
    const std::vector<double> numbers{0,    1,       -1,        1234567,       1e6,       0.1,
                                      1e-7, 1.0 / 3, 123456.78, 9.87654321e12, -239200.5, 4503599627370497.5};
    ExportTable table;
    table.headings = {QStringLiteral("number")};
    for (const double number : numbers)
        table.rows.push_back({number});
    table.rows.push_back({qlonglong{9007199254740993}});
    table.rows.push_back({2025});
    table.rows.push_back({QDate(2025, 5, 31)});
    table.rows.push_back({std::numeric_limits<double>::quiet_NaN()});
    StrictReader reader(withoutMark(csvOf(table)));
    const std::vector<ReadRow> rows = reader.rows();
    for (size_t at = 0; at < numbers.size(); ++at) {
        const ReadCell &cell = rows[at + 1][0];
        QCOMPARE(cell.text.toDouble(), numbers[at]);
        QVERIFY2(!cell.isQuoted && !cell.text.contains(u'e') && !cell.text.contains(u','), qPrintable(cell.text));
    }
    const size_t after = numbers.size() + 1;
    QCOMPARE(rows[after][0].text, QStringLiteral("9007199254740993"));
    QCOMPARE(rows[after + 1][0].text, QStringLiteral("2025"));
    QCOMPARE(rows[after + 2][0].text, QStringLiteral("2025-05-31"));
    QVERIFY(rows[after + 3][0].text.isEmpty());
}

void TestTableExport::notesFollowAfterAnEmptyLine()
{
    ExportTable table;
    table.title = QStringLiteral("Pay");
    table.headings = {QStringLiteral("a"), QStringLiteral("b")};
    table.rows.push_back({1.0, QVariant()});
    table.notes = {QStringLiteral("Source: here, there"), QStringLiteral("two\nlines")};
    StrictReader reader(withoutMark(csvOf(table)));
    const std::vector<ReadRow> rows = reader.rows();
    QVERIFY(reader.isGood());
    QCOMPARE(rows.size(), size_t{6});
    QVERIFY(rows[2].size() == 1 && rows[2][0].text.isEmpty());
    QCOMPARE(rows[3][0].text, QStringLiteral("# Pay"));
    QCOMPARE(rows[4][0].text, QStringLiteral("# Source: here, there"));
    QCOMPARE(rows[5][0].text, QStringLiteral("# two lines"));
    table.title.clear();
    table.notes.clear();
    QVERIFY(!csvOf(table).endsWith("\r\n\r\n"));
}

void TestTableExport::theFileBeginsWithItsMarkAndEndsItsLines()
{
    ExportTable table;
    table.headings = {QStringLiteral("ä")};
    QCOMPARE(csvOf(table), QByteArray("\xEF\xBB\xBF\xC3\xA4\r\n"));
}

void TestTableExport::tabsAndLinesStayCells()
{
    ExportTable table;
    table.headings = {QStringLiteral("a\tb"), QStringLiteral("c\nd")};
    table.rows.push_back({QStringLiteral("x\ty\r\nz"), QDate(2025, 5, 1)});
    QCOMPARE(tabSeparated(table, QLocale::c()), QStringLiteral("a b\tc d\nx y z\t2025-05-01"));
}

void TestTableExport::clipboardNumbersAreThoseOfTheLocale()
{
    ExportTable table;
    table.headings = {QStringLiteral("n")};
    table.rows.push_back({1234.5});
    table.rows.push_back({2025});
    const QLocale german(QStringLiteral("de_DE"));
    QCOMPARE(tabSeparated(table, german), QStringLiteral("n\n1234,5\n2025"));
    QVERIFY(htmlTableOf(table, german).contains(QStringLiteral(">1.234,5<")));
    QVERIFY(htmlTableOf(table, german).contains(QStringLiteral(">2025<")));
}

void TestTableExport::htmlShowsTextLetterByLetter()
{
    ExportTable table;
    table.title = QStringLiteral("<i>title</i>");
    table.headings = nastyTexts();
    table.rows.push_back(QVariantList(table.headings.begin(), table.headings.end()));
    table.notes = {QStringLiteral("</p><script>")};
    QXmlStreamReader reader(QStringLiteral("<html>") + htmlTableOf(table, QLocale::c()) + QStringLiteral("</html>"));
    const QStringList expected{QStringLiteral("html"),  QStringLiteral("table"), QStringLiteral("caption"),
                               QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("tr"),
                               QStringLiteral("th"),    QStringLiteral("td"),    QStringLiteral("p")};
    int cells = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY2(expected.contains(reader.name()), qPrintable(reader.name().toString()));
        cells += reader.name() == QLatin1String("td") ? 1 : 0;
        if (reader.name() == QLatin1String("td") || reader.name() == QLatin1String("th"))
            QVERIFY(!isFormula(reader.readElementText()));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(cells, static_cast<int>(nastyTexts().size()));
}

void TestTableExport::aPayRecordTellsWhatTheChartTells()
{
    const PayFigure figure = figureOf(60000);
    const ExportTable table = payTableOf({figure}, m_catalogue, ownSeries());
    for (const QVariantList &row : table.rows)
        QCOMPARE(row.size(), table.headings.size());
    QCOMPARE(QSet<QString>(table.headings.begin(), table.headings.end()).size(), table.headings.size());
    QCOMPARE(cellOf(table, 0, "Median"), QVariant(60000.0));
    QCOMPARE(cellOf(table, 0, "p10"), QVariant(59998.0));
    QCOMPARE(cellOf(table, 0, "p90"), QVariant(60002.0));
    QCOMPARE(cellOf(table, 0, "“At least” only"), QVariant(QStringLiteral("p90")));
    QCOMPARE(cellOf(table, 0, "n"), QVariant(qlonglong{17}));
    QCOMPARE(cellOf(table, 0, "First year"), QVariant(2025));
    QCOMPARE(cellOf(table, 0, "Role"), QVariant(QStringLiteral("Engineer")));
    QCOMPARE(cellOf(table, 0, "Level"), QVariant(levelText(std::nullopt)));
    QCOMPARE(cellOf(table, 0, "Period"), QVariant(periodText(figure, QLocale())));
    QCOMPARE(cellOf(table, 0, "Why"), QVariant(whyText(figure, m_catalogue)));
    QCOMPARE(cellOf(table, 0, "Series"), QVariant(QStringLiteral("+our \"firm\"")));
    QCOMPARE(cellOf(table, 0, "Confidence"), QVariant(QStringLiteral("Own figures")));
    QCOMPARE(cellOf(table, 0, "Retrieved on"), QVariant(QDate(2026, 11, 1)));
}

void TestTableExport::publishedAmountsStandBesideConvertedOnes()
{
    PayFigure figure = figureOf(60000);
    const ExportTable converted = payTableOf({figure}, m_catalogue, {});
    QCOMPARE(cellOf(converted, 0, "Currency"), QVariant(QStringLiteral("EUR")));
    QCOMPARE(cellOf(converted, 0, "Published currency"), QVariant(QStringLiteral("USD")));
    QCOMPARE(cellOf(converted, 0, "Published median"), QVariant(120000.0));
    QCOMPARE(cellOf(converted, 0, "Published p10"), QVariant(119996.0));
    QCOMPARE(cellOf(converted, 0, "Steps since then"), QVariant(stepTexts(figure, m_catalogue).join(u' ')));
    figure.steps.clear();
    const ExportTable plain = payTableOf({figure}, m_catalogue, {});
    for (const char *heading : {"Published currency", "Published median", "Steps since then"})
        QVERIFY2(!cellOf(plain, 0, heading).isValid(), heading);
}

void TestTableExport::aHiddenFigureLeavesNoAmount()
{
    PayFigure figure = figureOf(60000);
    figure.mean = figure.low = figure.high = figure.publishedMean = PayAmount{61000, true};
    figure.standardError = 61111;
    figure.ratio = 61112;
    figure.shown = PayShown::Hidden;
    figure.remarks = {PayRemark::TooFew};
    const ExportTable table = payTableOf({figure}, m_catalogue, ownSeries());
    constexpr double LeastAmount = 50000;
    for (const QVariant &cell : table.rows[0])
        QVERIFY2(cell.typeId() != QMetaType::Double || cell.toDouble() < LeastAmount, qPrintable(cell.toString()));
    QVERIFY(!cellOf(table, 0, "“At least” only").isValid());
    QCOMPARE(cellOf(table, 0, "Why"), QVariant(whyText(figure, m_catalogue)));
    QCOMPARE(cellOf(table, 0, "Shown"), QVariant(QStringLiteral("Not shown")));
}

void TestTableExport::everySourceAndLicenceIsNamedOnce()
{
    CatalogueContents contents = smallCatalogueContents();
    SourceRecord statistics;
    statistics.id = SourceId(QStringLiteral("statistics"));
    statistics.publisher = QStringLiteral("An office");
    statistics.title = QStringLiteral("Wages");
    statistics.licence = QStringLiteral("CC BY 4.0");
    statistics.attribution = QStringLiteral("Thanks to the office.");
    statistics.url = QStringLiteral("https://example.org/wages");
    contents.sources.push_back(statistics);
    const Catalogue catalogue(contents);
    PayFigure figure = figureOf(60000);
    figure.series = OfficialSeries;
    figure.population = PayPopulation::Employees;
    figure.source = statistics.id;
    const QString notes = payTableOf({figure, figure, figureOf(50000)}, catalogue, ownSeries()).notes.join(u'\n');
    for (const char *once :
         {"An office", "CC BY 4.0", "Thanks to the office.", "https://example.org/wages", "Own profiles", "=firm.csv"})
        QCOMPARE(notes.count(QLatin1String(once)), 1);
    for (const QString &paragraph : methodParagraphs())
        QCOMPARE(notes.count(paragraph), 1);
    QVERIFY(notes.contains(whyItMayBeWrong(PayPopulation::Employees).constFirst()));
    QVERIFY(!notes.contains(whyItMayBeWrong(PayPopulation::Advertisements).constFirst()));
}

void TestTableExport::payRecordsHoldNoFormula()
{
    const ExportTable table = payTableOf({figureOf(60000), figureOf(70000)}, m_catalogue, ownSeries());
    StrictReader reader(withoutMark(csvOf(table)));
    const std::vector<ReadRow> rows = reader.rows();
    QVERIFY(reader.isGood());
    QVERIFY(rows.size() > table.rows.size() + 2);
    for (const ReadRow &row : rows) {
        for (const ReadCell &cell : row)
            QVERIFY2(!isFormula(cell.text), qPrintable(cell.text));
    }
    for (size_t row = 0; row <= table.rows.size(); ++row)
        QCOMPARE(static_cast<qsizetype>(rows[row].size()), table.headings.size());
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
