// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/redocommand.h"

#include "cli/invocation.h"
#include "cli/journaljson.h"
#include "cli/workspaceediting.h"

namespace Cairn {

ExitStatus RedoCommand::run(Invocation &invocation) const
{
    const auto begun = WorkspaceEditing::begin(invocation.folder(), WorkspaceEditing::Missing::Told);
    if (!begun)
        return invocation.notDone(begun.problem());
    WorkspaceEditing &editing = *begun.value();
    editing.nameSkillsBy(invocation.catalogue());
    const Result<LearnerSummary> learner = editing.openLearnerAsLeft(invocation.word(0));
    if (!learner)
        return invocation.notDone(learner.problem());
    const Result<ChangeHistory> history = editing.history();
    if (!history)
        return invocation.notDone(history.problem());
    if (history.value().redoable.empty())
        return invocation.notDone(tr("There is nothing to bring back, so nothing was changed."));

    const PlanChange change = history.value().redoable.back().change;
    const QString text = editing.commands().redoText();
    editing.commands().redo();
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());
    if (invocation.output().isJson())
        invocation.output().document(jsonOf(change, text));
    else
        //: %1 is a change, e.g. "Set the level of Python"
        invocation.output().line(tr("Done again: %1").arg(text));
    return ExitStatus::Done;
}

} // namespace Cairn
