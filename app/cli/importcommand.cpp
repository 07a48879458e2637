// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/invocation.h"
#include "cli/workspaceediting.h"
#include "domain/roadmap.h"
#include "exchange/tasklistimport.h"
#include "exchange/tasklistmark.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace Cairn {

namespace {

const QString MarkdownOption = QStringLiteral("markdown");
const QString StandardInput = QStringLiteral("-");
/** A character takes up to four bytes. */
constexpr qint64 MostBytes = 4 * MostTaskListCharacters;

QJsonObject jsonOf(const TaskListMark &mark, StepState state)
{
    return {{QStringLiteral("id"), mark.name()}, {QStringLiteral("state"), codeOf(state)}};
}

StepState stateOf(const SubStep &subStep)
{
    return subStep.done ? StepState::Done : StepState::ToDo;
}

} // namespace

QList<QCommandLineOption> ImportCommand::options() const
{
    return {{MarkdownOption, tr("Read this list of tasks, which “export --markdown” wrote; - reads standard input."),
             QStringLiteral("FILE")}};
}

ExitStatus ImportCommand::run(Invocation &invocation) const
{
    if (invocation.valueOf(MarkdownOption).isEmpty())
        return invocation.wrongUse(tr("Nothing was named to read: --markdown FILE."));
    const Result<QString> text = textIn(invocation.valueOf(MarkdownOption));
    if (!text)
        return invocation.notDone(text.problem());
    const Catalogue &catalogue = invocation.catalogue();
    const auto begun = WorkspaceEditing::beginWith(invocation.word(0), invocation.folder(), catalogue);
    if (!begun)
        return invocation.notDone(begun.problem());
    WorkspaceEditing &editing = *begun.value();

    const Roadmap before = roadmapOf(editing.state(), catalogue, invocation.today());
    Result<TaskListTicks> read = ticksIn(text.value(), before);
    if (!read)
        return invocation.notDone(read.problem());
    TaskListTicks ticks = read.takeValue();
    if (!ticks.marks.empty())
        editing.commands().markSteps(ticks.marks, invocation.today());
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());
    const Roadmap after = roadmapOf(editing.state(), catalogue, invocation.today());
    refuseWhatIsReached(ticks, after);
    print(changesBetween(before, after), ticks, invocation.output());
    return ExitStatus::Done;
}

void ImportCommand::refuseWhatIsReached(TaskListTicks &ticks, const Roadmap &after)
{
    for (size_t at = 0; at < ticks.marks.size(); ++at) {
        const RoadmapStep *step = after.step(ticks.marks.at(at).step.id);
        const bool isToDo = step && step->state != StepState::Done;
        if (!isToDo && ticks.marks.at(at).state == StepState::ToDo)
            ticks.refused.push_back(
                {ticks.lines.at(at), tr("The level that this step leads to is reached, so it is not to do again. "
                                        "Lower the level first.")});
    }
    std::stable_sort(ticks.refused.begin(), ticks.refused.end(),
                     [](const RefusedLine &a, const RefusedLine &b) { return a.line < b.line; });
}

Result<QString> ImportCommand::textIn(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == StandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(MostBytes + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return Problem{
            tr("The file %1 cannot be read, so nothing was changed. Is its name right, and may you read it?").arg(path),
            file.errorString()};
    return QString::fromUtf8(bytes);
}

/** What is another now, which is not always what was asked; see refuseWhatIsReached(). */
QJsonArray ImportCommand::changesBetween(const Roadmap &before, const Roadmap &after)
{
    QJsonArray changes;
    for (const RoadmapStep &old : before.steps) {
        const RoadmapStep *step = after.step(old.step.id);
        if (!step)
            continue;
        if (step->state != old.state)
            changes.append(jsonOf({old.step.id, {}}, step->state));
        for (const SubStep &oldSubStep : old.subSteps) {
            for (const SubStep &subStep : step->subSteps) {
                if (subStep.id == oldSubStep.id && subStep.done != oldSubStep.done)
                    changes.append(jsonOf({old.step.id, subStep.id}, stateOf(subStep)));
            }
        }
    }
    return changes;
}

void ImportCommand::print(const QJsonArray &changes, const TaskListTicks &ticks, Output &output)
{
    if (output.isJson()) {
        QJsonArray refused;
        for (const RefusedLine &each : ticks.refused)
            refused.append(QJsonObject{{QStringLiteral("line"), each.line}, {QStringLiteral("why"), each.why}});
        output.document(QJsonObject{{QStringLiteral("changed"), changes},
                                    {QStringLiteral("unknown"), QJsonArray::fromStringList(ticks.unknown)},
                                    {QStringLiteral("refused"), refused}});
        return;
    }
    for (const QJsonValue &change : changes) {
        const auto state = stepStateFromCode(change[QLatin1String("state")].toString());
        //: %1 the id of a step, %2 its state, e.g. "Done"
        output.line(tr("%1: %2").arg(change[QLatin1String("id")].toString(), nameOf(state.value_or(StepState::ToDo))));
    }
    if (changes.isEmpty())
        output.line(tr("The plan already was as the list says: nothing was changed."));
    for (const QString &id : ticks.unknown)
        output.line(tr("The plan has no step %1, so its tick was not used.").arg(id));
    for (const RefusedLine &each : ticks.refused)
        //: %1 the number of a line, %2 a sentence
        output.line(tr("Line %1: %2").arg(each.line).arg(each.why));
}

} // namespace Cairn
