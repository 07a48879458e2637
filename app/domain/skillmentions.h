// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/namesintext.h"
#include "domain/skillnames.h"
#include "domain/textmention.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace Cairn {

class AskingWords;

/**
 * Finds the skills that the text of a job advertisement or a CV names: by titles and aliases of the catalogue, the
 * software that stands for a skill, and the names of skillNames() in English, German, Spanish and French.
 *
 * Names that are ordinary words too ("Spark", "Excel", "REST") count only spelt as the name, or in a list beside a
 * skill that is sure; a single letter ("R") only in such a list or beside words of programming. Titles of jobs
 * ("machine learning engineer") and fixed phrases ("thought leadership") name no skill. What the text says is not asked
 * ("no Java needed") is no mention at all; in notices about applying and benefits, words of qualities and privacy are
 * none.
 */
class SkillMentionFinder final
{
public:
    /**
     * A person's own names (see PlanState::ownAliases) go before those of the catalogue where they are as long. They
     * are found as they are written, word for word, in capitals or not; names of up to three letters that have a
     * capital ("TF", "Go") only so.
     */
    explicit SkillMentionFinder(const Catalogue &catalogue, const QMap<QString, SkillId> &ownNames = {});

    /** In the order of the text, not overlapping: of names at one place the longest wins. */
    std::vector<SkillMention> mentionsIn(const QString &text) const;

    /**
     * Terms in the lines that ask for something which look like technologies or skills and that name no skill, as they
     * are first spelt; the most frequent first, then by the alphabet; at most 30.
     */
    QStringList unknownTermsIn(const QString &text) const;

private:
    enum class Spelling : quint8 {
        Any,
        Capital,  ///< also an ordinary word: needs a capital, or a list
        Capitals, ///< also an ordinary word: needs two capitals, or a list
        Alone,    ///< an ordinary word unless nothing else is said of it
        InList,   ///< only in a list beside a sure skill
        Letter,   ///< a single letter
    };
    struct Name
    {
        SkillId skill; ///< empty for a phrase that names none
        Spelling spelling = Spelling::Any;
        bool isQuality = false;
        NameCounts counts = NameCounts::Everywhere;
        QString language; ///< of the texts in which it counts; empty for all
    };
    struct Candidate
    {
        size_t first = 0;
        size_t words = 0; ///< that it takes, of which only the first is shown where shown is 1
        SkillId skill;
        bool isSure = false;
    };
    enum class Verdict : quint8 { No, InList, Sure };

    void add(const QString &name, const SkillId &skill, const Catalogue &catalogue);
    void addPhrase(const QString &phrase);
    std::vector<Candidate> candidatesIn(const QString &text, const std::vector<TextWord> &words,
                                        const AskingWords &asking) const;
    std::optional<Candidate> candidateAt(const QString &text, const std::vector<TextWord> &words, size_t first,
                                         const AskingWords &asking, size_t &taken) const;
    std::optional<Candidate> elidedAt(const std::vector<TextWord> &words, size_t first) const;
    Verdict verdictOn(const Name &name, const QString &text, const std::vector<TextWord> &words, const NameHit &hit,
                      size_t first, const AskingWords &asking) const;

    /** The longest of the person's own names at a word; its skill is empty where there is none. */
    Candidate ownAt(const std::vector<TextWord> &words, size_t first) const;

    struct OwnName
    {
        SkillId skill;
        std::vector<TextWord> words;
        Qt::CaseSensitivity capitals = Qt::CaseInsensitive;
    };
    std::vector<OwnName> m_ownNames;
    NamesInText m_index;
    std::vector<Name> m_names; ///< as in the index
};

} // namespace Cairn
