// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

namespace {

const QString Python = QStringLiteral("/usr/bin/python3");

/** Reads a workbook by another program's library and says what is in it. */
const char *const ReaderScript = R"(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def cell(c):
    value = c.value.isoformat()[:10] if c.is_date and c.value is not None else c.value
    return {"value": value, "type": c.data_type, "date": bool(c.is_date), "format": c.number_format,
            "bold": bool(c.font.b), "link": c.hyperlink is not None}
print(json.dumps({"title": book.properties.title, "sheets": [
    {"name": s.title, "frozen": s.freeze_panes, "filter": s.auto_filter.ref, "rtl": bool(s.sheet_view.rightToLeft),
     "widths": {k: v.width for k, v in s.column_dimensions.items()},
     "rows": [[cell(c) for c in row] for row in s.iter_rows()]} for s in book.worksheets]}))
)";

QStringList formulaTexts()
{
    return {QStringLiteral("=1+1"),
            QStringLiteral("=cmd|' /C calc'!A0"),
            QStringLiteral("+1"),
            QStringLiteral("-5"),
            QStringLiteral("@SUM(A1)"),
            QStringLiteral("{=SUM(A1:A2)}"),
            QStringLiteral("12345"),
            QStringLiteral("https://example.org/"),
            QStringLiteral("a,\"b\""),
            QStringLiteral("<b>& two\nlines</b>"),
            QStringLiteral("Zürich – 東京 – القاهرة 😀")};
}

ExportTable someTable()
{
    ExportTable table;
    table.title = QStringLiteral("Pay figures");
    table.headings = {QStringLiteral("Text"), QStringLiteral("Amount"), QStringLiteral("Count"),
                      QStringLiteral("Year"), QStringLiteral("Day"),    QStringLiteral("Nothing")};
    double amount = 1234.5;
    for (const QString &text : formulaTexts()) {
        table.rows.push_back(
            {text, amount, static_cast<qlonglong>(amount) * 1000, 2025, QDate(2025, 5, 31), QVariant()});
        amount += 1000.25;
    }
    table.notes = {QStringLiteral("=Source: one"), QStringLiteral("Licence: CC0")};
    return table;
}

} // namespace

/** Another program finds in the workbook what was put in: numbers as numbers, days as days, all text as text. */
class TestWorkbookExport final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void numbersAndDaysAreTyped();
    void textIsNeverAFormulaOrALink();
    void theHeadingIsBoldFixedAndFiltered();
    void sourcesStandOnASheetOfTheirOwn();
    void columnsAreAsWideAsTheirText();
    void sheetsRunWithTheLanguage();
    void anEmptyTableIsAWorkbookToo();
    void textsTooLongForACellAreCut();
    void aTableTooWideForASheetIsRefused();

private:
    QJsonObject readBack(const ExportTable &table);
    static QJsonObject cellAt(const QJsonObject &book, int sheet, int row, int column)
    {
        const QJsonArray rows = book[QLatin1String("sheets")][sheet][QLatin1String("rows")].toArray();
        return rows[row][column].toObject();
    }

    QTemporaryDir m_folder;
};

void TestWorkbookExport::init()
{
    QProcess python;
    python.start(Python, {QStringLiteral("-c"), QStringLiteral("import openpyxl")});
    if (!python.waitForFinished() || python.exitCode() != 0 || python.exitStatus() != QProcess::NormalExit)
        QSKIP("The package python3-openpyxl is not installed: workbooks cannot be read back.");
}

QJsonObject TestWorkbookExport::readBack(const ExportTable &table)
{
    const Result<QByteArray> workbook = workbookOf(table);
    if (!workbook) {
        QTest::qFail(qPrintable(workbook.problem().details), __FILE__, __LINE__);
        return {};
    }
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook.value()) != workbook.value().size())
        return {};
    file.close();
    QProcess python;
    python.start(Python, {QStringLiteral("-c"), QString::fromLatin1(ReaderScript), file.fileName()});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QTest::qFail(python.readAllStandardError().constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void TestWorkbookExport::numbersAndDaysAreTyped()
{
    const ExportTable table = someTable();
    const QJsonObject book = readBack(table);
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const QVariantList &cells = table.rows[static_cast<size_t>(row)];
        for (int column = 1; column <= 3; ++column) {
            const QJsonObject cell = cellAt(book, 0, row + 1, column);
            QCOMPARE(cell[QLatin1String("type")].toString(), QStringLiteral("n"));
            QVERIFY(!cell[QLatin1String("date")].toBool());
            QCOMPARE(cell[QLatin1String("value")].toDouble(), cells[column].toDouble());
        }
        QVERIFY(cellAt(book, 0, row + 1, 2)[QLatin1String("format")].toString().contains(QStringLiteral("#,##0")));
        QVERIFY(!cellAt(book, 0, row + 1, 3)[QLatin1String("format")].toString().contains(u','));
        QVERIFY(cellAt(book, 0, row + 1, 4)[QLatin1String("date")].toBool());
        QCOMPARE(cellAt(book, 0, row + 1, 4)[QLatin1String("value")].toString(), QStringLiteral("2025-05-31"));
        QVERIFY(cellAt(book, 0, row + 1, 5)[QLatin1String("value")].isNull());
    }
}

