// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payimportfile.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <new>

namespace Cairn {

namespace {

constexpr qint64 BytesAtATime = qint64{2} * 1024 * 1024;
constexpr size_t BytesLookedAt = size_t{64} * 1024;
constexpr double ShareOfReading = 0.5; ///< the rest is decoding

QString translated(const char *source)
{
    return QCoreApplication::translate("PayImport", source);
}

QByteArrayView viewOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

Problem noText()
{
    return {translated(QT_TRANSLATE_NOOP("PayImport", "This file is not a text of separated values (CSV). Nothing was "
                                                      "imported, and your figures are as before. If it comes from a "
                                                      "spreadsheet, save it there as CSV and choose that file.")),
            {}};
}

/** What other kinds of files begin with: workbooks and other archives, old workbooks, PDF, compressed files. */
bool beginsAsOtherKind(std::string_view bytes)
{
    static constexpr std::array<std::string_view, 5> signatures{"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF-", "\x1F\x8B",
                                                                "SQLite format 3"};
    return std::any_of(signatures.begin(), signatures.end(),
                       [bytes](std::string_view signature) { return bytes.substr(0, signature.size()) == signature; });
}

/** How many bytes are 0 at even and at odd places. */
std::array<size_t, 2> zerosOf(std::string_view bytes)
{
    std::array<size_t, 2> zeros{};
    for (size_t at = 0; at < bytes.size(); ++at)
        zeros[at % 2] += bytes[at] == '\0' ? 1 : 0;
    return zeros;
}

struct Encoding
{
    QString name;
    size_t markBytes = 0;
    std::optional<QStringConverter::Encoding> decodedFrom; ///< nothing: used as it is
};

/** What the first bytes are, of a whole text that begins with them. */
Encoding encodingOf(std::string_view bytes)
{
    const Encoding little{QStringLiteral("UTF-16 LE"), 0, QStringConverter::Utf16LE};
    const Encoding big{QStringLiteral("UTF-16 BE"), 0, QStringConverter::Utf16BE};
    if (bytes.substr(0, 2) == "\xFF\xFE")
        return {little.name, 2, little.decodedFrom};
    if (bytes.substr(0, 2) == "\xFE\xFF")
        return {big.name, 2, big.decodedFrom};
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        return {QStringLiteral("UTF-8"), 3, {}};
    const std::string_view first = bytes.substr(0, BytesLookedAt);
    const auto [even, odd] = zerosOf(first);
    const size_t most = first.size() / 2;
    if (odd * 10 >= most * 8 && even * 50 <= most && odd > 0)
        return little;
    if (even * 10 >= most * 8 && odd * 50 <= most && even > 0)
        return big;
    return {QStringLiteral("UTF-8"), 0, {}};
}

/** Whether the beginning of the text is UTF-8; one character may be cut off at its end. */
bool isUtf8(std::string_view bytes)
{
    std::string_view first = bytes.substr(0, static_cast<size_t>(PayImportFile::BytesOfBeginning));
    for (int cut = 0; cut < 4 && !first.empty(); ++cut) {
        if (viewOf(first).isValidUtf8())
            return true;
        first.remove_suffix(1);
    }
    return first.empty();
}

} // namespace

Result<PayImportFile> PayImportFile::read(const QString &path, Part part, const GoOn &goOn)
{
    PayImportFile file;
    try {
        std::optional<Problem> problem = file.readBytes(path, part, goOn);
        if (!problem && !file.m_isCancelled)
            problem = file.decode(goOn);
        if (problem)
            return *problem;
    } catch (const std::bad_alloc &) {
        return Problem{
            translated(QT_TRANSLATE_NOOP("PayImport", "There is not enough memory for this file. Nothing was "
                                                      "imported, and your figures are as before. Close other "
                                                      "programs, or import the file in parts.")),
            path};
    }
    if (file.m_isCancelled)
        file.m_text.clear();
    else if (part == Part::Beginning && file.m_bytes > BytesOfBeginning)
        file.cutAfterLastLine();
    return file;
}

std::optional<Problem> PayImportFile::readBytes(const QString &path, Part part, const GoOn &goOn)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Problem{
            translated(QT_TRANSLATE_NOOP("PayImport", "The file cannot be read. Nothing was imported, and your "
                                                      "figures are as before. Check that it is still there and "
                                                      "that you may open it, then choose it again.")),
            path + u'\n' + file.errorString()};
    m_bytes = file.size();
    if (m_bytes > MostBytes)
        return Problem{
            translated(QT_TRANSLATE_NOOP("PayImport", "The file is larger than 2 GiB. Nothing was imported, and "
                                                      "your figures are as before. Split the file, or leave out "
                                                      "the rows and columns that you do not need.")),
            path};
    const qint64 most = part == Part::Beginning ? std::min(m_bytes, BytesOfBeginning) : m_bytes;
    m_text.reserve(static_cast<size_t>(most));
    qint64 at = 0;
    while (at < most) {
        m_text.resize(static_cast<size_t>(std::min(at + BytesAtATime, most)));
        const qint64 count = file.read(m_text.data() + at, static_cast<qint64>(m_text.size()) - at);
        if (count < 0)
            return Problem{
                translated(QT_TRANSLATE_NOOP("PayImport", "Reading the file broke off. Nothing was imported, and "
                                                          "your figures are as before. Copy the file to this "
                                                          "computer and choose the copy.")),
                path + u'\n' + file.errorString()};
        if (count == 0)
            break;
        at += count;
        m_isCancelled = !goOn(ShareOfReading * static_cast<double>(at) / static_cast<double>(most));
        if (m_isCancelled)
            return std::nullopt;
    }
    m_text.resize(static_cast<size_t>(at));
    return std::nullopt;
}

