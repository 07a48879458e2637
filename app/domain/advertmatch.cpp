// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advertmatch.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int WeightOfMust = 10;
constexpr int WeightOfNice = 4;

int weightOf(SkillMention::Strength strength)
{
    switch (strength) {
    case SkillMention::Strength::Must:
        return WeightOfMust;
    case SkillMention::Strength::Nice:
        return WeightOfNice;
    case SkillMention::Strength::Named:
        break;
    }
    return 0;
}

Level askedOf(const Role *role, const SkillId &skill, CareerLevel level)
{
    const Level asked = role ? role->askedOf(skill, level) : Level::None;
    return asked != Level::None ? asked : Level::Working;
}

} // namespace

Role askedBy(const std::vector<SkillMention> &mentions, const Role *nearest, CareerLevel level)
{
    Role role;
    if (nearest)
        role.id = nearest->id;
    for (const SkillMention &mention : mentions) {
        const int weight = weightOf(mention.strength);
        if (weight == 0)
            continue;
        const auto known = std::find_if(role.requirements.begin(), role.requirements.end(),
                                        [&mention](const Requirement &each) { return each.skill == mention.skill; });
        if (known != role.requirements.end()) {
            known->weight = std::max(known->weight, weight);
            known->essential = known->essential || mention.strength == SkillMention::Strength::Must;
            continue;
        }
        Requirement requirement;
        requirement.skill = mention.skill;
        requirement.weight = weight;
        requirement.essential = mention.strength == SkillMention::Strength::Must;
        requirement.levels.fill(askedOf(nearest, mention.skill, level));
        role.requirements.push_back(requirement);
    }
    return role;
}

MatchBill advertBill(const std::vector<SkillMention> &mentions, const Role *nearest, CareerLevel level,
                     const PlanState &state)
{
    return matchBill(askedBy(mentions, nearest, level), level, state);
}

} // namespace Cairn
