// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/nameindex.h"

#include "catalogue/foldedtext.h"
#include "catalogue/smallslips.h"
#include "domain/catalogue.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

/** No name is longer; the rest of a pasted page is not looked at. */
constexpr qsizetype LongestQuery = 200;

/** Shorter texts are whole names or whole words: "go" is not the beginning of "Google" to the person who types it. */
constexpr qsizetype ShortestBeginning = 3;

/** The seniority that people name beside a role; longer ones first. "Entry" alone is none: think of data entry. */
constexpr std::array Seniorities{
    QLatin1String("entry level"),  QLatin1String("junior level"),    QLatin1String("mid level"),
    QLatin1String("senior level"), QLatin1String("working student"), QLatin1String("junior"),
    QLatin1String("jr"),           QLatin1String("senior"),          QLatin1String("sr"),
    QLatin1String("lead"),         QLatin1String("principal"),       QLatin1String("staff"),
    QLatin1String("intern"),       QLatin1String("internship"),      QLatin1String("graduate"),
    QLatin1String("trainee"),      QLatin1String("apprentice"),      QLatin1String("werkstudent"),
    QLatin1String("werkstudentin")};

bool standsAsWords(const QString &name, const QString &words)
{
    for (qsizetype at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool beginsWord = at == 0 || name[at - 1] == QLatin1Char(' ');
        if (beginsWord && (end == name.size() || name[end] == QLatin1Char(' ')))
            return true;
    }
    return false;
}

bool beginsWordOf(const QString &name, const QString &beginning)
{
    return beginning.size() >= ShortestBeginning
           && (name.startsWith(beginning) || name.contains(QLatin1Char(' ') + beginning));
}

} // namespace

NameIndex::NameIndex(const Catalogue &catalogue)
{
    for (const Role &role : catalogue.roles())
        add(FoundKind::Role, role.id.text(), role.title, role.otherTitles);
    for (const Skill &skill : catalogue.skills())
        add(FoundKind::Skill, skill.id.text(), skill.title, skill.aliases);
    for (const Resource &resource : catalogue.resources()) {
        add(FoundKind::Resource, resource.id.text(), resource.title, {});
        addName(m_entries.size() - 1, resource.provider, NameKind::Provider);
    }
    for (const QString &trap : catalogue.traps())
        m_traps.push_back(queryOf(trap));
}

void NameIndex::add(FoundKind kind, const QString &id, const QString &title, const QStringList &otherNames)
{
    const size_t entry = m_entries.size();
    m_entries.push_back({kind, id, title});
    addName(entry, title, NameKind::Title);
    for (const QString &name : otherNames)
        addName(entry, name, NameKind::OtherName);
}

void NameIndex::addName(size_t entry, const QString &text, NameKind kind)
{
    Query folded = queryOf(text);
    if (folded.folded.isEmpty())
        return;
    Name name{entry, text, std::move(folded.folded), std::move(folded.withoutGaps), {}, kind};
    if (kind != NameKind::Provider) {
        for (const QString &word : folded.words)
            name.words.push_back(placeOfWord(word));
    }
    m_names.push_back(std::move(name));
}

size_t NameIndex::placeOfWord(const QString &word)
{
    const auto known = m_placeOfWord.constFind(word);
    if (known != m_placeOfWord.constEnd())
        return *known;
    const auto place = static_cast<size_t>(m_words.size());
    m_words.append(word);
    m_placeOfWord.insert(word, place);
    return place;
}

NameIndex::Query NameIndex::queryOf(const QString &text)
{
    Query query;
    query.folded = withOneSpelling(foldedText(text.left(LongestQuery)));
    query.withoutGaps = query.folded;
    query.withoutGaps.remove(QLatin1Char(' '));
    query.words = query.folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return query;
}

std::optional<NameIndex::Query> NameIndex::withoutSeniority(const Query &query)
{
    QString left = u' ' + query.folded + u' ';
    for (const QLatin1String words : Seniorities)
        left.replace(u' ' + words + u' ', QStringLiteral(" "));
    Query plain = queryOf(left);
    if (plain.words.size() == query.words.size())
        return std::nullopt;
    return plain;
}

std::vector<Found> NameIndex::find(const QString &text, int most) const
{
    const Query query = queryOf(text);
    if (query.folded.isEmpty() || most <= 0 || isTrap(query))
        return {};
    std::vector<Rank> ranks = namesWith(query);
    if (ranks.empty())
        ranks = namesNear(query);
    const std::vector<Rank> provided = providersWith(query);
    if (!provided.empty()) {
        // A title with slips says less than a provider without; roles and skills keep their place all the same.
        std::erase_if(
            ranks, [](const Rank &rank) { return rank.quality == Quality::Slips && rank.kind == FoundKind::Resource; });
    }
    ranks.insert(ranks.end(), provided.begin(), provided.end());
    return bestOf(std::move(ranks), most);
}

std::optional<NameIndex::Quality> NameIndex::qualityOf(const Name &name, const Query &query)
{
    if (name.folded == query.folded)
        return name.kind == NameKind::Title ? Quality::ExactTitle : Quality::ExactName;
    if (query.withoutGaps.size() < 2)
        return std::nullopt;
    if (name.withoutGaps == query.withoutGaps)
        return Quality::ExactButGaps;
    const bool canBegin = query.folded.size() >= ShortestBeginning;
    if (canBegin && name.folded.startsWith(query.folded))
        return Quality::Beginning;
    const bool hasWholeBefore = std::all_of(query.words.begin(), query.words.end() - 1,
                                            [&name](const QString &word) { return standsAsWords(name.folded, word); });
    if (!hasWholeBefore)
        return std::nullopt;
    if (standsAsWords(name.folded, query.words.last()))
        return Quality::WholeWords;
    if (beginsWordOf(name.folded, query.words.last()))
        return Quality::WordBeginnings;
    return std::nullopt;
}

