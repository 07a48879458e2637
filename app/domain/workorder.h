// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workgraph.h"

#include <vector>

namespace Cairn {

/** How many times as much a point counts that an essential skill earns. */
inline constexpr int EssentialCountsTimes = 2;

/**
 * The numbers of all possible steps in the order that makes a person useful earliest: each step after all that it is
 * after, and the sum over the steps of gain times finish as small as can be, where finish is the work up to the end of
 * the step, and the gain of an essential step counts twice.
 *   - Steps with a place come first, in the order of places (of the same place, of ids), each just behind those of the
 *     steps it is after that are not there yet. Then come all others that are not optional, with what they are after;
 *     then the rest of the optional ones. Within each of these groups the rule decides.
 *   - The order is the best of all wherever that is known to be found fast: for steps on their own, chains, forests and
 *     all other series-parallel graphs (see seriesParallelRest). What is entangled more than that has the best order
 *     for up to 12 parts that hang together, and a good one beyond (see entangledOrders).
 *   - A step comes after those it is rather after, like after those it is after, but only within its group, and not
 *     where such wishes and what must be make a ring: of a ring, and between two of them, no wish counts.
 * Fixed dates make no difference here. Of equals, the step with the lower id goes first.
 */
std::vector<int> workOrder(const WorkGraph &works);

} // namespace Cairn
