// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "common/smallcatalogue.h"
#include "domain/csvrecords.h"
#include "domain/payrolenames.h"
#include "exchange/payimport.h"
#include "exchange/payimportpreview.h"

#include <QFile>
#include <QSet>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Cairn;

namespace {

bool goOnAlways(double)
{
    return true;
}

const QByteArray Heading = "role,level,place,year,currency,pay\n";

QString nameOf(PayRefusal why)
{
    static const QStringList names{
        QStringLiteral("UnknownRole"), QStringLiteral("NoPay"),           QStringLiteral("PayIsNoNumber"),
        QStringLiteral("PayTooLarge"), QStringLiteral("PayNotPositive"),  QStringLiteral("LowAboveHigh"),
        QStringLiteral("NoCurrency"),  QStringLiteral("UnknownCurrency"), QStringLiteral("TwoCurrencies"),
        QStringLiteral("BadYear"),     QStringLiteral("TooFewFields"),    QStringLiteral("TooManyFields"),
        QStringLiteral("OpenQuote"),   QStringLiteral("StrayQuote"),      QStringLiteral("TooLong"),
        QStringLiteral("NulByte"),     QStringLiteral("TooManyWords")};
    return names.at(static_cast<int>(why));
}

/** For example "used 2; 3 PayTooLarge 5, 7 NulByte -". */
QString shown(const PayImportOutcome &outcome)
{
    QStringList refused;
    for (const RefusedPayLine &line : outcome.refused)
        refused.append(QStringLiteral("%1 %2 %3")
                           .arg(QString::number(line.line), nameOf(line.why),
                                line.column == NoPayColumn ? QStringLiteral("-") : QString::number(line.column)));
    return QStringLiteral("used %1; %2").arg(QString::number(outcome.used), refused.join(QStringLiteral(", ")));
}

QByteArray encoded(const QByteArray &utf8, QStringConverter::Encoding encoding, QStringConverter::Flag flag)
{
    QStringEncoder encoder(encoding, flag);
    return encoder(QString::fromUtf8(utf8));
}

} // namespace

/** Figures of pay out of files that are damaged, strange or meant to do harm. */
class TestPayImportHostile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void badLinesAreRefusedAndTheOthersUsed_data();
    void badLinesAreRefusedAndTheOthersUsed();
    void everyRefusalHasItsSentence();
    void encodingsAreTold_data();
    void encodingsAreTold();
    void aLongFileInUtf16IsTheSameInUtf8();
    void filesThatAreNoTextAreProblems_data();
    void filesThatAreNoTextAreProblems();
    void whatIsNoFileIsAProblem();
    void aFileOfTwoGibibytesAndMoreIsAProblem();
    void aFileWithAHeadingAloneHasNoRows();
    void moreWordsThanCanBeToldApartAreRefused();
    void noBytesDoHarm();
    void everyTitleOfTheCatalogueIsARole();

private:
    QString fileOf(const QByteArray &text);
    Result<PayImportOutcome> imported(const QByteArray &text);

    QTemporaryDir m_folder;
    PayRoleNames m_names{Catalogue(smallCatalogueContents())};
};

