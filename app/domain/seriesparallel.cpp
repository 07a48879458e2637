// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seriesparallel.h"

#include "domain/randomstream.h"

#include <algorithm>
#include <bit>
#include <deque>

namespace Cairn {

namespace {

constexpr int None = -1;

/** Stands for a step in a sum. */
struct Mark
{
    quint64 bits;
    quint64 otherBits;
};

std::vector<Mark> marksOf(size_t count)
{
    const RandomStream stream(0, 0);
    std::vector<Mark> marks;
    marks.reserve(count);
    for (quint64 step = 0; step < count; ++step)
        marks.push_back({stream.at(2 * step), stream.at(2 * step + 1)});
    return marks;
}

/** The neighbours of a part on one side, as far as they can be told by sums. */
struct Side
{
    int count = 0;
    int combined = 0; ///< exclusive or of their ends: of one neighbour, its end
    quint64 sum = 0;  ///< of the marks of their ends
    quint64 otherSum = 0;

    void add(int end, const Mark &mark)
    {
        ++count;
        combined ^= end;
        sum += mark.bits;
        otherSum += mark.otherBits;
    }
    void remove(int end, const Mark &mark)
    {
        --count;
        combined ^= end;
        sum -= mark.bits;
        otherSum -= mark.otherBits;
    }
    friend bool operator==(const Side &, const Side &) = default;
};

/**
 * The graph while it shrinks. A part is a bundle of steps that the rest of the graph takes for one. What comes before
 * it knows it by the number of one step, its entry; what comes after it by that of another one, its exit.
 */
class Reduction final
{
public:
    Reduction(const PrecedenceGraph &graph, WorkStrings &strings)
        : m_graph(graph)
        , m_strings(strings)
        , m_parts(static_cast<size_t>(graph.count()))
        , m_partOfEntry(m_parts.size())
        , m_partOfExit(m_parts.size())
        , m_marks(marksOf(m_parts.size()))
    {
        size_t arcs = 0;
        for (int step = 0; step < graph.count(); ++step) {
            Part &part = partAt(step);
            part.bundle = WorkStrings::bundleOf(step);
            part.entry = step;
            part.exit = step;
            m_partOfEntry[static_cast<size_t>(step)] = step;
            m_partOfExit[static_cast<size_t>(step)] = step;
            for (const int other : graph.before(step))
                part.before.add(other, markOf(other));
            for (const int other : graph.after(step))
                part.after.add(other, markOf(other));
            m_changed.push_back(step);
            arcs += graph.before(step).size();
        }
        // A part is entered when it is new, and when one of its arcs is gone; so the table is never more than half
        // full.
        m_partsBySides.assign(std::bit_ceil(2 * (m_parts.size() + arcs) + 1), None);
    }

    void run()
    {
        while (!m_changed.empty()) {
            const int part = m_changed.front();
            m_changed.pop_front();
            partAt(part).isChanged = false;
            if (!partAt(part).isGone)
                reduceAround(part);
        }
    }

    SeriesParallelRest rest() const
    {
        SeriesParallelRest rest;
        std::vector<int> numbers(m_parts.size(), None);
        for (size_t part = 0; part < m_parts.size(); ++part) {
            if (m_parts[part].isGone)
                continue;
            numbers[part] = static_cast<int>(rest.bundles.size());
            rest.bundles.push_back(m_parts[part].bundle);
        }
        for (const PrecedenceGraph::Arc &arc : m_graph.arcs()) {
            const int before = m_partOfExit[static_cast<size_t>(arc.before)];
            const int after = m_partOfEntry[static_cast<size_t>(arc.after)];
            if (before != None && after != None)
                rest.arcs.push_back({numbers[static_cast<size_t>(before)], numbers[static_cast<size_t>(after)]});
        }
        return rest;
    }

private:
    struct Part
    {
        WorkStrings::Bundle bundle;
        int entry = None;
        int exit = None;
        Side before;
        Side after;
        bool isChanged = true; ///< and waits to be looked at
        bool isGone = false;
    };

