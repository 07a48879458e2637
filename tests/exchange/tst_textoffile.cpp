// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textoffile.h"

#include "exchange/htmltext.h"
#include "exchange/pdftext.h"
#include "exchange/somepdf.h"
#include "exchange/somezip.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

namespace {

constexpr int MostMilliseconds = 5000; // alone on a machine it is a fifth of that
constexpr int MostMillisecondsOfDocument = 5000; // unguarded, some of these take half a minute

const QString Texts = QStringLiteral("Größe & Übung – 5 € < 6 €\n"
                                     "مهندس تعلم الآلة في برلين\n"
                                     "机器学习工程师，上海\n"
                                     "Straße „Café“ 😀");

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QByteArray wordXml(const QString &body)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w="
                          "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"urn:mc\">"
                          "<w:body>%1<w:sectPr/></w:body></w:document>")
        .arg(body)
        .toUtf8();
}

QString paragraph(const QString &text, const QString &properties = {})
{
    return QStringLiteral("<w:p><w:pPr>%2</w:pPr><w:r><w:t xml:space=\"preserve\">%1</w:t></w:r></w:p>")
        .arg(escaped(text), properties);
}

QByteArray docxOf(const QByteArray &xml, SomeZip::Packing packing = SomeZip::Packing::Deflated)
{
    SomeZip zip;
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("word/document.xml", xml, packing);
    return zip.bytes();
}

QByteArray inEncoding(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

/** Lines that any format can carry: words of several scripts and marks, without blanks at the ends. */
QStringList someLines(QRandomGenerator &random)
{
    static const QStringList words{QStringLiteral("Python"), QStringLiteral("C++"),    QStringLiteral("<b>"),
                                   QStringLiteral("&amp;"),  QStringLiteral("größer"), QStringLiteral("تعلم"),
                                   QStringLiteral("机器"),   QStringLiteral("\"x\""),  QStringLiteral("5–7"),
                                   QStringLiteral("]]>"),    QStringLiteral("-->"),    QStringLiteral("😀")};
    QStringList lines;
    for (int line = random.bounded(1, 12); line > 0; --line) {
        QStringList inLine;
        for (int word = random.bounded(1, 8); word > 0; --word)
            inLine.append(words.at(random.bounded(static_cast<int>(words.size()))));
        lines.append(inLine.join(u' '));
    }
    return lines;
}

} // namespace

/** The text of advertisements and CVs, out of files of every kind that is read, and out of hostile ones. */
class TestTextOfFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void plainTextIsRead_data();
    void plainTextIsRead();
    void pagesAreRead_data();
    void pagesAreRead();
    void characterSetsOfPagesAreHeeded_data();
    void characterSetsOfPagesAreHeeded();
    void wordDocumentsAreRead_data();
    void wordDocumentsAreRead();
    void wordDocumentsMayBeInUtf16();
    void aMainPartOfAnotherNameIsFound();
    void everyFormatKeepsTheLines();
    void theContentsDecideAndNotTheEnding();
    void pdfIsRead();
    void columnsOfAPdfAreReadOneAfterTheOther();
    void shapesOfLettersInAPdfBecomeLetters();
    void aPdfOfQtIsRead();
    void badPdfIsAProblem_data();
    void badPdfIsAProblem();
    void otherFilesAreProblems_data();
    void otherFilesAreProblems();
    void whatIsNoFileIsAProblem();
    void hostileDocumentsAreRefusedAtOnce_data();
    void hostileDocumentsAreRefusedAtOnce();
    void hostilePagesAreReadAtOnce_data();
    void hostilePagesAreReadAtOnce();
    void cutOffDocumentsAreProblems();
    void noBytesDoHarm();

private:
    QString fileOf(const QByteArray &bytes, const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    /** The text, or after a ! the problem. */
    QString read(const QByteArray &bytes, const char *name)
    {
        const Result<QString> text = textOfFile(fileOf(bytes, QLatin1String(name)));
        return text ? text.value() : u'!' + text.problem().sentence;
    }

    QTemporaryDir m_folder;
};

