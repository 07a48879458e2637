// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rolematcher.h"

#include "domain/matchbill.h"

#include <algorithm>

namespace Cairn {

RoleMatcher::RoleMatcher(const Catalogue &catalogue, CareerLevel level)
{
    m_roles.reserve(catalogue.roles().size());
    for (const Role &role : catalogue.roles()) {
        std::vector<Asked> &asked = m_roles.emplace_back();
        for (const Requirement &requirement : role.requirements) {
            if (requirement.askedAt(level) == Level::None)
                continue;
            const auto next = static_cast<size_t>(m_numbers.size());
            const auto known = m_numbers.constFind(requirement.skill);
            const size_t number = known == m_numbers.constEnd() ? next : *known;
            if (number == next)
                m_numbers.insert(requirement.skill, number);
            asked.push_back({number, toNumber(requirement.askedAt(level)),
                             partsOf(requirement, level, Level::None).possible(), requirement.essential});
        }
    }
}

std::vector<MatchParts> RoleMatcher::matches(const PlanState &state) const
{
    std::vector<int> levels(static_cast<size_t>(m_numbers.size()), 0);
    for (auto level = state.levels.constBegin(); level != state.levels.constEnd(); ++level) {
        const auto number = m_numbers.constFind(level.key());
        if (number != m_numbers.constEnd())
            levels[*number] = toNumber(*level);
    }
    std::vector<MatchParts> all;
    all.reserve(m_roles.size());
    for (const std::vector<Asked> &role : m_roles) {
        MatchParts &parts = all.emplace_back();
        for (const Asked &asked : role) {
            const int reached = asked.possible * std::min(levels[asked.skill], asked.level) / asked.level;
            (asked.essential ? parts.essentialReached : parts.otherReached) += reached;
            (asked.essential ? parts.essentialPossible : parts.otherPossible) += asked.possible;
        }
    }
    return all;
}

} // namespace Cairn
