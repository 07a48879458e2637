// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plaintext.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

bool isIn(char32_t letter, const Range &range)
{
    return letter >= range.first && letter <= range.last;
}

/** https://www.unicode.org/reports/tr11/: the blocks of wide and full-width letters, without single exceptions. */
bool isWide(char32_t letter)
{
    static constexpr std::array<Range, 13> Wide{{{0x1100, 0x115f},
                                                 {0x2e80, 0x303e},
                                                 {0x3041, 0x33ff},
                                                 {0x3400, 0x4dbf},
                                                 {0x4e00, 0x9fff},
                                                 {0xa000, 0xa4cf},
                                                 {0xac00, 0xd7a3},
                                                 {0xf900, 0xfaff},
                                                 {0xfe30, 0xfe6f},
                                                 {0xff00, 0xff60},
                                                 {0xffe0, 0xffe6},
                                                 {0x1f300, 0x1faff},
                                                 {0x20000, 0x3fffd}}};
    return std::any_of(Wide.begin(), Wide.end(), [letter](const Range &range) { return isIn(letter, range); });
}

bool takesNoColumn(char32_t letter)
{
    static constexpr Range SkinTones{0x1f3fb, 0x1f3ff};
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return isIn(letter, SkinTones);
    }
}

bool isObeyed(QChar letter)
{
    static constexpr Range Embeddings{0x202a, 0x202e};
    static constexpr Range Isolates{0x2066, 0x2069};
    const char32_t code = letter.unicode();
    return letter.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029 || isIn(code, Embeddings)
           || isIn(code, Isolates);
}

} // namespace

QString plainText(const QString &text)
{
    QString plain = text;
    for (QChar &letter : plain) {
        if (letter == u'\n' || letter == u'\t')
            letter = u' ';
        else if (isObeyed(letter))
            letter = QChar::ReplacementCharacter;
    }
    return plain;
}

int columnsOf(const QString &text)
{
    static constexpr char32_t Joiner = 0x200d;
    int columns = 0;
    char32_t before = 0;
    for (const char32_t letter : text.toUcs4()) {
        // What follows a joiner melts into the sign before it.
        if (before != Joiner && !takesNoColumn(letter))
            columns += isWide(letter) ? 2 : 1;
        before = letter;
    }
    return columns;
}

} // namespace Cairn
