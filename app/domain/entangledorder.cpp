// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entangledorder.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>
#include <utility>

namespace Cairn {

namespace {

constexpr int MostExactNodes = 12;
constexpr size_t MostSets = size_t{32} << MostExactNodes; // of nodes, that exact orders may look at in all
constexpr std::ptrdiff_t ExactRun = 10;
constexpr size_t MostNodesForExactRuns = 1000;
constexpr size_t MostLent = 200'000; // arcs looked at
constexpr size_t LeastLendingRounds = 8;
constexpr size_t MostLendingRounds = 256;
constexpr size_t MostCompared = 150'000; // pairs of runs
constexpr int LongestRun = 16;
constexpr int NoNumber = -1;           // of a node that is in no part yet
constexpr double LeastQuarters = 1e-3; // so that a node without work has a ratio too

/** A connected part of a graph, with nodes of its own numbers. */
struct ConnectedPart
{
    std::vector<int> nodes; ///< their numbers in the whole graph
    std::vector<Density> densities;
    PrecedenceGraph graph;
};

/** The part around a node; the numbers of its nodes are noted. */
ConnectedPart partAround(int node, const PrecedenceGraph &graph, const std::vector<Density> &densities,
                         std::vector<int> &numbers)
{
    ConnectedPart part;
    const auto add = [&part, &numbers](int some) {
        int &number = numbers[static_cast<size_t>(some)];
        if (number != NoNumber)
            return;
        number = static_cast<int>(part.nodes.size());
        part.nodes.push_back(some);
    };
    add(node);
    std::vector<PrecedenceGraph::Arc> arcs;
    size_t done = 0;
    while (done < part.nodes.size()) {
        const int here = part.nodes[done++];
        std::for_each(graph.before(here).begin(), graph.before(here).end(), add);
        std::for_each(graph.after(here).begin(), graph.after(here).end(), add);
        for (const int before : graph.before(here))
            arcs.push_back({numbers[static_cast<size_t>(before)], numbers[static_cast<size_t>(here)]});
        part.densities.push_back(densities[static_cast<size_t>(here)]);
    }
    part.graph = PrecedenceGraph(static_cast<int>(part.nodes.size()), arcs);
    return part;
}

std::vector<ConnectedPart> connectedParts(const PrecedenceGraph &graph, const std::vector<Density> &densities)
{
    std::vector<ConnectedPart> parts;
    std::vector<int> numbers(densities.size(), NoNumber);
    for (int node = 0; node < graph.count(); ++node) {
        if (numbers[static_cast<size_t>(node)] == NoNumber)
            parts.push_back(partAround(node, graph, densities, numbers));
    }
    return parts;
}

/** The best order of all: that of each set of nodes which can come first, from those with one node less. */
std::vector<int> exactOrder(const ConnectedPart &part)
{
    const int count = part.graph.count();
    std::vector<quint32> needed(part.densities.size(), 0);
    for (const PrecedenceGraph::Arc &arc : part.graph.arcs())
        needed[static_cast<size_t>(arc.after)] |= 1u << arc.before;
    const size_t sets = size_t{1} << count;
    std::vector<double> least(sets, std::numeric_limits<double>::infinity());
    std::vector<qint64> quarters(sets, 0);
    std::vector<qint8> last(sets, 0);
    least[0] = 0;
    for (quint32 set = 0; set < sets; ++set) {
        if (least[set] == std::numeric_limits<double>::infinity())
            continue;
        for (int node = 0; node < count; ++node) {
            const quint32 bit = 1u << node;
            const auto at = static_cast<size_t>(node);
            if ((set & bit) != 0 || (needed[at] & ~set) != 0)
                continue;
            quarters[set | bit] = quarters[set] + part.densities[at].quarters;
            const double sum =
                least[set] + static_cast<double>(part.densities[at].gain) * static_cast<double>(quarters[set | bit]);
            if (sum < least[set | bit]) {
                least[set | bit] = sum;
                last[set | bit] = static_cast<qint8>(node);
            }
        }
    }
    std::vector<int> order;
    for (size_t set = sets - 1; set != 0; set &= ~(size_t{1} << order.back()))
        order.push_back(last[set]);
    std::reverse(order.begin(), order.end());
    return order;
}

/** An arc of a part, what went over it from the node after to the node before, and how much evens out a difference. */
struct Loan
{
    size_t before;
    size_t after;
    double perRatio;
    double gain = 0;
};

/**
 * The ratio of each node once what it earns has been lent to what it waits for: wherever a node is worth more than one
 * just before it, it lends so much that both are worth the same, or takes back what it lent too much. Going round
 * often enough, that ends at the isotonic regression of the ratios, whose levels are Sidney's decomposition.
 */
std::vector<double> lentRatios(const ConnectedPart &part, size_t rounds)
{
    std::vector<double> quarters;
    std::vector<double> ratios;
    for (const Density &density : part.densities) {
        quarters.push_back(std::max(static_cast<double>(density.quarters), LeastQuarters));
        ratios.push_back(static_cast<double>(density.gain) / quarters.back());
    }
    std::vector<Loan> loans;
    for (const int node : topologicalOrder(part.graph)) {
        const auto after = static_cast<size_t>(node);
        for (const int other : part.graph.before(node)) {
            const auto before = static_cast<size_t>(other);
            loans.push_back({before, after, quarters[before] * quarters[after] / (quarters[before] + quarters[after])});
        }
    }
    for (double &each : quarters)
        each = 1 / each;
    const auto even = [&ratios, perQuarter = quarters](Loan &loan) {
        const double gain = std::max((ratios[loan.after] - ratios[loan.before]) * loan.perRatio, -loan.gain);
        loan.gain += gain;
        ratios[loan.before] += gain * perQuarter[loan.before];
        ratios[loan.after] -= gain * perQuarter[loan.after];
    };
    for (size_t round = 0; round < rounds; ++round) {
        if (round % 2 == 0)
            std::for_each(loans.rbegin(), loans.rend(), even);
        else
            std::for_each(loans.begin(), loans.end(), even);
    }
    return ratios;
}

/** Always the node with the greatest ratio of those that nothing holds up any more. */
std::vector<int> orderByRatio(const PrecedenceGraph &graph, const std::vector<double> &ratios)
{
    const auto isWorse = [&ratios](int a, int b) {
        const double ratioOfA = ratios[static_cast<size_t>(a)];
        const double ratioOfB = ratios[static_cast<size_t>(b)];
        return ratioOfA != ratioOfB ? ratioOfA < ratioOfB : a > b;
    };
    std::priority_queue<int, std::vector<int>, decltype(isWorse)> ready(isWorse);
    std::vector<size_t> waitingFor(ratios.size());
    for (int node = 0; node < graph.count(); ++node) {
        waitingFor[static_cast<size_t>(node)] = graph.before(node).size();
        if (graph.before(node).empty())
            ready.push(node);
    }
    std::vector<int> order;
    order.reserve(ratios.size());
    while (!ready.empty()) {
        order.push_back(ready.top());
        ready.pop();
        for (const int next : graph.after(order.back())) {
            if (--waitingFor[static_cast<size_t>(next)] == 0)
                ready.push(next);
        }
    }
    return order;
}

/** Makes an order better by having neighbouring runs of nodes change places. */
class RunExchange final
{
public:
    RunExchange(const ConnectedPart &part, std::vector<int> order, size_t mostCompared)
        : m_part(part)
        , m_order(std::move(order))
        , m_places(m_order.size())
        , m_left(mostCompared)
    {
        notePlaces(0, m_order.size());
    }

