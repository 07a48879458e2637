// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/precedencegraph.h"
#include "domain/work.h"

#include <vector>

namespace Cairn {

/** The steps of a plan numbered from 0 on in the order of their ids, and what comes before what. */
struct WorkGraph
{
    std::vector<const Work *> works; ///< lives as long as what the graph was made of
    std::vector<int> quarters;       ///< of an hour that are left of each step, rounded up
    PrecedenceGraph graph;
    std::vector<PrecedenceGraph::Arc> wishes; ///< what is rather before what; they may make rings
    std::vector<int> possible; ///< every step after all it is after; without those of a cycle and those behind one
};

/** Ids of no work are ignored; of works with the same id one counts. */
WorkGraph workGraph(const std::vector<Work> &works);

} // namespace Cairn
