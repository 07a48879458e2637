// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workgraph.h"

#include "domain/availability.h"
#include "domain/perthours.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace Cairn {

namespace {

constexpr int NoNumber = -1;           // of a work whose id another one has
constexpr double RoundingSlack = 1e-9; // what the sum of a few tenths may be above a whole quarter

int startedQuartersIn(double hours)
{
    // The comparison is false for what is no number.
    if (!(hours > 0))
        return 0;
    return static_cast<int>(std::ceil(std::min(hours, MostHoursOfAStep) * QuartersInAnHour - RoundingSlack));
}

/**
 * An id with its first letters as numbers, which compare like the letters, but fast and without a look at the text far
 * away. They end with the first letter that does not fit into a byte, which counts as the last one that does; then, or
 * where the id is longer, the text decides between equals.
 */
struct Key
{
    static constexpr qsizetype LettersOfANumber = sizeof(quint64);
    static constexpr qsizetype Letters = 3 * LettersOfANumber;
    static constexpr char16_t LastLetter = 0xff;

    std::array<quint64, Letters / LettersOfANumber> letters{};
    QStringView text;
    bool isWhole = true; ///< the letters say it all

    explicit Key(const StepId &id) : text(id.text())
    {
        const qsizetype size = std::min(text.size(), Letters);
        for (qsizetype at = 0; at < size && isWhole; ++at) {
            const char16_t letter = std::min(text.utf16()[at], LastLetter);
            const auto place = 8 * (LettersOfANumber - 1 - at % LettersOfANumber);
            letters[static_cast<size_t>(at / LettersOfANumber)] |= quint64{letter} << place;
            isWhole = letter < LastLetter;
        }
        isWhole = isWhole && text.size() <= Letters;
    }

    size_t firstDifference(const Key &other) const
    {
        size_t at = 0;
        while (at < letters.size() && letters[at] == other.letters[at])
            ++at;
        return at;
    }

    friend bool operator==(const Key &a, const Key &b)
    {
        return a.firstDifference(b) == a.letters.size() && a.text.size() == b.text.size()
               && (a.isWhole || a.text == b.text);
    }
    friend bool operator<(const Key &a, const Key &b)
    {
        const size_t at = a.firstDifference(b);
        return at < a.letters.size() ? a.letters[at] < b.letters[at] : a.text < b.text;
    }
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.letters[0], key.letters[1], key.letters[2]);
    }
};

struct KeyedWork
{
    Key key;
    const Work *work;
};

/** One work of each id, by id. */
std::vector<KeyedWork> keyed(const std::vector<Work> &works)
{
    std::vector<KeyedWork> ordered;
    ordered.reserve(works.size());
    for (const Work &work : works)
        ordered.push_back({Key(work.id), &work});
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const KeyedWork &a, const KeyedWork &b) { return a.key < b.key; });
    ordered.erase(std::unique(ordered.begin(), ordered.end(),
                              [](const KeyedWork &a, const KeyedWork &b) { return a.key == b.key; }),
                  ordered.end());
    return ordered;
}

} // namespace

WorkGraph workGraph(const std::vector<Work> &works)
{
    WorkGraph graph;
    graph.works.reserve(works.size());
    graph.quarters.reserve(works.size());
    QHash<Key, int> numbers;
    numbers.reserve(static_cast<qsizetype>(works.size()));
    std::vector<int> numberOfWork(works.size(), NoNumber);
    for (const KeyedWork &each : keyed(works)) {
        const auto number = static_cast<int>(graph.works.size());
        numbers.insert(each.key, number);
        numberOfWork[static_cast<size_t>(each.work - works.data())] = number;
        graph.works.push_back(each.work);
        graph.quarters.push_back(startedQuartersIn(each.work->hoursLeft));
    }
    std::vector<PrecedenceGraph::Arc> arcs;
    arcs.reserve(2 * works.size());
    for (size_t work = 0; work < works.size(); ++work) {
        if (numberOfWork[work] == NoNumber)
            continue;
        const auto addArcs = [&numbers, after = numberOfWork[work]](const std::vector<StepId> &ids,
                                                                    std::vector<PrecedenceGraph::Arc> &to) {
            for (const StepId &id : ids) {
                const auto before = numbers.constFind(Key(id));
                if (before != numbers.constEnd())
                    to.push_back({*before, after});
            }
        };
        addArcs(works[work].after, arcs);
        addArcs(works[work].ratherAfter, graph.wishes);
    }
    graph.graph = PrecedenceGraph(static_cast<int>(graph.works.size()), arcs);
    graph.possible = topologicalOrder(graph.graph);
    return graph;
}

} // namespace Cairn
