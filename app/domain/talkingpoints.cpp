// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/talkingpoints.h"

#include "domain/catalogue.h"
#include "domain/planstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace Cairn {

namespace {

QMap<SkillId, Level> levelsAsked(const PlanState &state, const Catalogue &catalogue)
{
    QMap<SkillId, Level> asked;
    const Role *role = state.target ? catalogue.role(state.target->role) : nullptr;
    if (!role)
        return asked;
    for (const Requirement &requirement : role->requirements)
        asked.insert(requirement.skill, requirement.askedAt(state.target->level));
    return asked;
}

} // namespace

std::vector<TalkingPoint> talkingPoints(const PlanState &state, const Catalogue &catalogue)
{
    std::vector<TalkingPoint> points;
    if (state.advisorLevels.isEmpty())
        return points;
    const QMap<SkillId, Level> asked = levelsAsked(state, catalogue);
    const auto add = [&](const SkillId &skill) {
        const auto advisor = state.advisorLevels.constFind(skill);
        if (advisor != state.advisorLevels.constEnd() && areWorthTalking(state.levelOf(skill), *advisor))
            points.push_back({skill, state.levelOf(skill), *advisor, asked.value(skill, Level::None)});
    };
    for (const Skill &skill : catalogue.skills())
        add(skill.id);
    for (auto own = state.ownSkills.constBegin(); own != state.ownSkills.constEnd(); ++own) {
        if (!catalogue.skill(own.key()))
            add(own.key());
    }
    std::stable_sort(points.begin(), points.end(), [](const TalkingPoint &a, const TalkingPoint &b) {
        return std::tuple(b.isAsked(), std::abs(b.difference())) < std::tuple(a.isAsked(), std::abs(a.difference()));
    });
    return points;
}

QString ratingsSentence(Level own, Level advisor)
{
    if (areWorthTalking(own, advisor)) {
        //: %1 is the learner's level of a skill, %2 the level that their advisor sees
        return QCoreApplication::translate("TalkingPoints", "You say %1, the advisor says %2: worth talking about.")
            .arg(nameOf(own), nameOf(advisor));
    }
    if (own == advisor) {
        //: %1 is a level of a skill
        return QCoreApplication::translate("TalkingPoints", "You and the advisor say %1.").arg(nameOf(own));
    }
    //: %1 is the learner's level of a skill, %2 the level that their advisor sees
    return QCoreApplication::translate("TalkingPoints", "You say %1, the advisor says %2.")
        .arg(nameOf(own), nameOf(advisor));
}

} // namespace Cairn