/** Makes UTF-8 of UTF-16 and takes a byte order mark away; other encodings are told apart word by word. */
std::optional<Problem> PayImportFile::decode(const GoOn &goOn)
{
    const Encoding encoding = encodingOf(m_text);
    m_encodingName = encoding.name;
    m_from = encoding.markBytes;
    if (encoding.decodedFrom) {
        const std::string raw = std::move(m_text);
        m_text.clear();
        m_text.reserve(raw.size() / 2);
        QStringDecoder decoder(*encoding.decodedFrom);
        for (size_t at = m_from; at < raw.size(); at += static_cast<size_t>(BytesAtATime)) {
            const QString piece = decoder(viewOf(std::string_view(raw).substr(at, static_cast<size_t>(BytesAtATime))));
            const QByteArray utf8 = piece.toUtf8();
            m_text.append(utf8.constData(), static_cast<size_t>(utf8.size()));
            const double share = static_cast<double>(at) / static_cast<double>(raw.size());
            m_isCancelled = !goOn(ShareOfReading + (1 - ShareOfReading) * share);
            if (m_isCancelled)
                return std::nullopt;
        }
        m_from = 0;
    } else if (!isUtf8(text())) {
        m_encodingName = QStringLiteral("Windows-1252");
    }
    if (text().find_first_not_of(" \r\n\t") == std::string_view::npos)
        return Problem{
            translated(QT_TRANSLATE_NOOP("PayImport", "The file is empty. Nothing was imported, and your figures "
                                                      "are as before. Choose another file.")),
            {}};
    const std::string_view first = text().substr(0, BytesLookedAt);
    const auto [even, odd] = zerosOf(first);
    if (beginsAsOtherKind(first) || (even + odd) * 10 > first.size())
        return noText();
    return std::nullopt;
}

void PayImportFile::cutAfterLastLine()
{
    const size_t last = m_text.find_last_of("\n\r");
    if (last != std::string::npos && last > m_from)
        m_text.resize(last + 1);
}

} // namespace Cairn
