// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/weekmodel.h"

#include "commands/plancommands.h"
#include "domain/openplan.h"
#include "domain/workcalendar.h"
#include "models/liveroadmap.h"
#include "models/stepwords.h"

#include <algorithm>
#include <map>

namespace Cairn {

namespace {

DateRange weekOf(const QDate &day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(DaysInAWeek - 1)};
}

} // namespace

WeekModel::WeekModel(const LiveRoadmap &roadmap, PlanCommands &commands, QObject *parent)
    : QAbstractListModel(parent)
    , m_roadmap(roadmap)
    , m_commands(commands)
{
    connect(&roadmap, &LiveRoadmap::changed, this, &WeekModel::refresh);
    refresh();
}

DateRange WeekModel::week() const
{
    return weekOf(m_roadmap.today());
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool isDone = row.state == StepState::Done;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.title;
    case Qt::CheckStateRole:
        return isDone ? Qt::Checked : row.logged > 0 ? Qt::PartiallyChecked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        //: A step of this week for a screen reader: title, stage, state, hours
        return tr("%1, %2, %3, %4")
            .arg(row.title, nameOf(row.stage), nameOf(row.state), data(index, HoursRole).toString());
    case IdRole:
        return row.step.text();
    case StageRole:
        return static_cast<int>(row.stage);
    case StateRole:
        return static_cast<int>(row.state);
    case HoursRole:
        return hoursDoneText(row.logged, row.planned);
    case SkillRole:
        return row.skill.text();
    default:
        return {};
    }
}

bool WeekModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const RoadmapStep *step = m_roadmap.roadmap().step(row.step);
    if (!step)
        return false;
    const bool isTicked = value.value<Qt::CheckState>() == Qt::Checked;
    const StepState open = step->hoursLogged > 0 ? StepState::Doing : StepState::ToDo;
    m_commands.markStep(step->step, isTicked ? StepState::Done : open, m_roadmap.today());
    return true;
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

StepId WeekModel::stepAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].step : StepId();
}

std::vector<WeekModel::Row> WeekModel::rows() const
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    const DateRange days = week();
    std::map<StepId, double> planned;
    std::map<StepId, double> logged;
    std::vector<StepId> order;
    for (const Session &session : roadmap.schedule.sessions) {
        if (!days.contains(session.day))
            continue;
        if (!planned.contains(session.step))
            order.push_back(session.step);
        planned[session.step] += static_cast<double>(session.quarters) / QuartersInAnHour;
    }
    for (const LoggedHours &each : m_roadmap.plan().state().log) {
        if (days.contains(each.day))
            logged[each.step] += each.hours;
    }
    for (const RoadmapStep &step : roadmap.steps) {
        const bool isOfWeek =
            logged.contains(step.step.id) || (step.state == StepState::Done && days.contains(step.finish));
        if (isOfWeek && !planned.contains(step.step.id))
            order.push_back(step.step.id);
    }
    std::vector<Row> rows;
    for (const StepId &id : order) {
        const RoadmapStep *step = roadmap.step(id);
        if (!step)
            continue;
        const double done = logged[id];
        const double left = planned[id];
        const double whole = done + left > 0 ? done + left : step->step.hours.likely;
        rows.push_back({id, step->step.title, step->step.stage, step->state, step->step.skill, done, whole});
    }
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return row.state != StepState::Done; });
    return rows;
}

void WeekModel::refresh()
{
    std::vector<Row> now = rows();
    const DateRange days = week();
    const WorkCalendar calendar(m_roadmap.roadmap().availability);
    m_logged = 0;
    m_hours = 0;
    for (const LoggedHours &each : m_roadmap.plan().state().log)
        m_logged += days.contains(each.day) ? each.hours : 0;
    double ahead = 0;
    for (QDate day = m_roadmap.today(); day.isValid() && day <= days.last; day = day.addDays(1))
        ahead += static_cast<double>(calendar.quartersOn(day)) / QuartersInAnHour;
    m_hours = m_logged + ahead;
    const bool haveSameSteps = std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
                                          [](const Row &a, const Row &b) { return a.step == b.step; });
    if (!haveSameSteps) {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
    } else {
        for (size_t row = 0; row < now.size(); ++row) {
            if (now[row] == m_rows[row])
                continue;
            m_rows[row] = std::move(now[row]);
            emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
        }
    }
    emit changed();
}

} // namespace Cairn
