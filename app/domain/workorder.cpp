// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workorder.h"

#include "domain/entangledorder.h"
#include "domain/seriesparallel.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace Cairn {

namespace {

constexpr int NoGroup = -1;
constexpr double PartsOfAPoint = 1e6;
constexpr double MostPoints = 1e6;

Density densityOf(const Work &work, int quarters)
{
    // The comparison is false for what is no number.
    const double points = work.gain > 0 ? std::min(work.gain, MostPoints) : 0.0;
    return {std::llround(points * PartsOfAPoint) * (work.essential ? EssentialCountsTimes : 1), quarters};
}

/** Which steps come before which others whatever they earn: lower groups first. */
class Groups final
{
public:
    explicit Groups(const WorkGraph &works) : m_works(works), m_groupOf(works.works.size(), NoGroup)
    {
        std::vector<int> placed;
        std::copy_if(works.possible.begin(), works.possible.end(), std::back_inserter(placed),
                     [&works](int step) { return works.works[static_cast<size_t>(step)]->place.has_value(); });
        std::sort(placed.begin(), placed.end(), [&works](int a, int b) {
            const int placeOfA = *works.works[static_cast<size_t>(a)]->place;
            const int placeOfB = *works.works[static_cast<size_t>(b)]->place;
            return placeOfA != placeOfB ? placeOfA < placeOfB : a < b;
        });
        int group = 0;
        for (const int step : placed)
            takeIn(step, group++);
        for (const int step : works.possible) {
            if (!works.works[static_cast<size_t>(step)]->optional)
                takeIn(step, group);
        }
        ++group;
        for (const int step : works.possible)
            takeIn(step, group);
    }

    /** NoGroup for a step that is not possible. */
    int of(int step) const { return m_groupOf[static_cast<size_t>(step)]; }

private:
    /** With all that it is after. */
    void takeIn(int step, int group)
    {
        m_ahead.push_back(step);
        while (!m_ahead.empty()) {
            const int here = m_ahead.back();
            m_ahead.pop_back();
            int &groupOfStep = m_groupOf[static_cast<size_t>(here)];
            if (groupOfStep != NoGroup)
                continue;
            groupOfStep = group;
            const std::span<const int> before = m_works.graph.before(here);
            m_ahead.insert(m_ahead.end(), before.begin(), before.end());
        }
    }

