// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/matchparts.h"
#include "domain/planstate.h"

#include <QHash>

#include <vector>

namespace Cairn {

/**
 * The match of a person with all roles of a catalogue at one seniority, without the lines of the bills: for lists of
 * roles, and of learners. What the roles ask is laid out by numbers once, so that each further learner takes
 * microseconds. The results are those of matchBill().
 */
class RoleMatcher final
{
public:
    /** The catalogue is not needed afterwards. */
    RoleMatcher(const Catalogue &catalogue, CareerLevel level);

    /** One for each role, in the order of the catalogue's roles. */
    std::vector<MatchParts> matches(const PlanState &state) const;

private:
    struct Asked
    {
        size_t skill = 0; ///< its number
        int level = 0;
        int possible = 0; ///< in the units of BillLine
        bool essential = false;
    };

    QHash<SkillId, size_t> m_numbers;
    std::vector<std::vector<Asked>> m_roles;
};

} // namespace Cairn
