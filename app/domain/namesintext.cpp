// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namesintext.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr qsizetype BeginningLength = 3;
constexpr qsizetype ShortestJoined = 6; ///< shorter ones would join words that only stand beside each other
constexpr qsizetype LongestEnding = 3;
constexpr size_t MostJoinedWords = 5;

constexpr qsizetype LongestHalf = 2; ///< of names like CI/CD

bool holdsTogether(WordGap gap)
{
    return gap == WordGap::Blank || gap == WordGap::Joint;
}

/** "pythonkenntnisse" is python: German joins a name with what is said of it. */
bool isCompoundOf(const QString &folded, const QString &stem)
{
    static const QStringList tails{QStringLiteral("kenntnisse"),    QStringLiteral("kenntnissen"),
                                   QStringLiteral("erfahrung"),     QStringLiteral("erfahrungen"),
                                   QStringLiteral("kompetenz"),     QStringLiteral("entwicklung"),
                                   QStringLiteral("programmierung")};
    return stem.size() > 2 && folded.startsWith(stem.chopped(1)) && folded.size() > stem.size() + 8
           && std::any_of(tails.begin(), tails.end(), [&folded, &stem](const QString &tail) {
                  return wordStem(folded.chopped(std::min(tail.size(), folded.size()))) == stem
                         && folded.endsWith(tail);
              });
}

} // namespace

void NamesInText::add(const QString &name)
{
    Pieces pieces;
    for (const TextWord &word : textWordsOf(name)) {
        const bool isOpen = word.end() < name.size() && name.at(word.end()) == u'*';
        pieces.push_back({isOpen ? word.folded : wordStem(word.folded), isOpen, word.before == WordGap::Slash});
    }
    if (!pieces.empty())
        m_byBeginning[pieces.front().stem.left(BeginningLength)].push_back(m_names.size());
    m_names.push_back(std::move(pieces));
}

size_t NamesInText::wordsTaken(const Pieces &pieces, const std::vector<TextWord> &words, size_t first) const
{
    if (first + pieces.size() > words.size())
        return 0;
    for (size_t at = 0; at < pieces.size(); ++at) {
        const TextWord &word = words[first + at];
        const Piece &piece = pieces[at];
        const bool isSame =
            piece.isOpen ? word.folded.startsWith(piece.stem) && word.folded.size() - piece.stem.size() <= LongestEnding
                         : wordStem(word.folded) == piece.stem;
        const bool isCompound = at + 1 == pieces.size() && !piece.isOpen && isCompoundOf(word.folded, piece.stem);
        const bool mayHaveSlash = piece.isAfterSlash || (at > 0 && pieces[at - 1].stem.size() <= LongestHalf);
        const bool isHeld = at == 0 || holdsTogether(word.before) || (word.before == WordGap::Slash && mayHaveSlash);
        if ((!isSame && !isCompound) || !isHeld)
            return 0;
    }
    return pieces.size();
}

size_t NamesInText::wordsTakenJoined(const Pieces &pieces, const std::vector<TextWord> &words, size_t first) const
{
    QString name;
    for (const Piece &piece : pieces) {
        if (piece.isOpen)
            return 0;
        name += piece.stem;
    }
    if (name.size() < ShortestJoined)
        return 0;
    QString joined;
    for (size_t taken = 1; taken <= MostJoinedWords && first + taken <= words.size(); ++taken) {
        const TextWord &word = words[first + taken - 1];
        if (taken > 1 && !holdsTogether(word.before))
            return 0;
        const QString next = taken == 1 ? wordStem(word.folded) : joined + word.folded;
        if (next == name)
            return taken;
        joined += word.folded;
        if (joined.size() > name.size() + 1)
            return 0;
    }
    return 0;
}

std::vector<NameHit> NamesInText::namesAt(const std::vector<TextWord> &words, size_t first) const
{
    std::vector<NameHit> hits;
    const QString &folded = words[first].folded;
    QStringList beginnings{folded.left(BeginningLength)};
    for (const QString &other : {wordStem(folded).left(BeginningLength), folded.left(2), folded.left(1)}) {
        if (!beginnings.contains(other))
            beginnings.append(other);
    }
    for (const QString &beginning : beginnings) {
        const auto found = m_byBeginning.constFind(beginning);
        if (found == m_byBeginning.cend())
            continue;
        for (const size_t name : *found) {
            size_t taken = wordsTaken(m_names[name], words, first);
            if (taken == 0)
                taken = wordsTakenJoined(m_names[name], words, first);
            if (taken > 0)
                hits.push_back({name, taken});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const NameHit &a, const NameHit &b) {
        return a.words != b.words ? a.words > b.words : a.name < b.name;
    });
    return hits;
}

} // namespace Cairn
