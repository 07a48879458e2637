// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columns.h"

#include "cli/output.h"
#include "cli/plaintext.h"

#include <QTest>

using namespace Cairn;

class ColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void widthsAreThoseOfATerminal_data();
    void widthsAreThoseOfATerminal();
    void textThatATerminalWouldObeyIsReplaced_data();
    void textThatATerminalWouldObeyIsReplaced();
    void columnsStandUnderTheirHeads();
    void cellsOfSeveralLinesStayOnOne();
    void paragraphsFitEightyColumns();
    void aWordLongerThanALineIsKeptWhole();
};

void ColumnsTest::widthsAreThoseOfATerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("latin") << QStringLiteral("Python") << 6;
    QTest::newRow("umlaut") << QStringLiteral("Müller") << 6;
    QTest::newRow("umlaut of two signs") << QStringLiteral("Mu\u0308ller") << 6;
    QTest::newRow("chinese") << QStringLiteral("李雷") << 4;
    QTest::newRow("emoji") << QStringLiteral("🧗") << 2;
    QTest::newRow("emoji with skin tone") << QStringLiteral("🧗🏽") << 2;
    QTest::newRow("family of joined emoji") << QStringLiteral("👩‍👧") << 2;
}

void ColumnsTest::widthsAreThoseOfATerminal()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(columnsOf(text), columns);
}

void ColumnsTest::textThatATerminalWouldObeyIsReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("escape") << QStringLiteral("a\u001b[31mb") << QStringLiteral("a\ufffd[31mb");
    QTest::newRow("eight bit escape") << QStringLiteral("a\u009bb") << QStringLiteral("a\ufffdb");
    QTest::newRow("bell") << QStringLiteral("a\ab") << QStringLiteral("a\ufffdb");
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << QStringLiteral("a\ufffdb");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a b");
    QTest::newRow("reordering") << QStringLiteral("a\u202eb") << QStringLiteral("a\ufffdb");
    QTest::newRow("joiner stays") << QStringLiteral("👩‍👧") << QStringLiteral("👩‍👧");
    QTest::newRow("umlaut stays") << QStringLiteral("Jürgen") << QStringLiteral("Jürgen");
}

void ColumnsTest::textThatATerminalWouldObeyIsReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(plainText(text), plain);
}

void ColumnsTest::columnsStandUnderTheirHeads()
{
    Columns columns({{QStringLiteral("Name")}, {QStringLiteral("Hours"), Columns::Side::End}, {QStringLiteral("End")}});
    columns.addRow({QStringLiteral("李雷"), QStringLiteral("8"), QStringLiteral("x")});
    columns.addRow({QStringLiteral("Jürgen"), QStringLiteral("1200"), {}});
    const QStringList expected{QStringLiteral("Name    Hours  End"), QStringLiteral("李雷        8  x"),
                               QStringLiteral("Jürgen   1200")};
    QCOMPARE(columns.lines(), expected);
}

void ColumnsTest::cellsOfSeveralLinesStayOnOne()
{
    Columns columns({{QStringLiteral("A")}, {QStringLiteral("B")}});
    columns.addRow({QStringLiteral("one\ntwo"), QStringLiteral("x")});
    QCOMPARE(columns.lines().at(1), QStringLiteral("one two  x"));
}

void ColumnsTest::paragraphsFitEightyColumns()
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    Output output(outStream, errStream, Output::Format::People);
    const QString text = QStringLiteral("Zwölf Boxkämpfer jagen 李雷 quer über den großen Sylter Deich. ").repeated(8);
    output.paragraph(text, 4);
    output.items({text});
    const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 10);
    for (const QString &line : lines)
        QVERIFY2(columnsOf(line) <= 80, qPrintable(line));
    QCOMPARE(out.count(QStringLiteral("Sylter")), 16);
}

void ColumnsTest::aWordLongerThanALineIsKeptWhole()
{
    QString out;
    QTextStream stream(&out);
    Output output(stream, stream, Output::Format::People);
    const QString word(100, u'x');
    output.paragraph(QStringLiteral("a %1 b").arg(word));
    QCOMPARE(out, QStringLiteral("a\n%1\nb\n").arg(word));
}

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
