// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nexthours.h"

#include "domain/matchbill.h"
#include "domain/sharedgap.h"

#include <algorithm>
#include <optional>
#include <set>

namespace Cairn {

namespace {

constexpr double LeastHours = 1e-6; // what is left of a budget by the sums of hours is nothing to do

constexpr Level levelAbove(Level level)
{
    return static_cast<Level>(toNumber(level) + 1);
}

/** What is missing before the step to a level of a skill can begin; the catalogue's unknown skills are not waited for.
 */
std::vector<Prerequisite> missingBefore(const SkillId &skill, Level to, const SharedMatch &match,
                                        const Catalogue &catalogue)
{
    std::vector<Prerequisite> missing;
    const Skill *known = catalogue.skill(skill);
    if (!known || to != Level::Working)
        return missing;
    for (const Prerequisite &needed : known->prerequisites) {
        if (catalogue.skill(needed.skill) && match.levelOf(needed.skill) < needed.level)
            missing.push_back(needed);
    }
    return missing;
}

/** The next level of a skill below Expert. */
HoursStep stepUp(const SkillId &skill, const SharedMatch &match, const Catalogue &catalogue)
{
    HoursStep step;
    step.skill = skill;
    step.from = match.levelOf(skill);
    step.to = levelAbove(step.from);
    step.hours = catalogue.hoursBetween(skill, step.from, step.to);
    step.roles = match.rolesAsking(skill, step.from);
    step.servesAll = step.roles.size() == match.roles().size();
    step.isReady = missingBefore(skill, step.to, match, catalogue).empty();
    step.gain = match.gainOf(skill, step.to);
    step.gainPerHour = gainPerHourOf(step.gain, step.hours);
    return step;
}

std::vector<HoursStep> stepsOf(const SharedMatch &match, const Catalogue &catalogue)
{
    std::vector<HoursStep> steps;
    for (const auto &[skill, asked] : match.asked()) {
        if (match.levelOf(skill) < asked)
            steps.push_back(stepUp(skill, match, catalogue));
    }
    // They are by id, which decides where the rest is equal.
    std::stable_sort(steps.begin(), steps.end(), [](const HoursStep &a, const HoursStep &b) {
        return std::pair(a.gainPerHour, a.gain) > std::pair(b.gainPerHour, b.gain);
    });
    return steps;
}

/** The first step on the way to one that cannot begin yet; nothing where its needs go round in a circle. */
std::optional<HoursStep> firstOnTheWayTo(HoursStep step, const SharedMatch &match, const Catalogue &catalogue)
{
    std::set<SkillId> seen;
    while (!step.isReady) {
        if (!seen.insert(step.skill).second)
            return std::nullopt;
        const std::vector<Prerequisite> missing = missingBefore(step.skill, step.to, match, catalogue);
        const auto first =
            std::min_element(missing.begin(), missing.end(),
                             [](const Prerequisite &a, const Prerequisite &b) { return a.skill < b.skill; });
        step = stepUp(first->skill, match, catalogue);
    }
    return step;
}

std::optional<HoursStep> bestOf(const SharedMatch &match, const Catalogue &catalogue)
{
    const std::vector<HoursStep> steps = stepsOf(match, catalogue);
    for (const HoursStep &step : steps) {
        if (step.isReady && step.gainPerHour > 0)
            return step;
    }
    for (const HoursStep &step : steps) {
        if (step.isReady || step.gainPerHour <= 0)
            continue;
        const std::optional<HoursStep> first = firstOnTheWayTo(step, match, catalogue);
        if (first && first->hours.likely > 0)
            return first;
    }
    return std::nullopt;
}

double meanOf(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state)
{
    double sum = 0;
    for (const Role *role : roles)
        sum += matchParts(*role, level, state).percent();
    return roles.empty() ? 0 : sum / static_cast<double>(roles.size());
}

} // namespace

std::vector<HoursStep> nextHours(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state,
                                 const Catalogue &catalogue)
{
    return stepsOf(SharedMatch(roles, level, state), catalogue);
}

HoursList hoursList(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state,
                    const Catalogue &catalogue, double budgetHours)
{
    SharedMatch match(roles, level, state);
    HoursList list;
    list.meanBefore = meanOf(match.roles(), level, state);
    double left = budgetHours;
    while (left > LeastHours) {
        const std::optional<HoursStep> step = bestOf(match, catalogue);
        if (!step)
            break;
        const HoursListItem item{*step, std::min(step->hours.likely, left)};
        left -= item.hours;
        list.items.push_back(item);
        if (!item.isWhole())
            break;
        list.gain += step->gain;
        match.raise(step->skill, step->to);
    }
    list.hours = list.items.empty() ? 0 : budgetHours - std::max(left, 0.0);
    return list;
}

} // namespace Cairn
