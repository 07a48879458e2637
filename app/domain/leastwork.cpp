// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/leastwork.h"

#include "domain/matchbill.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace Cairn {

namespace {

constexpr double SameHours = 1e-9; // far below a second of work, far above what sums of hours are off
constexpr double SameShare = 1e-9; // of a percent of the units, so that 70 % of 300 units are 210
constexpr Level LevelsAbove[] = {Level::Awareness, Level::Working, Level::Practitioner, Level::Expert};

/** What a choice of levels costs; the cheaper, then the one of fewer rises comes first. */
struct Cost
{
    double hours = std::numeric_limits<double>::infinity();
    int rises = 0;

    bool isKnown() const { return std::isfinite(hours); }
    friend bool operator<(const Cost &a, const Cost &b)
    {
        if (!a.isKnown() || !b.isKnown())
            return a.isKnown();
        if (std::abs(a.hours - b.hours) > SameHours)
            return a.hours < b.hours;
        return a.rises < b.rises;
    }
    friend Cost operator+(const Cost &a, const Cost &b) { return {a.hours + b.hours, a.rises + b.rises}; }
};

/** A skill that can be raised, and what each level above the one had gains in units and costs. */
struct Choice
{
    struct Option
    {
        Level to = Level::None;
        int units = 0;
        Cost cost;
    };
    SkillId skill;
    Level from = Level::None;
    std::vector<Option> options;
};

/** The cheapest way to gain each number of units from some skills: a knapsack, filled from the last skill on. */
class Knapsack final
{
public:
    explicit Knapsack(std::vector<Choice> choices) : m_choices(std::move(choices))
    {
        for (const Choice &choice : m_choices)
            m_most += choice.options.back().units;
        m_costs.assign(m_choices.size() + 1, std::vector<Cost>(static_cast<size_t>(m_most) + 1));
        m_costs.back().front() = {0, 0};
        for (size_t at = m_choices.size(); at-- > 0;)
            fill(at);
    }

    int most() const { return m_most; }
    const Cost &costOf(int units) const { return m_costs.front()[static_cast<size_t>(units)]; }

    /** The level of each skill that is raised, of the cheapest way to exactly so many units. */
    void addTo(std::map<SkillId, Level> &levels, int units) const
    {
        for (size_t at = 0; at < m_choices.size(); ++at) {
            const Choice::Option *best = nullptr;
            // Of equal costs raising an earlier skill goes before leaving it, and of its levels the lowest.
            for (const Choice::Option &option : m_choices[at].options) {
                if (option.units <= units && (!best || costOf(at, option, units) < costOf(at, *best, units)))
                    best = &option;
            }
            const Cost &left = m_costs[at + 1][static_cast<size_t>(units)];
            if (!best || left < costOf(at, *best, units))
                continue;
            levels[m_choices[at].skill] = best->to;
            units -= best->units;
        }
    }

private:
    Cost costOf(size_t at, const Choice::Option &option, int units) const
    {
        return option.cost + m_costs[at + 1][static_cast<size_t>(units - option.units)];
    }

    void fill(size_t at)
    {
        for (int units = 0; units <= m_most; ++units) {
            Cost best = m_costs[at + 1][static_cast<size_t>(units)];
            for (const Choice::Option &option : m_choices[at].options) {
                if (option.units <= units)
                    best = std::min(best, costOf(at, option, units));
            }
            m_costs[at][static_cast<size_t>(units)] = best;
        }
    }

