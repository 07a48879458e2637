// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Cairn {

/** What stands before a word of a text. */
enum class WordGap : quint8 {
    Blank, ///< blanks, at most one of them a line's end
    Joint, ///< hyphen, ampersand, apostrophe, underscore or a full stop without a blank: inside a name
    Slash, ///< parts two names or the halves of one ("CI/CD")
    List,  ///< comma, plus, bar, semicolon, bullet or bracket, which part the members of a list
    Break, ///< anything else: the end of a sentence, an empty line, the beginning of the text
};

/** A run of letters and digits, with the + and # that belong to it ("C++", "C++17", "C#"). */
struct TextWord
{
    QString folded;   ///< small letters without accents
    QString stem;     ///< wordStem() of it
    QString spelling; ///< as it stands in the text
    qsizetype at = 0; ///< UTF-16 position in the text
    WordGap before = WordGap::Break;

    qsizetype end() const { return at + spelling.size(); }
};

/** The words of a text in its order; the s of a possessive ("Python's") is none. */
std::vector<TextWord> textWordsOf(const QString &text);

/** "en", "de", "es" or "fr": whose small words are the most frequent; English where none is. */
QString languageOf(const std::vector<TextWord> &words);

/** Every UTF-16 unit in small letters without its accent: as long as the text, so positions stay. */
QString foldedInPlace(const QString &text);

/** A folded word without plural s and with American spelling, so that both spellings compare equal. */
QString wordStem(const QString &folded);

} // namespace Cairn
