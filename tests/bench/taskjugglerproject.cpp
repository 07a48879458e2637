// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskjugglerproject.h"

#include "timetable.h"

#include <QHash>
#include <QTextStream>

#include <array>

namespace Cairn {

namespace {

constexpr std::array Weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QDate lastDay(const GeneratedPlan &plan)
{
    constexpr int SpareDays = 28;
    int left = 0;
    for (const Work &work : plan.works)
        left += static_cast<int>(work.hoursLeft * QuartersInAnHour);
    int quarter = 0;
    for (; left > 0; ++quarter)
        left -= isTime(plan, quarter) ? 1 : 0;
    return momentOf(plan, quarter).date().addDays(SpareDays);
}

void writeHead(QTextStream &text, const GeneratedPlan &plan)
{
    const QString firstDay = dayText(plan.firstDay());
    text << "project plan \"Plan\" " << firstDay << " - " << dayText(lastDay(plan)) << " {\n"
         << "  timingresolution 15min\n  timezone \"UTC\"\n  now " << firstDay << "\n}\n";
}

void writeResource(QTextStream &text, const Availability &availability)
{
    text << "resource person \"Person\" {\n";
    for (size_t weekday = 0; weekday < Weekdays.size(); ++weekday) {
        const int quarters = static_cast<int>(availability.hoursOnWeekday[weekday] * QuartersInAnHour);
        text << "  workinghours " << Weekdays[weekday];
        if (quarters > 0) {
            const QTime end = QTime(8, 0).addSecs(quarters * 900);
            text << " 8:00 - " << end.toString(QStringLiteral("H:mm")) << '\n';
        } else {
            text << " off\n";
        }
    }
    for (const DayOff &off : availability.off)
        text << "  leaves annual " << dayText(off.days.first) << " - " << dayText(off.days.last.addDays(1)) << '\n';
    text << "}\n";
}

void writeTasks(QTextStream &text, const std::vector<Work> &works)
{
    QHash<StepId, size_t> numbers;
    for (size_t number = 0; number < works.size(); ++number)
        numbers.insert(works[number].id, number);
    for (size_t number = 0; number < works.size(); ++number) {
        const Work &work = works[number];
        text << "task s" << number << " \"" << work.id.text() << "\" {\n  effort "
             << QString::number(work.hoursLeft, 'f', 2) << "h\n  allocate person\n";
        for (const StepId &before : work.after)
            text << "  depends !s" << numbers.value(before) << '\n';
        text << "}\n";
    }
}

} // namespace

QByteArray taskJugglerProject(const GeneratedPlan &plan)
{
    QByteArray project;
    QTextStream text(&project);
    writeHead(text, plan);
    writeResource(text, plan.availability);
    writeTasks(text, plan.works);
    text << "taskreport finishes \"finishes\" {\n  formats csv\n  columns id, start, end, effort\n"
         << "  hidetask ~isleaf()\n  hideresource 1\n  loadunit hours\n  numberformat \"-\" \"\" \"\" \".\" 2\n"
         << "  timeformat \"%Y-%m-%d-%H:%M\"\n}\n";
    text.flush();
    return project;
}

} // namespace Cairn
