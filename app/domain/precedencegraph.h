// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace Cairn {

/** What comes before what, among nodes that are numbered from 0 on. */
class PrecedenceGraph final
{
public:
    struct Arc
    {
        int before;
        int after;
    };

    PrecedenceGraph() = default;
    /** An arc that is there twice counts once. */
    PrecedenceGraph(int count, const std::vector<Arc> &arcs);

    int count() const { return m_count; }
    /** The nodes just before or after a node, in the order of their numbers. */
    std::span<const int> before(int node) const { return m_before.of(node); }
    std::span<const int> after(int node) const { return m_after.of(node); }
    std::vector<Arc> arcs() const;

private:
    struct Lists
    {
        std::vector<size_t> begin;
        std::vector<int> nodes;

        std::span<const int> of(int node) const
        {
            const auto at = static_cast<size_t>(node);
            return std::span(nodes).subspan(begin[at], begin[at + 1] - begin[at]);
        }
    };

    /** Lists of the same arcs by their other ends, in the order of the numbers. */
    Lists turned(const Lists &lists) const;

    int m_count = 0;
    Lists m_before;
    Lists m_after;
};

/** Every node after all that come before it; nodes of a cycle, and those behind one, are left out. */
std::vector<int> topologicalOrder(const PrecedenceGraph &graph);

/**
 * The same order of nodes with fewer arcs: without those for which there is a detour over other nodes. The result is
 * the transitive reduction of a graph with up to 500 nodes. In a greater one detours are looked for among fewer nodes,
 * but at least 5 of those before each, so that arcs may be left for which there is a long detour. The graph has no
 * cycles.
 */
PrecedenceGraph withoutDetours(const PrecedenceGraph &graph);

} // namespace Cairn
