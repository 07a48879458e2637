// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steporder.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace Cairn {

namespace {

/** What all steps of a skill are worth together. */
struct SkillWorth
{
    bool essential = false;
    double gain = 0;
};

/** Where a step stands as long as nothing that it needs says otherwise; less comes first. */
using Rank = std::tuple<Stage, bool, double, SkillId, Level, StepId>;

std::vector<StepId> ranked(const StepsById &steps)
{
    std::map<SkillId, SkillWorth> worths;
    for (const auto &[id, step] : steps) {
        if (step.stage != Stage::Learn)
            continue;
        SkillWorth &worth = worths[step.skill];
        worth.essential = worth.essential || step.essential;
        worth.gain += step.gain;
    }
    std::vector<Rank> ranks;
    for (const auto &[id, step] : steps) {
        if (step.stage == Stage::Learn) {
            const SkillWorth &worth = worths[step.skill];
            ranks.emplace_back(step.stage, !worth.essential, -worth.gain, step.skill, step.to, id);
        } else {
            ranks.emplace_back(step.stage, false, likelyHoursOf({id}, steps), SkillId(), Level::None, id);
        }
    }
    std::sort(ranks.begin(), ranks.end());
    std::vector<StepId> ids;
    for (const Rank &rank : ranks)
        ids.push_back(std::get<StepId>(rank));
    return ids;
}

/** Walks down from each step to what it needs, and lays the steps down on the way back. */
class Laying final
{
public:
    explicit Laying(StepsById steps) : m_steps(std::move(steps)) {}

    std::vector<PlanStep> laid()
    {
        for (const StepId &id : ranked(m_steps))
            lay(id);
        return std::move(m_laid);
    }

private:
    void lay(const StepId &id)
    {
        const auto found = m_steps.find(id);
        if (found == m_steps.end() || m_done.contains(id))
            return;
        m_open.insert(id);
        PlanStep &step = found->second;
        // A step that is still open needs this one: here a ring would close.
        std::erase_if(step.after, [this](const StepId &needed) { return m_open.contains(needed); });
        for (const StepId &needed : step.after)
            lay(needed);
        m_open.erase(id);
        m_done.insert(id);
        m_laid.push_back(step);
    }

    StepsById m_steps;
    std::set<StepId> m_open;
    std::set<StepId> m_done;
    std::vector<PlanStep> m_laid;
};

} // namespace

double likelyHoursOf(const std::vector<StepId> &wanted, const StepsById &steps)
{
    std::set<StepId> seen;
    std::vector<StepId> ahead = wanted;
    while (!ahead.empty()) {
        const StepId id = ahead.back();
        ahead.pop_back();
        const auto found = steps.find(id);
        if (found == steps.end() || !seen.insert(id).second)
            continue;
        ahead.insert(ahead.end(), found->second.after.begin(), found->second.after.end());
    }
    double hours = 0;
    for (const StepId &id : seen)
        hours += steps.at(id).hours.likely;
    return hours;
}

std::vector<PlanStep> inOrder(StepsById steps)
{
    return Laying(std::move(steps)).laid();
}

} // namespace Cairn
