// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"

#include <QMap>

namespace Cairn {

/** Everything the workspace holds of one learner, as a plain value. */
struct PlanState
{
    LearnerProfile profile;
    std::optional<Target> target;
    QMap<SkillId, Level> levels; ///< only levels above none
    QMap<SkillId, QString> notes;
    QMap<EvidenceId, Evidence> evidence;
    QMap<SkillId, OwnSkill> ownSkills;

    Level levelOf(const SkillId &skill) const { return levels.value(skill, Level::None); }
    int evidenceCount(const SkillId &skill) const;

    friend bool operator==(const PlanState &, const PlanState &) = default;
};

/** Brings the "after" of every edit into the state. */
void apply(PlanState &state, const PlanChange &change);

} // namespace Cairn