std::vector<NameIndex::Rank> NameIndex::namesWith(const Query &query) const
{
    std::vector<Rank> ranks;
    for (size_t at = 0; at < m_names.size(); ++at) {
        if (m_names[at].kind == NameKind::Provider)
            continue;
        if (const std::optional<Quality> quality = qualityOf(m_names[at], query))
            ranks.push_back(rankOf(at, *quality));
    }
    return ranks;
}

std::vector<NameIndex::Rank> NameIndex::providersWith(const Query &query) const
{
    std::vector<Rank> ranks;
    for (size_t at = 0; at < m_names.size(); ++at) {
        if (m_names[at].kind == NameKind::Provider && qualityOf(m_names[at], query))
            ranks.push_back(rankOf(at, Quality::Provider));
    }
    return ranks;
}

std::vector<NameIndex::Rank> NameIndex::namesNear(const Query &query) const
{
    if (isNearTrap(query))
        return {};
    const std::optional<Query> plain = withoutSeniority(query);
    if (!plain)
        return namesWithSlips(query);
    // A seniority alone names nothing, and a trap stays one with a seniority before it.
    if (plain->words.isEmpty() || isTrap(*plain))
        return {};
    std::vector<Rank> ranks = namesWith(*plain);
    if (!ranks.empty() || isNearTrap(*plain))
        return ranks;
    ranks = namesWithSlips(query);
    return ranks.empty() ? namesWithSlips(*plain) : ranks;
}

std::vector<NameIndex::Rank> NameIndex::namesWithSlips(const Query &query) const
{
    const bool canForgive = std::any_of(query.words.begin(), query.words.end(),
                                        [](const QString &word) { return forgivenSlips(word.size()) > 0; });
    if (!canForgive)
        return {};
    std::vector<std::vector<int>> slips;
    for (const QString &word : query.words) {
        const int forgiven = forgivenSlips(word.size());
        std::vector<int> slipsOfWord;
        slipsOfWord.reserve(static_cast<size_t>(m_words.size()));
        for (const QString &known : m_words) {
            const int count = slipsBetween(word, known, forgiven);
            slipsOfWord.push_back(count > forgiven ? -1 : count);
        }
        if (std::all_of(slipsOfWord.begin(), slipsOfWord.end(), [](int count) { return count < 0; }))
            return {};
        slips.push_back(std::move(slipsOfWord));
    }
    std::vector<Rank> ranks;
    for (size_t at = 0; at < m_names.size(); ++at) {
        if (const std::optional<int> count = slipsIn(m_names[at], slips)) {
            Rank rank = rankOf(at, Quality::Slips);
            rank.hasWordsLeft = m_names[at].words.size() > slips.size();
            rank.slips = *count;
            ranks.push_back(rank);
        }
    }
    return ranks;
}

std::optional<int> NameIndex::slipsIn(const Name &name, const std::vector<std::vector<int>> &slipsOfWords)
{
    int sum = 0;
    std::vector<bool> isTaken(name.words.size());
    for (const std::vector<int> &slipsOfWord : slipsOfWords) {
        std::optional<size_t> best;
        for (size_t at = 0; at < name.words.size(); ++at) {
            const int slips = slipsOfWord[name.words[at]];
            if (!isTaken[at] && slips >= 0 && (!best || slips < slipsOfWord[name.words[*best]]))
                best = at;
        }
        if (!best)
            return std::nullopt;
        isTaken[*best] = true;
        sum += slipsOfWord[name.words[*best]];
    }
    return sum;
}

bool NameIndex::isTrap(const Query &query) const
{
    return std::any_of(m_traps.begin(), m_traps.end(),
                       [&query](const Query &trap) { return trap.folded == query.folded; });
}

bool NameIndex::isNearTrap(const Query &query) const
{
    return std::any_of(m_traps.begin(), m_traps.end(), [&query](const Query &trap) {
        return std::equal(trap.words.begin(), trap.words.end(), query.words.begin(), query.words.end(),
                          [](const QString &known, const QString &word) {
                              const int forgiven = forgivenSlips(word.size());
                              return slipsBetween(word, known, forgiven) <= forgiven;
                          });
    });
}

NameIndex::Rank NameIndex::rankOf(size_t name, Quality quality) const
{
    const Name &met = m_names[name];
    return {quality, 0, false, m_entries[met.entry].kind, met.kind != NameKind::Title, name};
}

std::vector<Found> NameIndex::bestOf(std::vector<Rank> ranks, int most) const
{
    std::sort(ranks.begin(), ranks.end());
    std::vector<Found> found;
    QSet<size_t> taken;
    for (const Rank &rank : ranks) {
        const Name &name = m_names[rank.name];
        if (taken.contains(name.entry))
            continue;
        taken.insert(name.entry);
        const Entry &entry = m_entries[name.entry];
        found.push_back({entry.kind, entry.id, entry.title, name.text});
        if (found.size() == static_cast<size_t>(most))
            break;
    }
    return found;
}

} // namespace Cairn