    const WorkGraph &m_works;
    std::vector<int> m_groupOf;
    std::vector<int> m_ahead;
};

std::vector<PrecedenceGraph::Arc> arcsWithin(const Groups &groups, std::vector<PrecedenceGraph::Arc> arcs)
{
    std::erase_if(arcs, [&groups](const PrecedenceGraph::Arc &arc) {
        return groups.of(arc.before) == NoGroup || groups.of(arc.before) != groups.of(arc.after);
    });
    return arcs;
}

/** Of each node, whether a ring goes through it, or it is on a way from one ring to another. */
std::vector<bool> nodesOfRings(int count, std::vector<PrecedenceGraph::Arc> arcs)
{
    std::vector<bool> isOfRing(static_cast<size_t>(count), true);
    const auto takeOut = [&isOfRing](const PrecedenceGraph &graph) {
        for (const int node : topologicalOrder(graph))
            isOfRing[static_cast<size_t>(node)] = false;
    };
    takeOut(PrecedenceGraph(count, arcs));
    for (PrecedenceGraph::Arc &arc : arcs)
        std::swap(arc.before, arc.after);
    takeOut(PrecedenceGraph(count, arcs));
    return isOfRing;
}

/** What is before what within the groups, with all wishes that can be followed. */
PrecedenceGraph graphWithin(const Groups &groups, const WorkGraph &works)
{
    const int count = works.graph.count();
    std::vector<PrecedenceGraph::Arc> arcs = arcsWithin(groups, works.graph.arcs());
    std::vector<PrecedenceGraph::Arc> wishes = arcsWithin(groups, works.wishes);
    if (!wishes.empty()) {
        std::vector<PrecedenceGraph::Arc> all = arcs;
        all.insert(all.end(), wishes.begin(), wishes.end());
        const std::vector<bool> isOfRing = nodesOfRings(count, std::move(all));
        std::erase_if(wishes, [&isOfRing](const PrecedenceGraph::Arc &wish) {
            return isOfRing[static_cast<size_t>(wish.before)] && isOfRing[static_cast<size_t>(wish.after)];
        });
        arcs.insert(arcs.end(), wishes.begin(), wishes.end());
    }
    return withoutDetours(PrecedenceGraph(count, arcs));
}

/** Joins what is better done later than what is behind it, so that ratios fall along the order. */
std::vector<int> joinedByRatio(const std::vector<int> &order, WorkStrings &strings)
{
    std::vector<int> joined;
    for (int string : order) {
        while (!joined.empty() && !isDenser(strings.densityOf(joined.back()), strings.densityOf(string))) {
            string = strings.joined(joined.back(), string);
            joined.pop_back();
        }
        joined.push_back(string);
    }
    return joined;
}

/** What hangs together and is not series-parallel: the strings of its bundles, and what comes before what. */
struct Entangled
{
    std::vector<int> strings;
    PrecedenceGraph graph;
};

Entangled entangledIn(const SeriesParallelRest &rest, const WorkStrings &strings, const std::vector<bool> &isEntangled)
{
    // A bundle keeps its own order in the best order of all (J. B. Sidney, G. Steiner, "Optimal Sequencing by Modular
    // Decomposition", Operations Research 34 (1986)), so its strings are a chain.
    Entangled entangled;
    std::vector<PrecedenceGraph::Arc> arcs;
    std::vector<int> firsts(rest.bundles.size(), 0);
    std::vector<int> lasts(rest.bundles.size(), 0);
    for (size_t bundle = 0; bundle < rest.bundles.size(); ++bundle) {
        if (!isEntangled[bundle])
            continue;
        firsts[bundle] = static_cast<int>(entangled.strings.size());
        strings.appendStrings(rest.bundles[bundle], entangled.strings);
        lasts[bundle] = static_cast<int>(entangled.strings.size()) - 1;
        std::sort(entangled.strings.begin() + firsts[bundle], entangled.strings.end(),
                  [&strings](int a, int b) { return strings.isBetterBefore(a, b); });
        for (int node = firsts[bundle]; node < lasts[bundle]; ++node)
            arcs.push_back({node, node + 1});
    }
    for (const PrecedenceGraph::Arc &arc : rest.arcs)
        arcs.push_back({lasts[static_cast<size_t>(arc.before)], firsts[static_cast<size_t>(arc.after)]});
    entangled.graph = PrecedenceGraph(static_cast<int>(entangled.strings.size()), arcs);
    return entangled;
}

/** All strings; what is before what within a connected part has the greater ratio. */
std::vector<int> stringsInParts(const SeriesParallelRest &rest, WorkStrings &strings)
{
    std::vector<bool> isEntangled(rest.bundles.size(), false);
    for (const PrecedenceGraph::Arc &arc : rest.arcs) {
        isEntangled[static_cast<size_t>(arc.before)] = true;
        isEntangled[static_cast<size_t>(arc.after)] = true;
    }
    std::vector<int> all;
    for (size_t bundle = 0; bundle < rest.bundles.size(); ++bundle) {
        if (!isEntangled[bundle])
            strings.appendStrings(rest.bundles[bundle], all);
    }
    const Entangled entangled = entangledIn(rest, strings, isEntangled);
    std::vector<Density> densities;
    for (const int string : entangled.strings)
        densities.push_back(strings.densityOf(string));
    for (std::vector<int> &order : entangledOrders(entangled.graph, densities)) {
        for (int &node : order)
            node = entangled.strings[static_cast<size_t>(node)];
        const std::vector<int> joined = joinedByRatio(order, strings);
        all.insert(all.end(), joined.begin(), joined.end());
    }
    return all;
}

/** By groups, and in each group those with the greater ratio first; without those in no group. */
std::vector<int> inOrder(const std::vector<int> &all, const WorkStrings &strings, const Groups &groups)
{
    constexpr double SafelyApart = 1e-9; // many times what rounding changes in a ratio
    struct Place
    {
        int group;
        int string;
        double ratio;
    };
    std::vector<Place> places;
    places.reserve(all.size());
    for (const int string : all) {
        const int group = groups.of(strings.firstStepOf(string));
        const Density density = strings.densityOf(string);
        if (group != NoGroup)
            places.push_back(
                {group, string, static_cast<double>(density.gain) / static_cast<double>(density.quarters)});
    }
    std::sort(places.begin(), places.end(), [&strings](const Place &a, const Place &b) {
        if (a.group != b.group)
            return a.group < b.group;
        if (std::abs(a.ratio - b.ratio) > SafelyApart * std::max(a.ratio, b.ratio))
            return a.ratio > b.ratio;
        return strings.isBetterBefore(a.string, b.string);
    });
    std::vector<int> ordered;
    ordered.reserve(places.size());
    for (const Place &place : places)
        ordered.push_back(place.string);
    return ordered;
}

} // namespace

std::vector<int> workOrder(const WorkGraph &works)
{
    const Groups groups(works);
    std::vector<Density> densities;
    densities.reserve(works.works.size());
    for (size_t step = 0; step < works.works.size(); ++step)
        densities.push_back(densityOf(*works.works[step], works.quarters[step]));
    WorkStrings strings(densities);
    const SeriesParallelRest rest = seriesParallelRest(graphWithin(groups, works), strings);
    std::vector<int> order;
    order.reserve(works.works.size());
    for (const int string : inOrder(stringsInParts(rest, strings), strings, groups))
        strings.appendSteps(string, order);
    return order;
}

} // namespace Cairn
