// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/learningway.h"
#include "domain/planstep.h"

#include <set>
#include <vector>

namespace Cairn {

/**
 * Three to five projects that exercise what the role asks, as far as the catalogue has them; what can be finished first
 * stands first. The first choice is small and early: at most 30 h, finished within 80 h from now on with what it needs,
 * where there is such a one, and of those the one that exercises most for each hour until it is finished, learning
 * included. Then come projects until each essential technical skill that is asked
 * at Working or above is exercised at that level by one of them, and then what exercises most of the rest for each
 * hour; a fourth and a fifth only where they exercise 5 points of the bill more. Retired projects, those without
 * hours, and those that begin more than 60 h of learning beyond the way are left out. The numbers are our judgement.
 *
 * Kept projects come in wherever they are not left out. If not all of them are among the choice, they replace some of
 * it: it is gone through once more, and only what shows an essential technical skill that no other shows is taken
 * besides them, and what makes three, or as many as were chosen with 5 points each.
 */
std::vector<PlanStep> projectSteps(const LearningWay &way, const Catalogue &catalogue,
                                   const std::set<ResourceId> &kept = {});

/**
 * At most two certificates, always optional. Only such as are active, begin within 60 h of learning of the way, have
 * at least half of their skills asked by the role, and exercise at least 10 points of the bill (the second: 10 that
 * the first leaves). Each comes after all that is learnt of what it is about. Where no hours are published, preparing
 * takes 10, 20 or 40 h: our estimate, not a fact.
 */
std::vector<PlanStep> certificateSteps(const LearningWay &way, const Catalogue &catalogue);

/**
 * The community that exercises most of what the role asks, technical skills before all others and of equal ones the
 * most focused, whatever is known of it already; null where none fits.
 */
const Resource *communityFor(const LearningWay &way, const Catalogue &catalogue);

} // namespace Cairn
