// SPDX-License-Identifier: GPL-3.0-or-later
#include "planshapes.h"

#include "domain/randomstream.h"
#include "generatedplan.h"

namespace Cairn {

namespace {

/** For each step, by its number, the numbers of those that it is after. */
using Arcs = std::vector<std::vector<int>>;

/** Draws what is after what. */
class Drawing final
{
public:
    Drawing(quint64 name, int steps) : m_random(2026, name), m_steps(steps), m_after(static_cast<size_t>(steps)) {}

    Arcs alone() { return m_after; }

    Arcs chains()
    {
        for (int step = 1; step < m_steps; ++step) {
            if (below(5) > 0)
                join(step - 1, step);
        }
        return m_after;
    }

    Arcs trees()
    {
        for (int step = 1; step < m_steps; ++step) {
            const int before = below(step + 1) - 1;
            if (before >= 0)
                join(before, step);
        }
        return m_after;
    }

    /** Trees that grow together. */
    Arcs turnedTrees()
    {
        for (int step = 1; step < m_steps; ++step) {
            const int before = below(step + 1) - 1;
            if (before >= 0)
                join(m_steps - 1 - step, m_steps - 1 - before);
        }
        return m_after;
    }

    Arcs seriesParallel()
    {
        drawSeriesParallel(0, m_steps);
        return m_after;
    }

    /** Each after up to three of those before it, wherever they are. */
    Arcs anyGraph()
    {
        for (int step = 1; step < m_steps; ++step) {
            for (int arcs = below(4); arcs > 0; --arcs)
                join(below(step), step);
        }
        return m_after;
    }

private:
    /** The steps of a part that are after no other, or that no other is after. */
    struct Ends
    {
        std::vector<int> first;
        std::vector<int> last;
    };

    int below(int count) { return static_cast<int>(m_random.at(m_place++) % static_cast<quint64>(count)); }
    void join(int before, int after) { m_after[static_cast<size_t>(after)].push_back(before); }

    Ends drawSeriesParallel(int first, int last)
    {
        if (last == first)
            return {};
        if (last - first == 1)
            return {{first}, {first}};
        // What is behind each other is joined by a step in between, or there would be arcs without end.
        const int middle = first + 1 + below(last - first - 1);
        const bool isBehind = below(2) == 0;
        Ends head = drawSeriesParallel(first, middle);
        Ends tail = drawSeriesParallel(isBehind ? middle + 1 : middle, last);
        if (!isBehind) {
            head.first.insert(head.first.end(), tail.first.begin(), tail.first.end());
            head.last.insert(head.last.end(), tail.last.begin(), tail.last.end());
            return head;
        }
        for (const int step : head.last)
            join(step, middle);
        for (const int step : tail.first)
            join(middle, step);
        return {head.first, tail.last.empty() ? std::vector<int>{middle} : tail.last};
    }

    RandomStream m_random;
    int m_steps;
    Arcs m_after;
    quint64 m_place = 0;
};

std::vector<Work> worksOf(const Arcs &after)
{
    const RandomStream random(2026, 0);
    const auto idOf = [](int number) { return StepId(QStringLiteral("step:%1").arg(number, 5, 10, QLatin1Char('0'))); };
    std::vector<Work> works;
    for (int number = 0; number < static_cast<int>(after.size()); ++number) {
        const quint64 bits = random.at(static_cast<quint64>(number));
        Work work;
        work.id = idOf(number);
        work.hoursLeft = static_cast<double>(bits % 40 + 1) / 4;
        work.gain = static_cast<double>(bits / 64 % 30);
        work.essential = bits / 2048 % 4 == 0;
        for (const int before : after[static_cast<size_t>(number)])
            work.after.push_back(idOf(before));
        works.push_back(work);
    }
    return works;
}

} // namespace

std::vector<PlanShape> planShapes(int steps)
{
    return {{"steps on their own", worksOf(Drawing(1, steps).alone())},
            {"chains", worksOf(Drawing(2, steps).chains())},
            {"trees", worksOf(Drawing(3, steps).trees())},
            {"trees turned round", worksOf(Drawing(4, steps).turnedTrees())},
            {"series-parallel", worksOf(Drawing(5, steps).seriesParallel())},
            {"skills and projects", generatedPlan(1, steps).works},
            {"any after any", worksOf(Drawing(6, steps).anyGraph())}};
}

} // namespace Cairn
