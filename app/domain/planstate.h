// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"

#include <QMap>

namespace Cairn {

/** Side by side in one table; more are not read at a glance. */
inline constexpr size_t MostConsideredRoles = 4;

/** Everything the workspace holds of one learner, as a plain value. */
struct PlanState
{
    LearnerProfile profile;
    std::optional<Target> target;
    QMap<SkillId, Level> levels; ///< only levels above none
    QMap<SkillId, QString> notes;
    QMap<EvidenceId, Evidence> evidence;
    QMap<SkillId, OwnSkill> ownSkills;
    std::optional<Availability> availability; ///< see availabilityOf()
    QMap<StepId, StepRecord> steps;           ///< only records that say something
    QMap<StepId, OwnStep> ownSteps;
    QMap<LogId, LoggedHours> log;
    std::optional<RunningTimer> timer;
    std::optional<Baseline> baseline;
    std::optional<Target> planB;
    std::optional<PayBackAssumptions> payBack; ///< nothing: as the plan and the figures suggest
    QMap<SkillId, Level> advisorLevels;        ///< as the advisor sees them; none is a rating too
    QMap<StatementId, Liking> likings;
    std::vector<RoleId> consideredRoles; ///< in the person's order; see MostConsideredRoles
    QMap<SkillId, Level> wantedLevels;   ///< what the roadmap leads to besides the target; only levels above none
    QMap<AdvertId, KeptAdvert> adverts;
    QMap<QString, SkillId> ownAliases; ///< further names of skills in texts, as they were written

    /** That of the target; entry where there is none. */
    CareerLevel seniority() const { return target ? target->level : CareerLevel::Entry; }
    Level levelOf(const SkillId &skill) const { return levels.value(skill, Level::None); }
    int evidenceCount(const SkillId &skill) const;
    /** As it is made where nothing is kept of the step. */
    StepRecord recordOf(const StepId &step) const { return steps.value(step); }
    /** All hours that were logged for the step. */
    double hoursLoggedFor(const StepId &step) const;

    friend bool operator==(const PlanState &, const PlanState &) = default;
};

/**
 * When the person has time: as they said it, else the hours a week of the profile, spread evenly from the day the
 * learner was added.
 */
Availability availabilityOf(const PlanState &state);

/** Brings the "after" of every edit into the state. */
void apply(PlanState &state, const PlanChange &change);

} // namespace Cairn