    Part &partAt(int part) { return m_parts[static_cast<size_t>(part)]; }
    const Mark &markOf(int step) const { return m_marks[static_cast<size_t>(step)]; }

    void reduceAround(int part)
    {
        while (true) {
            const int next = soleNeighbour(partAt(part).after, m_partOfEntry);
            if (next != None && partAt(next).before.count == 1) {
                putBehind(part, next);
                continue;
            }
            const int previous = soleNeighbour(partAt(part).before, m_partOfExit);
            if (previous == None || partAt(previous).after.count != 1)
                break;
            putBehind(previous, part);
            part = previous;
        }
        if (partAt(part).before.count == 0 && partAt(part).after.count == 0)
            return;
        const int twin = twinOf(part);
        if (twin != part)
            putBeside(twin, part);
    }

    static int soleNeighbour(const Side &side, const std::vector<int> &partOfEnd)
    {
        return side.count == 1 ? partOfEnd[static_cast<size_t>(side.combined)] : None;
    }

    /** The next part goes into the one that is just before it. */
    void putBehind(int part, int next)
    {
        Part &whole = partAt(part);
        Part &gone = partAt(next);
        whole.bundle = m_strings.behindEachOther(whole.bundle, gone.bundle);
        m_partOfExit[static_cast<size_t>(whole.exit)] = None;
        m_partOfEntry[static_cast<size_t>(gone.entry)] = None;
        whole.exit = gone.exit;
        whole.after = gone.after;
        m_partOfExit[static_cast<size_t>(whole.exit)] = part;
        gone.isGone = true;
    }

    /** The other part, which has the same neighbours, goes into this one; the neighbours have one less. */
    void putBeside(int part, int other)
    {
        Part &gone = partAt(other);
        partAt(part).bundle = m_strings.sideBySide(partAt(part).bundle, gone.bundle);
        gone.isGone = true;
        m_partOfEntry[static_cast<size_t>(gone.entry)] = None;
        m_partOfExit[static_cast<size_t>(gone.exit)] = None;
        for (const int exit : m_graph.before(gone.entry)) {
            const int neighbour = m_partOfExit[static_cast<size_t>(exit)];
            if (neighbour != None)
                takeFrom(neighbour, partAt(neighbour).after, gone.entry);
        }
        for (const int entry : m_graph.after(gone.exit)) {
            const int neighbour = m_partOfEntry[static_cast<size_t>(entry)];
            if (neighbour != None)
                takeFrom(neighbour, partAt(neighbour).before, gone.exit);
        }
    }

    void takeFrom(int part, Side &side, int lost)
    {
        side.remove(lost, markOf(lost));
        if (!partAt(part).isChanged)
            m_changed.push_back(part);
        partAt(part).isChanged = true;
    }

    /** A part with the same neighbours that was met before; else the part itself, which is met by others from now on.
     */
    int twinOf(int part)
    {
        const Part &sought = partAt(part);
        const size_t mask = m_partsBySides.size() - 1;
        size_t at = (sought.before.sum ^ std::rotl(sought.after.sum, 32)) & mask;
        bool isThere = false; // from before it changed, and found from here as well
        for (; m_partsBySides[at] != None; at = (at + 1) & mask) {
            const int other = m_partsBySides[at];
            const Part &met = partAt(other);
            if (other == part)
                isThere = true;
            else if (!met.isGone && met.before == sought.before && met.after == sought.after)
                return other;
        }
        if (!isThere)
            m_partsBySides[at] = part;
        return part;
    }

    const PrecedenceGraph &m_graph;
    WorkStrings &m_strings;
    std::vector<Part> m_parts;
    std::vector<int> m_partOfEntry;
    std::vector<int> m_partOfExit;
    std::vector<Mark> m_marks;
    std::vector<int> m_partsBySides; // open addressing; a part that changed since is met in vain
    std::deque<int> m_changed;
};

} // namespace

SeriesParallelRest seriesParallelRest(const PrecedenceGraph &graph, WorkStrings &strings)
{
    Reduction reduction(graph, strings);
    reduction.run();
    return reduction.rest();
}

} // namespace Cairn
