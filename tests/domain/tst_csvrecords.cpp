// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvrecords.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Cairn;

namespace {

using Table = std::vector<std::vector<std::string>>;
using Fault = CsvRecords::Fault;

/** For example "1:a|b 2:c", with the fault in place of the fields where there is one. */
QString shown(const std::string &text, char separator = ',')
{
    QStringList records;
    CsvRecords reading(text, separator);
    CsvRecords::Record record;
    while (reading.next(record)) {
        QStringList fields;
        for (const std::string_view field : record.fields)
            fields.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        const QStringList faults{QString(), QStringLiteral("OPEN"), QStringLiteral("STRAY"), QStringLiteral("MANY"),
                                 QStringLiteral("LONG")};
        const QString content =
            record.fault == Fault::None ? fields.join(u'|') : faults.at(static_cast<int>(record.fault));
        records.append(QString::number(record.line) + u':' + content);
    }
    return records.join(u' ').replace(u'\n', u'~').replace(u'\r', u'^');
}

std::string inQuotes(const std::string &cell)
{
    std::string text = "\"";
    for (const char character : cell)
        text += character == '"' ? std::string("\"\"") : std::string(1, character);
    return text + '"';
}

/** A table as any program may write it: cells in quotes where they must be, and sometimes where they need not be. */
class WrittenTable final
{
public:
    explicit WrittenTable(unsigned seed) : m_numbers(seed)
    {
        m_separator = std::string(",;\t|")[below(4)];
        m_lineBreak = std::vector<std::string>{"\n", "\r\n", "\r"}[below(3)];
        const size_t rows = below(30) + 1;
        const size_t columns = below(8) + 1;
        for (size_t row = 0; row < rows; ++row) {
            m_lines.push_back(m_line);
            table.emplace_back();
            for (size_t column = 0; column < columns; ++column)
                addCell(column);
            text += m_lineBreak;
            ++m_line;
        }
        if (below(2) == 0)
            text.resize(text.size() - m_lineBreak.size());
    }

    char separator() const { return m_separator; }
    qint64 lineOf(size_t row) const { return m_lines[row]; }

    Table table;
    std::string text;

private:
    size_t below(size_t end) { return m_numbers() % end; }

    void addCell(size_t column)
    {
        static const std::vector<std::string> pieces{"a",  "bc", " ",  "\"",   ",", ";",
                                                     "\t", "|",  "\n", "\r\n", "ü", "1.5"};
        std::string cell;
        for (size_t count = below(5); count > 0; --count)
            cell += pieces[below(pieces.size())];
        const bool mustQuote =
            cell.find_first_of("\",;\t|\n\r") != std::string::npos || cell.find_first_not_of(' ') == std::string::npos;
        text += column == 0 ? std::string() : std::string(1, m_separator);
        text += mustQuote || below(4) == 0 ? inQuotes(cell) : cell;
        m_line += static_cast<qint64>(std::count(cell.begin(), cell.end(), '\n'));
        table.back().push_back(cell);
    }

    std::mt19937 m_numbers;
    char m_separator = ',';
    std::string m_lineBreak;
    qint64 m_line = 1;
    std::vector<qint64> m_lines;
};

} // namespace

/** Texts of separated values, well written or not. */
class TestCsvRecords final : public QObject
{
    Q_OBJECT

private slots:
    void recordsAreTakenApart_data();
    void recordsAreTakenApart();
    void anyWrittenTableComesBack();
    void separatorIsFound_data();
    void separatorIsFound();
    void aThousandFieldsAreTakenAndNoMore();
    void aMillionFieldsAreOneFault();
    void aLineThatIsFarTooLongIsNamedOnceForEachPiece();
    void anOpenQuoteIsGivenUpAfterAWhile();
    void hostileQuotesTakeNoLongerThanOthers();
    void anyBytesComeToAnEnd();
};

void TestCsvRecords::recordsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("one cell", "a", "1:a");
    row("LF", "a,b\nc,d\n", "1:a|b 2:c|d");
    row("CRLF", "a,b\r\nc,d\r\n", "1:a|b 2:c|d");
    row("CR only", "a,b\rc,d\r", "1:a|b 2:c|d");
    row("mixed line breaks", "a\r\nb\rc\nd", "1:a 2:b 3:c 4:d");
    row("no break at the end", "a,b\nc,", "1:a|b 2:c|");
    row("empty fields", ",,\n", "1:||");
    row("blank lines", "\n\na\n  \n\r\n\rb\n\n", "3:a 7:b");
    row("blanks belong to the field", " a , b \n", "1: a | b ");
    row("quoted", "\"a\",\"b\"\n", "1:a|b");
    row("quoted separator", "\"a,b\",c\n", "1:a,b|c");
    row("quoted breaks", "\"a\nb\r\nc\rd\",e\nf\n", "1:a~b^~c^d|e 5:f");
    row("doubled quotes", "\"a \"\"b\"\"\",\"\"\"\"\n", "1:a \"b\"|\"");
    row("empty quotes", "\"\"\n", "1:");
    row("quotes inside a field", "5\" disk,b\"\n", "1:5\" disk|b\"");
    row("stray after a quote", "\"a\"b,c\nd,e\n", "1:STRAY 2:d|e");
    row("open quote at the end", "a,b\nc,\"d\n", "1:a|b 2:OPEN");
    row("open quote, other lines stay", "a,\"b\nc,d\ne,f\n", "1:OPEN 2:c|d 3:e|f");
    row("open quote meets another", "a,\"b\nc,\"d\"\ne,f\n", "1:OPEN 2:c|d 3:e|f");
    row("two faults in a row", "\"a\"x\n\"b\"y\nc\n", "1:STRAY 2:STRAY 3:c");
    row("lines go on being counted", "\"a\n\nb\"\n\"c\"d\ne\n", "1:a~~b 4:STRAY 5:e");
}

