// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmapstep.h"
#include "domain/stepmemory.h"

#include <vector>

namespace Cairn {

class Catalogue;
struct PlanState;

/** The id of a part of a split step. */
StepId partId(const StepId &whole, int number);

/** The step that an id belongs to: that of the whole for a part, else the id itself. */
StepId wholeOf(const StepId &id);

/** What is kept of a step when something is first done for it; see StepMemory. */
StepMemory memoryOf(const PlanStep &step);

/** The steps of a plan, and those that were begun but serve its target no longer. */
struct RoadmapSteps
{
    std::vector<RoadmapStep> planned;  ///< each after what it needs
    std::vector<RoadmapStep> setAside; ///< neither done nor asked for any more; they come back with their target

    friend bool operator==(const RoadmapSteps &, const RoadmapSteps &) = default;
};

/**
 * The steps to the target that the plan holds (see stepsTowards()), with what the person did and changed. Projects of
 * which something is kept, or that were agreed on for this target, stay chosen unless they were skipped. Own steps come
 * in, and so does what was done before, even when nothing asks for it today. A learn step that was begun is done when
 * its level is reached; one that was not is no step any more.
 *
 * A split step stands as its parts, one after the other, of which the last earns the gain. What was logged for the
 * whole counts for the parts, the first before the next. What comes after a part that is no more comes after the whole.
 *
 * Hours done of an open step: what was logged for it, or the share of its sub-steps that are ticked where that is more;
 * a quarter of an hour is left as long as the step is not done. A step to do of which hours are done is under way.
 * Steps have neither start nor finish yet.
 */
RoadmapSteps roadmapSteps(const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
