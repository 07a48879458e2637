// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/learnerprofile.h"
#include "domain/level.h"
#include "domain/ownskill.h"

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

using Edit = std::variant<LevelEdit, NoteEdit, EvidenceEdit, OwnSkillEdit, TargetEdit, ProfileEdit>;

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
    FollowCatalogue
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

/** What an edit is about, as the journal names it: a skill id, an evidence id, "target" or "profile". */
QString subjectOf(const Edit &edit);

} // namespace Cairn
