// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workorder.h"

#include "domain/density.h"
#include "domain/seriesparallel.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Cairn;

namespace {

using Steps = std::vector<int>;

StepId idOf(int number)
{
    return StepId(QStringLiteral("step:%1").arg(number, 4, 10, QLatin1Char('0')));
}

/** Hours are whole quarters, so that nothing is rounded; the id of a step is its place in the plan. */
Work anyWork(int number, const Steps &after)
{
    Work work;
    work.id = idOf(number);
    work.hoursLeft = *rc::gen::inRange(0, 40) / 4.0;
    work.gain = *rc::gen::weightedOneOf<int>({{1, rc::gen::just(0)}, {2, rc::gen::inRange(1, 30)}});
    work.essential = *rc::gen::inRange(0, 4) == 0;
    for (const int before : after)
        work.after.push_back(idOf(before));
    return work;
}

std::vector<Work> anyPlan(const std::vector<Steps> &after)
{
    std::vector<Work> works;
    for (const Steps &each : after)
        works.push_back(anyWork(static_cast<int>(works.size()), each));
    return works;
}

std::vector<Steps> anyOutForest(int count)
{
    std::vector<Steps> after(static_cast<size_t>(count));
    for (int step = 1; step < count; ++step) {
        const int before = *rc::gen::inRange(-1, step);
        if (before >= 0)
            after[static_cast<size_t>(step)] = {before};
    }
    return after;
}

/** The same arcs, each the other way round. */
std::vector<Steps> turned(const std::vector<Steps> &after)
{
    const int last = static_cast<int>(after.size()) - 1;
    std::vector<Steps> turnedAfter(after.size());
    for (int step = 0; step <= last; ++step) {
        for (const int before : after[static_cast<size_t>(step)])
            turnedAfter[static_cast<size_t>(last - before)].push_back(last - step);
    }
    return turnedAfter;
}

/** Steps from first to last, put together from halves that are behind or beside each other. */
void makeSeriesParallel(int first, int last, std::vector<Steps> &after)
{
    if (last - first < 2)
        return;
    const int middle = *rc::gen::inRange(first + 1, last);
    makeSeriesParallel(first, middle, after);
    makeSeriesParallel(middle, last, after);
    if (*rc::gen::inRange(0, 2) == 0)
        return;
    // Many of the arcs from one half to the other are needless.
    for (int step = middle; step < last; ++step) {
        for (int before = first; before < middle; ++before)
            after[static_cast<size_t>(step)].push_back(before);
    }
}

std::vector<Steps> anyGraph(int count)
{
    std::vector<Steps> after(static_cast<size_t>(count));
    for (int step = 1; step < count; ++step) {
        const int arcs = *rc::gen::inRange(0, 4);
        for (int arc = 0; arc < arcs; ++arc)
            after[static_cast<size_t>(step)].push_back(*rc::gen::inRange(0, step));
    }
    return after;
}

/** With the numbers of the steps mixed up by a factor; 1 leaves them. */
PrecedenceGraph graphOf(const std::vector<Steps> &after, int factor)
{
    const int count = static_cast<int>(after.size());
    std::vector<PrecedenceGraph::Arc> arcs;
    for (int step = 0; step < count; ++step) {
        for (const int before : after[static_cast<size_t>(step)])
            arcs.push_back({before * factor % count, step * factor % count});
    }
    return PrecedenceGraph(count, arcs);
}

double weightOf(const Work &work)
{
    return work.gain * (work.essential ? EssentialCountsTimes : 1);
}

/** The sum of gain times finish; finish in hours from the beginning. */
double costOf(const std::vector<Work> &works, const Steps &order)
{
    double hours = 0;
    double cost = 0;
    for (const int step : order) {
        hours += works[static_cast<size_t>(step)].hoursLeft;
        cost += weightOf(works[static_cast<size_t>(step)]) * hours;
    }
    return cost;
}

int numberOf(const StepId &id)
{
    return QStringView(id.text()).mid(5).toInt();
}

bool isAllowed(const std::vector<Work> &works, const Steps &order)
{
    std::vector<bool> isDone(works.size(), false);
    for (const int step : order) {
        for (const StepId &before : works[static_cast<size_t>(step)].after) {
            if (!isDone[static_cast<size_t>(numberOf(before))])
                return false;
        }
        if (isDone[static_cast<size_t>(step)])
            return false;
        isDone[static_cast<size_t>(step)] = true;
    }
    return order.size() == works.size();
}

/** Tries every order there is. */
double leastOfAllOrders(const std::vector<Work> &works)
{
    Steps order(works.size());
    std::iota(order.begin(), order.end(), 0);
    double least = std::numeric_limits<double>::infinity();
    do {
        if (isAllowed(works, order))
            least = std::min(least, costOf(works, order));
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

/** The least cost by way of all sets of steps that can come first; for up to about 16 steps. */
double leastOfAllSets(const std::vector<Work> &works)
{
    std::vector<double> least(size_t{1} << works.size(), std::numeric_limits<double>::infinity());
    least[0] = 0;
    for (size_t set = 0; set < least.size(); ++set) {
        double hours = 0;
        for (size_t step = 0; step < works.size(); ++step)
            hours += (set >> step & 1) != 0 ? works[step].hoursLeft : 0.0;
        for (size_t step = 0; step < works.size(); ++step) {
            const std::vector<StepId> &after = works[step].after;
            const bool isReady = std::all_of(after.begin(), after.end(),
                                             [set](const StepId &id) { return (set >> numberOf(id) & 1) != 0; });
            if ((set >> step & 1) != 0 || !isReady)
                continue;
            double &found = least[set | size_t{1} << step];
            found = std::min(found, least[set] + weightOf(works[step]) * (hours + works[step].hoursLeft));
        }
    }
    return least.back();
}

/**
 * The least cost for trees that grow from their roots, in the simplest way known: always the beginning of a tree that
 * is worth most an hour, found anew each time. Source: W. A. Horn, "Single-Machine Job Sequencing with Treelike
 * Precedence Ordering and Linear Delay Penalties", SIAM Journal on Applied Mathematics 23 (1972). Hours and weights are
 * above 0.
 */
double leastByHorn(const std::vector<double> &hours, const std::vector<double> &weights,
                   const std::vector<int> &parents)
{
    const size_t count = hours.size();
    std::vector<bool> isDone(count, false);
    double now = 0;
    double cost = 0;
    for (size_t done = 0; done < count; ++done) {
        // From the leaves on: the best beginning of each tree takes in those of its branches that make it better.
        std::vector<std::pair<double, double>> best(count); // weight, hours
        std::vector<std::vector<std::pair<double, double>>> branches(count);
        for (size_t step = count; step-- > 0;) {
            if (isDone[step])
                continue;
            best[step] = {weights[step], hours[step]};
            std::vector<std::pair<double, double>> &open = branches[step];
            const auto isWorthMore = [](const auto &a, const auto &b) {
                return a.first * b.second > b.first * a.second;
            };
            while (!open.empty()) {
                const auto branch =
                    std::max_element(open.begin(), open.end(),
                                     [&isWorthMore](const auto &a, const auto &b) { return isWorthMore(b, a); });
                if (!isWorthMore(*branch, best[step]))
                    break;
                best[step].first += branch->first;
                best[step].second += branch->second;
                open.erase(branch);
            }
            if (parents[step] >= 0) {
                std::vector<std::pair<double, double>> &siblings = branches[static_cast<size_t>(parents[step])];
                siblings.push_back(best[step]);
                siblings.insert(siblings.end(), open.begin(), open.end());
            }
        }
        size_t next = count;
        for (size_t step = 0; step < count; ++step) {
            const bool isRoot = !isDone[step] && (parents[step] < 0 || isDone[static_cast<size_t>(parents[step])]);
            if (isRoot
                && (next == count || best[step].first * best[next].second > best[next].first * best[step].second))
                next = step;
        }
        isDone[next] = true;
        now += hours[next];
        cost += weights[next] * now;
    }
    return cost;
}

Steps orderOf(const std::vector<Work> &works)
{
    const WorkGraph graph = workGraph(works);
    Steps order;
    for (const int step : workOrder(graph))
        order.push_back(numberOf(graph.works[static_cast<size_t>(step)]->id));
    return order;
}

void checkBest(const std::vector<Work> &works, double least)
{
    const Steps order = orderOf(works);
    RC_ASSERT(isAllowed(works, order));
    RC_ASSERT(std::abs(costOf(works, order) - least) <= 1e-9 * least);
}

} // namespace

/** What holds for the order of every plan. */
class TestWorkOrderProperties final : public QObject
{
    Q_OBJECT

private slots:
    void smallPlansHaveTheBestOfAllOrders();
    void chainsHaveTheBestOrder();
    void forestsHaveTheBestOrder();
    void seriesParallelPlansHaveTheBestOrder();
    void seriesParallelPlansLeaveNothingEntangled();
    void onlyNeedlessArcsAreDropped();
    void greatForestsHaveTheBestOrder();
    void greatForestsTurnedRoundHaveTheBestOrder();
    void entangledPlansHaveAGoodOrder();
    void ratiosCompareLikeFractions();
};

void TestWorkOrderProperties::smallPlansHaveTheBestOfAllOrders()
{
    QVERIFY(rc::check("up to 7 steps, whatever is before what", [] {
        const std::vector<Work> works = anyPlan(anyGraph(*rc::gen::inRange(0, 8)));
        checkBest(works, leastOfAllOrders(works));
    }));
}

void TestWorkOrderProperties::chainsHaveTheBestOrder()
{
    QVERIFY(rc::check("up to 14 steps in chains", [] {
        std::vector<Steps> after(static_cast<size_t>(*rc::gen::inRange(0, 15)));
        for (size_t step = 1; step < after.size(); ++step) {
            if (*rc::gen::inRange(0, 4) > 0)
                after[step] = {static_cast<int>(step) - 1};
        }
        const std::vector<Work> works = anyPlan(after);
        checkBest(works, leastOfAllSets(works));
    }));
}

void TestWorkOrderProperties::forestsHaveTheBestOrder()
{
    QVERIFY(rc::check("up to 13 steps in trees, either way round", [] {
        const std::vector<Steps> after = anyOutForest(*rc::gen::inRange(0, 14));
        const std::vector<Work> works = anyPlan(*rc::gen::inRange(0, 2) == 0 ? after : turned(after));
        checkBest(works, leastOfAllSets(works));
    }));
}

void TestWorkOrderProperties::seriesParallelPlansHaveTheBestOrder()
{
    QVERIFY(rc::check("up to 14 steps, with needless arcs", [] {
        std::vector<Steps> after(static_cast<size_t>(*rc::gen::inRange(0, 15)));
        makeSeriesParallel(0, static_cast<int>(after.size()), after);
        const std::vector<Work> works = anyPlan(after);
        checkBest(works, leastOfAllSets(works));
    }));
}

void TestWorkOrderProperties::seriesParallelPlansLeaveNothingEntangled()
{
    QVERIFY(rc::check("one bundle of each connected part, whatever the numbers of its steps", [] {
        constexpr int Count = 100;
        std::vector<Steps> after(Count);
        if (*rc::gen::inRange(0, 2) == 0)
            makeSeriesParallel(0, Count, after);
        else
            after = anyOutForest(Count);
        const PrecedenceGraph graph = withoutDetours(graphOf(after, *rc::gen::element(1, 7, 37, 99)));
        WorkStrings strings(std::vector<Density>(Count, Density{1, 1}));
        const SeriesParallelRest rest = seriesParallelRest(graph, strings);
        RC_ASSERT(rest.arcs.empty());
        std::vector<int> all;
        for (const WorkStrings::Bundle &bundle : rest.bundles)
            strings.appendStrings(bundle, all);
        Steps steps;
        for (const int string : all)
            strings.appendSteps(string, steps);
        std::sort(steps.begin(), steps.end());
        RC_ASSERT(steps.size() == size_t{Count});
        RC_ASSERT(std::adjacent_find(steps.begin(), steps.end()) == steps.end());
    }));
}

void TestWorkOrderProperties::onlyNeedlessArcsAreDropped()
{
    QVERIFY(rc::check("the transitive reduction, against the definition", [] {
        const PrecedenceGraph graph = graphOf(anyGraph(40), 1);
        // Whatever is before a node over any number of others.
        std::vector<std::vector<bool>> isBefore(40, std::vector<bool>(40, false));
        for (int node = 0; node < graph.count(); ++node) {
            for (const int before : graph.before(node)) {
                std::vector<bool> &all = isBefore[static_cast<size_t>(node)];
                all[static_cast<size_t>(before)] = true;
                for (size_t other = 0; other < all.size(); ++other)
                    all[other] = all[other] || isBefore[static_cast<size_t>(before)][other];
            }
        }
        const PrecedenceGraph reduced = withoutDetours(graph);
        for (int node = 0; node < graph.count(); ++node) {
            Steps expected;
            for (const int before : graph.before(node)) {
                const auto hasDetour = [&isBefore, before](int other) {
                    return isBefore[static_cast<size_t>(other)][static_cast<size_t>(before)];
                };
                if (std::none_of(graph.before(node).begin(), graph.before(node).end(), hasDetour))
                    expected.push_back(before);
            }
            RC_ASSERT(Steps(reduced.before(node).begin(), reduced.before(node).end()) == expected);
        }
    }));
}

void TestWorkOrderProperties::greatForestsHaveTheBestOrder()
{
    QVERIFY(rc::check("150 steps in trees, against Horn's algorithm", [] {
        std::vector<Work> works = anyPlan(anyOutForest(150));
        std::vector<double> hours;
        std::vector<double> weights;
        std::vector<int> parents;
        for (Work &work : works) {
            work.hoursLeft += 0.25;
            work.gain += 1;
            hours.push_back(work.hoursLeft);
            weights.push_back(weightOf(work));
            parents.push_back(work.after.empty() ? -1 : numberOf(work.after.front()));
        }
        checkBest(works, leastByHorn(hours, weights, parents));
    }));
}

void TestWorkOrderProperties::greatForestsTurnedRoundHaveTheBestOrder()
{
    // Read backwards, with hours for weights, the sum of weight times finish is the same.
    QVERIFY(rc::check("150 steps in trees turned round", [] {
        const std::vector<Steps> after = anyOutForest(150);
        std::vector<Work> works = anyPlan(turned(after));
        std::vector<double> hours;
        std::vector<double> weights;
        std::vector<int> parents;
        for (Work &work : works) {
            work.hoursLeft += 0.25;
            work.gain += 1;
        }
        for (size_t step = 0; step < works.size(); ++step) {
            const Work &work = works[works.size() - 1 - step];
            hours.push_back(weightOf(work));
            weights.push_back(work.hoursLeft);
            parents.push_back(after[step].empty() ? -1 : after[step].front());
        }
        checkBest(works, leastByHorn(hours, weights, parents));
    }));
}

void TestWorkOrderProperties::entangledPlansHaveAGoodOrder()
{
    constexpr double Worst = 1.25; // see entangledOrders(): 1.07 in many more than these
    QVERIFY(rc::check("16 steps, whatever is before what", [] {
        const std::vector<Work> works = anyPlan(anyGraph(16));
        const Steps order = orderOf(works);
        RC_ASSERT(isAllowed(works, order));
        RC_ASSERT(costOf(works, order) <= leastOfAllSets(works) * Worst);
    }));
}

void TestWorkOrderProperties::ratiosCompareLikeFractions()
{
    QVERIFY(rc::check("small ones by products, great ones like small ones", [] {
        const auto any = [](qint64 times) {
            return Density{*rc::gen::inRange(0, 12) * times, *rc::gen::inRange(0, 12) * times};
        };
        // So great that their product has more digits than any type.
        for (const qint64 times : {qint64{1}, qint64{700'000'000'000'000'000}}) {
            const Density a = any(times);
            const Density b = any(times);
            const bool expected = a.quarters == 0 || b.quarters == 0
                                      ? a.quarters == 0 && b.quarters != 0
                                      : a.gain / times * (b.quarters / times) > b.gain / times * (a.quarters / times);
            RC_ASSERT(isDenser(a, b) == expected);
            // One more in a great number makes the least difference there is.
            if (times > 1 && a.quarters != 0)
                RC_ASSERT(isDenser({a.gain + 1, a.quarters}, a));
        }
    }));
}

QTEST_GUILESS_MAIN(TestWorkOrderProperties)
#include "tst_workorderproperties.moc"
