// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include "domain/openplan.h"
#include "domain/workcalendar.h"
#include "models/liveroadmap.h"
#include "models/stepwords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Cairn {

namespace {

/** A number of hours with at most one decimal, without its unit. */
QString numberText(double hours)
{
    const double tenths = std::round(hours * 10) / 10;
    return QLocale().toString(tenths, 'f', tenths == std::round(tenths) ? 0 : 1);
}

} // namespace

ActivityModel::ActivityModel(const LiveRoadmap &roadmap, QObject *parent)
    : QAbstractTableModel(parent)
    , m_roadmap(roadmap)
    , m_weeks(weeks())
{
    connect(&roadmap, &LiveRoadmap::changed, this, &ActivityModel::refresh);
}

// ---- the weeks -----------------------------------------------------------------------------------------------

std::vector<ActivityModel::Week> ActivityModel::weeks() const
{
    const PlanState &state = m_roadmap.plan().state();
    const Availability availability = availabilityOf(state);
    const WorkCalendar calendar(availability);
    const int firstWeekday = QLocale().firstDayOfWeek();
    const QDate today = m_roadmap.today();
    const int daysGone = (today.dayOfWeek() - firstWeekday + DaysInAWeek) % DaysInAWeek;
    const QDate first = today.addDays(-daysGone - qint64(WeekCount - 1) * DaysInAWeek);

    std::vector<Week> weeks(WeekCount);
    for (int week = 0; week < WeekCount; ++week)
        weeks[static_cast<size_t>(week)].first = first.addDays(qint64(week) * DaysInAWeek);
    for (const LoggedHours &logged : state.log) {
        const qint64 at = first.daysTo(logged.day);
        if (logged.day.isValid() && at >= 0 && at < WeekCount * DaysInAWeek)
            weeks[static_cast<size_t>(at / DaysInAWeek)].hours[static_cast<size_t>(at % DaysInAWeek)] += logged.hours;
    }
    for (Week &week : weeks) {
        const bool isWorked = std::any_of(week.hours.begin(), week.hours.end(), [](double each) { return each > 0; });
        int quarters = 0;
        for (int day = 0; day < DaysInAWeek; ++day)
            quarters += calendar.quartersOn(week.first.addDays(day));
        if (isWorked || quarters > 0)
            week.kind = WeekKind::Work;
        else if (availability.start.isValid() && week.first.addDays(DaysInAWeek - 1) < availability.start)
            week.kind = WeekKind::BeforeThePlan;
        else
            week.kind = WeekKind::Rest;
    }
    return weeks;
}

void ActivityModel::refresh()
{
    std::vector<Week> now = weeks();
    if (now.front().first != m_weeks.front().first) {
        beginResetModel();
        m_weeks = std::move(now);
        endResetModel();
        return;
    }
    for (int week = 0; week < WeekCount; ++week) {
        Week &known = m_weeks[static_cast<size_t>(week)];
        if (now[static_cast<size_t>(week)] == known)
            continue;
        known = now[static_cast<size_t>(week)];
        emit dataChanged(index(week, 0), index(week, ColumnCount - 1));
    }
}

ActivityModel::Grade ActivityModel::gradeOf(double hours)
{
    if (!(hours > 0))
        return Grade::Nothing;
    if (hours < LittleHours)
        return Grade::Little;
    return hours <= SomeHours ? Grade::Some : Grade::Much;
}

QDate ActivityModel::today() const
{
    return m_roadmap.today();
}

QDate ActivityModel::dayAt(int week, int day) const
{
    return m_weeks[static_cast<size_t>(week)].first.addDays(day);
}

double ActivityModel::hoursAt(int week, int day) const
{
    return m_weeks[static_cast<size_t>(week)].hours[static_cast<size_t>(day)];
}

double ActivityModel::hoursOfWeek(int week) const
{
    const auto &hours = m_weeks[static_cast<size_t>(week)].hours;
    return std::accumulate(hours.begin(), hours.end(), 0.0);
}

ActivityModel::WeekKind ActivityModel::kindOf(int week) const
{
    return m_weeks[static_cast<size_t>(week)].kind;
}

// ---- words ---------------------------------------------------------------------------------------------------

QString ActivityModel::sumText(int week) const
{
    switch (kindOf(week)) {
    case WeekKind::BeforeThePlan:
        return {};
    case WeekKind::Rest:
        //: Under a week that has no time for the plan, such as holidays; short
        return tr("rest");
    case WeekKind::Work:
        break;
    }
    return numberText(hoursOfWeek(week));
}

QString ActivityModel::dayWords(int week, int day) const
{
    const QDate date = dayAt(week, day);
    //: A day as QDate formats it: dddd is the weekday, d the day, MMMM the month
    const QString dayName = QLocale().toString(date, tr("dddd d MMMM"));
    if (date > today())
        //: %1 is a day of this week that is still to come
        return tr("%1, still to come").arg(dayName);
    const double hours = hoursAt(week, day);
    if (hours > 0)
        //: %1 is a day, %2 for example "2 h"
        return tr("%1: %2").arg(dayName, stepHoursText(hours));
    //: %1 is a day without work on the plan; no blame
    return tr("%1: nothing logged").arg(dayName);
}

QString ActivityModel::summary() const
{
    double hours = 0;
    int days = 0;
    int rests = 0;
    for (int week = 0; week < WeekCount; ++week) {
        hours += hoursOfWeek(week);
        rests += kindOf(week) == WeekKind::Rest ? 1 : 0;
        for (int day = 0; day < DaysInAWeek; ++day)
            days += hoursAt(week, day) > 0 ? 1 : 0;
    }
    //: %1 for example "168 h"; the calendar shows 17 weeks
    const QString worked = tr("%1 on %Ln day(s) of the last 17 weeks.", nullptr, days).arg(stepHoursText(hours));
    if (rests == 0)
        return worked;
    //: %1 is the sentence before
    return tr("%1 %Ln week(s) of rest.", nullptr, rests).arg(worked);
}

// ---- the table -----------------------------------------------------------------------------------------------

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : WeekCount;
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::text(int week, int column) const
{
    if (column == WeekColumn)
        //: A week from its first (%1) to its last day (%2)
        return tr("%1 to %2").arg(dayText(dayAt(week, 0), today()), dayText(dayAt(week, DaysInAWeek - 1), today()));
    if (column == SumColumn)
        return kindOf(week) == WeekKind::Work ? stepHoursText(hoursOfWeek(week)) : sumText(week);
    const double hours = hoursAt(week, column - FirstDayColumn);
    return hours > 0 ? numberText(hours) : QString();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isDay = index.column() >= FirstDayColumn && index.column() < SumColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return isDay ? dayWords(index.row(), index.column() - FirstDayColumn) : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == WeekColumn ? Qt::AlignLeading : Qt::AlignTrailing));
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == WeekColumn ? Qt::AlignLeading : Qt::AlignTrailing));
    if (role != Qt::DisplayRole)
        return {};
    if (section == WeekColumn)
        return tr("Week");
    if (section == SumColumn)
        //: The hours of a whole week
        return tr("Hours");
    return QLocale().standaloneDayName(dayAt(0, section - FirstDayColumn).dayOfWeek(), QLocale::ShortFormat);
}

} // namespace Cairn
