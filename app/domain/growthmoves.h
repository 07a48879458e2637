// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/comparedrole.h"
#include "domain/target.h"

#include <vector>

namespace Cairn {

/** A role that another leads to, and how. */
struct GrowthMove
{
    RoleId role;
    std::vector<RoleId> path; ///< from the role one begins with to this one, both included; the shortest there is

    friend bool operator==(const GrowthMove &, const GrowthMove &) = default;
};

/** The role of the target at its seniority and each later one. Empty where the catalogue does not know it. */
std::vector<ComparedRole> growthColumns(const Target &target, const Catalogue &catalogue);

/** One role at all seniorities. Empty where the catalogue does not know it. */
std::vector<ComparedRole> seniorityColumns(const RoleId &role, const Catalogue &catalogue);

/**
 * The roles that a role leads to, by what the catalogue names as next, transitively; nothing leads on from the chief AI
 * officer. The fewest moves first, then in the order of the catalogue's lists.
 */
std::vector<GrowthMove> growthMoves(const RoleId &role, const Catalogue &catalogue);

/**
 * The target, then the roles of a move's path: growth roles as one who is new in them (Entry), all others at the
 * seniority of the target.
 */
std::vector<ComparedRole> moveColumns(const Target &target, const GrowthMove &move, const Catalogue &catalogue);

/** A skill whose asked level differs between two compared roles. */
struct AskedChange
{
    SkillId skill;
    Level from = Level::None; ///< none: not asked before
    Level to = Level::None;   ///< none: not asked any more
    int weight = 0;           ///< at the second; at the first where it is not asked any more

    friend bool operator==(const AskedChange &, const AskedChange &) = default;
};

/** What changes from one compared role to another. How many years that takes is not told: no source says so. */
struct GrowthChange
{
    ComparedRole from;
    ComparedRole to;
    std::vector<AskedChange> asksNew;    ///< the highest level first, then by weight, then as the role names them
    std::vector<AskedChange> asksHigher; ///< the most levels first, then by weight, then as the role names them
    std::vector<AskedChange> asksLower;  ///< in the order of the first role
    std::vector<AskedChange> asksNoMore; ///< in the order of the first role
    QString trustedBefore;               ///< what one is trusted with
    QString trustedThen;
    FamilyId familyBefore;
    FamilyId familyThen;
    QStringList tasksThen;   ///< that the first does not have; empty within one role
    QStringList tasksNoMore; ///< that the second does not have; empty within one role

    bool changesRole() const { return from.role != to.role; }
    bool changesFamily() const { return familyBefore != familyThen; }
};

/** Empty lists and texts where the catalogue does not know one of them. */
GrowthChange growthChange(const ComparedRole &from, const ComparedRole &to, const Catalogue &catalogue);

} // namespace Cairn