    std::vector<int> improved()
    {
        bool isBetter = true;
        while (isBetter && m_left > 0) {
            isBetter = false;
            for (size_t middle = 1; middle < m_order.size() && m_left > 0; ++middle) {
                const Runs best = bestRunsAround(middle);
                if (best.end == best.begin)
                    continue;
                std::rotate(at(best.begin), at(middle), at(best.end));
                notePlaces(best.begin, best.end);
                isBetter = true;
                middle = best.begin > LongestRun ? best.begin - LongestRun : 0;
            }
        }
        return std::move(m_order);
    }

private:
    /** Two runs that meet in the middle. */
    struct Runs
    {
        size_t begin = 0;
        size_t end = 0;
    };

    std::vector<int>::iterator at(size_t place) { return m_order.begin() + static_cast<std::ptrdiff_t>(place); }
    const Density &densityAt(size_t place) const { return m_part.densities[static_cast<size_t>(m_order[place])]; }

    void notePlaces(size_t begin, size_t end)
    {
        for (size_t place = begin; place < end; ++place)
            m_places[static_cast<size_t>(m_order[place])] = place;
    }

    /** The pair of runs whose change of places helps most; an empty one where none does. */
    Runs bestRunsAround(size_t middle)
    {
        Runs best;
        double most = 0;
        size_t first = middle > LongestRun ? middle - LongestRun : 0;
        Density later;
        for (size_t end = middle; end < std::min(m_order.size(), middle + LongestRun); ++end) {
            later += densityAt(end);
            // No node of the first run may be just before one of the second.
            for (const int before : m_part.graph.before(m_order[end])) {
                const size_t place = m_places[static_cast<size_t>(before)];
                if (place < middle)
                    first = std::max(first, place + 1);
            }
            if (first == middle)
                break;
            Density earlier;
            for (size_t begin = middle; begin-- > first;) {
                earlier += densityAt(begin);
                const double won = static_cast<double>(later.gain) * static_cast<double>(earlier.quarters)
                                   - static_cast<double>(earlier.gain) * static_cast<double>(later.quarters);
                if (won > most && isDenser(later, earlier)) {
                    most = won;
                    best = {begin, end + 1};
                }
            }
            m_left -= std::min(m_left, middle - first);
        }
        return best;
    }