    std::vector<Choice> m_choices;
    std::vector<std::vector<Cost>> m_costs; ///< of the skills from this one on, by units
    int m_most = 0;
};

Knapsack knapsackOf(const MatchBill &bill, bool essential, const Catalogue &catalogue)
{
    std::vector<Choice> choices;
    for (const BillLine &line : bill.lines) {
        if (line.essential != essential || line.levelsShort() == 0)
            continue;
        Choice choice{line.skill, line.have, {}};
        for (const Level to : LevelsAbove) {
            if (to <= line.have || to > line.asked)
                continue;
            const int units = line.possible * toNumber(to) / toNumber(line.asked) - line.reached;
            choice.options.push_back({to, units, {catalogue.hoursBetween(line.skill, line.have, to).likely, 1}});
        }
        choices.push_back(std::move(choice));
    }
    return Knapsack(std::move(choices));
}

/** The levels, one for each raised skill, with which at least so many units count. */
std::map<SkillId, Level> cheapestLevels(int needed, const MatchBill &bill, const Catalogue &catalogue)
{
    const Knapsack essential = knapsackOf(bill, true, catalogue);
    const Knapsack other = knapsackOf(bill, false, catalogue);
    // The cheapest number of units that is at least so much.
    std::vector<int> atLeast(static_cast<size_t>(other.most()) + 1);
    for (int units = other.most(); units >= 0; --units) {
        const auto at = static_cast<size_t>(units);
        const bool isLast = units == other.most();
        atLeast[at] = isLast || !(other.costOf(atLeast[at + 1]) < other.costOf(units)) ? units : atLeast[at + 1];
    }
    Cost best;
    std::pair<int, int> bestUnits{essential.most(), other.most()};
    for (int units = 0; units <= essential.most(); ++units) {
        MatchParts parts = bill.parts;
        parts.essentialReached += units;
        const int stillNeeded = std::max(0, needed - parts.essentialReached);
        if (stillNeeded > parts.otherCap())
            continue;
        const int others = std::max(0, stillNeeded - parts.otherReached);
        if (others > other.most())
            continue;
        const int cheapest = atLeast[static_cast<size_t>(others)];
        const Cost cost = essential.costOf(units) + other.costOf(cheapest);
        if (cost < best) {
            best = cost;
            bestUnits = {units, cheapest};
        }
    }
    std::map<SkillId, Level> levels;
    essential.addTo(levels, bestUnits.first);
    other.addTo(levels, bestUnits.second);
    return levels;
}

/** What the rises to Working build on, transitively, and is neither had nor a rise. */
std::vector<LevelRise> neededBefore(const std::vector<LevelRise> &rises, const PlanState &state,
                                    const Catalogue &catalogue)
{
    std::map<SkillId, Level> reached;
    std::vector<std::pair<SkillId, Level>> open;
    for (const LevelRise &rise : rises) {
        reached[rise.skill] = rise.to;
        open.emplace_back(rise.skill, rise.to);
    }
    std::map<SkillId, Level> before;
    while (!open.empty()) {
        const auto [skill, to] = open.back();
        open.pop_back();
        const Skill *known = catalogue.skill(skill);
        if (!known || to < Level::Working || state.levelOf(skill) >= Level::Working)
            continue;
        for (const Prerequisite &needed : known->prerequisites) {
            Level &has = reached.try_emplace(needed.skill, state.levelOf(needed.skill)).first->second;
            if (!catalogue.skill(needed.skill) || has >= needed.level)
                continue;
            has = needed.level;
            before[needed.skill] = needed.level;
            open.emplace_back(needed.skill, needed.level);
        }
    }
    std::vector<LevelRise> lines;
    for (const auto &[skill, to] : before) {
        const auto rise =
            std::find_if(rises.begin(), rises.end(), [&id = skill](const LevelRise &each) { return each.skill == id; });
        const Level from = rise == rises.end() ? state.levelOf(skill) : rise->to;
        lines.push_back({skill, from, to, catalogue.hoursBetween(skill, from, to)});
    }
    return lines;
}

} // namespace

LeastWork leastWorkTo(double percent, const Role &role, CareerLevel level, const PlanState &state,
                      const Catalogue &catalogue)
{
    const MatchBill bill = matchBill(role, level, state);
    LeastWork work;
    work.role = role.id;
    work.level = level;
    work.percentBefore = bill.percent();
    const double wish = std::clamp(percent, 0.0, 100.0);
    const int needed = static_cast<int>(std::ceil(wish * bill.possible() / 100 - SameShare));
    std::map<SkillId, Level> levels;
    if (bill.earned() < needed)
        levels = cheapestLevels(needed, bill, catalogue);

    PlanState then = state;
    for (const BillLine &line : bill.lines) {
        const auto raised = levels.find(line.skill);
        if (raised == levels.end())
            continue;
        work.rises.push_back(
            {line.skill, line.have, raised->second, catalogue.hoursBetween(line.skill, line.have, raised->second)});
        work.hours += work.rises.back().hours;
        then.levels.insert(line.skill, raised->second);
    }
    work.percentAfter = matchParts(role, level, then).percent();
    work.before = neededBefore(work.rises, state, catalogue);
    return work;
}

} // namespace Cairn
