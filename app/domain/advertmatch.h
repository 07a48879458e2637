// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/matchbill.h"
#include "domain/textmention.h"

namespace Cairn {

/**
 * What the text of an advertisement asks for, as a role of its own: skills it requires weigh 10 and are essential,
 * welcome ones weigh 4, and those it only speaks of nothing. A text names no levels: asked is what the nearest role
 * asks at the seniority, and Working where that role does not ask for the skill.
 */
Role askedBy(const std::vector<SkillMention> &mentions, const Role *nearest, CareerLevel level);

/** How the levels of a person fit to that, skill by skill; see matchBill(). */
MatchBill advertBill(const std::vector<SkillMention> &mentions, const Role *nearest, CareerLevel level,
                     const PlanState &state);

} // namespace Cairn
