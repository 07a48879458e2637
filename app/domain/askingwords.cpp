// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/askingwords.h"

#include "domain/advertheadings.h"
#include "domain/askingwordspatterns.h"
#include "domain/textwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cairn {

namespace {

using namespace AskingPatterns;

QRegularExpression patternOf(const char *words)
{
    return QRegularExpression(QString::fromLatin1(words));
}

bool isSentenceEnd(const QString &text, qsizetype at, qsizetype to)
{
    const QChar sign = text.at(at);
    if (sign == u'!' || sign == u'?')
        return true;
    if (sign == u'\u2022')
        return true;
    if (sign != u'.' || (at + 1 < to && !text.at(at + 1).isSpace()))
        return false;
    static const QRegularExpression shortened(
        QStringLiteral("(?:^|[\\s(])(?:e\\.g|i\\.e|eg|ie|etc|z\\.\\s?b|bzw|inkl|ggf|u\\.a|usw|p\\. "
                       "?ej|ej|p|ex|vs|approx|min|incl|dr|mr|ms|prof|ca|mind|"
                       "evtl|resp|sr|jr|[a-z])$"));
    const bool isShortened =
        shortened.match(text.mid(std::max<qsizetype>(0, at - 8), std::min<qsizetype>(8, at))).hasMatch();
    qsizetype next = at + 1;
    while (next < to && text.at(next).isSpace())
        ++next;
    return !isShortened || next >= to;
}

} // namespace

AskingWords::AskingWords(const QString &text, const QString &language)
    : m_text(text)
    , m_language(language)
    , m_folded(foldedInPlace(text))
{
    readLines();
}

/** Where each line begins and ends. */
std::vector<AskingWords::Line> AskingWords::linesOf(const QString &folded)
{
    std::vector<Line> lines;
    for (qsizetype from = 0; from <= folded.size();) {
        qsizetype to = folded.indexOf(u'\n', from);
        if (to < 0)
            to = folded.size();
        Line line{from, to, folded.mid(from, to - from), LineKind::Text};
        if (line.words.trimmed().isEmpty())
            line.kind = LineKind::Empty;
        else if (beginsWithBullet(line.words))
            line.kind = LineKind::Bullet;
        lines.push_back(std::move(line));
        from = to + 1;
    }
    return lines;
}

LineStand AskingWords::standOf(const std::vector<Line> &lines, size_t at)
{
    constexpr qsizetype MostLetters = 60;
    constexpr qsizetype LongFrom = 45;
    const bool isFirst = std::all_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](const Line &each) { return each.kind == LineKind::Empty; });
    if (isFirst || lines[at - 1].kind != LineKind::Empty || lines[at].kind != LineKind::Text
        || lines[at].words.trimmed().size() > MostLetters)
        return LineStand::InText;
    const auto next = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, lines.end(),
                                   [](const Line &each) { return each.kind != LineKind::Empty; });
    const bool isHeadOfMore =
        next != lines.end() && (next->kind == LineKind::Bullet || next->words.trimmed().size() >= LongFrom);
    return isHeadOfMore ? LineStand::Apart : LineStand::InText;
}

void AskingWords::readLines()
{
    constexpr qsizetype WrappedFrom = 50; // a shorter line was ended on purpose
    const std::vector<Line> lines = linesOf(m_folded);
    AdvertPart part = AdvertPart::Unknown;
    Paragraph open;
    const auto flush = [&open, this] {
        if (open.to > open.from)
            addSentences(open.from, open.to, open.part, open.isBullet);
        open = {};
    };
    bool wasList = false;
    for (size_t at = 0; at < lines.size(); ++at) {
        const Line &line = lines[at];
        const bool mayContinue =
            open.to > open.from && line.kind == LineKind::Text
            && (open.to - open.from >= WrappedFrom || line.words.startsWith(u"  "))
            && !QStringLiteral(".!?:").contains(m_folded.mid(open.from, open.to - open.from).trimmed().back());
        if (const auto heading = advertHeadingOf(line.words, standOf(lines, at))) {
            flush();
            readHeading(*heading, line, part, open);
            wasList = false;
        } else if (mayContinue) {
            open.to = line.to;
        } else {
            flush();
            if (line.kind == LineKind::Empty)
                continue;
            // A paragraph below a list is no longer headed by what heads the list.
            if (wasList && line.kind == LineKind::Text && lines[at - 1].kind == LineKind::Empty
                && part != AdvertPart::Offer)
                part = AdvertPart::Unknown;
            open = {line.from, line.to, part, line.kind == LineKind::Bullet};
            wasList = line.kind == LineKind::Bullet;
        }
    }
    flush();
}