void TestTextOfFile::plainTextIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("UTF-8") << Texts.toUtf8() << Texts;
    QTest::newRow("UTF-8 with mark") << inEncoding(Texts, QStringConverter::Utf8) << Texts;
    QTest::newRow("UTF-16 LE") << inEncoding(Texts, QStringConverter::Utf16LE) << Texts;
    QTest::newRow("UTF-16 BE") << inEncoding(Texts, QStringConverter::Utf16BE) << Texts;
    QTest::newRow("Windows-1252") << QByteArray("Gr\xF6\xDF"
                                                "e \x96 5 \x80 \x93"
                                                "ja\x94")
                                  << QStringLiteral("Größe – 5 € “ja”");
    QTest::newRow("line ends") << QByteArray("a\r\nb\rc\fd\n\n e \n\n") << QStringLiteral("a\nb\nc\nd\n\n e");
    QTest::newRow("Markdown stays") << QByteArray("# T\n\n* **a** <b>") << QStringLiteral("# T\n\n* **a** <b>");
}

void TestTextOfFile::plainTextIsRead()
{
    QFETCH(QByteArray, bytes);
    QTEST(read(bytes, "a.txt"), "text");
    QTEST(read(bytes, "a.md"), "text");
    QTEST(read(bytes, "without-ending"), "text");
}

void TestTextOfFile::pagesAreRead_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *html, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(text);
    };
    row("white space collapses", "<p> a \n\t b </p>  <p>c</p>", "a b\nc");
    row("inline is no break", "a<b>b</b> <i> c</i>", "ab c");
    row("breaks", "a<br>b<br/><br><br>c", "a\nb\n\nc");
    row("lists", "<ul><li>a</li><li><p>b</p><ul><li>c</ul></ul>d", "- a\n- b\n- c\nd");
    row("an empty item has no mark", "<ul><li></li></ul><p>a", "a");
    row("a table", "<table><tr><th>a</th><th>b</th></tr>\n<tr><td></td><td><p>c</p><p>d</p></td><td>e</table>f",
        "a\tb\n\tc\nd\te\nf");
    row("head, script, style and comments are dropped",
        "<html><head><title>T</title><style>p{}</style></head><body>a<script>if (a<b) '</p>'</script><!-- <p>x -->b"
        "<STYLE>x</Style ><svg><title>y</title></svg><svg/>c",
        "abc");
    row("a head without an end", "<head><title>T</title><meta charset=utf-8><p>a", "a");
    row("references", "&lt;p&gt; &amp;amp; &eacute;&Eacute;&euro;&#8364;&#x20AC;&#128;&nbsp;&nosuch; &hellip; AT&T &",
        "<p> &amp; éÉ€€€€\u00A0&nosuch; … AT&T &");
    row("references to no character", "&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD&#99999999999;");
    row("attributes may hide a tag's end", "<a title=\"x>y\" b='>' c=d>z</a>", "z");
    row("a quote that is no attribute's", "<p a\"b>c", "c");
    row("what is no tag", "a < b <3 </ x>c<>d", "a < b <3 c<>d");
    row("preformatted", "<pre>a  b\n  c</pre> d", "a  b\nc\nd");
    row("nothing is opened", "<img src='file:///etc/passwd'><a href='http://localhost'>a</a>", "a");
}

void TestTextOfFile::pagesAreRead()
{
    QFETCH(QString, html);
    QTEST(read(html.toUtf8(), "a.html"), "text");
    QTEST(read("<!DOCTYPE html>" + html.toUtf8(), "a.txt"), "text");
}

void TestTextOfFile::characterSetsOfPagesAreHeeded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("none, UTF-8") << QByteArray("<p>\xC3\xA4") << QStringLiteral("ä");
    QTest::newRow("none, Windows-1252") << QByteArray("<p>\xE4\x80") << QStringLiteral("ä€");
    QTest::newRow("ISO-8859-1") << QByteArray("<meta charset='ISO-8859-1'><p>\xC3\xA4") << QStringLiteral("Ã¤");
    QTest::newRow("in the old manner") << QByteArray(
        "<META http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><p>\xC3\xA4")
                                       << QStringLiteral("Ã¤");
    QTest::newRow("unknown") << QByteArray("<meta charset='no-such-set'><p>\xC3\xA4") << QStringLiteral("ä");
    QTest::newRow("UTF-16 by its mark") << inEncoding(QStringLiteral("<meta charset=latin1><p>机器"),
                                                      QStringConverter::Utf16LE)
                                        << QStringLiteral("机器");
}

