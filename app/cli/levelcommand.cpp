// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/levelcommand.h"

#include "cli/cataloguelookup.h"
#include "cli/invocation.h"
#include "cli/levelwords.h"
#include "cli/workspaceediting.h"

namespace Cairn {

namespace {

std::optional<Level> levelOf(const QString &word)
{
    // One digit and nothing else: "2.0" and "02" are more likely slips than levels.
    return word.size() == 1 ? levelFromNumber(word.front().unicode() - u'0') : std::nullopt;
}

const QString AdvisorOption = QStringLiteral("advisor");

} // namespace

QList<QCommandLineOption> LevelCommand::options() const
{
    return {{AdvisorOption, tr("Set the level as the advisor sees it, beside the learner's own.")}};
}

ExitStatus LevelCommand::run(Invocation &invocation) const
{
    const std::optional<Level> level = levelOf(invocation.word(2));
    if (!level)
        return invocation.wrongUse(tr("“%1” is no level: a level is 0, 1, 2, 3 or 4.").arg(invocation.word(2)));
    const auto begun = WorkspaceEditing::beginWith(invocation.word(0), invocation.folder(), invocation.catalogue());
    if (!begun)
        return invocation.notDone(begun.problem());
    WorkspaceEditing &editing = *begun.value();
    const SkillId skill(invocation.word(1));
    const Result<QString> title = titleOf(skill, editing.state(), invocation.catalogue());
    if (!title)
        return invocation.notDone(title.problem());
    if (invocation.has(AdvisorOption))
        return rate(skill, title.value(), *level, editing, invocation);

    const Level before = editing.state().levelOf(skill);
    editing.commands().setSkillLevel(skill, *level);
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());
    if (invocation.output().isJson())
        invocation.output().document(QJsonObject{{QStringLiteral("learner"), editing.state().profile.id.text()},
                                                 {QStringLiteral("skill"), skill.text()},
                                                 {QStringLiteral("before"), toNumber(before)},
                                                 {QStringLiteral("level"), toNumber(*level)}});
    else
        //: %1 is a learner, %2 a skill, %3 and %4 levels, e.g. "2 Working"
        invocation.output().line(
            tr("%1, %2: %3, before %4.")
                .arg(editing.state().profile.name, title.value(), numberAndName(*level), numberAndName(before)));
    return ExitStatus::Done;
}

ExitStatus LevelCommand::rate(const SkillId &skill, const QString &title, Level level, WorkspaceEditing &editing,
                              Invocation &invocation)
{
    const QMap<SkillId, Level> &ratings = editing.state().advisorLevels;
    const std::optional<Level> before = ratings.contains(skill) ? std::optional(ratings.value(skill)) : std::nullopt;
    editing.commands().setAdvisorLevel(skill, level);
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());
    Output &output = invocation.output();
    const QString &name = editing.state().profile.name;
    if (output.isJson())
        output.document(QJsonObject{
            {QStringLiteral("learner"), editing.state().profile.id.text()},
            {QStringLiteral("skill"), skill.text()},
            {QStringLiteral("by"), AdvisorOption},
            {QStringLiteral("before"), before ? QJsonValue(toNumber(*before)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("level"), toNumber(level)}});
    else if (before)
        //: %1 is a learner, %2 a skill, %3 and %4 levels as the advisor sees them, e.g. "2 Working"
        output.line(tr("%1, %2, seen by the advisor: %3, before %4.")
                        .arg(name, title, numberAndName(level), numberAndName(*before)));
    else
        //: %1 is a learner, %2 a skill, %3 a level as the advisor sees it, e.g. "2 Working"
        output.line(tr("%1, %2, seen by the advisor: %3.").arg(name, title, numberAndName(level)));
    return ExitStatus::Done;
}

Result<QString> LevelCommand::titleOf(const SkillId &skill, const PlanState &state, const Catalogue &catalogue)
{
    const auto own = state.ownSkills.constFind(skill);
    if (own != state.ownSkills.constEnd())
        return own->title;
    // A level from an older catalogue can still be changed.
    if (state.levels.contains(skill))
        return catalogue.titleOf(skill);
    const Result<const Skill *> known = CatalogueLookup(catalogue).skill(skill.text());
    if (!known)
        return known.problem();
    return known.value()->title;
}

} // namespace Cairn