/** A heading with a line to itself heads what follows, so does the title of a numbered paragraph. */
void AskingWords::readHeading(const AdvertHeading &heading, const Line &line, AdvertPart &part, Paragraph &open)
{
    if (heading.length == line.words.size()) {
        part = heading.part;
        const bool asks = part == AdvertPart::Must || part == AdvertPart::Nice || part == AdvertPart::NotAsked;
        addSentences(line.from, line.to, asks ? part : AdvertPart::Unknown, false);
        return;
    }
    addSentences(line.from, line.from + heading.length, heading.part, true);
    open = {line.from + heading.length, line.to, heading.part, true};
    if (line.words.at(heading.length - 1) == u'.')
        part = heading.part;
}

void AskingWords::addSentences(qsizetype from, qsizetype to, AdvertPart part, bool isBullet)
{
    static const QRegularExpression knowing = patternOf(Knowing);
    static const QRegularExpression ofOurselves = patternOf(OfOurselves);
    qsizetype begin = from;
    for (qsizetype at = from; at < to; ++at) {
        if (at + 1 < to && !isSentenceEnd(m_folded, at, to))
            continue;
        Sentence sentence;
        sentence.from = begin;
        sentence.to = at + 1;
        static const QRegularExpression aboutApplying = patternOf(AboutApplying);
        const bool isAboutApplying = aboutApplying.match(m_folded.mid(begin, at + 1 - begin)).hasMatch();
        sentence.part = isAboutApplying ? AdvertPart::Offer : part;
        sentence.isBullet = isBullet;
        const QString words = m_folded.mid(begin, at + 1 - begin);
        sentence.speaksOfKnowing = knowing.match(words).hasMatch() && !ofOurselves.match(words).hasMatch();
        sentence.isOfText = begin > m_folded.indexOf(u'\n') && !ofOurselves.match(words).hasMatch();
        m_hasMustPart = m_hasMustPart || part == AdvertPart::Must;
        findCues(sentence);
        m_sentences.push_back(std::move(sentence));
        begin = at + 1;
    }
}

void AskingWords::findCues(Sentence &sentence) const
{
    struct Pattern
    {
        Cue cue;
        Direction direction;
        QRegularExpression words;
    };
    static const std::vector<Pattern> patterns{{Cue::Nice, Direction::Back, patternOf(NiceThoughNotAsked)},
                                               {Cue::Not, Direction::Inside, patternOf(NotAround)},
                                               {Cue::Not, Direction::Back, patternOf(NotBack)},
                                               {Cue::Nice, Direction::Onwards, patternOf(NiceOnwards)},
                                               {Cue::Nice, Direction::Back, patternOf(NiceBack)},
                                               {Cue::Must, Direction::Onwards, patternOf(MustOnwards)},
                                               {Cue::Must, Direction::Back, patternOf(MustBack)},
                                               {Cue::Named, Direction::Onwards, patternOf(NamedOnwards)}};
    const QString words = m_folded.mid(sentence.from, sentence.to - sentence.from);
    for (const Pattern &pattern : patterns) {
        auto matches = pattern.words.globalMatch(words);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype from = sentence.from + match.capturedStart();
            const qsizetype to = sentence.from + match.capturedEnd();
            const bool isTaken =
                std::any_of(sentence.cues.begin(), sentence.cues.end(),
                            [from, to](const CueFound &other) { return from < other.to && other.from < to; });
            if (isTaken || to <= from)
                continue;
            const bool isAtBeginning = pattern.direction == Direction::Back && pattern.cue != Cue::Not
                                       && lettersBetween(sentence.from, from) == 0;
            const bool isAtEnd = pattern.direction == Direction::Onwards && lettersBetween(to, sentence.to) == 0;
            const Direction direction =
                isAtBeginning ? Direction::Onwards : (isAtEnd ? Direction::Back : pattern.direction);
            sentence.cues.push_back({pattern.cue, direction, from, to});
        }
    }
    std::sort(sentence.cues.begin(), sentence.cues.end(),
              [](const CueFound &a, const CueFound &b) { return a.from < b.from; });
}

qsizetype AskingWords::lettersBetween(qsizetype from, qsizetype to) const
{
    const auto begin = m_folded.cbegin();
    return std::count_if(begin + from, begin + to, [](QChar each) { return each.isLetterOrNumber(); });
}

const AskingWords::Sentence *AskingWords::sentenceAt(qsizetype at) const
{
    const auto after = std::upper_bound(m_sentences.begin(), m_sentences.end(), at,
                                        [](qsizetype place, const Sentence &each) { return place < each.from; });
    return after == m_sentences.begin() ? nullptr : &*(after - 1);
}