void TestTextOfFile::characterSetsOfPagesAreHeeded()
{
    QFETCH(QByteArray, bytes);
    QTEST(read(bytes, "a.htm"), "text");
}

void TestTextOfFile::wordDocumentsAreRead_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &body, const char *text) {
        QTest::newRow(name) << body << QString::fromUtf8(text);
    };
    const QString numbered = QStringLiteral("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>");
    const QString notNumbered =
        QStringLiteral("<w:pStyle w:val=\"ListBullet\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
    const QString a = paragraph(QStringLiteral("a"));
    const QString b = paragraph(QStringLiteral("b"));
    row("paragraphs", a + paragraph({}) + paragraph({}) + b, "a\n\nb");
    row("runs, tabs and breaks",
        QStringLiteral("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/></w:r>\n"
                       "<w:r><w:t xml:space=\"preserve\">b </w:t><w:t>c</w:t><w:br/><w:t>d</w:t></w:r></w:p>"),
        "a\tb c\nd");
    row("lists",
        paragraph(QStringLiteral("a"), numbered) + paragraph(QStringLiteral("b"), notNumbered) + paragraph({}, numbered)
            + b,
        "- a\nb\n\nb");
    row("a table",
        QStringLiteral("<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>%1%2</w:tc><w:tc>%2</w:tc></w:tr><w:tr><w:tc>%1</w:tc>"
                       "<w:tc>%2</w:tc></w:tr></w:tbl>%1")
            .arg(a, b),
        "\ta\nb\tb\na\tb\na");
    row("what is deleted or said twice",
        QStringLiteral("<w:p><w:del><w:r><w:t>x</w:t><w:delText>y</w:delText></w:r></w:del><w:r><w:instrText>DATE"
                       "</w:instrText><w:t>a</w:t></w:r><mc:Fallback><w:p><w:r><w:t>z</w:t></w:r></w:p></mc:Fallback>"
                       "</w:p>"),
        "a");
    row("elements of others", QStringLiteral("<x:t xmlns:x=\"urn:x\">n</x:t>") + a, "a");
}

void TestTextOfFile::wordDocumentsAreRead()
{
    QFETCH(QString, body);
    QTEST(read(docxOf(wordXml(body)), "a.docx"), "text");
    QTEST(read(docxOf(wordXml(body), SomeZip::Packing::Stored), "a.docx"), "text");
}

void TestTextOfFile::wordDocumentsMayBeInUtf16()
{
    const QByteArray utf8 = wordXml(paragraph(Texts.section(u'\n', 1, 1))).replace("UTF-8", "UTF-16");
    QCOMPARE(read(docxOf(inEncoding(QString::fromUtf8(utf8), QStringConverter::Utf16LE)), "a.docx"),
             Texts.section(u'\n', 1, 1));
}

void TestTextOfFile::aMainPartOfAnotherNameIsFound()
{
    SomeZip zip;
    zip.add("_rels/.rels",
            "<Relationships><Relationship Type='x/metadata' Target='a.xml'/>"
            "<Relationship Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' "
            "Target='/word/document2.xml'/></Relationships>");
    zip.add("word/document2.xml", wordXml(paragraph(Texts.section(u'\n', 0, 0)))
                                      .replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                               "http://purl.oclc.org/ooxml/wordprocessingml/main"));
    QCOMPARE(read(zip.bytes(), "a.docx"), Texts.section(u'\n', 0, 0));
}

void TestTextOfFile::everyFormatKeepsTheLines()
{
    QRandomGenerator random(20260521);
    for (int round = 0; round < 300; ++round) {
        const QStringList lines = someLines(random);
        QString paragraphs;
        QString page;
        for (const QString &line : lines) {
            paragraphs += paragraph(line);
            page += (random.bounded(2) == 0 ? QStringLiteral("<p>%1</p>\n") : QStringLiteral("<div>%1<br></div>"))
                        .arg(escaped(line));
        }
        const QString text = lines.join(u'\n');
        QCOMPARE(read(text.toUtf8(), "a.txt"), text);
        QCOMPARE(read(docxOf(wordXml(paragraphs)), "a.docx"), text);
        QCOMPARE(read(page.toUtf8(), "a.html"), text);
    }
}

