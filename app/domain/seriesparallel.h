// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/precedencegraph.h"
#include "domain/workstrings.h"

#include <vector>

namespace Cairn {

/** What is left of a graph once all that is series-parallel in it is put together. */
struct SeriesParallelRest
{
    std::vector<WorkStrings::Bundle> bundles;
    std::vector<PrecedenceGraph::Arc> arcs; ///< between the numbers of bundles; none of them is needless
};

/**
 * Puts steps together as long as two of them are behind each other with nothing else beside (series), or have the same
 * steps before and after them (parallel). In a series-parallel graph that has no needless arc, and so in chains and
 * forests too, one bundle is left of each connected part, in the best order of all.
 * Sources: J. Valdes, R. E. Tarjan, E. L. Lawler, "The Recognition of Series Parallel Digraphs", SIAM Journal on
 * Computing 11 (1982), for the reductions; C. L. Monma, J. B. Sidney, "Sequencing with Series-Parallel Precedence
 * Constraints", Mathematics of Operations Research 4 (1979), for the order.
 * That steps have the same neighbours is seen by two sums of 64 random bits for each neighbour; the bits depend on
 * its number alone.
 */
SeriesParallelRest seriesParallelRest(const PrecedenceGraph &graph, WorkStrings &strings);

} // namespace Cairn
