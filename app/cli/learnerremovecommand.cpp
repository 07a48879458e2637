// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/learnerremovecommand.h"

#include "cli/invocation.h"
#include "cli/learnerlookup.h"
#include "cli/workspaceediting.h"
#include "cli/workspacereading.h"

#include <QDir>
#include <QLocale>

namespace Cairn {

namespace {

constexpr QLatin1String YesOption("yes");

} // namespace

QList<QCommandLineOption> LearnerRemoveCommand::options() const
{
    return {{YesOption, tr("Do it; without this it only says what would be gone.")}};
}

ExitStatus LearnerRemoveCommand::run(Invocation &invocation) const
{
    if (!invocation.has(YesOption))
        return tellWhatWouldGo(invocation);
    const WorkspaceFolder folder = invocation.folder();
    const auto editing = WorkspaceEditing::begin(folder, WorkspaceEditing::Missing::Told);
    if (!editing)
        return invocation.notDone(editing.problem());
    const auto learners = editing.value()->learners();
    if (!learners)
        return invocation.notDone(learners.problem());
    // Nobody is removed by a slip of the first letters.
    const auto learner = LearnerLookup::find(invocation.word(0), learners.value(), LearnerLookup::Beginnings::Refused);
    if (!learner)
        return invocation.notDone(learner.problem());
    editing.value()->commands().eraseLearner(learner.value().id);
    const Result<void> outcome = editing.value()->outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());

    if (invocation.output().isJson())
        invocation.output().document(QJsonObject{{QStringLiteral("id"), learner.value().id.text()},
                                                 {QStringLiteral("name"), learner.value().name}});
    else
        invocation.output().line(tr("%1 was removed. Safety copies from before still hold the plan; they lie in %2.")
                                     .arg(learner.value().name, QDir::toNativeSeparators(folder.copiesFolder())));
    return ExitStatus::Done;
}

ExitStatus LearnerRemoveCommand::tellWhatWouldGo(Invocation &invocation)
{
    Result<WorkspaceReading> opened = WorkspaceReading::open(invocation.folder());
    if (!opened)
        return invocation.notDone(opened.problem());
    WorkspaceReading workspace = opened.takeValue();
    const auto learners = workspace.learners();
    if (!learners)
        return invocation.notDone(learners.problem());
    const auto learner = LearnerLookup::find(invocation.word(0), learners.value(), LearnerLookup::Beginnings::Refused);
    if (!learner)
        return invocation.notDone(learner.problem());
    const Result<LoadedPlan> plan = workspace.plan(learner.value().id);
    if (!plan)
        return invocation.notDone(plan.problem());
    return invocation.wrongUse(whatWouldGo(plan.value().state));
}

QString LearnerRemoveCommand::whatWouldGo(const PlanState &state)
{
    const auto count = [](qsizetype number) { return QLocale().toString(static_cast<qlonglong>(number)); };
    return tr("Nothing was removed yet. With --yes, all that is kept of %1 (%2) would be gone for good, with the whole "
              "history: levels %3, notes %4, evidence %5, own skills %6.")
        .arg(state.profile.name, state.profile.id.text(), count(state.levels.size()), count(state.notes.size()),
             count(state.evidence.size()), count(state.ownSkills.size()));
}

} // namespace Cairn
