// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/shorttext.h"

namespace Cairn {

bool isControl(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const bool breaksLine = code == 0x2028 || code == 0x2029;
    return letter.category() == QChar::Other_Control || turnsDirection || breaksLine;
}

QString shortText(const QString &text)
{
    constexpr qsizetype most = 80;
    QString shown = text.size() > most ? text.left(most - 1) + QChar(0x2026) : text;
    for (QChar &letter : shown) {
        if (isControl(letter))
            letter = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace Cairn
