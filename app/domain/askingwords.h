// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textmention.h"

#include <QString>

#include <optional>
#include <vector>

namespace Cairn {

/** What a part of an advertisement is about, as its heading says. */
enum class AdvertPart : quint8 {
    Unknown, ///< no heading, or one that says nothing
    Must,
    Nice,
    Tasks,
    Company,
    Offer, ///< benefits, the way to apply, notices of law
};

/**
 * How strongly a text asks for what stands at a place: by the heading above it and by the words of its sentence, in
 * English, German, Spanish and French.
 *
 * In a sentence the nearest words of asking decide, those that follow what they speak of ("Spark would be a plus") as
 * well as those that precede it ("ideally Spark"). Without such words the heading decides; without a heading, words of
 * knowing ("you have experience with") mean Must and all else is Named.
 */
class AskingWords final
{
public:
    explicit AskingWords(const QString &text);

    AdvertPart partAt(qsizetype at) const;
    /** Nothing where the words say that it is not asked ("no Java needed"). */
    std::optional<SkillMention::Strength> strengthAt(qsizetype at) const;
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
        std::vector<CueFound> cues;
    };

    void readLines();
    void addSentences(qsizetype from, qsizetype to, AdvertPart part, bool isBullet);
    void findCues(Sentence &sentence) const;
    const Sentence *sentenceAt(qsizetype at) const;
    std::optional<Cue> cueFor(const Sentence &sentence, qsizetype at) const;
    bool isParted(qsizetype from, qsizetype to) const;

    QString m_text;   ///< as given
    QString m_folded; ///< of the same length
    std::vector<Sentence> m_sentences;
};

} // namespace Cairn
