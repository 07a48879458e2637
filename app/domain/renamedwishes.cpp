// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/renamedwishes.h"

#include "domain/renamedways.h"

#include <algorithm>

namespace Cairn {

namespace {

/** Moves what is wished of skills and gathers the edits of it; the plan itself stays as it is. */
class MovingWishes final
{
public:
    MovingWishes(const PlanState &state, const RenamedWays<SkillId> &ways) : m_state(state), m_ways(ways) {}

    std::vector<Edit> edits()
    {
        moveAdvisorLevels();
        moveWantedLevels();
        moveAliases();
        return std::move(m_edits);
    }

private:
    /** Where that which stands under a skill goes; nothing where it stays. */
    std::vector<SkillId> placesFor(const SkillId &skill) const
    {
        if (m_state.ownSkills.contains(skill) || m_ways.stays(skill))
            return {};
        return m_ways.endsFrom(skill);
    }

    /** What stands under each skill once all has moved; the highest level of those that meet. */
    QMap<SkillId, Level> moved(const QMap<SkillId, Level> &levels) const;

    void moveAdvisorLevels();
    void moveWantedLevels();
    void moveAliases();

    const PlanState &m_state;
    const RenamedWays<SkillId> &m_ways;
    std::vector<Edit> m_edits;
};

QMap<SkillId, Level> MovingWishes::moved(const QMap<SkillId, Level> &levels) const
{
    QMap<SkillId, Level> after;
    for (auto old = levels.constBegin(); old != levels.constEnd(); ++old) {
        std::vector<SkillId> places = placesFor(old.key());
        if (places.empty())
            places.push_back(old.key());
        for (const SkillId &place : places)
            after.insert(place, std::max(after.value(place, *old), *old));
    }
    return after;
}

/** All skills under which something stands before or after, in the order of their ids. */
std::vector<SkillId> skillsOf(const QMap<SkillId, Level> &before, const QMap<SkillId, Level> &after)
{
    const QList<SkillId> old = before.keys();
    const QList<SkillId> now = after.keys();
    std::vector<SkillId> all;
    std::set_union(old.begin(), old.end(), now.begin(), now.end(), std::back_inserter(all));
    return all;
}

std::optional<Level> levelIn(const QMap<SkillId, Level> &levels, const SkillId &skill)
{
    return levels.contains(skill) ? std::optional(levels.value(skill)) : std::nullopt;
}

void MovingWishes::moveAdvisorLevels()
{
    const QMap<SkillId, Level> after = moved(m_state.advisorLevels);
    for (const SkillId &skill : skillsOf(m_state.advisorLevels, after)) {
        const AdvisorLevelEdit edit{skill, levelIn(m_state.advisorLevels, skill), levelIn(after, skill)};
        if (edit.before != edit.after)
            m_edits.push_back(edit);
    }
}

void MovingWishes::moveWantedLevels()
{
    const QMap<SkillId, Level> after = moved(m_state.wantedLevels);
    for (const SkillId &skill : skillsOf(m_state.wantedLevels, after)) {
        const WantedLevelEdit edit{skill, m_state.wantedLevels.value(skill), after.value(skill)};
        if (edit.before != edit.after)
            m_edits.push_back(edit);
    }
}

void MovingWishes::moveAliases()
{
    for (auto alias = m_state.ownAliases.constBegin(); alias != m_state.ownAliases.constEnd(); ++alias) {
        const std::vector<SkillId> places = placesFor(*alias);
        if (!places.empty())
            m_edits.push_back(OwnAliasEdit{alias.key(), *alias, places.front()});
    }
}

/** The roles under their ids of today; where one of them has another now, each once. */
std::vector<RoleId> movedRoles(const std::vector<RoleId> &roles, const RenamedWays<RoleId> &ways)
{
    if (std::all_of(roles.begin(), roles.end(), [&ways](const RoleId &role) { return ways.stays(role); }))
        return roles;
    std::vector<RoleId> after;
    for (const RoleId &role : roles) {
        const RoleId now = ways.endsFrom(role).front();
        if (std::find(after.begin(), after.end(), now) == after.end())
            after.push_back(now);
    }
    return after;
}

} // namespace

std::vector<Edit> renamedWishes(const PlanState &state, const Catalogue &catalogue)
{
    std::vector<Edit> edits;
    if (!catalogue.renamedSkills().empty())
        edits = MovingWishes(state, RenamedWays<SkillId>(catalogue.renamedSkills())).edits();
    if (!catalogue.renamedRoles().empty()) {
        const auto roles = movedRoles(state.consideredRoles, RenamedWays<RoleId>(catalogue.renamedRoles()));
        if (roles != state.consideredRoles)
            edits.push_back(ConsideredRolesEdit{state.consideredRoles, roles});
    }
    return edits;
}

} // namespace Cairn
