// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/baseline.h"
#include "domain/evidence.h"
#include "domain/keptadvert.h"
#include "domain/learnerprofile.h"
#include "domain/level.h"
#include "domain/liking.h"
#include "domain/loggedhours.h"
#include "domain/ownskill.h"
#include "domain/ownstep.h"
#include "domain/payback.h"
#include "domain/runningtimer.h"
#include "domain/steprecord.h"

#include <optional>
#include <variant>
#include <vector>

namespace Cairn {

struct LevelEdit
{
    SkillId skill;
    Level before = Level::None;
    Level after = Level::None;
    friend bool operator==(const LevelEdit &, const LevelEdit &) = default;
};

struct NoteEdit
{
    SkillId skill;
    QString before;
    QString after;
    friend bool operator==(const NoteEdit &, const NoteEdit &) = default;
};

struct EvidenceEdit
{
    EvidenceId id;
    std::optional<Evidence> before;
    std::optional<Evidence> after;
    friend bool operator==(const EvidenceEdit &, const EvidenceEdit &) = default;
};

struct OwnSkillEdit
{
    SkillId skill;
    std::optional<OwnSkill> before;
    std::optional<OwnSkill> after;
    friend bool operator==(const OwnSkillEdit &, const OwnSkillEdit &) = default;
};

struct TargetEdit
{
    std::optional<Target> before;
    std::optional<Target> after;
    friend bool operator==(const TargetEdit &, const TargetEdit &) = default;
};

/** A profile that changed, appeared (no before) or went (no after). */
struct ProfileEdit
{
    std::optional<LearnerProfile> before;
    std::optional<LearnerProfile> after;
    friend bool operator==(const ProfileEdit &, const ProfileEdit &) = default;
};

/** When a person has time; nothing: as many hours a week as the profile says, from the day the learner was added. */
struct AvailabilityEdit
{
    std::optional<Availability> before;
    std::optional<Availability> after;
    friend bool operator==(const AvailabilityEdit &, const AvailabilityEdit &) = default;
};

struct StepEdit
{
    StepId step;
    StepRecord before;
    StepRecord after;
    friend bool operator==(const StepEdit &, const StepEdit &) = default;
};

struct OwnStepEdit
{
    StepId step;
    std::optional<OwnStep> before;
    std::optional<OwnStep> after;
    friend bool operator==(const OwnStepEdit &, const OwnStepEdit &) = default;
};

struct LogEdit
{
    LogId id;
    std::optional<LoggedHours> before;
    std::optional<LoggedHours> after;
    friend bool operator==(const LogEdit &, const LogEdit &) = default;
};

struct TimerEdit
{
    std::optional<RunningTimer> before;
    std::optional<RunningTimer> after;
    friend bool operator==(const TimerEdit &, const TimerEdit &) = default;
};

struct BaselineEdit
{
    std::optional<Baseline> before;
    std::optional<Baseline> after;
    friend bool operator==(const BaselineEdit &, const BaselineEdit &) = default;
};

/** The target to fall back on. */
struct PlanBEdit
{
    std::optional<Target> before;
    std::optional<Target> after;
    friend bool operator==(const PlanBEdit &, const PlanBEdit &) = default;
};

/** What a person assumes of their money for the pay back of study; nothing: as the plan and the figures suggest. */
struct PayBackEdit
{
    std::optional<PayBackAssumptions> before;
    std::optional<PayBackAssumptions> after;
    friend bool operator==(const PayBackEdit &, const PayBackEdit &) = default;
};

/** The level that the advisor sees, beside the person's own; nothing: not rated. */
struct AdvisorLevelEdit
{
    SkillId skill;
    std::optional<Level> before;
    std::optional<Level> after;
    friend bool operator==(const AdvisorLevelEdit &, const AdvisorLevelEdit &) = default;
};

/** The answer to a statement about interests or conditions of work; nothing: not answered. */
struct LikingEdit
{
    StatementId statement;
    std::optional<Liking> before;
    std::optional<Liking> after;
    friend bool operator==(const LikingEdit &, const LikingEdit &) = default;
};

/** The roles that a person considers and compares, in their order. */
struct ConsideredRolesEdit
{
    std::vector<RoleId> before;
    std::vector<RoleId> after;
    friend bool operator==(const ConsideredRolesEdit &, const ConsideredRolesEdit &) = default;
};

/** A level that the roadmap shall lead to, whatever the target asks; none: only as the target asks. */
struct WantedLevelEdit
{
    SkillId skill;
    Level before = Level::None;
    Level after = Level::None;
    friend bool operator==(const WantedLevelEdit &, const WantedLevelEdit &) = default;
};

struct AdvertEdit
{
    AdvertId id;
    std::optional<KeptAdvert> before;
    std::optional<KeptAdvert> after;
    friend bool operator==(const AdvertEdit &, const AdvertEdit &) = default;
};

/** Another name of a skill that a person taught the reader of advertisements; an empty skill: none. */
struct OwnAliasEdit
{
    QString alias;
    SkillId before;
    SkillId after;
    friend bool operator==(const OwnAliasEdit &, const OwnAliasEdit &) = default;
};

using Edit = std::variant<LevelEdit, NoteEdit, EvidenceEdit, OwnSkillEdit, TargetEdit, ProfileEdit, AvailabilityEdit,
                          StepEdit, OwnStepEdit, LogEdit, TimerEdit, BaselineEdit, PlanBEdit, PayBackEdit,
                          AdvisorLevelEdit, LikingEdit, ConsideredRolesEdit, WantedLevelEdit, AdvertEdit, OwnAliasEdit>;

/** What a person did, or a newer catalogue to their plan, in one word for the journal and for the Undo entry. */
enum class Verb : quint8 {
    SetLevel,
    WriteNote,
    AddEvidence,
    ChangeEvidence,
    RemoveEvidence,
    AddSkill,
    ChangeSkill,
    RemoveSkill,
    SetTarget,
    ChangeProfile,
    AddLearner,
    FollowCatalogue,
    SetAvailability,
    MarkStep,
    ChangeStep,
    WriteStepNote,
    MoveStep,
    SplitStep,
    AddStep,
    RemoveStep,
    LogHours,
    ChangeLog,
    RemoveLog,
    StartTimer,
    StopTimer,
    AgreePlan,
    RepairPlan,
    SetPlanB,
    ImportTicks,
    SetPayBack,
    SetAdvisorLevel,
    AnswerStatement,
    ConsiderRoles,
    WantLevels,
    ConfirmLevels,
    KeepAdvert,
    ChangeAdvert,
    RemoveAdvert,
    NameSkill
};

/** The word the journal keeps, e.g. "set_level". */
QString codeOf(Verb verb);
std::optional<Verb> verbFromCode(const QString &code);

/** One thing done to one learner's plan: what stood before and what stands after. A plain value. */
struct PlanChange
{
    LearnerId learner;
    Verb verb = Verb::SetLevel;
    std::vector<Edit> edits;

    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};

/** The change that takes the given one back. */
PlanChange reversed(const PlanChange &change);

/** Whether nothing would differ afterwards. */
bool isEmpty(const PlanChange &change);

/** Whether the second change continues the first: same verb and learner, same single subject. */
bool continues(const PlanChange &first, const PlanChange &second);

/** The two changes, of which the second continues the first, as one. */
PlanChange joined(const PlanChange &first, const PlanChange &second);

/**
 * What an edit is about, as the journal names it: the id of a skill, a piece of evidence, a step or logged hours, or
 * a statement, an advertisement, another name, or "target", "profile", "availability", "timer", "baseline", "plan_b",
 * "pay_back", "considered_roles".
 */
QString subjectOf(const Edit &edit);

} // namespace Cairn
