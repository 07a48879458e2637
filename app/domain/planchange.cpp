// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planchange.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Cairn {

namespace {

constexpr std::array<std::pair<Verb, const char *>, 39> VerbCodes{{
    {Verb::SetLevel, "set_level"},
    {Verb::WriteNote, "write_note"},
    {Verb::AddEvidence, "add_evidence"},
    {Verb::ChangeEvidence, "change_evidence"},
    {Verb::RemoveEvidence, "remove_evidence"},
    {Verb::AddSkill, "add_skill"},
    {Verb::ChangeSkill, "change_skill"},
    {Verb::RemoveSkill, "remove_skill"},
    {Verb::SetTarget, "set_target"},
    {Verb::ChangeProfile, "change_profile"},
    {Verb::AddLearner, "add_learner"},
    {Verb::FollowCatalogue, "follow_catalogue"},
    {Verb::SetAvailability, "set_availability"},
    {Verb::MarkStep, "mark_step"},
    {Verb::ChangeStep, "change_step"},
    {Verb::WriteStepNote, "write_step_note"},
    {Verb::MoveStep, "move_step"},
    {Verb::SplitStep, "split_step"},
    {Verb::AddStep, "add_step"},
    {Verb::RemoveStep, "remove_step"},
    {Verb::LogHours, "log_hours"},
    {Verb::ChangeLog, "change_log"},
    {Verb::RemoveLog, "remove_log"},
    {Verb::StartTimer, "start_timer"},
    {Verb::StopTimer, "stop_timer"},
    {Verb::AgreePlan, "agree_plan"},
    {Verb::RepairPlan, "repair_plan"},
    {Verb::SetPlanB, "set_plan_b"},
    {Verb::ImportTicks, "import_ticks"},
    {Verb::SetPayBack, "set_pay_back"},
    {Verb::SetAdvisorLevel, "set_advisor_level"},
    {Verb::AnswerStatement, "answer_statement"},
    {Verb::ConsiderRoles, "consider_roles"},
    {Verb::WantLevels, "want_levels"},
    {Verb::ConfirmLevels, "confirm_levels"},
    {Verb::KeepAdvert, "keep_advert"},
    {Verb::ChangeAdvert, "change_advert"},
    {Verb::RemoveAdvert, "remove_advert"},
    {Verb::NameSkill, "name_skill"},
}};

Edit reversedEdit(Edit edit)
{
    std::visit([](auto &each) { std::swap(each.before, each.after); }, edit);
    return edit;
}

} // namespace

QString codeOf(Verb verb)
{
    for (const auto &[known, code] : VerbCodes) {
        if (known == verb)
            return QString::fromLatin1(code);
    }
    return {};
}

std::optional<Verb> verbFromCode(const QString &code)
{
    for (const auto &[known, text] : VerbCodes) {
        if (code == QLatin1String(text))
            return known;
    }
    return std::nullopt;
}

PlanChange reversed(const PlanChange &change)
{
    PlanChange back{change.learner, change.verb, {}};
    back.edits.reserve(change.edits.size());
    std::transform(change.edits.rbegin(), change.edits.rend(), std::back_inserter(back.edits), reversedEdit);
    return back;
}

bool isEmpty(const PlanChange &change)
{
    return std::all_of(change.edits.begin(), change.edits.end(), [](const Edit &edit) {
        return std::visit([](const auto &each) { return each.before == each.after; }, edit);
    });
}

bool continues(const PlanChange &first, const PlanChange &second)
{
    return first.learner == second.learner && first.verb == second.verb && first.edits.size() == 1
           && second.edits.size() == 1 && first.edits.front().index() == second.edits.front().index()
           && subjectOf(first.edits.front()) == subjectOf(second.edits.front());
}

PlanChange joined(const PlanChange &first, const PlanChange &second)
{
    PlanChange both = second;
    std::visit(
        [&first](auto &edit) {
            using Kind = std::decay_t<decltype(edit)>;
            edit.before = std::get<Kind>(first.edits.front()).before;
        },
        both.edits.front());
    return both;
}

QString subjectOf(const Edit &edit)
{
    struct Subject
    {
        QString operator()(const LevelEdit &each) const { return each.skill.text(); }
        QString operator()(const NoteEdit &each) const { return each.skill.text(); }
        QString operator()(const EvidenceEdit &each) const { return each.id.text(); }
        QString operator()(const OwnSkillEdit &each) const { return each.skill.text(); }
        QString operator()(const TargetEdit &) const { return QStringLiteral("target"); }
        QString operator()(const ProfileEdit &) const { return QStringLiteral("profile"); }
        QString operator()(const AvailabilityEdit &) const { return QStringLiteral("availability"); }
        QString operator()(const StepEdit &each) const { return each.step.text(); }
        QString operator()(const OwnStepEdit &each) const { return each.step.text(); }
        QString operator()(const LogEdit &each) const { return each.id.text(); }
        QString operator()(const TimerEdit &) const { return QStringLiteral("timer"); }
        QString operator()(const BaselineEdit &) const { return QStringLiteral("baseline"); }
        QString operator()(const PlanBEdit &) const { return QStringLiteral("plan_b"); }
        QString operator()(const PayBackEdit &) const { return QStringLiteral("pay_back"); }
        QString operator()(const AdvisorLevelEdit &each) const { return each.skill.text(); }
        QString operator()(const LikingEdit &each) const { return each.statement.text(); }
        QString operator()(const ConsideredRolesEdit &) const { return QStringLiteral("considered_roles"); }
        QString operator()(const WantedLevelEdit &each) const { return each.skill.text(); }
        QString operator()(const AdvertEdit &each) const { return each.id.text(); }
        QString operator()(const OwnAliasEdit &each) const { return each.alias; }
    };
    return std::visit(Subject{}, edit);
}

} // namespace Cairn
