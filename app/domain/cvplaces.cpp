// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvplaces.h"

#include "domain/namespelling.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cairn {

namespace {

using Says = CvWord::Says;

struct Sentence
{
    qsizetype from = 0;
    qsizetype to = 0;
};

bool endsInShortWord(const QString &words)
{
    static const QRegularExpression shortened(QStringLiteral(
        "(?:^|[\\s(])(?:e\\.g|z\\. ?b|p\\. ?ej|p\\. ?ex|i\\.e|incl|inkl|etc|usw|bzw|u\\.a|vs|ca|approx)$"));
    return shortened.match(words).hasMatch();
}

std::vector<Sentence> sentencesOf(const QString &folded, const CvLine &line)
{
    static const QRegularExpression end(QStringLiteral("[;\\x{2022}|!?]|\\.(?=\\s|$)"));
    std::vector<Sentence> sentences;
    const QString words = folded.mid(line.from, line.to - line.from);
    qsizetype from = 0;
    auto ends = end.globalMatch(words);
    while (ends.hasNext()) {
        const QRegularExpressionMatch match = ends.next();
        if (endsInShortWord(words.mid(from, match.capturedStart() - from)))
            continue;
        sentences.push_back({line.from + from, line.from + match.capturedEnd()});
        from = match.capturedEnd();
    }
    if (from < words.size())
        sentences.push_back({line.from + from, line.to});
    return sentences;
}

bool isListOfNames(const QString &between)
{
    static const QRegularExpression list(QStringLiteral(
        "^\\s*(?:,\\s*)?(?:(?:and|or|und|oder|y|e|o|et|ou|sowie)\\s+)?(?:(?:in|of|with|de|del|en|mit|con|avec|"
        "du|des|la|le|l)\\b['\\s]*|d')?$"));
    return isListBetween(between) || (!between.trimmed().isEmpty() && list.match(between).hasMatch());
}

/** Marks the mentions of one sentence. */
class SentenceReading final
{
public:
    SentenceReading(const QString &folded, const Sentence &sentence, std::vector<CvPlace>::iterator first,
                    std::vector<CvPlace>::iterator last)
        : m_folded(folded)
        , m_sentence(sentence)
        , m_first(first)
        , m_last(last)
        , m_words(cvWordsIn(folded.mid(sentence.from, sentence.to - sentence.from)))
    {
        for (CvWord &word : m_words) {
            word.from += sentence.from;
            word.to += sentence.from;
        }
    }

    void mark()
    {
        for (size_t at = 0; at < m_words.size(); ++at) {
            const CvWord &word = m_words[at];
            const qsizetype next = at + 1 < m_words.size() ? m_words[at + 1].from : m_sentence.to;
            const auto behind = mentionEndingBefore(word);
            if (behind != m_last && !leadsOnInBracket(word))
                set(*behind, word.says);
            else if (word.says == Says::No)
                markDenied(word);
            else
                markOnwards(word, next);
        }
    }

private:
    using Place = std::vector<CvPlace>::iterator;

    QString between(qsizetype from, qsizetype to) const
    {
        return m_folded.mid(from, std::max<qsizetype>(0, to - from));
    }
    static qsizetype endOf(const CvPlace &place) { return place.mention.at + place.mention.length; }

    /** What denies is never softened; of other words the first one counts: those right beside it come first. */
    static void set(CvPlace &place, Says says)
    {
        if (!place.says || says == Says::No)
            place.says = says;
    }

    /** The mention that words just behind it speak of: "Python (advanced)", "Java: basic", "SQL avanzado". */
    Place mentionEndingBefore(const CvWord &word) const
    {
        static const QRegularExpression joint(QStringLiteral("^(?:[\\s:(\\x{2013}\\x{2014}*_-]*(?:(?:nivel|niveau|"
                                                             "level|conocimientos?|connaissances?|kenntnisse|is|ist) "
                                                             ")?)$"));
        for (auto place = m_last; place != m_first;) {
            --place;
            if (endOf(*place) > word.from)
                continue;
            const QString joining = between(endOf(*place), word.from);
            if (!joint.match(joining).hasMatch())
                return m_last;
            // "mit Docker noch nicht gearbeitet"
            const bool isLast = word.says == Says::No && place + 1 == m_last;
            return joining.contains(u'(') || endsBehind(word) || isLast ? place : m_last;
        }
        return m_last;
    }

    /** Whether nothing follows that the words could speak of instead. */
    bool endsBehind(const CvWord &word) const
    {
        static const QRegularExpression behind(
            QStringLiteral("^\\s*(?:knowledge|skills?|level|experience|kenntnisse|niveau|user)?\\s*(?:$|[,;.)/"
                           "|\\n]|(?:and|und|y|et|e|with|"
                           "mit|from|gained)\\b)"));
        return behind.match(between(word.to, m_sentence.to)).hasMatch();
    }

