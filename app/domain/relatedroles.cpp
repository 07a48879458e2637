// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/relatedroles.h"

#include <QHash>

#include <algorithm>

namespace Cairn {

namespace {

/** The weights of the skills that a role asks at a seniority. */
QHash<SkillId, int> weightsOf(const Role &role, CareerLevel level)
{
    QHash<SkillId, int> weights;
    for (const Requirement &requirement : role.requirements) {
        if (requirement.askedAt(level) != Level::None)
            weights.insert(requirement.skill, requirement.weight);
    }
    return weights;
}

struct WeighedSkill
{
    AskedByBoth asked;
    int weight = 0;
};

std::vector<AskedByBoth> heaviestFirst(std::vector<WeighedSkill> skills)
{
    std::stable_sort(skills.begin(), skills.end(),
                     [](const WeighedSkill &a, const WeighedSkill &b) { return a.weight > b.weight; });
    std::vector<AskedByBoth> asked;
    std::transform(skills.begin(), skills.end(), std::back_inserter(asked),
                   [](const WeighedSkill &each) { return each.asked; });
    return asked;
}

RelatedRole relationOf(const Role &here, const Role &there, CareerLevel level)
{
    RelatedRole related;
    related.role = there.id;
    related.overlap = overlapOf(here, level, there, level);
    related.isNamed = std::find(here.related.begin(), here.related.end(), there.id) != here.related.end();
    const QHash<SkillId, int> weightsThere = weightsOf(there, level);
    QHash<SkillId, Level> askedThere;
    for (const Requirement &requirement : there.requirements)
        askedThere.insert(requirement.skill, requirement.askedAt(level));
    std::vector<WeighedSkill> shared;
    for (const Requirement &requirement : here.requirements) {
        const Level asked = requirement.askedAt(level);
        const auto weight = weightsThere.constFind(requirement.skill);
        if (asked != Level::None && weight != weightsThere.cend())
            shared.push_back({{requirement.skill, asked, askedThere.value(requirement.skill)},
                              std::min(requirement.weight, *weight)});
    }
    const QHash<SkillId, int> weightsHere = weightsOf(here, level);
    std::vector<WeighedSkill> besides;
    for (const Requirement &requirement : there.requirements) {
        const Level asked = requirement.askedAt(level);
        if (asked != Level::None && !weightsHere.contains(requirement.skill))
            besides.push_back({{requirement.skill, Level::None, asked}, requirement.weight});
    }
    related.shared = heaviestFirst(std::move(shared));
    related.besides = heaviestFirst(std::move(besides));
    return related;
}

bool isNearer(const RelatedRole &a, const RelatedRole &b)
{
    // Shares compared without a division.
    const qint64 one = qint64{a.overlap.common} * b.overlap.all;
    const qint64 other = qint64{b.overlap.common} * a.overlap.all;
    if (one != other)
        return one > other;
    if (a.isNamed != b.isNamed)
        return a.isNamed;
    return a.role < b.role;
}

} // namespace

SkillOverlap overlapOf(const Role &one, CareerLevel oneLevel, const Role &other, CareerLevel otherLevel)
{
    const QHash<SkillId, int> weights = weightsOf(one, oneLevel);
    const QHash<SkillId, int> others = weightsOf(other, otherLevel);
    SkillOverlap overlap;
    for (auto each = weights.cbegin(); each != weights.cend(); ++each) {
        const int there = others.value(each.key(), 0);
        overlap.common += std::min(each.value(), there);
        overlap.all += std::max(each.value(), there);
    }
    for (auto each = others.cbegin(); each != others.cend(); ++each)
        overlap.all += weights.contains(each.key()) ? 0 : each.value();
    return overlap;
}

std::vector<RelatedRole> relatedRoles(const ComparedRole &of, const Catalogue &catalogue)
{
    std::vector<RelatedRole> related;
    const Role *here = catalogue.role(of.role);
    if (!here)
        return related;
    for (const Role &there : catalogue.roles()) {
        if (there.id == here->id)
            continue;
        RelatedRole each = relationOf(*here, there, of.level);
        if (!each.shared.empty())
            related.push_back(std::move(each));
    }
    std::sort(related.begin(), related.end(), isNearer);
    return related;
}

} // namespace Cairn