    const ConnectedPart &m_part;
    std::vector<int> m_order;
    std::vector<size_t> m_places;
    size_t m_left; // pairs that may still be compared
};

double costOf(const ConnectedPart &part, const std::vector<int> &order)
{
    double quarters = 0;
    double cost = 0;
    for (const int node : order) {
        quarters += static_cast<double>(part.densities[static_cast<size_t>(node)].quarters);
        cost += static_cast<double>(part.densities[static_cast<size_t>(node)].gain) * quarters;
    }
    return cost;
}

/** Some nodes of a part in their best order, with nothing else between them. */
std::vector<int> exactOrderOf(const std::vector<int> &nodes, const ConnectedPart &part)
{
    ConnectedPart some{nodes, {}, {}};
    std::vector<PrecedenceGraph::Arc> arcs;
    for (int node = 0; node < static_cast<int>(nodes.size()); ++node) {
        some.densities.push_back(part.densities[static_cast<size_t>(nodes[static_cast<size_t>(node)])]);
        for (const int before : part.graph.before(nodes[static_cast<size_t>(node)])) {
            const auto found = std::find(nodes.begin(), nodes.end(), before);
            if (found != nodes.end())
                arcs.push_back({static_cast<int>(found - nodes.begin()), node});
        }
    }
    some.graph = PrecedenceGraph(static_cast<int>(nodes.size()), arcs);
    std::vector<int> order = exactOrder(some);
    for (int &node : order)
        node = nodes[static_cast<size_t>(node)];
    return order;
}

/** Gives each run of a few nodes its best order, as long as that makes anything better. */
void improveRuns(std::vector<int> &order, const ConnectedPart &part, size_t &setsLeft)
{
    constexpr size_t SetsOfARun = size_t{1} << ExactRun;
    const auto size = static_cast<std::ptrdiff_t>(order.size());
    for (bool isBetter = true; isBetter;) {
        isBetter = false;
        for (std::ptrdiff_t end = ExactRun; end < size + ExactRun / 2; end += ExactRun / 2) {
            if (setsLeft < SetsOfARun)
                return;
            setsLeft -= SetsOfARun;
            const auto last = order.begin() + std::min(end, size);
            const std::vector<int> run(last - ExactRun, last);
            const std::vector<int> best = exactOrderOf(run, part);
            if (costOf(part, best) >= costOf(part, run))
                continue;
            std::copy(best.begin(), best.end(), last - ExactRun);
            isBetter = true;
        }
    }
}

} // namespace

std::vector<std::vector<int>> entangledOrders(const PrecedenceGraph &graph, const std::vector<Density> &nodes)
{
    std::vector<std::vector<int>> orders;
    size_t setsLeft = MostSets;
    const size_t rounds =
        std::clamp(MostLent / std::max<size_t>(graph.arcs().size(), 1), LeastLendingRounds, MostLendingRounds);
    for (const ConnectedPart &part : connectedParts(graph, nodes)) {
        std::vector<int> order;
        const size_t count = part.nodes.size();
        if (count <= MostExactNodes && setsLeft >= size_t{1} << count) {
            setsLeft -= size_t{1} << count;
            order = exactOrder(part);
        } else {
            const std::vector<int> byRatio = orderByRatio(part.graph, lentRatios(part, rounds));
            order = RunExchange(part, byRatio, MostCompared * count / nodes.size()).improved();
            if (count >= ExactRun && nodes.size() <= MostNodesForExactRuns)
                improveRuns(order, part, setsLeft);
        }
        for (int &node : order)
            node = part.nodes[static_cast<size_t>(node)];
        orders.push_back(std::move(order));
    }
    return orders;
}

} // namespace Cairn