void TestTextOfFile::theContentsDecideAndNotTheEnding()
{
    const QByteArray docx = docxOf(wordXml(paragraph(QStringLiteral("a"))));
    for (const char *name : {"a.txt", "a.html", "a.pdf", "a.doc", "a"})
        QCOMPARE(read(docx, name), QStringLiteral("a"));
    const QByteArray html = "\n<!-- saved > --><html><p>a<p>b";
    for (const char *name : {"a.txt", "a.docx", "a.doc", "a.pdf", "a"})
        QCOMPARE(read(html, name), QStringLiteral("a\nb"));
    if (canReadPdf())
        QCOMPARE(read(somePdf({pdfLine("a", 700)}), "a.txt"), QStringLiteral("a"));
    // Words about HTML are no page.
    QCOMPARE(read("I write <html> and <p>", "a.txt"), QStringLiteral("I write <html> and <p>"));
}

void TestTextOfFile::pdfIsRead()
{
    const QByteArray pdf = somePdf({pdfLine("Gr\xF6\xDF"
                                            "e \x80",
                                            700)
                                        + pdfLine("second line", 680),
                                    {},
                                    pdfLine("third page", 700)});
    if (canReadPdf())
        QCOMPARE(read(pdf, "a.pdf"), QStringLiteral("Größe €\nsecond line\n\nthird page"));
    else
        QVERIFY(read(pdf, "a.pdf").startsWith(QStringLiteral("!This copy of Career Cairn was built without")));
    QCOMPARE(read("junk before\n" + pdf, "a.pdf"), read(pdf, "a.pdf"));
}

void TestTextOfFile::columnsOfAPdfAreReadOneAfterTheOther()
{
    if (!canReadPdf())
        QSKIP("This build cannot read PDF.");
    QByteArray operators;
    const QByteArrayList left{"left one begins the column", "left two goes on with it", "left three goes on",
                              "left four ends the column"};
    for (int line = 0; line < left.size(); ++line) {
        operators += pdfLine(left.at(line), 700 - 14 * line);
        operators += pdfLine("right", 700 - 14 * line).replace(" 72 ", " 360 ");
    }
    const QString text = read(somePdf({operators}), "a.pdf");
    QVERIFY2(text.indexOf(QStringLiteral("left four")) < text.indexOf(QStringLiteral("right")), qPrintable(text));
}

void TestTextOfFile::shapesOfLettersInAPdfBecomeLetters()
{
    if (!canReadPdf())
        QSKIP("This build cannot read PDF.");
    // From left to right, as they are drawn.
    QByteArray pdf = somePdf({pdfLine(R"(of\001ce)", 700), pdfLine(R"(\002\003\004\005\006)", 700)});
    pdf.replace("/Encoding/WinAnsiEncoding", "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi/uniFEB2/uniFEAA"
                                             "/uniFEE8/uniFEEC/uniFEE3]>>");
    QCOMPARE(read(pdf, "a.pdf"), QStringLiteral("office\n\nمهندس"));
}

void TestTextOfFile::aPdfOfQtIsRead()
{
    if (!canReadPdf())
        QSKIP("This build cannot read PDF.");
    const QString path = m_folder.filePath(QStringLiteral("qt.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(500, 500, QStringLiteral("Machine learning engineer"));
        painter.drawText(500, 1000, QStringLiteral("Größe und Übung"));
        QVERIFY(writer.newPage());
        painter.drawText(500, 500, QStringLiteral("Second page"));
    }
    const Result<QString> text = textOfFile(path);
    QVERIFY(text.ok());
    QCOMPARE(text.value(), QStringLiteral("Machine learning engineer\nGröße und Übung\n\nSecond page"));
}

void TestTextOfFile::badPdfIsAProblem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");

    const QByteArray locked = "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + QByteArray(64, '1') + ">/U<"
                              + QByteArray(64, '2') + ">>>/ID[<" + QByteArray(32, '3') + "><" + QByteArray(32, '3')
                              + ">]";
    QTest::newRow("encrypted") << somePdf({pdfLine("secret", 700)}, locked) << QStringLiteral("password");
    QTest::newRow("only pictures") << somePdf({"0 0 100 100 re f", {}}) << QStringLiteral("only pictures");
    QTest::newRow("too many pages") << somePdf(QList<QByteArray>(MostPdfPages + 1, pdfLine("a", 700)))
                                    << QStringLiteral("more pages");
    QTest::newRow("no pages") << somePdf({}) << QStringLiteral("damaged");
    QTest::newRow("nothing behind the mark") << QByteArray("%PDF-1.7\n") << QStringLiteral("damaged");
    QTest::newRow("text behind the mark") << QByteArray("%PDF-1.7\nI am a text.\n%%EOF") << QStringLiteral("damaged");
    QTest::newRow("cut off") << somePdf({pdfLine("a", 700)}).left(60) << QStringLiteral("damaged");
    QTest::newRow("pages within themselves")
        << somePdf({pdfLine("a", 700)}).replace("/Type/Page/Parent 2 0 R", "/Type/Pages/Kids[2 0 R]") << QString();
}

