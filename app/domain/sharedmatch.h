// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/matchparts.h"
#include "domain/planstate.h"

#include <map>
#include <vector>

namespace Cairn {

/**
 * The match of one person with several roles at once, at one seniority: what a higher level of a skill adds to the mean
 * of the matches. The order of the roles does not matter, and each counts once.
 */
class SharedMatch final
{
public:
    SharedMatch(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state);

    /** By id. */
    const std::vector<const Role *> &roles() const { return m_roles; }
    /** What any of the roles asks, by id, and the highest level asked. */
    const std::map<SkillId, Level> &asked() const { return m_asked; }
    Level levelOf(const SkillId &skill) const;

    /** The roles that ask the skill above this level, by id. */
    std::vector<RoleId> rolesAsking(const SkillId &skill, Level above) const;
    /** By how many points of percent the mean rises when only this skill is raised, and to this level; never below 0.
     */
    double gainOf(const SkillId &skill, Level to) const;

    /** From now on the person has this level. */
    void raise(const SkillId &skill, Level to);

private:
    MatchParts partsOfSkill(size_t role, const SkillId &skill, Level have) const;

    CareerLevel m_level;
    std::vector<const Role *> m_roles;
    std::vector<MatchParts> m_parts; ///< as the roles
    std::map<SkillId, Level> m_asked;
    QMap<SkillId, Level> m_levels;
};

/** The roles that a person thinks of: those they consider, in their order, and that of the target. */
std::vector<const Role *> rolesAhead(const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
