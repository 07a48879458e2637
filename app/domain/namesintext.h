// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textwords.h"

#include <QHash>

#include <vector>

namespace Cairn {

/** A name found in a text: which one, and how many words of the text it takes. */
struct NameHit
{
    size_t name = 0; ///< in the order in which names were added
    size_t words = 0;
};

/**
 * Finds names in the words of a text, whatever the case, accents, plural s and British or American spelling; blanks,
 * and hyphens between the words of a name are the same, and slashes where the name has one or its words are short, and
 * longer names are also found written as one word or parted otherwise ("scikitlearn", "Tensor-Flow").
 */
class NamesInText final
{
public:
    /**
     * A word that ends in * stands for itself with any ending of up to three letters; an underscore by itself for up
     * to four words of one sentence, so that "explain _ to" is found in "explain what you did to". Such a name takes
     * the words before the underscore only: what stands in between may be names too.
     */
    void add(const QString &name);

    /** The names that begin at a word, the longest first; of equal length in the order added. */
    std::vector<NameHit> namesAt(const std::vector<TextWord> &words, size_t first) const;

private:
    struct Piece
    {
        QString stem;
        bool isOpen = false;
        bool isAfterSlash = false;
        bool isAfterGap = false;
    };
    using Pieces = std::vector<Piece>;

    static bool isSame(const Piece &piece, const TextWord &word, bool isLast);
    size_t wordsTaken(const Pieces &pieces, const std::vector<TextWord> &words, size_t first) const;
    static QString joinedOf(const Pieces &pieces);
    static size_t wordsTakenJoined(const QString &name, const std::vector<TextWord> &words, size_t first);

    std::vector<Pieces> m_names;
    std::vector<QString> m_joined;                     ///< each name as one word
    QHash<QString, std::vector<size_t>> m_byBeginning; ///< by the first letters of the first word
};

} // namespace Cairn