/** Whether a comma, bracket or "but" parts what stands between. */
bool AskingWords::isParted(qsizetype from, qsizetype to) const
{
    static const QRegularExpression parting(QStringLiteral(
        "[;:()]|, (?:and |und |y |et )?|\\b(?:but|aber|pero|mais|while|wahrend)\\b|[-\\x{2013}\\x{2014}] "));
    return parting.match(m_folded.mid(from, to - from)).hasMatch();
}

std::optional<AskingWords::Cue> AskingWords::cueFor(const Sentence &sentence, qsizetype at) const
{
    static const QRegularExpression hard(QStringLiteral("[;]|\\b(?:but|aber|pero|mais|while|wahrend)\\b"));
    const CueFound *onwards = nullptr;
    const CueFound *back = nullptr;
    for (const CueFound &cue : sentence.cues) {
        if (cue.from <= at && at < cue.to)
            return cue.cue;
        const auto isCut = [this](qsizetype from, qsizetype to) {
            return hard.match(m_folded.mid(from, to - from)).hasMatch();
        };
        if (cue.direction == Direction::Inside)
            continue;
        if (cue.to <= at)
            onwards = cue.direction == Direction::Onwards && !isCut(cue.to, at)
                          ? &cue
                          : (cue.direction == Direction::Back ? nullptr : onwards);
        else if (!back && cue.from > at && (cue.direction == Direction::Back && !isCut(at, cue.from)))
            back = &cue;
        else if (cue.from > at)
            break;
    }
    // A bracket speaks of what stands in it or just before it: "Spark (nice to have)", "a cloud (AWS preferred)".
    if (back) {
        const qsizetype open = m_folded.lastIndexOf(u'(', back->from);
        const bool isInBracket = open > sentence.from && m_folded.indexOf(u')', open) >= back->to;
        if (isInBracket && open > at) {
            static const QRegularExpression words(QStringLiteral("[a-z]{3,}.*[,/]|[a-z0-9+#]+ (?:is |are )?$"));
            const bool hasOwn = words.match(m_folded.mid(open + 1, back->from - open - 1)).hasMatch();
            if (hasOwn || m_folded.mid(at, open - at).contains(QStringLiteral(", ")))
                back = nullptr;
        }
    }
    if (onwards && back)
        return isParted(at, back->from) && onwards->cue != Cue::Named ? onwards->cue : back->cue;
    if (onwards)
        return onwards->cue;
    if (back)
        return back->cue;
    return std::nullopt;
}

AdvertPart AskingWords::partAt(qsizetype at) const
{
    const Sentence *sentence = sentenceAt(at);
    return sentence ? sentence->part : AdvertPart::Unknown;
}

bool AskingWords::isOfAsking(qsizetype at) const
{
    const Sentence *sentence = sentenceAt(at);
    const std::optional<SkillMention::Strength> strength = strengthAt(at);
    if (!sentence || !strength)
        return false;
    const bool isAsked = sentence->part != AdvertPart::Unknown || sentence->speaksOfKnowing || cueFor(*sentence, at);
    return sentence->part == AdvertPart::Tasks || (*strength != SkillMention::Strength::Named && isAsked);
}

bool AskingWords::beginsSentence(qsizetype at) const
{
    const Sentence *sentence = sentenceAt(at);
    if (!sentence)
        return true;
    const QString before = m_folded.mid(sentence->from, at - sentence->from);
    return std::none_of(before.cbegin(), before.cend(), [](QChar each) { return each.isLetter(); });
}

std::optional<SkillMention::Strength> AskingWords::strengthAt(qsizetype at) const
{
    using Strength = SkillMention::Strength;
    const Sentence *sentence = sentenceAt(at);
    if (!sentence)
        return Strength::Named;
    const std::optional<Cue> cue = cueFor(*sentence, at);
    if (cue == Cue::Not)
        return std::nullopt;
    if (sentence->part == AdvertPart::NotAsked)
        return std::nullopt;
    if (sentence->part == AdvertPart::Offer)
        return Strength::Named;
    if (cue == Cue::Nice)
        return Strength::Nice;
    if (cue == Cue::Must)
        return sentence->part == AdvertPart::Nice ? Strength::Nice : Strength::Must;
    if (cue == Cue::Named)
        return Strength::Named;
    if (sentence->part == AdvertPart::Must)
        return Strength::Must;
    if (sentence->part == AdvertPart::Nice)
        return Strength::Nice;
    if (sentence->part != AdvertPart::Unknown)
        return Strength::Named;
    return sentence->speaksOfKnowing || (!m_hasMustPart && sentence->isOfText) ? Strength::Must : Strength::Named;
}

} // namespace Cairn
