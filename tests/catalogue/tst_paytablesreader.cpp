// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/paytablesreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/** The shipped tables with one file changed: what is wrong is named with its line, and the rest is used. */
class PayTablesReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theTablesAsShippedHaveNoMistake();
    void aWrongCellIsNamedAndItsLineLeftOut_data();
    void aWrongCellIsNamedAndItsLineLeftOut();
    void aLineThatIsTooShortIsNamed();
    void anotherHeadingIsNamedOnce();
    void aMissingFileIsNamed();
    void topCodesFollowTheYear();

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** In the line of a file, from 1, one text in place of another. */
    void change(const QString &name, int line, const QByteArray &from, const QByteArray &to)
    {
        QList<QByteArray> lines = read(name).split('\n');
        QVERIFY(lines[line - 1].contains(from));
        lines[line - 1].replace(from, to);
        write(name, lines.join('\n'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PayTablesReaderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir shipped(PayTablesReader::shippedFolder());
    for (const QString &name : shipped.entryList(QDir::Files)) {
        QVERIFY(QFile::copy(shipped.filePath(name), m_folder->filePath(name)));
        QVERIFY(QFile::setPermissions(m_folder->filePath(name), QFile::ReadOwner | QFile::WriteOwner));
    }
}

void PayTablesReaderTest::theTablesAsShippedHaveNoMistake()
{
    QCOMPARE(PayTablesReader::read(m_folder->path()).mistakes.size(), size_t(0));
}

void PayTablesReaderTest::aWrongCellIsNamedAndItsLineLeftOut_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a number that is none") << text("wages.csv") << QByteArray("139099570") << QByteArray("many");
    QTest::newRow("a number without end") << text("rates.csv") << QByteArray("1.5051") << QByteArray("1e999");
    QTest::newRow("a month that is none") << text("wages.csv") << QByteArray("2020-05") << QByteArray("May");
    QTest::newRow("a title that is missing")
        << text("industries.csv") << QByteArray("\"Cross-industry, Private Ownership only\"") << QByteArray();
    QTest::newRow("a kind that is not known") << text("stem.csv") << QByteArray("nation") << QByteArray("planet");
    QTest::newRow("a level that is not known")
        << text("advertisements.csv") << QByteArray("senior") << QByteArray("wizard");
    QTest::newRow("negative pay") << text("advertisements.csv") << QByteArray(",180000,") << QByteArray(",-1,");
}

void PayTablesReaderTest::aWrongCellIsNamedAndItsLineLeftOut()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const PayTables whole = PayTablesReader::read(m_folder->path()).tables;
    change(file, 2, from, to);
    const PayTablesReading reading = PayTablesReader::read(m_folder->path());
    QVERIFY(!reading.mistakes.empty());
    for (const CatalogueMistake &mistake : reading.mistakes) {
        QCOMPARE(mistake.file, file);
        QCOMPARE(mistake.line, 2);
        QVERIFY(!mistake.place.isEmpty());
        QVERIFY(!mistake.sentence.isEmpty());
    }
    const auto count = [](const PayTables &tables) {
        return tables.wages.size() + tables.industries.size() + tables.stem.size() + tables.rates.size()
               + tables.advertisements.size();
    };
    QCOMPARE(count(reading.tables), count(whole) - 1);
}

void PayTablesReaderTest::aLineThatIsTooShortIsNamed()
{
    write(text("states.csv"), "area,code,name,price_level_2022,price_level_2023\n01,AL,Alabama\n02,AK,Alaska,1,2\n");
    const PayTablesReading reading = PayTablesReader::read(m_folder->path());
    QCOMPARE(reading.mistakes.size(), size_t(1));
    QCOMPARE(reading.mistakes.front().line, 2);
    QCOMPARE(reading.tables.states.size(), size_t(1));
}

void PayTablesReaderTest::anotherHeadingIsNamedOnce()
{
    write(text("rates.csv"), "currency,year\nEUR,2025\n");
    const PayTablesReading reading = PayTablesReader::read(m_folder->path());
    QCOMPARE(reading.mistakes.size(), size_t(1));
    QCOMPARE(reading.mistakes.front().line, 1);
    QVERIFY(reading.tables.rates.empty());
    QVERIFY(!reading.tables.wages.empty());
}

void PayTablesReaderTest::aMissingFileIsNamed()
{
    QVERIFY(QFile::remove(m_folder->filePath(text("stem.csv"))));
    const PayTablesReading reading = PayTablesReader::read(m_folder->path());
    QCOMPARE(reading.mistakes.size(), size_t(1));
    QCOMPARE(reading.mistakes.front().file, text("stem.csv"));
    QVERIFY(reading.tables.stem.empty());
}

void PayTablesReaderTest::topCodesFollowTheYear()
{
    write(text("wages.csv"), "month,occupation,title,employed,employed_rse,mean,mean_rse,p10,p25,p50,p75,p90\n"
                             "2021-05,11-1011,Chief Executives,1,1,2,1,3,4,5,#,#\n"
                             "2022-05,11-1011,Chief Executives,**,*,2,1,3,4,#,#,*\n");
    const PayTablesReading reading = PayTablesReader::read(m_folder->path());
    QCOMPARE(reading.mistakes.size(), size_t(0));
    const OfficialPay &first = reading.tables.wages[0].pay;
    const OfficialPay &second = reading.tables.wages[1].pay;
    QCOMPARE(first.percentiles[3], (std::optional<PayAmount>(PayAmount{208000, true})));
    QCOMPARE(second.percentiles[2], (std::optional<PayAmount>(PayAmount{239200, true})));
    QVERIFY(!second.percentiles[4]);
    QVERIFY(!second.employed);
    QCOMPARE(first.employed, std::optional<qint64>(1));
}

QTEST_GUILESS_MAIN(PayTablesReaderTest)
#include "tst_paytablesreader.moc"
