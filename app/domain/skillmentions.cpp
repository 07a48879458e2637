// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skillmentions.h"

#include "domain/askingwords.h"
#include "domain/namespelling.h"
#include "domain/skillnames.h"
#include "domain/unknownterms.h"

#include <QSet>

#include <algorithm>

namespace Cairn {

namespace {

/** Qualities of people and what notices of law speak of: words that benefits and notices are full of. */
bool isQualityOf(const SkillId &skill, const Catalogue &catalogue)
{
    static const QSet<QString> others{QStringLiteral("privacy"), QStringLiteral("responsible_ai")};
    const Skill *known = catalogue.skill(skill);
    return others.contains(skill.text()) || (known && known->group.text() == u"people");
}

/** Fields of work whose name also names people: "our NLP team" asks for nobody's skill. */
bool isFieldOfPeople(const SkillId &skill)
{
    static const QSet<QString> fields{QStringLiteral("supervised_learning"),
                                      QStringLiteral("neural_networks"),
                                      QStringLiteral("text_processing"),
                                      QStringLiteral("image_processing"),
                                      QStringLiteral("generative_models"),
                                      QStringLiteral("gpt"),
                                      QStringLiteral("product_thinking"),
                                      QStringLiteral("reinforcement_learning"),
                                      QStringLiteral("dashboards"),
                                      QStringLiteral("threat_detection"),
                                      QStringLiteral("ci_cd"),
                                      QStringLiteral("ml_security")};
    return fields.contains(skill.text());
}

/** Fields that people have degrees in: who asks for a degree in statistics asks for the degree. */
bool isFieldOfStudy(const SkillId &skill)
{
    static const QSet<QString> fields{QStringLiteral("supervised_learning"), QStringLiteral("statistics"),
                                      QStringLiteral("neural_networks"),     QStringLiteral("text_processing"),
                                      QStringLiteral("image_processing"),    QStringLiteral("software_design"),
                                      QStringLiteral("optimisation"),        QStringLiteral("robot_software")};
    return fields.contains(skill.text());
}

bool isConnecting(const QString &folded)
{
    static const QSet<QString> words{QStringLiteral("and"),  QStringLiteral("or"), QStringLiteral("und"),
                                     QStringLiteral("oder"), QStringLiteral("y"),  QStringLiteral("o"),
                                     QStringLiteral("et"),   QStringLiteral("ou"), QStringLiteral("e")};
    return words.contains(folded);
}

bool hasSecondCapital(const QString &spelling)
{
    return std::count_if(spelling.cbegin(), spelling.cend(),
                         [](QChar each) { return each.isUpper() || each.isDigit(); })
           > 1;
}

/** Whether a word stands by itself, without an adjective or noun before it. */
bool standsAlone(const std::vector<TextWord> &words, size_t first, size_t count)
{
    static const QSet<QString> ahead{
        QStringLiteral("in"),          QStringLiteral("of"),        QStringLiteral("with"),
        QStringLiteral("strong"),      QStringLiteral("excellent"), QStringLiteral("good"),
        QStringLiteral("clear"),       QStringLiteral("great"),     QStringLiteral("for"),
        QStringLiteral("mit"),         QStringLiteral("de"),        QStringLiteral("en"),
        QStringLiteral("about"),       QStringLiteral("gute"),      QStringLiteral("starke"),
        QStringLiteral("outstanding"), QStringLiteral("convex"),    QStringLiteral("effective"),
        QStringLiteral("automated"),   QStringLiteral("software"),  QStringLiteral("proven"),
        QStringLiteral("like"),        QStringLiteral("using"),     QStringLiteral("su"),
        QStringLiteral("buena"),       QStringLiteral("bonne"),     QStringLiteral("la"),
        QStringLiteral("le"),          QStringLiteral("code"),      QStringLiteral("sound"),
        QStringLiteral("solid"),       QStringLiteral("written"),   QStringLiteral("confident"),
        QStringLiteral("linux"),       QStringLiteral("model"),     QStringLiteral("klare")};
    const TextWord &word = words[first];
    const bool isFree = first == 0 || word.before == WordGap::Break || word.before == WordGap::List
                        || isConnecting(words[first - 1].folded) || ahead.contains(words[first - 1].folded);
    const size_t next = first + count;
    static const QSet<QString> behind{QStringLiteral("team"),    QStringLiteral("plan"),   QStringLiteral("programme"),
                                      QStringLiteral("company"), QStringLiteral("agency"), QStringLiteral("department"),
                                      QStringLiteral("between"), QStringLiteral("review")};
    const bool isFollowed =
        next < words.size() && words[next].before == WordGap::Blank && behind.contains(words[next].folded);
    return isFree && !isFollowed;
}

/** A short name with a capital is an ordinary word without it: "Go", "TF". */
Qt::CaseSensitivity capitalsOf(const QString &name)
{
    constexpr auto MostLetters = 3;
    const auto letters = std::count_if(name.cbegin(), name.cend(), [](QChar each) { return each.isLetter(); });
    const bool hasCapital = std::any_of(name.cbegin(), name.cend(), [](QChar each) { return each.isUpper(); });
    return hasCapital && letters <= MostLetters ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

/** Whether two words of a text stand together as the same two of a name do. */
bool standsAsIn(const TextWord &named, const TextWord &word)
{
    return word.before == WordGap::Blank || word.before == WordGap::Joint || word.before == named.before;
}

} // namespace

SkillMentionFinder::SkillMentionFinder(const Catalogue &catalogue, const QMap<QString, SkillId> &ownNames)
{
    for (auto own = ownNames.constBegin(); own != ownNames.constEnd(); ++own) {
        std::vector<TextWord> words = textWordsOf(own.key());
        if (!words.empty() && !own->isEmpty())
            m_ownNames.push_back({*own, std::move(words), capitalsOf(own.key())});
    }
    for (const Skill &skill : catalogue.skills()) {
        add(skill.title, skill.id, catalogue);
        for (const QString &alias : skill.aliases) {
            if (alias != u"team work") // its plural is no name: "the team works"
                add(alias, skill.id, catalogue);
        }
    }
    for (const SkillName &name : skillNames()) {
        if (!catalogue.skill(name.skill))
            continue;
        add(name.name, name.skill, catalogue);
        if (name.counts != NameCounts::Everywhere) {
            m_names.back().counts = name.counts;
            m_names.back().language = name.language;
        }
    }
    for (const SoftwareDemand &demand : catalogue.demand())
        add(demand.software, demand.skill, catalogue);
    for (const Role &role : catalogue.roles()) {
        addPhrase(role.title);
        for (const QString &title : role.otherTitles)
            addPhrase(title);
    }
    for (const RoleName &name : roleNames())
        addPhrase(name.name);
    for (const QString &phrase : phrasesWithoutSkill())
        addPhrase(phrase);
}

void SkillMentionFinder::add(const QString &name, const SkillId &skill, const Catalogue &catalogue)
{
    Spelling spelling = Spelling::Any;
    // Most names have a blank, so most need no second look at their words.
    const std::vector<TextWord> words = name.contains(u' ') ? std::vector<TextWord>() : textWordsOf(name);
    if (words.size() == 1) {
        const QString stem = wordStem(words.front().folded);
        if (stem.size() == 1)
            spelling = Spelling::Letter;
        else if (isNameOnlyInLists(stem))
            spelling = Spelling::InList;
        else if (isNameWithCapital(stem))
            spelling = Spelling::Capital;
        else if (isNameInCapitals(stem))
            spelling = Spelling::Capitals;
        else if (isNameStandingAlone(stem))
            spelling = Spelling::Alone;
    }
    m_index.add(name);
    Name known;
    known.skill = skill;
    known.spelling = spelling;
    known.isQuality = isQualityOf(skill, catalogue);
    m_names.push_back(std::move(known));
}

void SkillMentionFinder::addPhrase(const QString &phrase)
{
    m_index.add(phrase);
    m_names.push_back({});
}

SkillMentionFinder::Verdict SkillMentionFinder::verdictOn(const Name &name, const QString &text,
                                                          const std::vector<TextWord> &words, const NameHit &hit,
                                                          size_t first, const AskingWords &asking) const
{
    const TextWord &word = words[first];
    const size_t next = first + hit.words;
    const bool isFollowed = next < words.size() && words[next].before == WordGap::Blank;
    if (name.isQuality && asking.partAt(word.at) == AdvertPart::Offer)
        return Verdict::No;
    if (!name.language.isEmpty() && name.language != asking.language())
        return Verdict::No;
    if (name.counts == NameCounts::WhereAsked && !asking.isOfAsking(word.at))
        return Verdict::No;
    if (isFieldOfPeople(name.skill) && isFollowed && isWordOfPeople(words[next].folded))
        return Verdict::No;
    if (isFieldOfStudy(name.skill) && isSubjectOfDegree(text, word.at))
        return Verdict::No;
    switch (name.spelling) {
    case Spelling::Any:
        return Verdict::Sure;
    case Spelling::InList:
        return word.spelling.front().isUpper() && word.spelling.toLower() == word.folded ? Verdict::InList
                                                                                         : Verdict::No;
    case Spelling::Letter:
        if (isLetterOfElse(text, words, first))
            return Verdict::No;
        return isLetterOfProgramming(text, words, first) ? Verdict::Sure : Verdict::InList;
    case Spelling::Alone:
        return standsAlone(words, first, hit.words) ? Verdict::Sure : Verdict::No;
    case Spelling::Capitals:
        return hasSecondCapital(word.spelling) ? Verdict::Sure : Verdict::InList;
    case Spelling::Capital:
        if (!word.spelling.front().isUpper()
            || (asking.beginsSentence(word.at) && isFollowed && words[next].spelling.front().isLower()
                && !isConnecting(words[next].folded) && !isWordAboutName(words[next].folded)))
            return Verdict::InList;
        return Verdict::Sure;
    }
    return Verdict::No;
}

/** The first of two names with a common head: the "supervised" of "supervised and unsupervised learning". */
std::optional<SkillMentionFinder::Candidate> SkillMentionFinder::elidedAt(const std::vector<TextWord> &words,
                                                                          size_t first) const
{
    size_t second = first + 1;
    if (second < words.size() && isConnecting(words[second].folded))
        ++second;
    else if (second >= words.size()
             || (words[second].before != WordGap::Slash && words[second].before != WordGap::Joint))
        return std::nullopt;
    if (second + 1 >= words.size())
        return std::nullopt;
    for (const NameHit &whole : m_index.namesAt(words, second)) {
        if (whole.words < 2 || m_names[whole.name].skill.isEmpty())
            continue;
        std::vector<TextWord> completed{words[first]};
        for (size_t at = second + 1; at < second + whole.words; ++at)
            completed.push_back(words[at]);
        for (const NameHit &hit : m_index.namesAt(completed, 0)) {
            const Name &name = m_names[hit.name];
            if (hit.words == completed.size() && !name.skill.isEmpty() && name.spelling == Spelling::Any)
                return Candidate{first, 1, name.skill, true};
        }
    }
    return std::nullopt;
}

SkillMentionFinder::Candidate SkillMentionFinder::ownAt(const std::vector<TextWord> &words, size_t first) const
{
    Candidate longest{first, 0, {}, true};
    for (const OwnName &own : m_ownNames) {
        if (own.words.size() <= longest.words || first + own.words.size() > words.size())
            continue;
        bool isSame = true;
        for (size_t at = 0; at < own.words.size() && isSame; ++at) {
            const TextWord &word = words[first + at];
            isSame = word.spelling.compare(own.words[at].spelling, own.capitals) == 0
                     && (at == 0 || standsAsIn(own.words[at], word));
        }
        if (isSame)
            longest = {first, own.words.size(), own.skill, true};
    }
    return longest;
}

std::optional<SkillMentionFinder::Candidate> SkillMentionFinder::candidateAt(const QString &text,
                                                                             const std::vector<TextWord> &words,
                                                                             size_t first, const AskingWords &asking,
                                                                             size_t &taken) const
{
    taken = 1;
    const Candidate own = ownAt(words, first);
    for (const NameHit &hit : m_index.namesAt(words, first)) {
        if (own.words >= hit.words)
            break;
        const Name &name = m_names[hit.name];
        if (name.skill.isEmpty()) {
            taken = hit.words;
            return std::nullopt;
        }
        const Verdict verdict = verdictOn(name, text, words, hit, first, asking);
        if (verdict == Verdict::No)
            continue;
        taken = hit.words;
        return Candidate{first, hit.words, name.skill, verdict == Verdict::Sure};
    }
    if (own.words > 0) {
        taken = own.words;
        return own;
    }
    return elidedAt(words, first);
}

std::vector<SkillMentionFinder::Candidate> SkillMentionFinder::candidatesIn(const QString &text,
                                                                            const std::vector<TextWord> &words,
                                                                            const AskingWords &asking) const
{
    std::vector<Candidate> found;
    for (size_t first = 0; first < words.size();) {
        size_t taken = 1;
        if (const std::optional<Candidate> candidate = candidateAt(text, words, first, asking, taken))
            found.push_back(*candidate);
        first += taken;
    }
    // Members of a list vouch for each other, from the sure ones to both sides.
    const auto vouch = [&](size_t doubtful, size_t before, size_t after) {
        const qsizetype from = words[found[before].first + found[before].words - 1].end();
        const qsizetype to = words[found[after].first].at;
        if (isListBetween(text.mid(from, to - from)))
            found[doubtful].isSure = true;
    };
    for (size_t at = 1; at < found.size(); ++at) {
        if (!found[at].isSure && found[at - 1].isSure)
            vouch(at, at - 1, at);
    }
    for (size_t at = found.size(); at-- > 1;) {
        if (found[at].isSure && !found[at - 1].isSure)
            vouch(at - 1, at - 1, at);
    }
    std::erase_if(found, [](const Candidate &candidate) { return !candidate.isSure; });
    return found;
}

std::vector<SkillMention> SkillMentionFinder::mentionsIn(const QString &text) const
{
    const std::vector<TextWord> words = textWordsOf(text);
    const AskingWords asking(text, languageOf(words));
    std::vector<SkillMention> mentions;
    for (const Candidate &candidate : candidatesIn(text, words, asking)) {
        const qsizetype at = words[candidate.first].at;
        const qsizetype end = words[candidate.first + candidate.words - 1].end();
        const std::optional<SkillMention::Strength> strength = asking.strengthAt(at);
        if (strength)
            mentions.push_back({candidate.skill, text.mid(at, end - at), at, end - at, *strength});
    }
    return mentions;
}

QStringList SkillMentionFinder::unknownTermsIn(const QString &text) const
{
    const std::vector<TextWord> words = textWordsOf(text);
    const AskingWords asking(text, languageOf(words));
    std::vector<bool> known(words.size());
    for (size_t first = 0; first < words.size(); ++first) {
        std::fill_n(known.begin() + static_cast<std::ptrdiff_t>(first), ownAt(words, first).words, true);
        for (const NameHit &hit : m_index.namesAt(words, first))
            std::fill_n(known.begin() + static_cast<std::ptrdiff_t>(first), hit.words, true);
    }
    return unknownTermsAmong(words, known, asking);
}

} // namespace Cairn
