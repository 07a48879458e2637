// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "catalogue/handbookreader.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;
using namespace Qt::StringLiterals;

/** The handbook that is shipped, and what is said of one that cannot be read. */
class TestHandbook final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Result<Handbook> read = HandbookReader::read(HandbookReader::shippedFolder());
        QVERIFY(read.ok());
        m_handbook = read.takeValue();
        QVERIFY(!m_handbook.sections.empty());
        QVERIFY(!m_handbook.numbers.empty());
    }

    void idsAreThereAndDiffer()
    {
        QSet<QString> ids;
        for (const HandbookSection &section : m_handbook.sections) {
            QVERIFY(!section.id.isEmpty());
            QVERIFY2(!ids.contains(section.id.text()), qPrintable(section.id.text()));
            ids.insert(section.id.text());
            QCOMPARE(m_handbook.section(section.id), &section);
        }
        ids.clear();
        for (const ExplainedNumber &number : m_handbook.numbers) {
            QVERIFY(!number.id.isEmpty());
            QVERIFY2(!ids.contains(number.id.text()), qPrintable(number.id.text()));
            ids.insert(number.id.text());
            QCOMPARE(m_handbook.number(number.id), &number);
        }
        QVERIFY(!m_handbook.number(NumberId(u"nonsense"_s)));
        QVERIFY(!m_handbook.section(HandbookSectionId(u"nonsense"_s)));
    }

    void everyPageHasAChapter()
    {
        for (const QString &page : {u"home"_s, u"roles"_s, u"compare"_s, u"skills"_s, u"salary"_s, u"roadmap"_s,
                                    u"adverts"_s, u"settings"_s}) {
            const HandbookSection *about = m_handbook.sectionAbout(page);
            QVERIFY2(about, qPrintable(page));
            QCOMPARE(about->page, page);
        }
        QVERIFY(!m_handbook.sectionAbout({}));
        QVERIFY(!m_handbook.sectionAbout(u"nonsense"_s));
        // Of the chapters about a page, the one that bears its name comes before those that stand above it.
        QCOMPARE(m_handbook.sectionAbout(u"roles"_s)->id, HandbookSectionId(u"roles"_s));
    }

    void whatNumbersLeadToExists()
    {
        const Catalogue catalogue(CatalogueReader::read(CatalogueReader::shippedFolder()).contents);
        for (const ExplainedNumber &number : m_handbook.numbers) {
            QVERIFY2(m_handbook.section(number.section), qPrintable(number.id.text()));
            for (const SourceId &source : number.sources)
                QVERIFY2(catalogue.source(source), qPrintable(number.id.text() + u": "_s + source.text()));
        }
    }

    void textsArePlainWholeAndNotLong()
    {
        static const QRegularExpression markup(u"<[a-z/]|\\*\\*|&[a-z]+;"_s);
        for (const QString &text : HandbookReader::textsOf(m_handbook)) {
            QVERIFY2(!text.contains(markup), qPrintable(text));
            QVERIFY2(text == text.trimmed() && !text.contains(u"  "_s), qPrintable(text));
            QVERIFY2(!text.isEmpty() && text.size() <= 600, qPrintable(text));
        }
        for (const HandbookSection &section : m_handbook.sections) {
            QVERIFY2(section.summary.endsWith(u'.'), qPrintable(section.summary));
            for (const HandbookSection::Part &part : section.parts) {
                QVERIFY2(!part.text.isEmpty() || !part.steps.isEmpty(), qPrintable(part.title));
                for (const QString &sentence : part.text + part.steps)
                    QVERIFY2(QStringView(u".?!”)").contains(sentence.back()), qPrintable(sentence));
            }
        }
        for (const ExplainedNumber &number : m_handbook.numbers)
            QVERIFY2(!number.how.isEmpty() && number.summary.endsWith(u'.'), qPrintable(number.name));
    }

    void everyNumberHasAButtonAndEveryButtonANumber()
    {
        // Buttons name their numbers where they are made: explainNumbers(QStringLiteral("match points")).
        static const QRegularExpression call(
            u"(?:explainNumbers|NumberButton)\\([^;]*?QStringLiteral\\(((?:\\s*\"[^\"]*\")+)"_s);
        static const QRegularExpression literal(u"\"([^\"]*)\""_s);
        QSet<QString> named;
        QDirIterator files(QStringLiteral(CAIRN_SOURCE_DIR "/app/views"), {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &made : call.globalMatch(source)) {
                QString ids;
                for (const QRegularExpressionMatch &part : literal.globalMatch(made.captured(1)))
                    ids += part.captured(1);
                for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
                    QVERIFY2(m_handbook.number(NumberId(id)), qPrintable(file.fileName() + u": "_s + id));
                    named.insert(id);
                }
            }
        }
        for (const ExplainedNumber &number : m_handbook.numbers)
            QVERIFY2(named.contains(number.id.text()), qPrintable(number.id.text()));
    }

    void everyTextPassesTheTranslation()
    {
        // A handbook without a translation is the same; what is visited is what translators get.
        const Handbook same = HandbookReader::inPersonsWords(m_handbook);
        QCOMPARE(HandbookReader::textsOf(same), HandbookReader::textsOf(m_handbook));
        QCOMPARE(same.sections.front().parts.front().text, m_handbook.sections.front().parts.front().text);
    }

    void brokenFilesAreToldAndNothingIsMadeUp_data()
    {
        QTest::addColumn<QByteArray>("sections");
        QTest::addColumn<QByteArray>("numbers");
        const QByteArray good = R"({"format":1,"sections":[]})";
        const QByteArray goodNumbers = R"({"format":1,"numbers":[]})";
        QTest::newRow("no JSON") << QByteArray("{") << goodNumbers;
        QTest::newRow("no list") << QByteArray(R"({"format":1})") << goodNumbers;
        QTest::newRow("a later format") << QByteArray(R"({"format":2,"sections":[]})") << goodNumbers;
        QTest::newRow("numbers are missing") << good << QByteArray();
        QTest::newRow("numbers are no list") << good << QByteArray(R"({"format":1,"numbers":{}})");
    }

    void brokenFilesAreToldAndNothingIsMadeUp()
    {
        QFETCH(QByteArray, sections);
        QFETCH(QByteArray, numbers);
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return bytes.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        QVERIFY(write(u"handbook.json"_s, sections));
        QVERIFY(write(u"numbers.json"_s, numbers));
        const Result<Handbook> read = HandbookReader::read(folder.path());
        QVERIFY(!read.ok());
        QVERIFY(read.problem().sentence.contains(u"plan is not touched"_s));
        QVERIFY(read.problem().details.startsWith(folder.path()));
    }

private:
    Handbook m_handbook;
};

QTEST_GUILESS_MAIN(TestHandbook)

#include "tst_handbook.moc"