void TestWorkbookExport::textIsNeverAFormulaOrALink()
{
    const QJsonObject book = readBack(someTable());
    for (int row = 0; row < formulaTexts().size(); ++row) {
        const QJsonObject cell = cellAt(book, 0, row + 1, 0);
        QCOMPARE(cell[QLatin1String("type")].toString(), QStringLiteral("s"));
        QCOMPARE(cell[QLatin1String("value")].toString(), formulaTexts().at(row));
        QVERIFY(!cell[QLatin1String("link")].toBool());
    }
}

void TestWorkbookExport::theHeadingIsBoldFixedAndFiltered()
{
    const ExportTable table = someTable();
    const QJsonObject book = readBack(table);
    for (int column = 0; column < table.headings.size(); ++column) {
        const QJsonObject cell = cellAt(book, 0, 0, column);
        QCOMPARE(cell[QLatin1String("value")].toString(), table.headings[column]);
        QVERIFY(cell[QLatin1String("bold")].toBool());
    }
    QVERIFY(!cellAt(book, 0, 1, 0)[QLatin1String("bold")].toBool());
    const QJsonObject sheet = book[QLatin1String("sheets")][0].toObject();
    QCOMPARE(sheet[QLatin1String("frozen")].toString(), QStringLiteral("A2"));
    QCOMPARE(sheet[QLatin1String("filter")].toString(), QStringLiteral("A1:F%1").arg(table.rows.size() + 1));
}

void TestWorkbookExport::sourcesStandOnASheetOfTheirOwn()
{
    const QJsonObject book = readBack(someTable());
    QCOMPARE(book[QLatin1String("title")].toString(), QStringLiteral("Pay figures"));
    QCOMPARE(book[QLatin1String("sheets")].toArray().size(), 2);
    QCOMPARE(book[QLatin1String("sheets")][1][QLatin1String("name")].toString(), QStringLiteral("Sources"));
    QCOMPARE(cellAt(book, 1, 0, 0)[QLatin1String("value")].toString(), QStringLiteral("Pay figures"));
    QCOMPARE(cellAt(book, 1, 1, 0)[QLatin1String("value")].toString(), QStringLiteral("=Source: one"));
    QCOMPARE(cellAt(book, 1, 1, 0)[QLatin1String("type")].toString(), QStringLiteral("s"));
    QCOMPARE(cellAt(book, 1, 2, 0)[QLatin1String("value")].toString(), QStringLiteral("Licence: CC0"));
}

void TestWorkbookExport::columnsAreAsWideAsTheirText()
{
    ExportTable table;
    table.headings = {QStringLiteral("a"), QStringLiteral("b")};
    table.rows.push_back({QStringLiteral("thirty characters, more or less"), QString(500, u'x')});
    const QJsonValue widths = readBack(table)[QLatin1String("sheets")][0][QLatin1String("widths")];
    const double first = widths[QLatin1String("A")].toDouble();
    const double second = widths[QLatin1String("B")].toDouble();
    QVERIFY2(first > 30 && first < 36, qPrintable(QString::number(first)));
    QVERIFY2(second > first && second < 60, qPrintable(QString::number(second)));
}

void TestWorkbookExport::sheetsRunWithTheLanguage()
{
    for (const char *name : {"en_US", "ar_AE"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        const QJsonArray sheets = readBack(someTable())[QLatin1String("sheets")].toArray();
        for (const auto &sheet : sheets)
            QCOMPARE(sheet[QLatin1String("rtl")].toBool(), QLocale().textDirection() == Qt::RightToLeft);
    }
    QLocale::setDefault(QLocale::c());
}

void TestWorkbookExport::anEmptyTableIsAWorkbookToo()
{
    const QJsonObject book = readBack(ExportTable());
    QCOMPARE(book[QLatin1String("sheets")].toArray().size(), 2);
}

void TestWorkbookExport::textsTooLongForACellAreCut()
{
    constexpr int Longest = 32767;
    ExportTable table;
    table.headings = {QStringLiteral("a")};
    QString wide(u'x'); // so that the cut falls into a pair of surrogates
    for (int at = 0; at < Longest; ++at)
        wide += QStringLiteral("😀");
    table.rows.push_back({QString(Longest, u'x')});
    table.rows.push_back({QString(Longest + 1, u'y')});
    table.rows.push_back({wide});
    table.rows.push_back({QStringLiteral("a\u0000b\uffffc")});
    const QJsonObject book = readBack(table);
    const auto text = [&book](int row) { return cellAt(book, 0, row, 0)[QLatin1String("value")].toString(); };
    QCOMPARE(text(1), QString(Longest, u'x'));
    QCOMPARE(text(2), QString(Longest - 1, u'y') + QChar(u'\u2026'));
    QVERIFY(text(3).size() <= Longest && text(3).endsWith(QStringLiteral("😀\u2026")));
    QCOMPARE(text(4), QStringLiteral("abc"));
}

void TestWorkbookExport::aTableTooWideForASheetIsRefused()
{
    constexpr int MostColumns = 16384;
    ExportTable table;
    for (int at = 0; at <= MostColumns; ++at)
        table.headings += QStringLiteral("a");
    const Result<QByteArray> refused = workbookOf(table);
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().sentence.endsWith(u'.'));
    table.headings.removeLast();
    QVERIFY(workbookOf(table).ok());
}

QTEST_GUILESS_MAIN(TestWorkbookExport)
#include "tst_workbookexport.moc"
