// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payseriesfile.h"

#include "storage/jsonfields.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <future>
#include <limits>

namespace Cairn {

namespace {

constexpr QByteArrayView Magic = "CCPAY";
constexpr quint8 Version = 1;
constexpr qsizetype VersionAt = Magic.size();
constexpr qsizetype LengthAt = VersionAt + static_cast<qsizetype>(sizeof(quint8));
constexpr qsizetype HeadingAt = LengthAt + static_cast<qsizetype>(sizeof(quint32));
constexpr qsizetype ChecksumBytes = 32;
constexpr qsizetype RowBytes = 4 * sizeof(quint16) + 3 * sizeof(quint8) + sizeof(double);
constexpr QCryptographicHash::Algorithm Checksum = QCryptographicHash::Sha256;

Problem damaged(const QString &details)
{
    return {QCoreApplication::translate("PaySeriesFile",
                                        "The file is damaged. Your plan and all other salary figures are whole. Import "
                                        "these figures again, or put a copy of the file in its place."),
            details};
}

/** There is no version before the first. */
Problem wrongVersion(quint8 version)
{
    if (version < Version)
        return damaged(QStringLiteral("version %1").arg(version));
    return {QCoreApplication::translate("PaySeriesFile",
                                        "The file was written by a newer Career Cairn and stays as it is. Use the "
                                        "newer program, or import these figures again."),
            QStringLiteral("version %1").arg(version)};
}

struct Heading
{
    PaySeries series; ///< without rows
    PayWordLists words;
    qsizetype rows = 0;
};

QJsonArray texts(const std::vector<RoleId> &roles)
{
    QJsonArray texts;
    for (const RoleId &role : roles)
        texts.append(role.text());
    return texts;
}

QByteArray headingOf(const PaySeries &series, const PayRows &rows)
{
    const PayWordLists &words = rows.words();
    QJsonObject heading{{QStringLiteral("name"), series.name},
                        {QStringLiteral("file"), series.file},
                        {QStringLiteral("linesRead"), series.linesRead},
                        {QStringLiteral("rows"), static_cast<qint64>(rows.size())},
                        {QStringLiteral("roles"), texts(words.roles)},
                        {QStringLiteral("places"), QJsonArray::fromStringList(words.places)},
                        {QStringLiteral("industries"), QJsonArray::fromStringList(words.industries)},
                        {QStringLiteral("sizes"), QJsonArray::fromStringList(words.sizes)},
                        {QStringLiteral("currencies"), QJsonArray::fromStringList(words.currencies)}};
    const QString day = series.importedOn.toString(Qt::ISODate);
    if (!day.isEmpty())
        heading.insert(QStringLiteral("importedOn"), day);
    return QJsonDocument(heading).toJson(QJsonDocument::Compact);
}

template <class Number>
void appendNumber(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/** Appends all numbers of a column; those with a point as the bits that they are made of. */
template <class Bits, class Number>
void appendColumn(QByteArray &bytes, const std::vector<Number> &column)
{
    static_assert(sizeof(Bits) == sizeof(Number));
    if (column.empty())
        return;
    const qsizetype begin = bytes.size();
    bytes.resize(begin + static_cast<qsizetype>(column.size() * sizeof(Bits)));
    qToLittleEndian<Bits>(column.data(), static_cast<qsizetype>(column.size()), bytes.data() + begin);
}

/** The columns of role and level, which PayRows holds as the places where each begins. */
void appendRolesAndLevels(QByteArray &bytes, const PayRows &rows)
{
    std::vector<quint16> roles;
    std::vector<quint8> levels;
    roles.reserve(rows.size());
    levels.reserve(rows.size());
    for (size_t role = 0; role < rows.words().roles.size(); ++role)
        for (size_t level = 0; level < PayRows::LevelSlots; ++level) {
            const PayRows::Slice slice = rows.slice(role, level);
            roles.insert(roles.end(), slice.to - slice.from, static_cast<quint16>(role));
            levels.insert(levels.end(), slice.to - slice.from, static_cast<quint8>(level));
        }
    appendColumn<quint16>(bytes, roles);
    appendColumn<quint8>(bytes, levels);
}

template <class Number>
bool canPointAt(const QStringList &words)
{
    return words.size() <= qsizetype(std::numeric_limits<Number>::max()) + 1;
}

bool isRight(const PayWordLists &words, const QStringList &roles)
{
    const auto beginsNotSaid = [](const QStringList &list) { return !list.isEmpty() && list.first().isEmpty(); };
    return !roles.contains(QString()) && !words.currencies.contains(QString()) && beginsNotSaid(words.places)
           && beginsNotSaid(words.industries) && beginsNotSaid(words.sizes) && canPointAt<quint16>(roles)
           && canPointAt<quint16>(words.places) && canPointAt<quint16>(words.industries)
           && canPointAt<quint8>(words.sizes) && canPointAt<quint8>(words.currencies);
}

/** A number up to which every whole number is exact in JSON. */
constexpr double MostLines = 9007199254740992.0;

std::optional<Heading> headingFrom(const QByteArray &json)
{
    const QJsonDocument document = json.isValidUtf8() ? QJsonDocument::fromJson(json) : QJsonDocument();
    if (!document.isObject())
        return std::nullopt;
    JsonFields fields(document.object());
    Heading heading;
    heading.series.name = fields.text("name");
    heading.series.file = fields.text("file");
    heading.series.importedOn = fields.dayIfAny("importedOn");
    const double lines = fields.number("linesRead");
    heading.rows = fields.wholeNumber("rows", 0, static_cast<int>(MostPayRows));
    const QStringList roles = fields.texts("roles");
    for (const QString &role : roles)
        heading.words.roles.emplace_back(role);
    heading.words.places = fields.texts("places");
    heading.words.industries = fields.texts("industries");
    heading.words.sizes = fields.texts("sizes");
    heading.words.currencies = fields.texts("currencies");
    if (!fields.right() || lines < 0 || lines > MostLines || lines != std::floor(lines)
        || !isRight(heading.words, roles))
        return std::nullopt;
    heading.series.linesRead = static_cast<qint64>(lines);
    return heading;
}

/** Where each column begins, one row beside the other. */
struct Columns
{
    Columns(const char *begin, qsizetype rows)
        : roles(begin)
        , levels(roles + 2 * rows)
        , places(levels + rows)
        , industries(places + 2 * rows)
        , sizes(industries + 2 * rows)
        , currencies(sizes + rows)
        , years(currencies + rows)
        , pay(years + 2 * rows)
    {
    }

    const char *roles;
    const char *levels;
    const char *places;
    const char *industries;
    const char *sizes;
    const char *currencies;
    const char *years;
    const char *pay;
};

quint16 wordAt(const char *column, qsizetype at)
{
    return qFromLittleEndian<quint16>(column + 2 * at);
}

/** Reads one row; nothing where it says what cannot be. */
std::optional<PayRow> rowAt(const Columns &columns, qsizetype at, const PayWordLists &words)
{
    PayRow row;
    row.role = wordAt(columns.roles, at);
    const auto level = static_cast<quint8>(columns.levels[at]);
    if (level < PayLevelCount)
        row.level = static_cast<PayLevel>(level);
    row.place = wordAt(columns.places, at);
    row.industry = wordAt(columns.industries, at);
    row.size = static_cast<quint8>(columns.sizes[at]);
    row.currency = static_cast<quint8>(columns.currencies[at]);
    row.year = wordAt(columns.years, at);
    row.pay = std::bit_cast<double>(qFromLittleEndian<quint64>(columns.pay + qsizetype(sizeof(double)) * at));
    const bool isRight = row.role < words.roles.size() && level <= PayLevelCount && row.place < words.places.size()
                         && row.industry < words.industries.size() && row.size < words.sizes.size()
                         && row.currency < words.currencies.size() && std::isfinite(row.pay) && row.pay > 0;
    return isRight ? std::optional(row) : std::nullopt;
}

/** What the bytes say, if their checksum is right. */
Result<PaySeries> contentOf(const QByteArray &bytes, const PayRates &rates)
{
    const auto version = static_cast<quint8>(bytes.at(VersionAt));
    if (version != Version)
        return wrongVersion(version);
    const qint64 length = qFromLittleEndian<quint32>(bytes.constData() + LengthAt);
    if (length > MostPayHeadingBytes || length > bytes.size() - HeadingAt - ChecksumBytes)
        return damaged(QStringLiteral("length of the heading %1").arg(length));
    auto heading = headingFrom(bytes.mid(HeadingAt, length));
    if (!heading)
        return damaged(QStringLiteral("heading"));
    if (bytes.size() != HeadingAt + length + heading->rows * RowBytes + ChecksumBytes)
        return damaged(QStringLiteral("%1 bytes for %2 rows").arg(bytes.size()).arg(heading->rows));
    const Columns columns(bytes.constData() + HeadingAt + length, heading->rows);
    std::vector<PayRow> rows;
    rows.reserve(static_cast<size_t>(heading->rows));
    for (qsizetype at = 0; at < heading->rows; ++at) {
        const std::optional<PayRow> row = rowAt(columns, at, heading->words);
        if (!row)
            return damaged(QStringLiteral("row %1").arg(at));
        rows.push_back(*row);
    }
    PaySeries series = std::move(heading->series);
    series.rows = std::make_shared<const PayRows>(std::move(heading->words), std::move(rows), rates);
    return series;
}

bool isChecksumRight(const QByteArray &bytes)
{
    QCryptographicHash hash(Checksum);
    hash.addData(QByteArrayView(bytes).chopped(ChecksumBytes));
    return hash.result() == bytes.last(ChecksumBytes);
}

} // namespace

qint64 mostPayFileBytes()
{
    return HeadingAt + MostPayHeadingBytes + MostPayRows * RowBytes + ChecksumBytes;
}

QByteArray bytesOf(const PaySeries &series)
{
    const auto rows = series.rows ? series.rows : std::make_shared<const PayRows>();
    const QByteArray heading = headingOf(series, *rows);
    QByteArray bytes;
    bytes.reserve(HeadingAt + heading.size() + static_cast<qsizetype>(rows->size()) * RowBytes + ChecksumBytes);
    bytes.append(Magic);
    appendNumber(bytes, Version);
    appendNumber(bytes, static_cast<quint32>(heading.size()));
    bytes.append(heading);
    appendRolesAndLevels(bytes, *rows);
    appendColumn<quint16>(bytes, rows->places());
    appendColumn<quint16>(bytes, rows->industries());
    appendColumn<quint8>(bytes, rows->sizes());
    appendColumn<quint8>(bytes, rows->currencies());
    appendColumn<quint16>(bytes, rows->years());
    appendColumn<quint64>(bytes, rows->pay());
    bytes.append(QCryptographicHash::hash(bytes, Checksum));
    return bytes;
}

Result<PaySeries> seriesFrom(const QByteArray &bytes, const PayRates &rates)
{
    if (bytes.size() < HeadingAt + ChecksumBytes || bytes.size() > mostPayFileBytes() || !bytes.startsWith(Magic))
        return damaged(QStringLiteral("%1 bytes, or not of this kind").arg(bytes.size()));
    // The checksum takes longer than everything else, so both are done at the same time. Reading trusts nothing, and
    // what it says counts only where the checksum is right.
    constexpr qsizetype WorthAThread = 1'000'000;
    const std::launch how =
        bytes.size() < WorthAThread ? std::launch::deferred : std::launch::async | std::launch::deferred;
    auto isRight = std::async(how, [&bytes] { return isChecksumRight(bytes); });
    Result<PaySeries> series = contentOf(bytes, rates);
    if (!isRight.get())
        return damaged(QStringLiteral("checksum"));
    return series;
}

Result<PaySeries> payHeadingFrom(QIODevice &device)
{
    const QByteArray begin = device.read(HeadingAt);
    if (begin.size() != HeadingAt || !begin.startsWith(Magic))
        return damaged(QStringLiteral("not of this kind"));
    const auto version = static_cast<quint8>(begin.at(VersionAt));
    if (version != Version)
        return wrongVersion(version);
    const qint64 length = qFromLittleEndian<quint32>(begin.constData() + LengthAt);
    if (length > MostPayHeadingBytes)
        return damaged(QStringLiteral("length of the heading %1").arg(length));
    const QByteArray json = device.read(length);
    auto heading = headingFrom(json);
    if (json.size() != length || !heading)
        return damaged(QStringLiteral("heading"));
    return std::move(heading->series);
}

} // namespace Cairn
