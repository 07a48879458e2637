// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/growthmoves.h"

#include <QSet>

#include <algorithm>

namespace Cairn {

namespace {

/** Where all ladders end: what it leads to is no growth. */
const RoleId TopRole{QStringLiteral("chief_ai_officer")};

QStringList without(const QStringList &all, const QStringList &others)
{
    QStringList left;
    std::copy_if(all.begin(), all.end(), std::back_inserter(left),
                 [&others](const QString &each) { return !others.contains(each); });
    return left;
}

void compareAsked(GrowthChange &change, const Role &before, const Role &then)
{
    for (const Requirement &requirement : then.requirements) {
        const Level from = before.askedOf(requirement.skill, change.from.level);
        const Level to = requirement.askedAt(change.to.level);
        if (to > from)
            (from == Level::None ? change.asksNew : change.asksHigher)
                .push_back({requirement.skill, from, to, requirement.weight});
    }
    for (const Requirement &requirement : before.requirements) {
        const Level from = requirement.askedAt(change.from.level);
        const Level to = then.askedOf(requirement.skill, change.to.level);
        if (to < from)
            (to == Level::None ? change.asksNoMore : change.asksLower)
                .push_back({requirement.skill, from, to, requirement.weight});
    }
    // What asks most of a person first; a new skill climbs from none.
    const auto climbsMore = [](const AskedChange &a, const AskedChange &b) {
        return std::pair(toNumber(a.to) - toNumber(a.from), a.weight)
               > std::pair(toNumber(b.to) - toNumber(b.from), b.weight);
    };
    std::stable_sort(change.asksNew.begin(), change.asksNew.end(), climbsMore);
    std::stable_sort(change.asksHigher.begin(), change.asksHigher.end(), climbsMore);
}

/** The second role's weight where it still asks the skill. */
void weighAsThen(std::vector<AskedChange> &changes, const Role &then)
{
    for (AskedChange &change : changes) {
        if (const Requirement *asked = then.requirementOf(change.skill))
            change.weight = asked->weight;
    }
}

} // namespace

std::vector<ComparedRole> growthColumns(const Target &target, const Catalogue &catalogue)
{
    std::vector<ComparedRole> columns = seniorityColumns(target.role, catalogue);
    columns.erase(std::remove_if(columns.begin(), columns.end(),
                                 [&target](const ComparedRole &each) { return each.level < target.level; }),
                  columns.end());
    return columns;
}

std::vector<ComparedRole> seniorityColumns(const RoleId &role, const Catalogue &catalogue)
{
    std::vector<ComparedRole> columns;
    if (catalogue.role(role)) {
        for (const CareerLevel level : AllCareerLevels)
            columns.push_back({role, level});
    }
    return columns;
}

std::vector<GrowthMove> growthMoves(const RoleId &role, const Catalogue &catalogue)
{
    if (!catalogue.role(role))
        return {};
    // The first is where one begins; the list grows while it is walked, so that shorter ways come first.
    std::vector<GrowthMove> moves{{role, {role}}};
    QSet<RoleId> seen{role};
    for (size_t at = 0; at < moves.size(); ++at) {
        const GrowthMove from = moves[at];
        if (from.role == TopRole)
            continue;
        for (const RoleId &next : catalogue.role(from.role)->next) {
            if (seen.contains(next) || !catalogue.role(next))
                continue;
            seen.insert(next);
            moves.push_back({next, from.path});
            moves.back().path.push_back(next);
        }
    }
    moves.erase(moves.begin());
    return moves;
}

std::vector<ComparedRole> moveColumns(const Target &target, const GrowthMove &move, const Catalogue &catalogue)
{
    std::vector<ComparedRole> columns{{target.role, target.level}};
    for (const RoleId &id : move.path) {
        const Role *role = catalogue.role(id);
        if (!role || id == target.role)
            continue;
        columns.push_back({id, role->kind == RoleKind::Growth ? CareerLevel::Entry : target.level});
    }
    return columns;
}

GrowthChange growthChange(const ComparedRole &from, const ComparedRole &to, const Catalogue &catalogue)
{
    GrowthChange change;
    change.from = from;
    change.to = to;
    const Role *before = catalogue.role(from.role);
    const Role *then = catalogue.role(to.role);
    if (!before || !then)
        return change;
    compareAsked(change, *before, *then);
    weighAsThen(change.asksLower, *then);
    change.trustedBefore = before->changes[static_cast<size_t>(from.level)];
    change.trustedThen = then->changes[static_cast<size_t>(to.level)];
    change.familyBefore = before->family;
    change.familyThen = then->family;
    change.tasksThen = without(then->tasks, before->tasks);
    change.tasksNoMore = without(before->tasks, then->tasks);
    return change;
}

} // namespace Cairn
