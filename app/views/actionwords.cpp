// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionwords.h"

namespace Cairn {

QString wordsOfAction(const QString &text)
{
    QString words;
    words.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == QLatin1Char('&')) {
            ++at; // the letter after it stands as it is, also where it is an ampersand
            if (at == text.size())
                break;
        }
        words.append(text.at(at));
    }
    return words;
}

} // namespace Cairn
