// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unknownterms.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Cairn {

namespace {

constexpr qsizetype MostTerms = 30;
constexpr size_t MostWordsOfTerm = 3;

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/** Words with a capital that are no technology. Folded. */
bool isOrdinary(const QString &folded)
{
    static const QSet<QString> words = setOf(
        "i a an the you your we our us they he she it and or but if for with in on at to of as by from is are be can "
        "have has do "
        "ability able above also any applied at bachelor bachelors master masters phd msc bsc ba ma mba degree diploma "
        "diplom "
        "university hochschule computer science mathematics maths physics engineering engineer informatics informatik "
        "mathematik physik studium ausbildung economics statistics english german french spanish italian dutch "
        "portuguese "
        "chinese japanese englisch deutsch franzosisch spanisch ingles espanol aleman frances anglais francais "
        "allemand "
        "espagnol b1 b2 c1 c2 a1 a2 january february march april may june july august september october november "
        "december "
        "monday tuesday wednesday thursday friday europe european eu usa us uk germany france spain italy berlin "
        "munich "
        "munchen hamburg london paris madrid barcelona lyon vienna wien zurich dublin amsterdam lisbon new york boston "
        "san "
        "francisco austin toronto koln cologne frankfurt stuttgart valencia sevilla toulouse bordeaux lille nantes "
        "gmbh ag se "
        "inc ltd llc plc corp sa sas sarl sl kg co group limited company experience strong solid good excellent proven "
        "very "
        "several minimum knowledge skills skill understanding familiarity proficiency proficient fluent fluency hands "
        "deep "
        "working basic advanced senior junior lead staff principal years year nice must plus bonus required "
        "requirements "
        "preferred ideally ideal passion passionate interest willingness comfortable track record background expertise "
        "first great preferably previous prior practical professional other more least what who why how when where "
        "this that "
        "these those no not yes please remote hybrid onsite office team teams ai it kpi kpis hr ceo cto cfo vp saas "
        "b2b b2c "
        "kmu faq pdf cv m w d f h x eur usd gbp chf k qualifications optional desirable welcome expect looking join "
        "dear "
        "experiencia conocimientos dominio nivel titulacion grado buen buena capacidad ganas requisitos formacion "
        "minimo anos "
        "experience maitrise bonne bonnes connaissance connaissances niveau diplome formation bac ecole capacite "
        "esprit "
        "vous tu nous el la los las un una le les une des du de en et y se si con avec pour para muy tres al "
        "bring know write build worked work familiar understand curious self detail love enjoy speak read both either "
        "most "
        "ph d etc tech technical communication data machine learning artificial intelligence software ml");
    return words.contains(folded);
}

bool looksTechnical(const TextWord &word)
{
    const QString &spelling = word.spelling;
    if (spelling.size() < 2)
        return false;
    const auto countOf = [&spelling](auto matches) {
        return std::count_if(spelling.cbegin(), spelling.cend(), matches);
    };
    const auto capitals = countOf([](QChar each) { return each.isUpper(); });
    const auto digits = countOf([](QChar each) { return each.isDigit(); });
    const auto letters = countOf([](QChar each) { return each.isLetter(); });
    if (letters == 0 || spelling.front().isDigit())
        return false;
    const bool hasSign = spelling.endsWith(u'#') || spelling.contains(u'+');
    const bool hasInnerCapital = capitals > 0 && (capitals > 1 || spelling.front().isLower());
    return hasSign || digits > 0 || hasInnerCapital;
}

/** A text whose capitals say nothing: German writes every noun with one. */
bool isGerman(const std::vector<TextWord> &words)
{
    static const QSet<QString> german = setOf("und mit der die das oder fur wir du sie deine ihre sowie von im ist zu");
    const auto count =
        std::count_if(words.begin(), words.end(), [](const TextWord &word) { return german.contains(word.folded); });
    return count * 12 > static_cast<qsizetype>(words.size());
}

bool isTerm(const TextWord &word, const AskingWords &asking, bool areNounsCapital)
{
    if (isOrdinary(word.folded))
        return false;
    if (looksTechnical(word))
        return true;
    const bool isCapital = word.spelling.size() > 2 && word.spelling.front().isUpper();
    return isCapital && !areNounsCapital && !asking.beginsSentence(word.at);
}

bool isAsked(const AskingWords &asking, qsizetype at)
{
    const AdvertPart part = asking.partAt(at);
    return part == AdvertPart::Must || part == AdvertPart::Nice
           || (part == AdvertPart::Unknown && asking.strengthAt(at) != SkillMention::Strength::Named
               && asking.strengthAt(at).has_value());
}

struct Counted
{
    QString term;
    int times = 0;
};

} // namespace

QStringList unknownTermsAmong(const std::vector<TextWord> &words, const std::vector<bool> &known,
                              const AskingWords &asking)
{
    const bool areNounsCapital = isGerman(words);
    QHash<QString, Counted> counted;
    for (size_t at = 0; at < words.size();) {
        const auto isOne = [&](size_t place) {
            return !known[place] && isTerm(words[place], asking, areNounsCapital) && isAsked(asking, words[place].at);
        };
        if (!isOne(at)) {
            ++at;
            continue;
        }
        QString term = words[at].spelling;
        size_t next = at + 1;
        while (next < words.size() && next - at < MostWordsOfTerm && isOne(next)
               && (words[next].before == WordGap::Blank || words[next].before == WordGap::Joint)) {
            term += words[next].before == WordGap::Blank ? QStringLiteral(" ") : QStringLiteral("-");
            term += words[next].spelling;
            ++next;
        }
        Counted &one = counted[term.toCaseFolded()];
        if (one.times++ == 0)
            one.term = term;
        at = next;
    }
    std::vector<Counted> sorted(counted.cbegin(), counted.cend());
    std::sort(sorted.begin(), sorted.end(), [](const Counted &a, const Counted &b) {
        return a.times != b.times ? a.times > b.times : a.term < b.term;
    });
    QStringList terms;
    for (const Counted &each : sorted) {
        if (terms.size() < MostTerms)
            terms.append(each.term);
    }
    return terms;
}

} // namespace Cairn
