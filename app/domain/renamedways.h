// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/renamedid.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace Cairn {

inline const std::vector<SkillId> &successorsIn(const RenamedSkill &row)
{
    return row.to;
}

inline std::vector<RoleId> successorsIn(const RenamedRole &row)
{
    return {row.to};
}

/** Where ids of older catalogues lead; an id that leads back to itself, or nowhere, stays. */
template <class Id>
class RenamedWays final
{
public:
    template <class Row>
    explicit RenamedWays(const std::vector<Row> &table)
    {
        for (const Row &row : table) {
            const std::vector<Id> &successors = successorsIn(row);
            // Of two rows for one id the first counts.
            if (!successors.empty() && !m_successors.contains(row.from))
                m_successors.insert(row.from, successors);
        }
    }

    bool stays(const Id &id) const { return !m_successors.contains(id) || leadsBack(id); }

    /** The ends of all ways from this id, each once and in the order of the table; the id itself where it stays. */
    std::vector<Id> endsFrom(const Id &id) const
    {
        std::vector<Id> ends;
        QSet<Id> seen;
        std::vector<Id> ahead{id};
        while (!ahead.empty()) {
            const Id here = ahead.back();
            ahead.pop_back();
            if (seen.contains(here))
                continue;
            seen.insert(here);
            if (stays(here)) {
                ends.push_back(here);
                continue;
            }
            const std::vector<Id> successors = m_successors.value(here);
            ahead.insert(ahead.end(), successors.rbegin(), successors.rend());
        }
        return ends;
    }

private:
    bool leadsBack(const Id &id) const
    {
        QSet<Id> seen;
        std::vector<Id> ahead = m_successors.value(id);
        while (!ahead.empty()) {
            const Id here = ahead.back();
            ahead.pop_back();
            if (here == id)
                return true;
            if (seen.contains(here))
                continue;
            seen.insert(here);
            const std::vector<Id> successors = m_successors.value(here);
            ahead.insert(ahead.end(), successors.begin(), successors.end());
        }
        return false;
    }

    QHash<Id, std::vector<Id>> m_successors;
};

} // namespace Cairn
