// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textmention.h"

#include <QString>

#include <optional>
#include <vector>

namespace Cairn {

enum class LineStand : quint8;
struct AdvertHeading;

/** What a part of an advertisement is about, as its heading says. */
enum class AdvertPart : quint8 {
    Unknown, ///< no heading, or one that says nothing
    Must,
    Nice,
    Tasks,
    Company,
    Offer,    ///< benefits, the way to apply, notices of law
    NotAsked, ///< what the text says nobody needs
};

/**
 * How strongly a text asks for what stands at a place: by the heading above it and by the words of its sentence, in
 * English, German, Spanish and French.
 *
 * In a sentence the nearest words of asking decide, those that follow what they speak of ("Spark would be a plus") as
 * well as those that precede it ("ideally Spark"). Without such words the heading decides; without a heading, words of
 * knowing ("you have experience with") mean Must and all else is Named. In a text that has no part of requirements at
 * all, what is under no heading is asked for, except in the first line and where those speak of themselves who write.
 */
class AskingWords final
{
public:
    AskingWords(const QString &text, const QString &language);

    QString language() const { return m_language; }

    AdvertPart partAt(qsizetype at) const;
    /** Nothing where the words say that it is not asked ("no Java needed"). */
    std::optional<SkillMention::Strength> strengthAt(qsizetype at) const;
    /** Whether the text asks for what stands there, or tells the duties. */
    bool isOfAsking(qsizetype at) const;
    /** Whether the first word of a sentence or line begins there. */
    bool beginsSentence(qsizetype at) const;

private:
    enum class Cue : quint8 { Must, Nice, Named, Not };
    enum class Direction : quint8 { Onwards, Back, Inside };
    struct CueFound
    {
        Cue cue = Cue::Must;
        Direction direction = Direction::Onwards;
        qsizetype from = 0;
        qsizetype to = 0;
    };
    struct Sentence
    {
        qsizetype from = 0;
        qsizetype to = 0;
        AdvertPart part = AdvertPart::Unknown;
        bool isBullet = false;
        bool speaksOfKnowing = false;
        bool isOfText = false; ///< not of the first line, and not of those who write
        std::vector<CueFound> cues;
    };

    enum class LineKind : quint8 { Empty, Bullet, Text };
    struct Line
    {
        qsizetype from = 0;
        qsizetype to = 0;
        QString words; ///< folded
        LineKind kind = LineKind::Text;
    };
    struct Paragraph
    {
        qsizetype from = 0;
        qsizetype to = 0;
        AdvertPart part = AdvertPart::Unknown;
        bool isBullet = false;
    };

    static std::vector<Line> linesOf(const QString &folded);
    static LineStand standOf(const std::vector<Line> &lines, size_t at);
    void readLines();
    void readHeading(const AdvertHeading &heading, const Line &line, AdvertPart &part, Paragraph &open);
    void addSentences(qsizetype from, qsizetype to, AdvertPart part, bool isBullet);
    void findCues(Sentence &sentence) const;
    qsizetype lettersBetween(qsizetype from, qsizetype to) const;
    const Sentence *sentenceAt(qsizetype at) const;
    std::optional<Cue> cueFor(const Sentence &sentence, qsizetype at) const;
    bool isParted(qsizetype from, qsizetype to) const;

    QString m_text; ///< as given
    QString m_language;
    QString m_folded; ///< of the same length
    std::vector<Sentence> m_sentences;
    bool m_hasMustPart = false;
};

} // namespace Cairn
