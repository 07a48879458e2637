// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payimportcell.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

bool isBlank(char character)
{
    return static_cast<unsigned char>(character) <= ' ';
}

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && isBlank(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

/** Windows-1252 is Latin-1 but for these. */
QChar windowsCharacter(char byte)
{
    static constexpr std::array<char16_t, 32> from0x80{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                       0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 && code < 0xA0 ? QChar(from0x80[code - 0x80U]) : QChar(static_cast<char16_t>(code));
}

QString decoded(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (view.isValidUtf8())
        return QString::fromUtf8(view);
    QString text;
    text.reserve(view.size());
    for (const char byte : bytes)
        text.append(windowsCharacter(byte));
    return text;
}

/** The words that decide, the first one in the text. */
const QHash<QString, PayLevel> &levelWords()
{
    static const QHash<QString, PayLevel> words = [] {
        QHash<QString, PayLevel> all;
        const auto add = [&all](PayLevel level, const char *list) {
            for (const QString &word : QString::fromLatin1(list).split(u' '))
                all.insert(word, level);
        };
        add(PayLevel::Entry, "en entry junior jr intern internship trainee graduate apprentice beginner");
        add(PayLevel::Mid, "mi mid middle medior intermediate midlevel");
        add(PayLevel::Senior, "se senior sr lead principal staff expert");
        add(PayLevel::Executive, "ex executive director head chief vp vice exec");
        return all;
    }();
    return words;
}

} // namespace

std::string_view payCellBytes(std::string_view cell)
{
    const std::string_view inside = trimmed(cell);
    constexpr std::string_view formulaSigns = "=+-@";
    const bool isGuarded =
        inside.size() > 1 && inside.front() == '\'' && formulaSigns.find(inside[1]) != std::string_view::npos;
    return isGuarded ? trimmed(inside.substr(1)) : inside;
}

QString payCellText(std::string_view cell)
{
    QString text = decoded(payCellBytes(cell));
    for (QChar &each : text) {
        if (each.category() == QChar::Other_Control)
            each = u' ';
    }
    return text.trimmed();
}

bool isCurrencyCode(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar each) {
               return each.unicode() < 0x80 && each.isLetter();
           });
}

std::optional<PayLevel> payLevelMeant(const QString &text)
{
    QString word;
    const QString folded = text.toCaseFolded() + u' ';
    for (const QChar each : folded) {
        if (each.isLetterOrNumber()) {
            word.append(each);
            continue;
        }
        const auto found = levelWords().constFind(word);
        if (found != levelWords().cend())
            return *found;
        word.clear();
    }
    return std::nullopt;
}

} // namespace Cairn
