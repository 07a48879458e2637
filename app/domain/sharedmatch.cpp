// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharedmatch.h"

#include "domain/matchbill.h"

#include <algorithm>

namespace Cairn {

SharedMatch::SharedMatch(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state)
    : m_level(level)
    , m_roles(roles)
    , m_levels(state.levels)
{
    std::sort(m_roles.begin(), m_roles.end(), [](const Role *a, const Role *b) { return a->id < b->id; });
    const auto isSame = [](const Role *a, const Role *b) { return a->id == b->id; };
    m_roles.erase(std::unique(m_roles.begin(), m_roles.end(), isSame), m_roles.end());
    for (const Role *role : m_roles) {
        m_parts.push_back(matchParts(*role, level, state));
        for (const Requirement &requirement : role->requirements) {
            const Level asked = requirement.askedAt(level);
            if (asked == Level::None)
                continue;
            Level &highest = m_asked[requirement.skill];
            highest = std::max(highest, asked);
        }
    }
}

Level SharedMatch::levelOf(const SkillId &skill) const
{
    return m_levels.value(skill, Level::None);
}

std::vector<RoleId> SharedMatch::rolesAsking(const SkillId &skill, Level above) const
{
    std::vector<RoleId> asking;
    for (const Role *role : m_roles) {
        if (role->askedOf(skill, m_level) > above)
            asking.push_back(role->id);
    }
    return asking;
}

MatchParts SharedMatch::partsOfSkill(size_t role, const SkillId &skill, Level have) const
{
    MatchParts parts;
    for (const Requirement &requirement : m_roles[role]->requirements) {
        if (requirement.skill == skill)
            parts += partsOf(requirement, m_level, have);
    }
    return parts;
}

double SharedMatch::gainOf(const SkillId &skill, Level to) const
{
    const Level have = levelOf(skill);
    if (to <= have || m_roles.empty())
        return 0;
    double sum = 0;
    for (size_t role = 0; role < m_roles.size(); ++role) {
        const MatchParts &now = m_parts[role];
        if (now.possible() == 0)
            continue;
        const MatchParts before = partsOfSkill(role, skill, have);
        const MatchParts after = partsOfSkill(role, skill, to);
        MatchParts then = now;
        then.essentialReached += after.essentialReached - before.essentialReached;
        then.otherReached += after.otherReached - before.otherReached;
        sum += 100.0 * (then.counted() - now.counted()) / now.possible();
    }
    return sum / static_cast<double>(m_roles.size());
}

void SharedMatch::raise(const SkillId &skill, Level to)
{
    const Level have = levelOf(skill);
    for (size_t role = 0; role < m_roles.size(); ++role) {
        const MatchParts before = partsOfSkill(role, skill, have);
        const MatchParts after = partsOfSkill(role, skill, to);
        m_parts[role].essentialReached += after.essentialReached - before.essentialReached;
        m_parts[role].otherReached += after.otherReached - before.otherReached;
    }
    m_levels.insert(skill, to);
}

std::vector<const Role *> rolesAhead(const PlanState &state, const Catalogue &catalogue)
{
    std::vector<RoleId> ids = state.consideredRoles;
    if (state.target)
        ids.push_back(state.target->role);
    std::vector<const Role *> roles;
    for (const RoleId &id : ids) {
        const Role *role = catalogue.role(id);
        if (role && std::find(roles.begin(), roles.end(), role) == roles.end())
            roles.push_back(role);
    }
    return roles;
}

} // namespace Cairn
