// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/undocommand.h"

#include "cli/invocation.h"
#include "cli/journaljson.h"
#include "cli/workspaceediting.h"

namespace Cairn {

ExitStatus UndoCommand::run(Invocation &invocation) const
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
    if (history.value().undoable.empty())
        return invocation.notDone(tr("There is nothing to take back, so nothing was changed."));
    const PlanChange change = history.value().undoable.back().change;
    // The learner would be gone, and with them what could be brought back.
    if (change.verb == Verb::AddLearner)
        return invocation.notDone(tr("Only the adding of %1 is left to take back, so nothing was changed. “learner "
                                     "remove” removes a learner.")
                                      .arg(learner.value().name));

    const QString text = editing.commands().undoText();
    editing.commands().undo();
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());
    if (invocation.output().isJson())
        invocation.output().document(jsonOf(reversed(change), text));
    else
        //: %1 is a change, e.g. "Set the level of Python"
        invocation.output().line(tr("Taken back: %1").arg(text));
    return ExitStatus::Done;
}

} // namespace Cairn
