// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gap.h"
#include "domain/matchbill.h"
#include "domain/nearestrole.h"
#include "domain/textmention.h"

#include <QStringList>

#include <vector>

namespace Cairn {

class SkillMentionFinder;

/** Everything that the text of one advertisement says, whoever reads it. */
struct AdvertReading
{
    QString text;                       ///< that was read
    std::vector<SkillMention> mentions; ///< in the order of the text
    std::vector<NearRole> roles;        ///< the nearest first
    QStringList unknown;                ///< terms that look like skills and name none, the most frequent first

    /** Null where the text is near to no role. */
    const Role *nearestRole(const Catalogue &catalogue) const;
};

/** Takes longer than a picture of a screen may for a long text: see AdvertReader. */
AdvertReading readAdvert(const QString &text, const SkillMentionFinder &finder, const Catalogue &catalogue);

/** How a person fits to an advertisement today, skill by skill; see advertBill(). */
MatchBill billOf(const AdvertReading &reading, const PlanState &state, const Catalogue &catalogue);

/** What a person lacks for it, with the hours; what lifts the match most first. */
Gap gapOf(const AdvertReading &reading, const PlanState &state, const Catalogue &catalogue);

/** Required, welcome or only named, as one word for people. */
QString nameOf(SkillMention::Strength strength);

/** The title of a skill of the catalogue or of the person's own. */
QString titleOfSkill(const SkillId &skill, const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
