// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/logcommand.h"

#include "cli/dayoption.h"
#include "cli/enteredtime.h"
#include "cli/hourswords.h"
#include "cli/steplookup.h"
#include "cli/workspaceediting.h"

#include <QLocale>

namespace Cairn {

QList<QCommandLineOption> LogCommand::options() const
{
    return {dayOption(tr("The work was done on this day; without it, today."))};
}

ExitStatus LogCommand::run(Invocation &invocation) const
{
    const std::optional<double> hours = enteredHours(invocation.word(2));
    if (!hours || *hours <= 0 || *hours > MostLoggedHours)
        return invocation.wrongUse(tr("“%1” is no time that was worked: it is more than 0 and at most %2 hours, for "
                                      "instance 1.5, 1h30m or 90m.")
                                       .arg(invocation.word(2), QLocale().toString(MostLoggedHours)));
    const Result<std::optional<QDate>> day = dayGiven(invocation);
    if (!day)
        return invocation.wrongUse(day.problem().sentence);
    return log(*hours, day.value().value_or(invocation.today()), invocation);
}

ExitStatus LogCommand::log(double hours, const QDate &day, Invocation &invocation)
{
    const Catalogue &catalogue = invocation.catalogue();
    const auto begun = WorkspaceEditing::beginWith(invocation.word(0), invocation.folder(), catalogue);
    if (!begun)
        return invocation.notDone(begun.problem());
    WorkspaceEditing &editing = *begun.value();
    const Result<RoadmapStep> found = StepLookup::find(invocation.word(1), roadmapSteps(editing.state(), catalogue));
    if (!found)
        return invocation.notDone(found.problem());
    const PlanStep &step = found.value().step;
    const LogId id = editing.commands().logHours(step, hours, day);
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());

    const double inAll = editing.state().hoursLoggedFor(step.id);
    const QLocale locale;
    if (invocation.output().isJson())
        invocation.output().document(QJsonObject{{QStringLiteral("learner"), editing.state().profile.id.text()},
                                                 {QStringLiteral("step"), step.id.text()},
                                                 {QStringLiteral("id"), id.text()},
                                                 {QStringLiteral("hours"), hours},
                                                 {QStringLiteral("on"), day.toString(Qt::ISODate)},
                                                 {QStringLiteral("hours_logged"), inAll}});
    else
        //: %1 a step, %2 hours, %3 a date, %4 hours
        invocation.output().paragraph(
            tr("%1: %2 hours on %3, %4 hours in all.")
                .arg(step.title, hoursWords(hours), locale.toString(day, QLocale::LongFormat), hoursWords(inAll)));
    return ExitStatus::Done;
}

} // namespace Cairn
