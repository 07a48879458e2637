// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/advertreading.h"

#include "domain/advertmatch.h"
#include "domain/skillmentions.h"

#include <QCoreApplication>

namespace Cairn {

const Role *AdvertReading::nearestRole(const Catalogue &catalogue) const
{
    return roles.empty() ? nullptr : catalogue.role(roles.front().role);
}

AdvertReading readAdvert(const QString &text, const SkillMentionFinder &finder, const Catalogue &catalogue)
{
    AdvertReading reading;
    reading.text = text;
    reading.mentions = finder.mentionsIn(text);
    reading.roles = nearestRoles(text, reading.mentions, catalogue);
    reading.unknown = finder.unknownTermsIn(text);
    return reading;
}

MatchBill billOf(const AdvertReading &reading, const PlanState &state, const Catalogue &catalogue)
{
    return advertBill(reading.mentions, reading.nearestRole(catalogue), state.seniority(), state);
}

Gap gapOf(const AdvertReading &reading, const PlanState &state, const Catalogue &catalogue)
{
    const CareerLevel level = state.seniority();
    return gapTo(askedBy(reading.mentions, reading.nearestRole(catalogue), level), level, state, catalogue);
}

QString nameOf(SkillMention::Strength strength)
{
    switch (strength) {
    case SkillMention::Strength::Must:
        //: How strongly an advertisement asks for a skill
        return QCoreApplication::translate("AdvertReading", "required");
    case SkillMention::Strength::Nice:
        //: How strongly an advertisement asks for a skill: an advantage, not a must
        return QCoreApplication::translate("AdvertReading", "welcome");
    case SkillMention::Strength::Named:
        break;
    }
    //: A skill stands in an advertisement and is not asked for
    return QCoreApplication::translate("AdvertReading", "only named");
}

QString titleOfSkill(const SkillId &skill, const PlanState &state, const Catalogue &catalogue)
{
    const auto own = state.ownSkills.constFind(skill);
    return own == state.ownSkills.constEnd() ? catalogue.titleOf(skill) : own->title;
}

} // namespace Cairn
