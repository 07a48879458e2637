// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payseriesfile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDataStream>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Cairn;

namespace {

constexpr qsizetype HeadingAt = 10;
constexpr qsizetype ChecksumBytes = 32;
constexpr quint8 NoLevel = 4;

PayRates rates()
{
    return PayRates({{QStringLiteral("EUR"), 2024, 0.9, SourceId()}, {QStringLiteral("JPY"), 2024, 150, SourceId()}});
}

QStringList someWords(QRandomGenerator &random, int most)
{
    QStringList words{QString()};
    const int count = random.bounded(most);
    for (int word = 0; word < count; ++word)
        words.append(QStringLiteral("ö \"%1\"\n\u4eac\U0001F3D4").arg(word));
    return words;
}

PayRow someRow(QRandomGenerator &random, const PayWordLists &words)
{
    const auto place = [&random](qsizetype size) { return random.bounded(static_cast<int>(size)); };
    PayRow row;
    row.role = static_cast<quint16>(place(static_cast<qsizetype>(words.roles.size())));
    const int level = random.bounded(PayLevelCount + 1);
    if (level < PayLevelCount)
        row.level = static_cast<PayLevel>(level);
    row.place = static_cast<quint16>(place(words.places.size()));
    row.industry = static_cast<quint16>(place(words.industries.size()));
    row.size = static_cast<quint8>(place(words.sizes.size()));
    row.currency = static_cast<quint8>(place(words.currencies.size()));
    row.year = static_cast<quint16>(random.bounded(3) == 0 ? 0 : 1990 + random.bounded(40));
    // Few amounts, so that many are alike, and odd ones.
    row.pay = random.bounded(2) == 0 ? 1000.0 * (1 + random.bounded(5)) : 1e-9 + random.generateDouble() * 1e12;
    return row;
}

PaySeries someSeries(QRandomGenerator &random, int mostRows)
{
    PayWordLists words;
    const int roles = 1 + random.bounded(5);
    for (int role = 0; role < roles; ++role)
        words.roles.emplace_back(QStringLiteral("r_%1").arg(role));
    words.places = someWords(random, 300);
    words.industries = someWords(random, 300);
    words.sizes = someWords(random, 255);
    words.currencies = {QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("JPY"), QStringLiteral("XTS")};
    std::vector<PayRow> rows(static_cast<size_t>(random.bounded(mostRows + 1)));
    std::generate(rows.begin(), rows.end(), [&] { return someRow(random, words); });
    PaySeries series;
    series.name = QStringLiteral("Löhne <b>%1</b>").arg(random.generate());
    series.file = QStringLiteral("a;b.csv");
    series.importedOn = random.bounded(4) == 0 ? QDate() : QDate(2026, 2, 1 + random.bounded(28));
    series.linesRead = static_cast<qint64>(random.generate64() >> 11);
    series.rows = std::make_shared<const PayRows>(words, rows, rates());
    return series;
}

bool isSame(const PaySeries &a, const PaySeries &b)
{
    if (a.name != b.name || a.file != b.file || a.importedOn != b.importedOn || a.linesRead != b.linesRead)
        return false;
    if (a.rows->size() != b.rows->size() || !(a.rows->words() == b.rows->words()))
        return false;
    for (size_t at = 0; at < a.rows->size(); ++at)
        if (!(a.rows->row(at) == b.rows->row(at)))
            return false;
    return true;
}

QByteArray sealed(const QByteArray &content)
{
    return content + QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/** A file as the description of the format has it, put together without the code that is tested. */
struct ByHand
{
    quint8 version = 1;
    QJsonObject heading{{QStringLiteral("name"), QStringLiteral("Mine")},
                        {QStringLiteral("file"), QStringLiteral("mine.csv")},
                        {QStringLiteral("importedOn"), QStringLiteral("2026-03-04")},
                        {QStringLiteral("linesRead"), 3},
                        {QStringLiteral("rows"), 2},
                        {QStringLiteral("roles"), QJsonArray{QStringLiteral("r_a"), QStringLiteral("r_b")}},
                        {QStringLiteral("places"), QJsonArray{QString(), QStringLiteral("FR")}},
                        {QStringLiteral("industries"), QJsonArray{QString(), QStringLiteral("Trade")}},
                        {QStringLiteral("sizes"), QJsonArray{QString(), QStringLiteral("small")}},
                        {QStringLiteral("currencies"), QJsonArray{QStringLiteral("USD"), QStringLiteral("EUR")}}};
    QByteArray json;          ///< instead of the heading, where it is not empty
    qint64 headingBytes = -1; ///< said instead of the true length
    PayRow first;
    PayRow second{1, PayLevel::Senior, 1, 1, 1, 1, 2024, 70'000.5};
    quint8 firstLevel = NoLevel;

    ByHand() { first.pay = 45'000; }

    QByteArray bytes() const
    {
        const QByteArray text = json.isEmpty() ? QJsonDocument(heading).toJson() : json;
        QByteArray content("CCPAY");
        QDataStream stream(&content, QIODevice::WriteOnly | QIODevice::Append);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << version << static_cast<quint32>(headingBytes < 0 ? text.size() : headingBytes);
        stream.writeRawData(text.constData(), static_cast<int>(text.size()));
        stream << first.role << second.role << firstLevel << quint8(2) << first.place << second.place << first.industry
               << second.industry << first.size << second.size << first.currency << second.currency << first.year
               << second.year << first.pay << second.pay;
        return sealed(content);
    }
};

QJsonArray manyTexts(int count)
{
    QJsonArray texts{QString()};
    while (texts.size() < count)
        texts.append(QString::number(texts.size()));
    return texts;
}

} // namespace

/** A series as bytes: comes back as it was, and of what is not right nothing comes back but a sentence. */
class TestPaySeriesFile final : public QObject
{
    Q_OBJECT

private slots:
    void seriesComesBackAsItWas();
    void bytesAreAsDescribed();
    void missingRowsAreNone();
    void otherRatesOrderTheRowsAnew();
    void headingIsReadAlone();
    void everyChangedBitIsFound();
    void changesOfALongFileAreFound();
    void everyOtherLengthIsFound();
    void wrongContentIsFoundInSpiteOfItsChecksum_data();
    void wrongContentIsFoundInSpiteOfItsChecksum();
    void changesThatSealThemselvesDoNoHarm();
    void newerVersionIsToldFromDamage();
};

void TestPaySeriesFile::seriesComesBackAsItWas()
{
    QRandomGenerator random(20260304);
    for (int round = 0; round < 100; ++round) {
        const PaySeries series = someSeries(random, round < 90 ? 200 : 200'000);
        const QByteArray bytes = bytesOf(series);
        const Result<PaySeries> back = seriesFrom(bytes, rates());
        QVERIFY2(back, back ? "" : qPrintable(back.problem().details));
        QVERIFY2(isSame(back.value(), series), qPrintable(QString::number(round)));
        QVERIFY(back.value().id.isEmpty());
        QVERIFY(bytesOf(back.value()) == bytes);
    }
}

void TestPaySeriesFile::bytesAreAsDescribed()
{
    const ByHand hand;
    const Result<PaySeries> series = seriesFrom(hand.bytes(), rates());
    QVERIFY2(series, series ? "" : qPrintable(series.problem().details));
    QCOMPARE(series.value().name, QStringLiteral("Mine"));
    QCOMPARE(series.value().file, QStringLiteral("mine.csv"));
    QCOMPARE(series.value().importedOn, QDate(2026, 3, 4));
    QCOMPARE(series.value().linesRead, 3);
    QCOMPARE(series.value().rows->words().currencies, QStringList({QStringLiteral("USD"), QStringLiteral("EUR")}));
    QVERIFY(series.value().rows->row(0) == hand.first);
    QVERIFY(series.value().rows->row(1) == hand.second);

    const QByteArray written = bytesOf(series.value());
    QCOMPARE(written.left(6), QByteArray("CCPAY\x01"));
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(written.constData() + 6));
    QCOMPARE(QJsonDocument::fromJson(written.mid(HeadingAt, length)).object(), hand.heading);
    const QByteArray columns = written.mid(HeadingAt + length).chopped(ChecksumBytes);
    QCOMPARE(columns.size(), 2 * 19);
    QVERIFY(hand.bytes().chopped(ChecksumBytes).endsWith(columns));
    QCOMPARE(written, sealed(written.chopped(ChecksumBytes)));
}

void TestPaySeriesFile::missingRowsAreNone()
{
    PaySeries series;
    series.name = QStringLiteral("Nothing yet");
    const Result<PaySeries> back = seriesFrom(bytesOf(series), rates());
    QVERIFY(back);
    QCOMPARE(back.value().name, series.name);
    QVERIFY(back.value().rows->isEmpty());
}

void TestPaySeriesFile::otherRatesOrderTheRowsAnew()
{
    QRandomGenerator random(7);
    const PayRates others({{QStringLiteral("EUR"), 2025, 3.0, SourceId()}});
    for (int round = 0; round < 20; ++round) {
        const PaySeries series = someSeries(random, 300);
        std::vector<PayRow> rows;
        for (size_t at = 0; at < series.rows->size(); ++at)
            rows.push_back(series.rows->row(at));
        PaySeries expected = series;
        expected.rows = std::make_shared<const PayRows>(series.rows->words(), rows, others);
        const Result<PaySeries> back = seriesFrom(bytesOf(series), others);
        QVERIFY(back && isSame(back.value(), expected));
    }
}

void TestPaySeriesFile::headingIsReadAlone()
{
    QRandomGenerator random(3);
    const PaySeries series = someSeries(random, 50);
    QByteArray bytes = bytesOf(series).chopped(ChecksumBytes); // the rest is not looked at
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<PaySeries> heading = payHeadingFrom(buffer);
    QVERIFY(heading);
    QCOMPARE(heading.value().name, series.name);
    QCOMPARE(heading.value().importedOn, series.importedOn);
    QVERIFY(!heading.value().rows);

    for (qsizetype length = 0; length < 300; ++length) {
        QByteArray begin = bytes.left(length);
        QBuffer cut(&begin);
        QVERIFY(cut.open(QIODevice::ReadOnly));
        QVERIFY(!payHeadingFrom(cut));
    }
}

void TestPaySeriesFile::everyChangedBitIsFound()
{
    const QByteArray whole = ByHand().bytes();
    QVERIFY(seriesFrom(whole, rates()));
    for (qsizetype at = 0; at < whole.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
            const Result<PaySeries> series = seriesFrom(changed, rates());
            QVERIFY2(!series, qPrintable(QStringLiteral("byte %1, bit %2").arg(at).arg(bit)));
            QVERIFY(series.problem().sentence.contains(QStringLiteral("damaged")));
        }
}

void TestPaySeriesFile::changesOfALongFileAreFound()
{
    QRandomGenerator random(12);
    PaySeries series = someSeries(random, 1);
    std::vector<PayRow> rows(100'000);
    std::generate(rows.begin(), rows.end(), [&] { return someRow(random, series.rows->words()); });
    series.rows = std::make_shared<const PayRows>(series.rows->words(), rows, rates());
    const QByteArray whole = bytesOf(series);
    QVERIFY(seriesFrom(whole, rates()));
    for (int round = 0; round < 50; ++round) {
        QByteArray changed = whole;
        const auto at = random.bounded(static_cast<int>(whole.size()));
        changed[at] = static_cast<char>(changed.at(at) + 1);
        const Result<PaySeries> found = seriesFrom(changed, rates());
        QVERIFY2(!found, qPrintable(QString::number(at)));
        QVERIFY(found.problem().sentence.contains(QStringLiteral("damaged")));
    }
}

void TestPaySeriesFile::everyOtherLengthIsFound()
{
    const QByteArray whole = ByHand().bytes();
    const qsizetype content = whole.size() - ChecksumBytes; // cut there and sealed it is whole again
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY(!seriesFrom(whole.left(length), rates()));
        QVERIFY(!seriesFrom(whole.right(length), rates()));
        QVERIFY(length == content || !seriesFrom(sealed(whole.left(length)), rates()));
    }
    QVERIFY(seriesFrom(sealed(whole.left(content)), rates()));
    QVERIFY(!seriesFrom(whole + '\0', rates()));
    QVERIFY(!seriesFrom(whole + whole, rates()));
    QVERIFY(!seriesFrom(QByteArray(5000, '\0'), rates()));
}

void TestPaySeriesFile::wrongContentIsFoundInSpiteOfItsChecksum_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const auto &change) {
        ByHand hand;
        change(hand);
        QTest::newRow(name) << hand.bytes();
    };
    row("role", [](ByHand &hand) { hand.first.role = 2; });
    row("level", [](ByHand &hand) { hand.firstLevel = 5; });
    row("place", [](ByHand &hand) { hand.first.place = 2; });
    row("industry", [](ByHand &hand) { hand.first.industry = 65535; });
    row("size", [](ByHand &hand) { hand.first.size = 2; });
    row("currency", [](ByHand &hand) { hand.first.currency = 2; });
    row("no pay", [](ByHand &hand) { hand.first.pay = 0; });
    row("pay below 0", [](ByHand &hand) { hand.first.pay = -1; });
    row("endless pay", [](ByHand &hand) { hand.second.pay = std::numeric_limits<double>::infinity(); });
    row("pay that is no number", [](ByHand &hand) { hand.second.pay = std::nan(""); });
    row("heading that is no JSON", [](ByHand &hand) { hand.json = "{\"name\":"; });
    row("heading that is a list", [](ByHand &hand) { hand.json = "[]"; });
    row("heading that is not UTF-8",
        [](ByHand &hand) { hand.json = QJsonDocument(hand.heading).toJson().replace("Mine", "M\xe4ne"); });
    row("heading that is deep", [](ByHand &hand) { hand.json = QByteArray(1'000'000, '['); });
    row("heading beyond the end", [](ByHand &hand) { hand.headingBytes = 5000; });
    row("heading beyond all", [](ByHand &hand) { hand.headingBytes = 0xffffffff; });
    row("heading cut short", [](ByHand &hand) { hand.headingBytes = 20; });
    const auto field = [&row](const char *name, const char *key, const QJsonValue &value) {
        row(name, [&](ByHand &hand) { hand.heading.insert(QString::fromLatin1(key), value); });
    };
    field("name of another type", "name", 7);
    field("day that no calendar has", "importedOn", QStringLiteral("2026-02-30"));
    field("lines below 0", "linesRead", -1);
    field("half a line", "linesRead", 1.5);
    field("more lines than can be counted", "linesRead", 1e300);
    field("rows below 0", "rows", -2);
    field("fewer rows", "rows", 1);
    field("more rows", "rows", 3);
    field("far more rows", "rows", 50'000'000);
    field("too many rows", "rows", 50'000'001);
    field("rows beyond counting", "rows", 1e300);
    field("rows as text", "rows", QStringLiteral("2"));
    field("no roles", "roles", QJsonArray());
    field("role without id", "roles", QJsonArray{QStringLiteral("r_a"), QString()});
    field("too many roles", "roles", manyTexts(65'538));
    field("places of another type", "places", QStringLiteral("FR"));
    field("place of another type", "places", QJsonArray{QString(), 1});
    field("no places", "places", QJsonArray());
    field("places that begin with a word", "places", QJsonArray{QStringLiteral("FR"), QString()});
    field("too many industries", "industries", manyTexts(65'537));
    field("too many sizes", "sizes", manyTexts(257));
    field("currency without code", "currencies", QJsonArray{QStringLiteral("USD"), QString()});
    field("heading too long", "file", QString(17 * 1024 * 1024, u'x'));
}

void TestPaySeriesFile::wrongContentIsFoundInSpiteOfItsChecksum()
{
    QFETCH(const QByteArray, bytes);
    const Result<PaySeries> series = seriesFrom(bytes, rates());
    QVERIFY(!series);
    QVERIFY(series.problem().sentence.contains(QStringLiteral("damaged")));
    QVERIFY(!series.problem().details.isEmpty());
    QVERIFY2(!series.problem().details.contains(QStringLiteral("checksum")), "the case is not what it says");
}

void TestPaySeriesFile::changesThatSealThemselvesDoNoHarm()
{
    QRandomGenerator random(99);
    const QByteArray whole = ByHand().bytes().chopped(ChecksumBytes);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray changed = whole;
        const int changes = 1 + random.bounded(3);
        for (int change = 0; change < changes; ++change) {
            const auto at = random.bounded(static_cast<int>(changed.size()));
            const int kind = random.bounded(8);
            if (kind == 0)
                changed.remove(at, random.bounded(20));
            else if (kind == 1)
                changed.insert(at, changed.mid(random.bounded(static_cast<int>(changed.size())), random.bounded(20)));
            else
                changed[at] = static_cast<char>(random.generate());
            if (changed.isEmpty())
                changed = whole;
        }
        const Result<PaySeries> series = seriesFrom(sealed(changed), rates());
        if (!series) {
            QVERIFY(!series.problem().sentence.isEmpty());
            continue;
        }
        ++accepted; // another year, say: everything in it is right, so that it can be written and read again
        const Result<PaySeries> again = seriesFrom(bytesOf(series.value()), rates());
        QVERIFY(again && isSame(again.value(), series.value()));
    }
    QVERIFY(accepted > 100);
    QVERIFY(accepted < 19'000);
}

void TestPaySeriesFile::newerVersionIsToldFromDamage()
{
    ByHand hand;
    for (const int version : {0, 2, 255}) {
        hand.version = static_cast<quint8>(version);
        QByteArray bytes = hand.bytes();
        const QString whole = seriesFrom(bytes, rates()).problem().sentence;
        QCOMPARE(whole.contains(QStringLiteral("newer Career Cairn")), version > 0);
        QCOMPARE(whole.contains(QStringLiteral("damaged")), version == 0);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QCOMPARE(payHeadingFrom(buffer).problem().sentence, whole);
        buffer.close();
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) + 1);
        QVERIFY(seriesFrom(bytes, rates()).problem().sentence.contains(QStringLiteral("damaged")));
    }
}

QTEST_GUILESS_MAIN(TestPaySeriesFile)
#include "tst_payseriesfile.moc"
