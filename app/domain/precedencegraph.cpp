// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/precedencegraph.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace Cairn {

namespace {

constexpr size_t NodesSearchedInFull = 500;
constexpr size_t LeastSearchedOfANode = 5;

/** How many nodes may be looked at for each of so many; the more there are, the fewer. */
constexpr size_t mostSearchedOf(size_t nodes)
{
    if (nodes <= NodesSearchedInFull)
        return 2 * nodes; // none comes up more often: once from the beginning, and once when it is seen
    return std::max(NodesSearchedInFull * NodesSearchedInFull / nodes * NodesSearchedInFull / nodes,
                    LeastSearchedOfANode);
}

/** How many nodes the longest way to each node has. */
std::vector<int> depthsOf(const PrecedenceGraph &graph)
{
    std::vector<int> depths(static_cast<size_t>(graph.count()), 0);
    for (const int node : topologicalOrder(graph)) {
        for (const int next : graph.after(node))
            depths[static_cast<size_t>(next)] =
                std::max(depths[static_cast<size_t>(next)], depths[static_cast<size_t>(node)] + 1);
    }
    return depths;
}

/** Finds which of the nodes just before a node are before another of them as well. */
class DetourSearch final
{
public:
    explicit DetourSearch(const PrecedenceGraph &graph)
        : m_graph(graph)
        , m_depths(depthsOf(graph))
        , m_seenFrom(m_depths.size(), -1)
        , m_most(mostSearchedOf(m_depths.size()))
    {
    }

    /** Marks, with the number of the node, all that was seen before those just before it. */
    void search(int node)
    {
        const std::span<const int> before = m_graph.before(node);
        int least = depthOf(node);
        for (const int other : before)
            least = std::min(least, depthOf(other));
        // Before a node of the least depth there is nothing that is just before the given one.
        const auto isDeeper = [this, least](int other) { return depthOf(other) > least; };
        m_ahead.clear();
        std::copy_if(before.begin(), before.end(), std::back_inserter(m_ahead), isDeeper);
        for (size_t searched = 0; !m_ahead.empty() && searched < m_most; ++searched) {
            const int here = m_ahead.back();
            m_ahead.pop_back();
            for (const int next : m_graph.before(here)) {
                int &seenFrom = m_seenFrom[static_cast<size_t>(next)];
                if (seenFrom != node && isDeeper(next))
                    m_ahead.push_back(next);
                seenFrom = node;
            }
        }
    }

    bool hasDetour(int before, int node) const { return m_seenFrom[static_cast<size_t>(before)] == node; }

private:
    int depthOf(int node) const { return m_depths[static_cast<size_t>(node)]; }

    const PrecedenceGraph &m_graph;
    std::vector<int> m_depths;
    std::vector<int> m_seenFrom;
    std::vector<int> m_ahead;
    size_t m_most;
};

} // namespace

PrecedenceGraph::PrecedenceGraph(int count, const std::vector<Arc> &arcs) : m_count(count)
{
    Lists given{std::vector<size_t>(static_cast<size_t>(count) + 1, 0), std::vector<int>(arcs.size())};
    for (const Arc &arc : arcs)
        ++given.begin[static_cast<size_t>(arc.before) + 1];
    std::partial_sum(given.begin.begin(), given.begin.end(), given.begin.begin());
    std::vector<size_t> next = given.begin;
    for (const Arc &arc : arcs)
        given.nodes[next[static_cast<size_t>(arc.before)]++] = arc.after;

    m_before = turned(given);
    // Arcs that are the same stand side by side now.
    size_t kept = 0;
    for (size_t node = 0; node < static_cast<size_t>(count); ++node) {
        const size_t from = std::exchange(m_before.begin[node], kept);
        for (size_t at = from; at < m_before.begin[node + 1]; ++at) {
            if (at == from || m_before.nodes[at] != m_before.nodes[at - 1])
                m_before.nodes[kept++] = m_before.nodes[at];
        }
    }
    m_before.begin.back() = kept;
    m_before.nodes.resize(kept);
    m_after = turned(m_before);
}

std::vector<PrecedenceGraph::Arc> PrecedenceGraph::arcs() const
{
    std::vector<Arc> arcs;
    arcs.reserve(m_before.nodes.size());
    for (int node = 0; node < m_count; ++node) {
        for (const int other : before(node))
            arcs.push_back({other, node});
    }
    return arcs;
}

PrecedenceGraph::Lists PrecedenceGraph::turned(const Lists &lists) const
{
    Lists others{std::vector<size_t>(lists.begin.size(), 0), std::vector<int>(lists.nodes.size())};
    for (const int node : lists.nodes)
        ++others.begin[static_cast<size_t>(node) + 1];
    std::partial_sum(others.begin.begin(), others.begin.end(), others.begin.begin());
    std::vector<size_t> next = others.begin;
    for (int node = 0; node < m_count; ++node) {
        for (const int other : lists.of(node))
            others.nodes[next[static_cast<size_t>(other)]++] = node;
    }
    return others;
}

std::vector<int> topologicalOrder(const PrecedenceGraph &graph)
{
    std::vector<int> order;
    order.reserve(static_cast<size_t>(graph.count()));
    std::vector<size_t> waitingFor(static_cast<size_t>(graph.count()));
    for (int node = 0; node < graph.count(); ++node) {
        waitingFor[static_cast<size_t>(node)] = graph.before(node).size();
        if (graph.before(node).empty())
            order.push_back(node);
    }
    for (size_t at = 0; at < order.size(); ++at) {
        for (const int next : graph.after(order[at])) {
            if (--waitingFor[static_cast<size_t>(next)] == 0)
                order.push_back(next);
        }
    }
    return order;
}

PrecedenceGraph withoutDetours(const PrecedenceGraph &graph)
{
    std::vector<PrecedenceGraph::Arc> kept;
    DetourSearch detours(graph);
    for (int node = 0; node < graph.count(); ++node) {
        const std::span<const int> before = graph.before(node);
        if (before.size() > 1)
            detours.search(node);
        for (const int other : before) {
            if (before.size() == 1 || !detours.hasDetour(other, node))
                kept.push_back({other, node});
        }
    }
    return PrecedenceGraph(graph.count(), kept);
}

} // namespace Cairn
