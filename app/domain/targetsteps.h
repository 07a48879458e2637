// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/planstep.h"
#include "domain/steporder.h"
#include "domain/target.h"

#include <set>
#include <vector>

namespace Cairn {

/**
 * The whole way from what a person knows to a target, in five stages; each step stands after what it needs (inOrder).
 * What is known already is not learnt again, and own skills never come in. Levels that the plan wants besides are
 * learnt too (PlanState::wantedLevels). The gains add up to the points that the match bill misses. Hours of learning
 * come from the skills, of projects from their briefs, of certificates as they were published; all other hours are our
 * own estimates. Nothing where the catalogue does not know the role. Neither the order of the catalogue's files matters
 * nor the target that the state holds.
 *
 * Projects that are kept, since they were agreed on or begun, stay as long as they can be begun, in place of new ones
 * (see projectSteps); so a plan does not change its projects while levels rise.
 */
std::vector<PlanStep> stepsTowards(const Target &target, const PlanState &state, const Catalogue &catalogue,
                                   const std::set<ResourceId> &kept = {});

/** Only the learning that leads to the wanted levels of the plan, which need no target. */
StepsById wantedSteps(const PlanState &state, const Catalogue &catalogue);

/** The level to which the roadmap leads: what the target asks, or what is wanted besides where that is more. */
Level levelAhead(const SkillId &skill, const PlanState &state, const Catalogue &catalogue);

/** Whether it is learnt because the plan wants the level, and not for what the target asks. */
bool isOnlyWanted(const PlanStep &step, const PlanState &state);

/**
 * The steps of two ways in one, each once and again in order: what serves both earns the larger gain, is essential if
 * either way says so and optional only if both do, and comes after all that either way asks before it.
 */
std::vector<PlanStep> merged(const std::vector<PlanStep> &a, const std::vector<PlanStep> &b);

} // namespace Cairn
