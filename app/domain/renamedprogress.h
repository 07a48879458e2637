// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/planstate.h"

#include <optional>
#include <vector>

namespace Cairn {

/**
 * The edits that bring a plan from the ids of older catalogues to those of this one; none where it holds no id that
 * was renamed, and so none for a plan they were applied to. Chains are followed to their end, and an id that leads
 * back to itself counts as one that was never renamed. Nothing is lost: where several ids become one, the highest
 * level wins, the notes stand one below the other (that of the new id first, the others in the order of their ids),
 * and all evidence comes along; where one becomes several, each has the level, the note and all the evidence. The
 * steps to a level of a skill follow as renamedSteps() says, what a person considers as renamedWishes() says. Own
 * skills, interests and ids that the table does not name stay.
 */
std::vector<Edit> renamedProgress(const PlanState &state, const Catalogue &catalogue);

/** The target under the id that its role has in this catalogue. */
std::optional<Target> renamedTarget(const std::optional<Target> &target, const Catalogue &catalogue);

} // namespace Cairn
