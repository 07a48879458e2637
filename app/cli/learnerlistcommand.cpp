// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/learnerlistcommand.h"

#include "cli/columns.h"
#include "cli/invocation.h"
#include "cli/targetjson.h"
#include "cli/workspacereading.h"
#include "domain/renamedprogress.h"

namespace Cairn {

namespace {

QJsonObject jsonOf(const LearnerSummary &learner)
{
    QJsonObject object = jsonOfTarget(learner.target);
    object.insert(QStringLiteral("id"), learner.id.text());
    object.insert(QStringLiteral("name"), learner.name);
    object.insert(QStringLiteral("kind"),
                  learner.kind == LearnerKind::Sample ? QStringLiteral("sample") : QStringLiteral("person"));
    return object;
}

} // namespace

ExitStatus LearnerListCommand::run(Invocation &invocation) const
{
    Result<WorkspaceReading> workspace = WorkspaceReading::open(invocation.folder());
    if (!workspace)
        return invocation.notDone(workspace.problem());
    auto listed = workspace.takeValue().learners();
    if (!listed)
        return invocation.notDone(listed.problem());
    std::vector<LearnerSummary> learners = listed.takeValue();
    for (LearnerSummary &learner : learners) {
        if (learner.target)
            learner.target = renamedTarget(learner.target, invocation.catalogue());
    }

    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const LearnerSummary &learner : learners)
            array.append(jsonOf(learner));
        output.document(array);
    } else if (learners.empty()) {
        output.line(tr("There is no learner yet. “careercairn-cli learner add NAME” adds one."));
    } else {
        Columns columns({{tr("Id")}, {tr("Name")}, {tr("Target")}, {tr("Level")}});
        for (const LearnerSummary &learner : learners) {
            //: A learner that is made up, to look around with
            const QString name =
                learner.kind == LearnerKind::Sample ? tr("%1 (sample)").arg(learner.name) : learner.name;
            columns.addRow({learner.id.text(), name, learner.target ? learner.target->role.text() : QString(),
                            learner.target ? nameOf(learner.target->level) : QString()});
        }
        output.columns(columns);
    }
    return ExitStatus::Done;
}

} // namespace Cairn
