// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/comparedrole.h"

#include <vector>

namespace Cairn {

/** A skill as two roles ask it at one seniority; none where one of them does not. */
struct AskedByBoth
{
    SkillId skill;
    Level here = Level::None;
    Level there = Level::None;

    friend bool operator==(const AskedByBoth &, const AskedByBoth &) = default;
};

/**
 * How much two roles ask the same: weighted Jaccard (Ruzicka) similarity of the weights of the skills that they ask,
 *
 *     sum of the lesser weight of each skill / sum of the greater weight of each skill
 *
 * over all skills that either asks, where a skill that is not asked weighs 0. 1: the same skills with the same weights;
 * 0: not one in common. Levels do not enter. Kept as two whole numbers, so that shares compare exactly.
 */
struct SkillOverlap
{
    int common = 0; ///< sum of the lesser weights
    int all = 0;    ///< sum of the greater weights

    /** 0 to 1; 1 where neither asks anything. */
    double share() const { return all == 0 ? 1.0 : static_cast<double>(common) / all; }

    friend bool operator==(const SkillOverlap &, const SkillOverlap &) = default;
};

SkillOverlap overlapOf(const Role &one, CareerLevel oneLevel, const Role &other, CareerLevel otherLevel);

/** Another role with skills in common. */
struct RelatedRole
{
    RoleId role;
    SkillOverlap overlap;
    std::vector<AskedByBoth> shared;  ///< what counts most first, then as the first role names them
    std::vector<AskedByBoth> besides; ///< what the other asks and the first does not, the most weight first
    bool isNamed = false;             ///< the catalogue names it as related

    friend bool operator==(const RelatedRole &, const RelatedRole &) = default;
};

/**
 * All other roles, at the same seniority, that share a skill with it: the largest share first, of equal ones those that
 * the catalogue names, then by id. Empty where the catalogue does not know the role.
 */
std::vector<RelatedRole> relatedRoles(const ComparedRole &of, const Catalogue &catalogue);

} // namespace Cairn
