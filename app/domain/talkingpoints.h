// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/level.h"

#include <QString>

#include <vector>

namespace Cairn {

class Catalogue;
struct PlanState;

/** So many levels between the person's rating and the advisor's are worth talking about. */
inline constexpr int TalkingPointLevels = 2;

/** A skill that the person and the advisor rate far apart. */
struct TalkingPoint
{
    SkillId skill;
    Level own = Level::None;
    Level advisor = Level::None;
    Level asked = Level::None; ///< by the target; none: it does not ask the skill

    /** In levels; above zero where the advisor sees more than the person does. */
    int difference() const { return toNumber(advisor) - toNumber(own); }
    bool isAsked() const { return asked != Level::None; }
    friend bool operator==(const TalkingPoint &, const TalkingPoint &) = default;
};

/** Whether two ratings of one skill lie so far apart. */
constexpr bool areWorthTalking(Level own, Level advisor)
{
    const int difference = toNumber(advisor) - toNumber(own);
    return difference >= TalkingPointLevels || difference <= -TalkingPointLevels;
}

/**
 * The skills that the advisor rated and that are rated far apart: those that the target asks first, then the larger
 * difference, then the order of the catalogue; own skills after it, by id. Skills that are known no more are left out.
 */
std::vector<TalkingPoint> talkingPoints(const PlanState &state, const Catalogue &catalogue);

/** Both ratings as a sentence, e.g. "You say Expert, the advisor says Working: worth talking about." */
QString ratingsSentence(Level own, Level advisor);

} // namespace Cairn
