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
    /** A word that ends in * stands for itself with any ending of up to three letters. */
    void add(const QString &name);

    /** The names that begin at a word, the longest first; of equal length in the order added. */
    std::vector<NameHit> namesAt(const std::vector<TextWord> &words, size_t first) const;

private:
    struct Piece
    {
        QString stem;
        bool isOpen = false;
        bool isAfterSlash = false;
    };
    using Pieces = std::vector<Piece>;

    size_t wordsTaken(const Pieces &pieces, const std::vector<TextWord> &words, size_t first) const;
    size_t wordsTakenJoined(const Pieces &pieces, const std::vector<TextWord> &words, size_t first) const;

    std::vector<Pieces> m_names;
    QHash<QString, std::vector<size_t>> m_byBeginning; ///< by the first letters of the first word
};

} // namespace Cairn
