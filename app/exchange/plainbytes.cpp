// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plainbytes.h"

#include <QStringConverter>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace Cairn {

namespace {

/** Windows-1252 is Latin-1 but for these, the bytes from 0x80 to 0x9F. */
constexpr std::array<char16_t, 32> WindowsCharacters{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                     0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr qsizetype BytesForOneControl = 64; ///< of text, in which one odd control character is borne

struct Mark
{
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    qsizetype bytes = 0;
};

std::optional<Mark> markOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Mark{QStringConverter::Utf8, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return Mark{QStringConverter::Utf16LE, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return Mark{QStringConverter::Utf16BE, 2};
    return std::nullopt;
}

QString windowsText(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes)
        text.append(QChar(windowsCharacterOf(static_cast<uchar>(byte))));
    return text;
}

/** Those that every browser takes for Windows-1252, which has all of their characters and more. */
bool meansWindows(const QByteArray &characterSet)
{
    static constexpr std::array Names{"windows-1252", "cp1252",   "x-cp1252", "iso-8859-1",
                                      "iso8859-1",    "us-ascii", "ascii",    "latin1"};
    return std::any_of(Names.begin(), Names.end(), [&characterSet](const char *name) { return characterSet == name; });
}

} // namespace

char16_t windowsCharacterOf(uchar byte)
{
    return byte >= 0x80 && byte <= 0x9F ? WindowsCharacters.at(byte - 0x80U) : char16_t{byte};
}

QString decodedText(const QByteArray &bytes, const QByteArray &characterSet)
{
    if (const std::optional<Mark> mark = markOf(bytes)) {
        QStringDecoder decoder(mark->encoding, QStringConverter::Flag::Stateless);
        return decoder(QByteArrayView(bytes).sliced(mark->bytes));
    }
    const QByteArray name = characterSet.trimmed().toLower();
    if (meansWindows(name))
        return windowsText(bytes);
    // A text in which the name could be read is not in UTF-16, whatever the name says.
    if (!name.isEmpty() && !name.startsWith("utf")) {
        QStringDecoder decoder(name.constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    return name == "utf-8" || bytes.isValidUtf8() ? QString::fromUtf8(bytes) : windowsText(bytes);
}

bool areText(const QByteArray &bytes)
{
    const std::optional<Mark> mark = markOf(bytes);
    if (mark && mark->encoding != QStringConverter::Utf8)
        return bytes.size() % 2 == 0 && !decodedText(bytes).contains(QChar(QChar::Null));
    qsizetype controls = 0;
    for (const char byte : bytes) {
        if (byte == '\0')
            return false;
        const bool isUsual = byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == '\v';
        controls += static_cast<uchar>(byte) < 0x20 && !isUsual ? 1 : 0;
    }
    return controls * BytesForOneControl <= bytes.size();
}

} // namespace Cairn
