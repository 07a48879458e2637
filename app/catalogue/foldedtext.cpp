// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/foldedtext.h"

#include <algorithm>

namespace Cairn {

namespace {

/** Letters that Unicode does not take apart, as people type them without their own keyboard. */
QLatin1String plainFormOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return QLatin1String("ss");
    case u'æ':
        return QLatin1String("ae");
    case u'œ':
        return QLatin1String("oe");
    case u'ø':
        return QLatin1String("o");
    case u'ł':
        return QLatin1String("l");
    case u'đ':
        return QLatin1String("d");
    case u'ı':
        return QLatin1String("i");
    default:
        return {};
    }
}

/** What stands inside a word and leaves no gap: marks, apostrophes, soft hyphens, joiners. */
bool vanishes(QChar letter)
{
    const QChar::Category category = letter.category();
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format
           || letter == u'\'' || letter == u'’' || letter == u'ʼ';
}

bool staysInName(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || letter == u'+' || letter == u'#';
}

} // namespace

QString foldedText(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    const QString letters = isPlain ? text.toLower() : text.normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(letters.size());
    bool isGapDue = false;
    const auto append = [&folded, &isGapDue](const auto &part) {
        if (isGapDue && !folded.isEmpty())
            folded += QLatin1Char(' ');
        isGapDue = false;
        folded += part;
    };
    for (const QChar letter : letters) {
        if (vanishes(letter))
            continue;
        if (letter == u'&') {
            isGapDue = true;
            append(QLatin1String("and"));
            isGapDue = true;
        } else if (const QLatin1String plain = plainFormOf(letter); !plain.isEmpty()) {
            append(plain);
        } else if (staysInName(letter)) {
            append(letter);
        } else {
            isGapDue = true;
        }
    }
    return folded;
}

QString withOneSpelling(const QString &folded)
{
    // Everywhere and not only before "ation": a word that is half typed must still begin like the whole one.
    QString spelt = folded;
    spelt.replace(QLatin1String("iz"), QLatin1String("is"));
    spelt.replace(QLatin1String("yz"), QLatin1String("ys"));
    return spelt;
}

} // namespace Cairn
