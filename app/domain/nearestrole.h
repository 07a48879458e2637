// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/textmention.h"

#include <QHash>

#include <memory>
#include <vector>

namespace Cairn {

/** A role and how near a text is to it. */
struct NearRole
{
    RoleId role;
    int percent = 0; ///< 0 to 100
};

/**
 * Finds the roles that a text is near to. The titles of all roles are prepared once, so it is worth keeping where many
 * texts are read. May be asked from several threads.
 */
class NearestRoleFinder final
{
public:
    /** The catalogue outlives this. */
    explicit NearestRoleFinder(const Catalogue &catalogue);
    ~NearestRoleFinder();

    /** See nearestRoles(). */
    std::vector<NearRole> rolesNear(const QString &text, const std::vector<SkillMention> &mentions) const;

private:
    struct Titles;

    QHash<RoleId, double> titlesIn(const QString &written) const;

    const Catalogue &m_catalogue;
    std::unique_ptr<const Titles> m_own;
    QHash<SkillId, double> m_rarities;
};

/**
 * The roles of the catalogue by their nearness to the text of an advertisement, the best first; of equal ones by id.
 * Roles that share nothing with the text are left out.
 *
 * nearness = 0.6 title + 0.4 overlap, or overlap alone where the text names no role at all.
 *
 * title: 1 where a title or other title of the role stands in the first line of the text, 0.8 in the four lines after
 * it, 0.4 further down; a longer title hides those inside it, words of seniority around it do not matter. Where those
 * five lines have no such title, the first of them that has a field and a profession counts, see roleOfTitleLine().
 *
 * overlap: the cosine between what the role asks and what the text names. A role's part for a skill is its weight, a
 * text's is 10 for Must, 7 for Nice and 5 for Named (the strongest mention counts); both times the skill's rarity
 * ln(1 + roles / roles that ask for it).
 */
std::vector<NearRole> nearestRoles(const QString &text, const std::vector<SkillMention> &mentions,
                                   const Catalogue &catalogue);

} // namespace Cairn