QString TestPayImportHostile::fileOf(const QByteArray &text)
{
    const QString path = m_folder.filePath(QStringLiteral("pay.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The file of the test cannot be written");
    return path;
}

Result<PayImportOutcome> TestPayImportHostile::imported(const QByteArray &text)
{
    const QString path = fileOf(text);
    const Result<PayPreview> preview = previewPay(path, m_names);
    return preview ? importPay(path, preview.value().plan, m_names, PayRates(), goOnAlways)
                   : Result<PayImportOutcome>(preview.problem());
}

void TestPayImportHostile::badLinesAreRefusedAndTheOthersUsed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const QByteArray good = "Engineer,SE,US,2024,USD,100000\n";
    const auto row = [&good](const char *name, const QByteArray &middle, const char *expected) {
        QTest::newRow(name) << Heading + good + middle + good << QString::fromLatin1(expected);
    };
    row("nothing wrong", "", "used 2; ");
    row("unknown role", "Plumber,SE,US,2024,USD,1\n", "used 2; 3 UnknownRole 0");
    row("no pay", "Engineer,SE,US,2024,USD,\n", "used 2; 3 NoPay 5");
    row("no number", "Engineer,SE,US,2024,USD,secret\n", "used 2; 3 PayIsNoNumber 5");
    row("formula", "Engineer,SE,US,2024,USD,=1+1\n", "used 2; 3 PayIsNoNumber 5");
    row("guarded formula", "Engineer,SE,US,2024,USD,'=1+1\n", "used 2; 3 PayIsNoNumber 5");
    row("formula as a role", "\"=HYPERLINK(\"\"x\"\")\",SE,US,2024,USD,1\n", "used 2; 3 UnknownRole 0");
    row("without end", "Engineer,SE,US,2024,USD,1e999\n", "used 2; 3 PayTooLarge 5");
    row("infinity", "Engineer,SE,US,2024,USD,inf\n", "used 2; 3 PayIsNoNumber 5");
    row("negative", "Engineer,SE,US,2024,USD,-5\n", "used 2; 3 PayNotPositive 5");
    row("zero", "Engineer,SE,US,2024,USD,0\n", "used 2; 3 PayNotPositive 5");
    row("no currency", "Engineer,SE,US,2024,,5\n", "used 2; 3 NoCurrency 4");
    row("currency in words", "Engineer,SE,US,2024,Dollar,5\n", "used 2; 3 UnknownCurrency 4");
    row("two currencies", "Engineer,SE,US,2024,USD,EUR 5\n", "used 2; 3 TwoCurrencies 5");
    row("currency beside the number", "Engineer,SE,US,2024,,EUR 5\n", "used 3; ");
    row("mixed currencies", "Engineer,SE,US,2024,JPY,5\nEngineer,SE,US,2024,ABC,5\n", "used 4; ");
    row("year", "Engineer,SE,US,1989,USD,5\nEngineer,SE,US,2101,USD,5\nEngineer,SE,US,x,USD,5\n",
        "used 2; 3 BadYear 3, 4 BadYear 3, 5 BadYear 3");
    row("too few fields", "Engineer,SE\n", "used 2; 3 TooFewFields -");
    row("too many fields", "Engineer,SE,US,2024,USD,100,000\n", "used 2; 3 TooManyFields -");
    row("empty fields at the end", "Engineer,SE,US,2024,USD,100,,,\n", "used 3; ");
    row("a million fields", QByteArray("x,").repeated(1'000'000) + '\n', "used 2; 3 TooManyFields -");
    row("a line of ten million bytes", QByteArray(10'000'000, 'x') + '\n', "used 2; 3 TooLong -");
    row("NUL", QByteArray("Engi\0neer,SE,US,2024,USD,5\n", 27), "used 2; 3 NulByte -");
    row("NUL in a column that is not used", QByteArray("Engineer,SE,US,2024,USD,5,\0\n", 28), "used 2; 3 NulByte -");
    row("open quote", "Engineer,\"SE,US,2024,USD,5\n", "used 2; 3 OpenQuote -");
    row("stray quote", "\"Engineer\"s,SE,US,2024,USD,5\n", "used 2; 3 StrayQuote -");
    row("lines in quotes count", "Engineer,SE,\"U\nS\",2024,USD,5\nPlumber,SE,US,2024,USD,5\n",
        "used 3; 5 UnknownRole 0");
    row("blank lines count", "\n  \nPlumber,SE,US,2024,USD,5\n", "used 2; 5 UnknownRole 0");
    row("rows of empty cells", ",,,,,\n , ,,,,\n", "used 2; ");
    row("the heading once more", Heading, "used 2; 3 UnknownRole 0");
    QTest::newRow("last line cut off") << Heading + good + "Engineer,SE,U"
                                       << QStringLiteral("used 1; 3 TooFewFields -");
    QTest::newRow("open quote in the last line")
        << Heading + good + "Engineer,SE,US,2024,USD,\"5" << QStringLiteral("used 1; 3 OpenQuote -");
    QTest::newRow("CRLF") << QByteArray(Heading + good + "x,SE,US,2024,USD,5\n" + good).replace("\n", "\r\n")
                          << QStringLiteral("used 2; 3 UnknownRole 0");
    QTest::newRow("CR only") << QByteArray(Heading + good + "x,SE,US,2024,USD,5\n" + good).replace('\n', '\r')
                             << QStringLiteral("used 2; 3 UnknownRole 0");
    QTest::newRow("semicolons and decimal commas")
        << QByteArray("role;currency;pay\nEngineer;EUR;1.000,50\nEngineer;EUR;1,000.50\n")
        << QStringLiteral("used 1; 3 PayIsNoNumber 2");
    QTest::newRow("headings twice") << QByteArray("role,pay,pay,currency\nEngineer,5,x,USD\n")
                                    << QStringLiteral("used 1; ");
    QTest::newRow("low above high") << QByteArray("role,low,high,currency\nEngineer,6,5,USD\nEngineer,,5,USD\n")
                                    << QStringLiteral("used 0; 2 LowAboveHigh 1, 3 NoPay 1");
    QTest::newRow("no heading") << good + "Plumber,SE,US,2024,USD,5000\n" << QStringLiteral("used 1; 2 UnknownRole 0");
    QTest::newRow("fault before the heading")
        << "\"a\"b\n" + Heading + good << QStringLiteral("used 1; 1 StrayQuote -");
}

