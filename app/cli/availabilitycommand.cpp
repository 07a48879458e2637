// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/availabilitycommand.h"

#include "cli/availabilityjson.h"
#include "cli/availabilityoptions.h"
#include "cli/invocation.h"
#include "cli/workspaceediting.h"
#include "cli/workspacereading.h"

#include <QLocale>

namespace Cairn {

namespace {

QString dateWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

QList<QCommandLineOption> AvailabilityCommand::options() const
{
    return AvailabilityOptions::options();
}

ExitStatus AvailabilityCommand::run(Invocation &invocation) const
{
    const Result<AvailabilityOptions> given = AvailabilityOptions::read(invocation);
    if (!given)
        return invocation.wrongUse(given.problem().sentence);
    return given.value().isEmpty() ? show(invocation) : set(given.value(), invocation);
}

ExitStatus AvailabilityCommand::show(Invocation &invocation)
{
    const Result<PlanState> plan =
        WorkspaceReading::planOf(invocation.word(0), invocation.folder(), invocation.catalogue());
    if (!plan)
        return invocation.notDone(plan.problem());
    print(availabilityOf(plan.value()), invocation.output());
    return ExitStatus::Done;
}

ExitStatus AvailabilityCommand::set(const AvailabilityOptions &given, Invocation &invocation)
{
    const auto begun = WorkspaceEditing::beginWith(invocation.word(0), invocation.folder(), invocation.catalogue());
    if (!begun)
        return invocation.notDone(begun.problem());
    WorkspaceEditing &editing = *begun.value();
    const Availability availability = given.appliedTo(availabilityOf(editing.state()));
    if (availability.deadline && *availability.deadline < availability.start)
        return invocation.notDone(
            tr("The deadline %1 would come before the start %2, so nothing was changed. Set both "
               "in one go.")
                .arg(availability.deadline->toString(Qt::ISODate), availability.start.toString(Qt::ISODate)));
    editing.commands().setAvailability(availability);
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());
    print(availabilityOf(editing.state()), invocation.output());
    return ExitStatus::Done;
}

void AvailabilityCommand::print(const Availability &availability, Output &output)
{
    if (output.isJson()) {
        output.document(jsonOfAvailability(availability));
        return;
    }
    const QString hours = QLocale().toString(availability.hoursPerWeek());
    //: %1 hours, %2 hours of each weekday, e.g. "Monday 2, Saturday 4"
    output.paragraph(tr("%1 hours a week for the plan: %2.").arg(hours, weekWords(availability)));
    if (availability.start.isValid())
        //: %1 a day
        output.line(tr("Start: %1").arg(dateWords(availability.start)));
    //: %1 a day
    output.line(availability.deadline ? tr("Deadline: %1").arg(dateWords(*availability.deadline)) : tr("No deadline"));
    //: %1 a number
    output.line(tr("Steps under way at once, at most: %1").arg(QLocale().toString(availability.atOnce)));
    printDaysOff(availability, output);
}

void AvailabilityCommand::printDaysOff(const Availability &availability, Output &output)
{
    QStringList off;
    for (const DayOff &each : availability.off)
        //: Days off: %1 why, e.g. "Exams", %2 from when to when
        off += tr("%1: %2").arg(each.title.isEmpty() ? nameOf(each.kind) : each.title, rangeWords(each.days));
    if (!off.isEmpty())
        output.line(tr("Days off:"));
    output.items(off);
    QStringList boosts;
    for (const HoursBoost &each : availability.boosts)
        //: %1 hours, %2 from when to when
        boosts += tr("%1 hours a week more: %2").arg(QLocale().toString(each.hoursPerWeek), rangeWords(each.days));
    if (!boosts.isEmpty())
        output.line(tr("More time than usual:"));
    output.items(boosts);
}

QString AvailabilityCommand::weekWords(const Availability &availability)
{
    const QLocale locale;
    QString words;
    for (int day = 1; day <= DaysInAWeek; ++day) {
        const double hours = availability.hoursOnWeekday[static_cast<size_t>(day - 1)];
        if (hours <= 0)
            continue;
        //: %1 a weekday, %2 its hours
        const QString ofDay = tr("%1 %2").arg(locale.standaloneDayName(day), locale.toString(hours));
        //: A list: %1 what stands there so far, %2 what comes next
        words = words.isEmpty() ? ofDay : tr("%1, %2").arg(words, ofDay);
    }
    return words;
}

QString AvailabilityCommand::rangeWords(const DateRange &days)
{
    //: From the day %1 to the day %2
    return tr("%1 to %2").arg(dateWords(days.first), dateWords(days.last));
}

} // namespace Cairn