void TestTextOfFile::badPdfIsAProblem()
{
    if (!canReadPdf())
        QSKIP("This build cannot read PDF.");
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString answer = read(bytes, "a.pdf");
    QVERIFY2(answer.startsWith(u'!') && answer.contains(words), qPrintable(answer));
}

void TestTextOfFile::otherFilesAreProblems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *what, const QByteArray &bytes, const char *name, const char *words) {
        QTest::newRow(what) << bytes << QString::fromLatin1(name) << QString::fromLatin1(words);
    };
    row("empty", {}, "a.txt", "no text");
    row("blank", " \r\n\t", "a.txt", "no text");
    row("a page without words", "<html><head><title>x</title></head><p><img>", "a.html", "no text");
    row("a document without words", docxOf(wordXml(paragraph({}))), "a.docx", "no text");
    row("NULs", QByteArray("text\0more", 9), "a.txt", "cannot be read here");
    row("NULs in a page", QByteArray("<html>\0more", 11), "a.html", "cannot be read here");
    row("a picture", "\x89PNG\r\n\x1A\n\x01\x02\x03\x04", "a.txt", "cannot be read here");
    row("text that is called a PDF", "I am no PDF.", "a.pdf", "cannot be read here");
    row("text that is called a document", "I am none.", "a.docx", "cannot be read here");
    row("an old document", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a.doc", "(.doc)");
    row("rich text", "{\\rtf1 a}", "a.txt", "(.rtf)");
    row("too long a text", QByteArray(MostPlainBytes + 1, 'a'), "a.txt", "far larger");
    row("too large a document", "%PDF-" + QByteArray(MostDocumentBytes, 'a'), "a.pdf", "far larger");
}

void TestTextOfFile::otherFilesAreProblems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, words);
    const QString answer = read(bytes, name.toLatin1().constData());
    QVERIFY2(answer.startsWith(u'!') && answer.contains(words), qPrintable(answer));
}

void TestTextOfFile::whatIsNoFileIsAProblem()
{
    for (const QString &path : {QString(), m_folder.path(), m_folder.filePath(QStringLiteral("missing.txt")),
                                QStringLiteral("http://localhost/a.html"), QStringLiteral("/dev/zero")}) {
        const Result<QString> text = textOfFile(path);
        QVERIFY(!text.ok());
        QVERIFY(text.problem().sentence.contains(QStringLiteral("cannot be read")));
    }
}

