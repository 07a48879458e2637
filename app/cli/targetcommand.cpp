// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/targetcommand.h"

#include "cli/careerleveloption.h"
#include "cli/cataloguelookup.h"
#include "cli/targetjson.h"
#include "cli/workspaceediting.h"

namespace Cairn {

QList<QCommandLineOption> TargetCommand::options() const
{
    return {careerLevelOption(tr("Aim at this seniority; without it, at entry."))};
}

ExitStatus TargetCommand::run(Invocation &invocation) const
{
    const auto level = careerLevelGiven(invocation);
    if (!level)
        return invocation.wrongUse(level.problem().sentence);
    if (invocation.word(1) == QLatin1String("none")) {
        if (level.value())
            return invocation.wrongUse(tr("Without a target there is no seniority: leave out --level."));
        return set(std::nullopt, {}, invocation);
    }
    const Result<const Role *> role = CatalogueLookup(invocation.catalogue()).role(invocation.word(1));
    if (!role)
        return invocation.notDone(role.problem());
    return set(Target{role.value()->id, level.value().value_or(CareerLevel::Entry)}, role.value()->title, invocation);
}

ExitStatus TargetCommand::set(const std::optional<Target> &target, const QString &title, Invocation &invocation)
{
    const auto begun = WorkspaceEditing::beginWith(invocation.word(0), invocation.folder(), invocation.catalogue());
    if (!begun)
        return invocation.notDone(begun.problem());
    WorkspaceEditing &editing = *begun.value();
    if (target)
        editing.commands().aimAt(*target);
    else
        editing.commands().dropTarget();
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());

    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonObject object = jsonOfTarget(target);
        object.insert(QStringLiteral("learner"), editing.state().profile.id.text());
        output.document(object);
    } else if (target) {
        //: %1 is a learner, %2 a role, %3 a seniority
        output.line(tr("%1 aims at %2, level %3.").arg(editing.state().profile.name, title, nameOf(target->level)));
    } else {
        output.line(tr("%1 has no target now.").arg(editing.state().profile.name));
    }
    return ExitStatus::Done;
}

} // namespace Cairn
