// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mostaskedskills.h"

#include <algorithm>

namespace Cairn {

namespace {

QHash<SkillId, int> weightsAtEntry(const Catalogue &catalogue)
{
    QHash<SkillId, int> weights;
    for (const Role &role : catalogue.roles()) {
        if (role.kind != RoleKind::Specialist)
            continue;
        for (const Requirement &requirement : role.requirements) {
            if (requirement.askedAt(CareerLevel::Entry) != Level::None)
                weights[requirement.skill] += requirement.weight;
        }
    }
    return weights;
}

/** Only skills that the catalogue knows; of equal weight, in the catalogue's order. */
std::vector<const Skill *> byWeight(const Catalogue &catalogue)
{
    const QHash<SkillId, int> weights = weightsAtEntry(catalogue);
    std::vector<const Skill *> asked;
    for (const Skill &skill : catalogue.skills()) {
        if (weights.value(skill.id) > 0)
            asked.push_back(&skill);
    }
    std::stable_sort(asked.begin(), asked.end(), [&weights](const Skill *a, const Skill *b) {
        return weights.value(a->id) > weights.value(b->id);
    });
    return asked;
}

} // namespace

std::vector<AskedGroup> mostAskedSkills(const Catalogue &catalogue, int most, int mostOfAGroup)
{
    std::vector<AskedGroup> groups;
    for (const SkillGroup &group : catalogue.groups())
        groups.push_back({group.id, {}});
    int taken = 0;
    for (const Skill *skill : byWeight(catalogue)) {
        if (taken == most)
            break;
        const auto group = std::find_if(groups.begin(), groups.end(), [skill](const AskedGroup &candidate) {
            return candidate.group == skill->group;
        });
        if (group == groups.end() || static_cast<int>(group->skills.size()) >= mostOfAGroup)
            continue;
        group->skills.push_back(skill->id);
        ++taken;
    }
    std::erase_if(groups, [](const AskedGroup &group) { return group.skills.empty(); });
    return groups;
}

} // namespace Cairn
