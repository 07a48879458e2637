// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/randomstep.h"

#include "common/randomstepvalues.h"

#include <QStringList>

#include <array>

namespace Cairn {

namespace {

constexpr int SkillCount = 5;

const QStringList &pieces()
{
    static const QStringList all{QStringLiteral("a"),
                                 QStringLiteral("Ünïcödé "),
                                 QStringLiteral("\U0001F9D7\U0001F3FD"),
                                 QStringLiteral("'; DROP TABLE learner; --"),
                                 QStringLiteral("\"quoted\\\""),
                                 QStringLiteral("\r\n\t"),
                                 QStringLiteral("مرحبا"),
                                 QStringLiteral("%1 %2 <b>&amp;"),
                                 QString(QChar(0)),
                                 QStringLiteral("\uFEFF\u2028"),
                                 QString(3000, u'x')};
    return all;
}

template <class Map>
typename Map::key_type keyAt(const Map &map, int which)
{
    return std::next(map.constBegin(), which % static_cast<int>(map.size())).key();
}

PlanChange evidenceChange(const RandomStep &step, const PlanState &state)
{
    Evidence evidence = evidenceOf(step);
    if (step.value % 3 == 0 || state.evidence.isEmpty()) {
        evidence.id = EvidenceId(QStringLiteral("e-%1").arg(step.which));
        const bool known = state.evidence.contains(evidence.id);
        const auto before = known ? std::optional(state.evidence.value(evidence.id)) : std::nullopt;
        return {state.profile.id, Verb::AddEvidence, {EvidenceEdit{evidence.id, before, evidence}}};
    }
    evidence.id = keyAt(state.evidence, step.which);
    const Evidence before = state.evidence.value(evidence.id);
    if (step.value % 3 == 1)
        return {state.profile.id, Verb::ChangeEvidence, {EvidenceEdit{evidence.id, before, evidence}}};
    return {state.profile.id, Verb::RemoveEvidence, {EvidenceEdit{evidence.id, before, std::nullopt}}};
}

PlanChange ownSkillChange(const RandomStep &step, const PlanState &state)
{
    const SkillId id(QStringLiteral("own-%1").arg(step.which % 4));
    const bool known = state.ownSkills.contains(id);
    const auto before = known ? std::optional(state.ownSkills.value(id)) : std::nullopt;
    if (known && step.value % 2 == 0)
        return {state.profile.id,
                Verb::RemoveSkill,
                {LevelEdit{id, state.levelOf(id), Level::None}, NoteEdit{id, state.notes.value(id), {}},
                 OwnSkillEdit{id, before, std::nullopt}}};
    const OwnSkill after{id, GroupId(QStringLiteral("g_%1").arg(step.value)), textOf(step.words)};
    return {state.profile.id, known ? Verb::ChangeSkill : Verb::AddSkill, {OwnSkillEdit{id, before, after}}};
}

PlanChange profileChange(const RandomStep &step, const PlanState &state)
{
    LearnerProfile after = state.profile;
    after.name = textOf(step.words);
    after.hoursPerWeek = 1 + (step.value % 590) / 10.0;
    after.interests.clear();
    for (int interest = 0; interest < step.which % 4; ++interest)
        after.interests.emplace_back(QStringLiteral("interest_%1").arg(interest));
    return {state.profile.id, Verb::ChangeProfile, {ProfileEdit{state.profile, after}}};
}

/** What is kept of a plan once only: set, or for every fourth step taken away. */
template <class EditKind, class Value>
PlanChange oneOfAPlan(const RandomStep &step, const PlanState &state, Verb verb, const std::optional<Value> &before,
                      Value (*valueOf)(const RandomStep &))
{
    const auto after = step.value % 4 == 0 ? std::nullopt : std::optional(valueOf(step));
    return {state.profile.id, verb, {EditKind{before, after}}};
}

template <class Map>
auto valueIn(const Map &map, const typename Map::key_type &id)
{
    return map.contains(id) ? std::optional(map.value(id)) : std::nullopt;
}

PlanChange ownStepChange(const RandomStep &step, const PlanState &state)
{
    const OwnStep own = ownStepOf(step);
    const auto before = valueIn(state.ownSteps, own.id);
    if (before && step.value % 2 == 0)
        return {state.profile.id, Verb::RemoveStep, {OwnStepEdit{own.id, before, std::nullopt}}};
    return {state.profile.id, before ? Verb::ChangeStep : Verb::AddStep, {OwnStepEdit{own.id, before, own}}};
}

PlanChange logChange(const RandomStep &step, const PlanState &state)
{
    const LoggedHours logged = loggedHoursOf(step);
    const auto before = valueIn(state.log, logged.id);
    if (before && step.value % 3 == 0)
        return {state.profile.id, Verb::RemoveLog, {LogEdit{logged.id, before, std::nullopt}}};
    return {state.profile.id, before ? Verb::ChangeLog : Verb::LogHours, {LogEdit{logged.id, before, logged}}};
}

PlanChange changeOfSteps(const RandomStep &step, const PlanState &state, int kind)
{
    const StepId id = stepIdOf(step.which * 5 + step.value);
    switch (kind) {
    case 0:
        return oneOfAPlan<AvailabilityEdit>(step, state, Verb::SetAvailability, state.availability, availabilityOf);
    case 1:
        return {state.profile.id, Verb::ChangeStep, {StepEdit{id, state.recordOf(id), recordOf(step)}}};
    case 2:
        return ownStepChange(step, state);
    case 3:
        return logChange(step, state);
    case 4:
        return oneOfAPlan<TimerEdit>(step, state, Verb::StartTimer, state.timer, timerOf);
    case 5:
        return oneOfAPlan<BaselineEdit>(step, state, Verb::AgreePlan, state.baseline, baselineOf);
    case 6:
        return {state.profile.id, Verb::SetPlanB, {PlanBEdit{state.planB, targetOf(step)}}};
    default:
        return oneOfAPlan<PayBackEdit>(step, state, Verb::SetPayBack, state.payBack, payBackOf);
    }
}

PlanChange advertChange(const RandomStep &step, const PlanState &state)
{
    const KeptAdvert advert = keptAdvertOf(step);
    const auto before = valueIn(state.adverts, advert.id);
    if (before && step.value % 3 == 0)
        return {state.profile.id, Verb::RemoveAdvert, {AdvertEdit{advert.id, before, std::nullopt}}};
    return {state.profile.id, before ? Verb::ChangeAdvert : Verb::KeepAdvert, {AdvertEdit{advert.id, before, advert}}};
}

PlanChange changeOfWishes(const RandomStep &step, const PlanState &state, int kind)
{
    const LearnerId &learner = state.profile.id;
    const SkillId skill = skillOf(step.which);
    const StatementId statement = statementOf(step.which);
    const QString alias = aliasOf(step.which);
    switch (kind) {
    case 0:
        return {learner,
                Verb::SetAdvisorLevel,
                {AdvisorLevelEdit{skill, valueIn(state.advisorLevels, skill), advisorLevelOf(step.value)}}};
    case 1:
        return {learner,
                Verb::AnswerStatement,
                {LikingEdit{statement, valueIn(state.likings, statement), likingOf(step.value)}}};
    case 2:
        return {learner, Verb::ConsiderRoles, {ConsideredRolesEdit{state.consideredRoles, consideredRolesOf(step)}}};
    case 3:
        return {learner,
                Verb::WantLevels,
                {WantedLevelEdit{skill, state.wantedLevels.value(skill), AllLevels[step.value % 5]}}};
    case 4:
        return advertChange(step, state);
    default:
        return {learner,
                Verb::NameSkill,
                {OwnAliasEdit{alias, state.ownAliases.value(alias),
                              step.value % 4 == 0 ? SkillId() : skillOf(step.value)}}};
    }
}

} // namespace

QString textOf(const std::vector<int> &words)
{
    QString text;
    for (const int word : words)
        text += pieces().at(word % pieces().size());
    return text;
}

SkillId skillOf(int which)
{
    return SkillId(QStringLiteral("s_%1").arg(which % SkillCount));
}

StatementId statementOf(int which)
{
    return StatementId(QStringLiteral("i_%1").arg(which % 4));
}

std::optional<Level> advisorLevelOf(int value)
{
    if (value % 6 == 0)
        return std::nullopt;
    return AllLevels[static_cast<size_t>(value % LevelCount)];
}

std::optional<Liking> likingOf(int value)
{
    constexpr std::array all{Liking::Dislike, Liking::Neutral, Liking::Like};
    const auto at = static_cast<size_t>(value % 4);
    return at < all.size() ? std::optional(all[at]) : std::nullopt;
}

QString aliasOf(int which)
{
    return QStringLiteral("a") + textOf({which});
}

Evidence evidenceOf(const RandomStep &step)
{
    constexpr std::array kinds{EvidenceKind::Text, EvidenceKind::Link, EvidenceKind::File};
    Evidence evidence;
    evidence.skill = skillOf(step.value);
    evidence.kind = kinds[static_cast<size_t>(step.which) % kinds.size()];
    evidence.title = textOf(step.words);
    evidence.reference = step.value % 2 == 0 ? QString() : textOf(step.words) + QStringLiteral("/file.pdf");
    evidence.date = step.value % 5 == 0 ? QDate() : QDate(2026, 1, 1).addDays(step.value);
    return evidence;
}

std::optional<Target> targetOf(const RandomStep &step)
{
    if (step.which % 4 == 0)
        return std::nullopt;
    return Target{RoleId(QStringLiteral("r_%1").arg(step.which)),
                  AllCareerLevels[static_cast<size_t>(step.value) % AllCareerLevels.size()]};
}

PlanChange changeOf(const RandomStep &step, const PlanState &state)
{
    constexpr int Kinds = 20;
    constexpr int FirstOfSteps = 6;
    constexpr int FirstOfWishes = 14;
    const SkillId skill = skillOf(step.which);
    const int kind = step.what % Kinds;
    switch (kind) {
    case 0:
        return {state.profile.id, Verb::SetLevel, {LevelEdit{skill, state.levelOf(skill), AllLevels[step.value % 5]}}};
    case 1:
        return {state.profile.id, Verb::WriteNote, {NoteEdit{skill, state.notes.value(skill), textOf(step.words)}}};
    case 2:
        return evidenceChange(step, state);
    case 3:
        return ownSkillChange(step, state);
    case 4:
        return {state.profile.id, Verb::SetTarget, {TargetEdit{state.target, targetOf(step)}}};
    case 5:
        return profileChange(step, state);
    default:
        return kind < FirstOfWishes ? changeOfSteps(step, state, kind - FirstOfSteps)
                                    : changeOfWishes(step, state, kind - FirstOfWishes);
    }
}

} // namespace Cairn
