// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roadmapmodel.h"

#include "models/liveroadmap.h"
#include "models/stepwords.h"

#include <algorithm>
#include <set>

namespace Cairn {

namespace {

/** By stage, then by date; what never finds time comes last, and of equals the order of the plan counts. */
std::vector<RoadmapStep> inTableOrder(const Roadmap &roadmap)
{
    std::vector<RoadmapStep> steps = roadmap.steps;
    std::stable_sort(steps.begin(), steps.end(), [](const RoadmapStep &a, const RoadmapStep &b) {
        if (a.step.stage != b.step.stage)
            return a.step.stage < b.step.stage;
        if (a.start.isValid() != b.start.isValid())
            return a.start.isValid();
        return a.start < b.start;
    });
    steps.insert(steps.end(), roadmap.setAside.begin(), roadmap.setAside.end());
    return steps;
}

bool isPermutation(const std::vector<RoadmapStep> &a, const std::vector<RoadmapStep> &b)
{
    const auto ids = [](const std::vector<RoadmapStep> &steps) {
        std::set<StepId> all;
        for (const RoadmapStep &step : steps)
            all.insert(step.step.id);
        return all;
    };
    return a.size() == b.size() && ids(a) == ids(b);
}

bool haveSameIds(const std::vector<RoadmapStep> &a, const std::vector<RoadmapStep> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const RoadmapStep &x, const RoadmapStep &y) { return x.step.id == y.step.id; });
}

} // namespace

RoadmapModel::RoadmapModel(const LiveRoadmap &roadmap, QObject *parent)
    : QAbstractTableModel(parent)
    , m_roadmap(roadmap)
    , m_steps(inTableOrder(roadmap.roadmap()))
{
    connect(&roadmap, &LiveRoadmap::changed, this, &RoadmapModel::refresh);
}

int RoadmapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int RoadmapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoadmapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RoadmapStep &step = m_steps[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(step, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StepColumn ? sentence(step) : text(step, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == HoursColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return step.step.id.text();
    case StageRole:
        return static_cast<int>(step.step.stage);
    case StateRole:
        return static_cast<int>(step.state);
    case OptionalRole:
        return step.step.optional;
    default:
        return {};
    }
}

QVariant RoadmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        //: Head of a column
        return tr("Step");
    case StageColumn:
        return tr("Stage");
    case StateColumn:
        return tr("State");
    case HoursColumn:
        return tr("Hours");
    case StartColumn:
        return tr("Start");
    case FinishColumn:
        return tr("Finish");
    default:
        return {};
    }
}

QModelIndex RoadmapModel::indexOf(const StepId &step, int column) const
{
    const auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [&step](const RoadmapStep &each) { return each.step.id == step; });
    return found == m_steps.end() ? QModelIndex() : index(static_cast<int>(found - m_steps.begin()), column);
}

StepId RoadmapModel::stepAt(const QModelIndex &index) const
{
    return index.isValid() ? m_steps[static_cast<size_t>(index.row())].step.id : StepId();
}

QString RoadmapModel::sentence(const RoadmapStep &step)
{
    const QDate today;
    if (step.start.isValid() && step.finish.isValid())
        //: A step of the roadmap for a screen reader: title, stage, state, hours, first and last day
        return tr("%1, %2, %3, %4, from %5 to %6")
            .arg(step.step.title, nameOf(step.step.stage), stateText(step),
                 hoursDoneText(step.hoursDone, step.step.hours.likely), dayText(step.start, today),
                 dayText(step.finish, today));
    //: A step of the roadmap without dates for a screen reader: title, stage, state, hours
    return tr("%1, %2, %3, %4")
        .arg(step.step.title, nameOf(step.step.stage), stateText(step),
             hoursDoneText(step.hoursDone, step.step.hours.likely));
}

void RoadmapModel::refresh()
{
    std::vector<RoadmapStep> steps = inTableOrder(m_roadmap.roadmap());
    if (!isPermutation(steps, m_steps)) {
        beginResetModel();
        m_steps = std::move(steps);
        endResetModel();
        return;
    }
    if (!haveSameIds(steps, m_steps))
        putInOrderOf(steps);
    for (size_t row = 0; row < steps.size(); ++row) {
        if (steps[row] == m_steps[row])
            continue;
        m_steps[row] = std::move(steps[row]);
        emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    }
}

/** Whoever holds a row holds it still when it has moved. */
void RoadmapModel::putInOrderOf(const std::vector<RoadmapStep> &steps)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<StepId> held;
    for (const QModelIndex &index : before)
        held.push_back(stepAt(index));
    std::vector<RoadmapStep> ordered;
    ordered.reserve(steps.size());
    for (const RoadmapStep &step : steps)
        ordered.push_back(m_steps[static_cast<size_t>(indexOf(step.step.id).row())]);
    m_steps = std::move(ordered);
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at)
        after.append(indexOf(held[static_cast<size_t>(at)], before.at(at).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

QString RoadmapModel::text(const RoadmapStep &step, int column) const
{
    switch (column) {
    case StepColumn:
        return step.step.title;
    case StageColumn:
        return nameOf(step.step.stage);
    case StateColumn:
        return stateText(step);
    case HoursColumn:
        return hoursDoneText(step.hoursDone, step.step.hours.likely);
    case StartColumn:
        return dayText(step.start, m_roadmap.today());
    case FinishColumn:
        return dayText(step.finish, m_roadmap.today());
    default:
        return {};
    }
}

} // namespace Cairn