void TestCsvRecords::recordsAreTakenApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(text.toStdString()), expected);
}

void TestCsvRecords::anyWrittenTableComesBack()
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        const WrittenTable written(seed);
        CsvRecords reading(written.text, written.separator());
        CsvRecords::Record record;
        size_t row = 0;
        for (; reading.next(record); ++row) {
            QVERIFY2(row < written.table.size(), qPrintable(QString::number(seed)));
            QCOMPARE(record.fault, Fault::None);
            const std::vector<std::string> cells(record.fields.begin(), record.fields.end());
            QVERIFY2(cells == written.table[row], qPrintable(QString::number(seed)));
            QCOMPARE(record.line, written.lineOf(row));
        }
        QCOMPARE(row, written.table.size());
        QCOMPARE(reading.position(), written.text.size());
    }
}

void TestCsvRecords::separatorIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2;5,3\n") << ',';
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\nx;1,5\ny;2,5\n") << ';';
    QTest::newRow("no heading, decimal commas") << QByteArray("x;1,5;u;2,5\ny;2,5;v;1,0\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2, 3\n2\t3, 4\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("quoted commas") << QByteArray("\"a,b\";\"c,d\"\n\"e,f\";g\n") << ';';
    QTest::newRow("one column") << QByteArray("a\nb\n") << ',';
    QTest::newRow("nothing") << QByteArray() << ',';
}

void TestCsvRecords::separatorIsFound()
{
    QFETCH(QByteArray, text);
    QFETCH(char, separator);
    QCOMPARE(CsvRecords::separatorOf(text.toStdString()), separator);
}

void TestCsvRecords::aThousandFieldsAreTakenAndNoMore()
{
    const std::string thousand = std::string(CsvRecords::MostFields - 1, ',');
    CsvRecords::Record record;
    const std::string allowed = thousand + '\n';
    QVERIFY(CsvRecords(allowed, ',').next(record));
    QCOMPARE(record.fault, Fault::None);
    QCOMPARE(record.fields.size(), CsvRecords::MostFields);
    const std::string oneMore = thousand + ",\n";
    QVERIFY(CsvRecords(oneMore, ',').next(record));
    QCOMPARE(record.fault, Fault::TooManyFields);
}

void TestCsvRecords::aMillionFieldsAreOneFault()
{
    std::string line;
    for (int column = 0; column < 1'000'000; ++column)
        line += "7,";
    QCOMPARE(shown("a,b\n" + line + "\nc,d\n"), QStringLiteral("1:a|b 2:MANY 3:c|d"));
    CsvRecords::Record record;
    CsvRecords reading(line, ',');
    QVERIFY(reading.next(record));
    QVERIFY(record.fields.capacity() <= 2 * CsvRecords::MostFields);
    QVERIFY(!reading.next(record));
}

void TestCsvRecords::aLineThatIsFarTooLongIsNamedOnceForEachPiece()
{
    const std::string text = "a\n" + std::string(2 * CsvRecords::MostBytes + 10, 'x') + "\nb\n";
    QCOMPARE(shown(text), QStringLiteral("1:a 2:LONG 2:LONG 3:b"));
}

void TestCsvRecords::anOpenQuoteIsGivenUpAfterAWhile()
{
    std::string text = "a,\"b\n";
    while (text.size() < 3 * CsvRecords::MostQuotedBytes)
        text += "c,d\n";
    text += "\"e\"\n";
    CsvRecords reading(text, ',');
    CsvRecords::Record record;
    QVERIFY(reading.next(record));
    QCOMPARE(record.fault, Fault::OpenQuote);
    qint64 line = 1;
    while (reading.next(record)) {
        QCOMPARE(record.line, ++line);
        QCOMPARE(record.fault, Fault::None);
    }
}

void TestCsvRecords::hostileQuotesTakeNoLongerThanOthers()
{
    // Each line opens a field that the next line closes and opens another: read from each of them, it never ends.
    std::string text;
    for (int line = 0; line < 1'000'000; ++line)
        text += "a\",\"b\n";
    QElapsedTimer watch;
    watch.start();
    CsvRecords reading(text, ',');
    CsvRecords::Record record;
    qint64 records = 0;
    while (reading.next(record))
        ++records;
    QVERIFY(records <= 1'000'000);
    QVERIFY2(watch.elapsed() < 20'000, qPrintable(QString::number(watch.elapsed())));
}

void TestCsvRecords::anyBytesComeToAnEnd()
{
    std::mt19937 numbers(7);
    const std::string bytes("\",\n\r ;a\0", 8);
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (size_t count = numbers() % 60; count > 0; --count)
            text += bytes[numbers() % bytes.size()];
        CsvRecords reading(text, ',');
        CsvRecords::Record record;
        size_t before = 0;
        qint64 line = 0;
        while (reading.next(record)) {
            QVERIFY(reading.position() > before);
            QVERIFY(record.line > line);
            before = reading.position();
            line = record.line;
        }
        QCOMPARE(reading.position(), text.size());
    }
}

QTEST_APPLESS_MAIN(TestCsvRecords)
#include "tst_csvrecords.moc"
