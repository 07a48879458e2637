// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finder.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <tuple>
#include <vector>

namespace Cairn {

class Catalogue;

/**
 * All names of roles, skills and resources, ready to be searched. Exact names come first, then beginnings of names,
 * whole words in names, beginnings of words. Words of seniority are left out and small slips forgiven only where
 * nothing better is found. Resources that only their provider leads to come last.
 */
class NameIndex final
{
public:
    /** Keeps what it needs of the catalogue. */
    explicit NameIndex(const Catalogue &catalogue);

    std::vector<Found> find(const QString &text, int most) const;

private:
    enum class Quality : quint8 {
        ExactTitle,
        ExactName,
        ExactButGaps,
        Beginning,
        WholeWords,
        WordBeginnings,
        Slips,
        Provider
    };
    enum class NameKind : quint8 { Title, OtherName, Provider };

    struct Entry
    {
        FoundKind kind;
        QString id;
        QString title;
    };

    struct Name
    {
        size_t entry;
        QString text;
        QString folded;
        QString withoutGaps;
        std::vector<size_t> words; ///< places in m_words; none of a provider, whose slips are not forgiven
        NameKind kind;
    };

    struct Query
    {
        QString folded;
        QString withoutGaps;
        QStringList words;
    };

    /** Less is better. */
    struct Rank
    {
        Quality quality;
        int slips = 0;
        bool hasWordsLeft = false;
        FoundKind kind{};
        bool isOtherName = false;
        size_t name = 0;

        auto asTuple() const { return std::tie(quality, slips, hasWordsLeft, kind, isOtherName, name); }
        friend bool operator<(const Rank &a, const Rank &b) { return a.asTuple() < b.asTuple(); }
    };

    void add(FoundKind kind, const QString &id, const QString &title, const QStringList &otherNames);
    void addName(size_t entry, const QString &text, NameKind kind);
    size_t placeOfWord(const QString &word);

    static Query queryOf(const QString &text);
    /** Nothing where the query holds no word of seniority. */
    static std::optional<Query> withoutSeniority(const Query &query);
    static std::optional<Quality> qualityOf(const Name &name, const Query &query);
    std::vector<Rank> namesWith(const Query &query) const;
    std::vector<Rank> providersWith(const Query &query) const;
    /** For a query that no name has as it is. */
    std::vector<Rank> namesNear(const Query &query) const;
    std::vector<Rank> namesWithSlips(const Query &query) const;
    static std::optional<int> slipsIn(const Name &name, const std::vector<std::vector<int>> &slipsOfWords);
    Rank rankOf(size_t name, Quality quality) const;
    bool isTrap(const Query &query) const;
    bool isNearTrap(const Query &query) const;
    std::vector<Found> bestOf(std::vector<Rank> ranks, int most) const;

    std::vector<Entry> m_entries;
    std::vector<Name> m_names;
    QStringList m_words; ///< every word of a name once, so that slips are counted once per word
    QHash<QString, size_t> m_placeOfWord;
    std::vector<Query> m_traps;
};

} // namespace Cairn