    /** "Python (basic Django)": the words speak of what stands in the bracket. */
    bool leadsOnInBracket(const CvWord &word) const
    {
        const qsizetype close = m_folded.indexOf(u')', word.to);
        return std::any_of(m_first, m_last, [&](const CvPlace &place) {
            return place.mention.at >= word.to && (close < 0 || place.mention.at < close)
                   && leadsToName(between(word.to, place.mention.at)) && close >= 0 && close < m_sentence.to
                   && m_folded.lastIndexOf(u'(', word.from) > m_folded.lastIndexOf(u')', word.from);
        });
    }

    /** All that is named inside the words and after them, up to a "but". */
    void markDenied(const CvWord &word)
    {
        static const QRegularExpression turn(
            QStringLiteral("\\b(?:but|aber|pero|mais|however|jedoch|although|obwohl|aunque|while|instead)\\b"));
        qsizetype to = m_sentence.to;
        const QRegularExpressionMatch turned = turn.match(between(word.to, m_sentence.to));
        if (turned.hasMatch())
            to = word.to + turned.capturedStart();
        const qsizetype open = m_folded.lastIndexOf(u'(', word.from);
        const qsizetype close = m_folded.indexOf(u')', word.to);
        if (open >= m_sentence.from && close >= 0 && m_folded.lastIndexOf(u')', word.from) < open)
            to = std::min(to, close);
        for (auto place = m_first; place != m_last; ++place) {
            if (place->mention.at >= word.from && place->mention.at < to)
                set(*place, Says::No);
        }
    }

    /**
     * The name that the words lead to, and where they head a list ("Advanced: …", "advanced knowledge of …") its other
     * members. Words right before a name speak of that name alone.
     */
    void markOnwards(const CvWord &word, qsizetype next)
    {
        auto place = std::find_if(m_first, m_last, [&word](const CvPlace &each) { return each.mention.at >= word.to; });
        if (place == m_last || place->mention.at > next)
            return;
        const QString leading = between(word.to, place->mention.at);
        if (!leadsToName(leading))
            return;
        set(*place, word.says);
        const bool isLabel = leading.contains(u':');
        const bool headsList =
            isLabel || !leading.trimmed().isEmpty() || word.says == Says::Basic || m_folded.at(word.to - 1).isSpace();
        for (auto other = place + 1; headsList && other != m_last && other->mention.at < next; ++other) {
            if (!isLabel && !isListOfNames(between(endOf(*(other - 1)), other->mention.at)))
                break;
            set(*other, word.says);
        }
    }

    const QString &m_folded;
    Sentence m_sentence;
    Place m_first;
    Place m_last;
    std::vector<CvWord> m_words;
};

/** What a line says that consists of words of knowing alone and heads the lines below: "Advanced", "Grundkenntnisse:".
 */
std::optional<Says> saidByLabel(const QString &line)
{
    constexpr qsizetype LongestLabel = 40;
    const std::vector<CvWord> words = cvWordsIn(line);
    if (words.size() != 1 || line.trimmed().size() > LongestLabel)
        return std::nullopt;
    const QString before = line.left(words.front().from);
    const bool isBare =
        std::none_of(before.cbegin(), before.cend(), [](QChar each) { return each.isLetterOrNumber(); });
    return isBare && leadsToName(line.mid(words.front().to) + u' ') ? std::optional(words.front().says) : std::nullopt;
}

} // namespace

std::vector<CvPlace> cvPlacesOf(const std::vector<SkillMention> &mentions, const CvOutline &outline)
{
    const QString &folded = outline.folded();
    std::vector<CvPlace> places;
    std::optional<Says> label;
    auto mention = mentions.begin();
    for (const CvLine &line : outline.lines()) {
        while (mention != mentions.end() && mention->at < line.from)
            ++mention;
        if (line.isAfterGap)
            label.reset();
        if (mention == mentions.end() || mention->at >= line.to) {
            if (const auto said = saidByLabel(folded.mid(line.from, line.to - line.from)))
                label = said;
            continue;
        }
        for (const Sentence &sentence : sentencesOf(folded, line)) {
            const bool isDone = speaksOfDoing(folded.mid(sentence.from, sentence.to - sentence.from));
            const auto first = static_cast<std::ptrdiff_t>(places.size());
            for (; mention != mentions.end() && mention->at < sentence.to; ++mention)
                places.push_back({*mention, std::nullopt, line.part, line.entry, isDone, sentence.from, sentence.to});
            SentenceReading(folded, sentence, places.begin() + first, places.end()).mark();
            for (auto place = places.begin() + first; place != places.end(); ++place) {
                if (!place->says)
                    place->says = line.part == CvPart::Wishes ? Says::No : label;
            }
        }
    }
    return places;
}

} // namespace Cairn