void TestTextOfFile::hostileDocumentsAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QString damaged = QStringLiteral("is damaged");
    const QString tooLarge = QStringLiteral("far larger");
    const QString otherKind = QStringLiteral("another kind");
    const auto row = [&damaged](const char *name, const QByteArray &xml) {
        QTest::newRow(name) << docxOf(xml) << damaged;
    };

    QTest::newRow("a bomb in the archive") << docxOf(QByteArray(qsizetype{60} * 1024 * 1024, ' ')) << tooLarge;
    row("a bomb of entities",
        QByteArray("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                   "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>")
            + wordXml(QStringLiteral("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>")).mid(56));
    row("an entity of the disk", "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>");
    row("an entity that nobody declared", wordXml(QStringLiteral("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>")));
    row("nested elements that end",
        wordXml(QStringLiteral("<w:p>").repeated(100000) + QStringLiteral("</w:p>").repeated(100000)));
    row("nested elements", wordXml(QStringLiteral("<w:p>").repeated(100000)));
    row("nested namespaces", wordXml(QStringLiteral("<w:p xmlns:a='b'>").repeated(100000)));
    QString attributes;
    for (int index = 0; index < 100000; ++index)
        attributes += QStringLiteral(" a%1='>'").arg(index);
    row("attributes", wordXml(QStringLiteral("<w:p%1/>").arg(attributes)));
    row("no XML", "I am none.");
    row("zeros", QByteArray(100, '\0'));
    row("cut off", wordXml(paragraph(QStringLiteral("a"))).chopped(30));

    QTest::newRow("an archive in an archive") << docxOf(docxOf(wordXml(paragraph(QStringLiteral("a"))))) << damaged;
    SomeZip nested;
    nested.add("inner.docx", docxOf(wordXml(paragraph(QStringLiteral("a")))));
    QTest::newRow("only an archive in an archive") << nested.bytes() << otherKind;
    SomeZip many;
    for (int index = 0; index < 3000; ++index)
        many.add("f" + QByteArray::number(index), {});
    many.add("word/document.xml", wordXml(paragraph(QStringLiteral("a"))));
    QTest::newRow("thousands of files") << many.bytes() << tooLarge;
    SomeZip locked;
    locked.add("word/document.xml", wordXml(paragraph(QStringLiteral("a"))), SomeZip::Packing::Stored,
               SomeZip::Flags::Encrypted);
    QTest::newRow("protected") << locked.bytes() << QStringLiteral("password");
    SomeZip workbook;
    workbook.add("_rels/.rels", "<R><Relationship Type='a/officeDocument' Target='xl/workbook.xml'/></R>");
    workbook.add("xl/workbook.xml", "<workbook/>");
    QTest::newRow("a workbook") << workbook.bytes() << otherKind;
}

void TestTextOfFile::hostileDocumentsAreRefusedAtOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString path = fileOf(bytes, QStringLiteral("a.docx"));
    QElapsedTimer timer;
    timer.start();
    const Result<QString> text = textOfFile(path);
    QVERIFY2(timer.elapsed() < MostMillisecondsOfDocument, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(!text.ok(), text.ok() ? qPrintable(text.value().left(100)) : "");
    QVERIFY2(text.problem().sentence.contains(words), qPrintable(text.problem().sentence));
    QVERIFY(text.problem().sentence.contains(QStringLiteral("as it was")));
}

void TestTextOfFile::hostilePagesAreReadAtOnce_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"<div>",
                              "<b><i>",
                              "<ul><li>",
                              "<table><tr><td>",
                              "<svg>",
                              "</div>",
                              "<",
                              "<!--",
                              "<a href=\"",
                              "<script>",
                              "<script></script",
                              "</",
                              "&",
                              "&#",
                              "&amp",
                              "<pre>\n",
                              "<br>",
                              "<td>",
                              "<a b=",
                              "<head>",
                              "<title>",
                              "\"",
                              " ",
                              "<!",
                              "<?"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestTextOfFile::hostilePagesAreReadAtOnce()
{
    QFETCH(QString, piece);
    constexpr int Repeats = 100000;
    const QString html = QStringLiteral("<p>before</p>") + piece.repeated(Repeats) + QStringLiteral("<p>after</p>");
    QElapsedTimer timer;
    timer.start();
    const QString text = textOfHtml(html);
    QVERIFY2(timer.elapsed() < MostMilliseconds, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(text.startsWith(QStringLiteral("before")));
}

void TestTextOfFile::cutOffDocumentsAreProblems()
{
    const QByteArray docx = docxOf(wordXml(paragraph(Texts)));
    for (qsizetype size = 4; size < docx.size() - 1; ++size) {
        const QString answer = read(docx.left(size), "a.docx");
        QVERIFY2(answer.startsWith(u'!'), qPrintable(answer));
    }
}

void TestTextOfFile::noBytesDoHarm()
{
    QRandomGenerator random(7);
    const QByteArrayList seeds{docxOf(wordXml(paragraph(Texts))),
                               docxOf(wordXml(paragraph(Texts)), SomeZip::Packing::Stored),
                               somePdf({pdfLine("a", 700), pdfLine("b", 700)}),
                               "<html><ul><li>a<table><tr><td>b</table><!-- c --><pre>d\n</pre>&eacute;"};
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = seeds.at(round % seeds.size());
        for (int change = random.bounded(1, 12); change > 0; --change)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        const QString answer = read(bytes, "a.bin");
        QVERIFY(!answer.isEmpty());
        QVERIFY(!answer.contains(QChar(QChar::Null)));
    }
}

QTEST_MAIN(TestTextOfFile)
#include "tst_textoffile.moc"