void TestPayImportHostile::badLinesAreRefusedAndTheOthersUsed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const Result<PayImportOutcome> outcome = imported(text);
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.problem().sentence));
    QCOMPARE(shown(outcome.value()), expected);
    QCOMPARE(outcome.value().lines, outcome.value().used + static_cast<qint64>(outcome.value().refused.size()));
    QCOMPARE(outcome.value().rows.size(), static_cast<size_t>(outcome.value().used));
    QVERIFY(!outcome.value().cancelled);
}

void TestPayImportHostile::everyRefusalHasItsSentence()
{
    QSet<QString> sentences;
    constexpr int last = static_cast<int>(PayRefusal::TooManyWords);
    for (int why = 0; why <= last; ++why) {
        const QString sentence =
            sentenceOf({3, static_cast<PayRefusal>(why), 1}, {QStringLiteral("a"), QStringLiteral("<b>%1")});
        QVERIFY(sentence.endsWith(u'.'));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
    QVERIFY(!sentenceOf({3, PayRefusal::TooFewFields, NoPayColumn}, {}).contains(u'%'));
}

void TestPayImportHostile::encodingsAreTold_data()
{
    using Converter = QStringConverter;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    const QByteArray utf8 = Heading + "Engineer,SE,Côte d’Ivoire €,2024,USD,5\n";
    const QString little = QStringLiteral("UTF-16 LE");
    const QString big = QStringLiteral("UTF-16 BE");
    QTest::newRow("UTF-8") << utf8 << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8 << QStringLiteral("UTF-8");
    QTest::newRow("LE with mark") << encoded(utf8, Converter::Utf16LE, Converter::Flag::WriteBom) << little;
    QTest::newRow("BE with mark") << encoded(utf8, Converter::Utf16BE, Converter::Flag::WriteBom) << big;
    QTest::newRow("LE") << encoded(utf8, Converter::Utf16LE, Converter::Flag::Default) << little;
    QTest::newRow("BE") << encoded(utf8, Converter::Utf16BE, Converter::Flag::Default) << big;
    QTest::newRow("Windows-1252") << Heading + "Engineer,SE,C\xF4te d\x92Ivoire \x80,2024,USD,5\n"
                                  << QStringLiteral("Windows-1252");
}

void TestPayImportHostile::encodingsAreTold()
{
    QFETCH(QByteArray, text);
    const Result<PayPreview> preview = previewPay(fileOf(text), m_names);
    QVERIFY(preview.ok());
    QTEST(preview.value().encodingName, "name");
    QCOMPARE(preview.value().bytes, text.size());
    QCOMPARE(preview.value().heading.front(), QStringLiteral("role"));
    const QString place = QString::fromUtf8("Côte d’Ivoire €");
    QCOMPARE(preview.value().rows.front().at(2), place);
    QCOMPARE(imported(text).value().rows.words().places, QStringList({QString(), place}));
}

void TestPayImportHostile::aLongFileInUtf16IsTheSameInUtf8()
{
    // Longer than what is decoded at a time, with characters of four bytes that may be cut in two there.
    QByteArray text = Heading;
    for (int line = 0; line < 60'000; ++line)
        text +=
            "Engineer,SE," + QByteArray("x").repeated(line % 3) + "😀é,2024,USD," + QByteArray::number(line + 1) + '\n';
    const PayImportOutcome plain = imported(text).takeValue();
    const PayImportOutcome wide =
        imported(encoded(text, QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)).takeValue();
    QCOMPARE(plain.used, 60'000);
    QCOMPARE(wide.used, plain.used);
    QCOMPARE(plain.rows.words().places.size(), 4);
    QVERIFY(wide.rows.words() == plain.rows.words());
    QVERIFY(wide.rows.pay() == plain.rows.pay());
    QVERIFY(wide.rows.places() == plain.rows.places());
}

void TestPayImportHostile::filesThatAreNoTextAreProblems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("\n \r\n");
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("a mark of UTF-16 alone") << QByteArray("\xFF\xFE");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and more\na,b\n");
    QTest::newRow("half zeros") << QByteArray("ab\0\0", 4).repeated(100);
    QTest::newRow("a thousand columns and more")
        << QByteArray("a,").repeated(static_cast<qsizetype>(CsvRecords::MostFields)) + "\nb\n";
    QTest::newRow("one open quote") << QByteArray("\"role,pay");
}

void TestPayImportHostile::filesThatAreNoTextAreProblems()
{
    QFETCH(QByteArray, text);
    const QString path = fileOf(text);
    const Result<PayPreview> preview = previewPay(path, m_names);
    QVERIFY(!preview.ok());
    QVERIFY(preview.problem().sentence.contains(QStringLiteral("Nothing was imported")));
    PayImportPlan plan;
    plan.columns.role = 0;
    plan.columns.pay = 1;
    QVERIFY(!importPay(path, plan, m_names, PayRates(), goOnAlways).ok());
}

void TestPayImportHostile::whatIsNoFileIsAProblem()
{
    QVERIFY(!previewPay(m_folder.filePath(QStringLiteral("missing.csv")), m_names).ok());
    QVERIFY(!previewPay(m_folder.path(), m_names).ok());
    QVERIFY(!previewPay(QString(), m_names).ok());
}

void TestPayImportHostile::aFileOfTwoGibibytesAndMoreIsAProblem()
{
    const QString path = fileOf(Heading);
    QFile file(path);
    if (!file.resize(qint64{2} * 1024 * 1024 * 1024 + 1)) // has a hole, so it takes no room
        QSKIP("There is no room for a large file");
    const Result<PayPreview> preview = previewPay(path, m_names);
    QVERIFY(QFile::remove(path));
    QVERIFY(!preview.ok());
    QVERIFY(preview.problem().sentence.contains(QStringLiteral("larger than 2 GiB")));
}

void TestPayImportHostile::aFileWithAHeadingAloneHasNoRows()
{
    const Result<PayImportOutcome> outcome = imported(Heading);
    QVERIFY(outcome.ok());
    QCOMPARE(shown(outcome.value()), QStringLiteral("used 0; "));
    QCOMPARE(outcome.value().lines, 0);
    QVERIFY(outcome.value().rows.isEmpty());
}

void TestPayImportHostile::moreWordsThanCanBeToldApartAreRefused()
{
    QByteArray text = "role,size,currency,pay\n";
    for (int size = 1; size <= 300; ++size)
        text += "Engineer,size " + QByteArray::number(size) + ",USD,5\n";
    const PayImportOutcome outcome = imported(text).takeValue();
    QCOMPARE(outcome.used, 255);
    QCOMPARE(outcome.refused.size(), size_t{45});
    QVERIFY(outcome.refused.front() == (RefusedPayLine{257, PayRefusal::TooManyWords, 1}));

    text = Heading;
    for (int place = 1; place <= 70'000; ++place)
        text += "Engineer,SE,place " + QByteArray::number(place) + ",2024,USD,5\n";
    QCOMPARE(imported(text).value().used, 65'535);
}

void TestPayImportHostile::noBytesDoHarm()
{
    std::mt19937 numbers(3);
    const QByteArrayList pieces{
        "Engineer",          ",", ",", ",",    "\n", "\r", "\"", "\"\"", "USD", "5", "1e9", "\xFF", "\xC3",
        QByteArray("\0", 1), "=", "'", "2024", "-",  ".",  " ",  "k",    "SE"};
    for (int round = 0; round < 300; ++round) {
        QByteArray text = Heading;
        for (size_t count = numbers() % 200; count > 0; --count)
            text += pieces.at(static_cast<qsizetype>(numbers() % static_cast<unsigned>(pieces.size())));
        const Result<PayImportOutcome> outcome = imported(text);
        if (!outcome) // more zeros than a text has
            continue;
        QCOMPARE(outcome.value().lines, outcome.value().used + static_cast<qint64>(outcome.value().refused.size()));
        qint64 line = 1;
        for (const RefusedPayLine &refused : outcome.value().refused) {
            QVERIFY(refused.line > line);
            line = refused.line;
        }
        for (const double pay : outcome.value().rows.pay())
            QVERIFY(pay > 0 && pay <= 1e9);
    }
}

void TestPayImportHostile::everyTitleOfTheCatalogueIsARole()
{
    const Catalogue catalogue(CatalogueReader::read(QStringLiteral(CAIRN_SOURCE_DIR "/resources/catalogue")).contents);
    QVERIFY(catalogue.roles().size() > 10);
    QByteArray text = "title,currency,pay\n";
    for (const Role &role : catalogue.roles())
        text += "\"Senior " + role.title.toUpper().toUtf8() + "\",USD,5\n" + role.id.text().toUtf8() + ",USD,5\n";
    const QString path = fileOf(text);
    const PayRoleNames names(catalogue);
    const PayPreview preview = previewPay(path, names).takeValue();
    QVERIFY(preview.unknownTitles.empty());
    const PayImportOutcome outcome = importPay(path, preview.plan, names, PayRates(), goOnAlways).takeValue();
    QCOMPARE(outcome.used, static_cast<qint64>(2 * catalogue.roles().size()));
    for (size_t role = 0; role < catalogue.roles().size(); ++role)
        QCOMPARE(outcome.rows.slice(role, PayLevelCount).to - outcome.rows.slice(role, PayLevelCount).from, size_t{2});
}

QTEST_GUILESS_MAIN(TestPayImportHostile)
#include "tst_payimporthostile.moc"
