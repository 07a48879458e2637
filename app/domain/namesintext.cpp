// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namesintext.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr qsizetype BeginningLength = 3;
constexpr qsizetype ShortestJoined = 6; ///< shorter ones would join words that only stand beside each other
constexpr qsizetype LongestEnding = 3;
constexpr size_t MostJoinedWords = 5;

constexpr size_t MostWordsInGap = 4;
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
    constexpr qsizetype ShortestTail = 9;
    return stem.size() > 2 && folded.size() >= stem.size() + ShortestTail
           && folded.startsWith(QStringView(stem).chopped(1))
           && std::any_of(tails.begin(), tails.end(), [&folded, &stem](const QString &tail) {
                  return wordStem(folded.chopped(std::min(tail.size(), folded.size()))) == stem
                         && folded.endsWith(tail);
              });
}

} // namespace

void NamesInText::add(const QString &name)
{
    Pieces pieces;
    const QStringList parts = name.contains(u'_') ? name.split(QStringLiteral(" _ ")) : QStringList{name};
    for (const QString &part : parts) {
        bool isAfterGap = !pieces.empty();
        for (const TextWord &word : textWordsOf(part)) {
            const bool isOpen = word.end() < part.size() && part.at(word.end()) == u'*';
            pieces.push_back({isOpen ? word.folded : word.stem, isOpen, word.before == WordGap::Slash, isAfterGap});
            isAfterGap = false;
        }
    }
    if (!pieces.empty())
        m_byBeginning[pieces.front().stem.left(BeginningLength)].push_back(m_names.size());
    m_joined.push_back(joinedOf(pieces));
    m_names.push_back(std::move(pieces));
}

bool NamesInText::isSame(const Piece &piece, const TextWord &word, bool isLast)
{
    if (piece.isOpen)
        return word.folded.startsWith(piece.stem) && word.folded.size() - piece.stem.size() <= LongestEnding;
    return word.stem == piece.stem || (isLast && isCompoundOf(word.folded, piece.stem));
}

size_t NamesInText::wordsTaken(const Pieces &pieces, const std::vector<TextWord> &words, size_t first) const
{
    if (pieces.empty() || first + pieces.size() > words.size()
        || !isSame(pieces.front(), words[first], pieces.size() == 1))
        return 0;
    size_t taken = 0;
    size_t place = first;
    for (size_t at = 0; at < pieces.size(); ++at) {
        const Piece &piece = pieces[at];
        const bool isLast = at + 1 == pieces.size();
        if (piece.isAfterGap) {
            if (taken == 0)
                taken = at;
            const size_t furthest = place + MostWordsInGap;
            while (place < words.size() && words[place].before != WordGap::Break && place < furthest
                   && !isSame(piece, words[place], isLast))
                ++place;
            if (place >= words.size() || words[place].before == WordGap::Break || !isSame(piece, words[place], isLast))
                return 0;
            ++place;
            continue;
        }
        if (place >= words.size())
            return 0;
        const TextWord &word = words[place];
        const bool mayHaveSlash = piece.isAfterSlash || (at > 0 && pieces[at - 1].stem.size() <= LongestHalf);
        const bool isHeld = at == 0 || holdsTogether(word.before) || (word.before == WordGap::Slash && mayHaveSlash);
        if (!isHeld || !isSame(piece, word, isLast))
            return 0;
        ++place;
    }
    return taken > 0 ? taken : pieces.size();
}

/** The name as one word; nothing where it is too short for that, or open. */
QString NamesInText::joinedOf(const Pieces &pieces)
{
    QString joined;
    for (const Piece &piece : pieces) {
        if (piece.isOpen || piece.isAfterGap)
            return {};
        joined += piece.stem;
    }
    return joined.size() < ShortestJoined ? QString() : joined;
}

size_t NamesInText::wordsTakenJoined(const QString &name, const std::vector<TextWord> &words, size_t first)
{
    if (name.isEmpty())
        return 0;
    if (words[first].stem == name)
        return 1;
    if (!name.startsWith(words[first].folded))
        return 0;
    QString joined = words[first].folded;
    for (size_t taken = 2; taken <= MostJoinedWords && first + taken <= words.size(); ++taken) {
        const TextWord &word = words[first + taken - 1];
        if (!holdsTogether(word.before))
            return 0;
        joined += word.folded;
        if (joined == name)
            return taken;
        if (!name.startsWith(joined))
            return 0;
    }
    return 0;
}

std::vector<NameHit> NamesInText::namesAt(const std::vector<TextWord> &words, size_t first) const
{
    std::vector<NameHit> hits;
    const QString &folded = words[first].folded;
    QStringList beginnings{folded.left(BeginningLength)};
    for (const QString &other : {words[first].stem.left(BeginningLength), folded.left(2), folded.left(1)}) {
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
                taken = wordsTakenJoined(m_joined[name], words, first);
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
