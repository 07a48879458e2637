// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmapstep.h"

#include <QAbstractTableModel>

#include <vector>

namespace Cairn {

class LiveRoadmap;

/** The steps of the roadmap as a table, by stage and then by date; the same that the timeline draws. */
class RoadmapModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, StageColumn, StateColumn, HoursColumn, StartColumn, FinishColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        StageRole, ///< int of Stage
        StateRole, ///< int of StepState
        OptionalRole
    };

    explicit RoadmapModel(const LiveRoadmap &roadmap, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(const StepId &step, int column = StepColumn) const;
    StepId stepAt(const QModelIndex &index) const;
    /** The row as one sentence for a screen reader. */
    static QString sentence(const RoadmapStep &step);

private:
    void refresh();
    void putInOrderOf(const std::vector<RoadmapStep> &steps);
    QString text(const RoadmapStep &step, int column) const;

    const LiveRoadmap &m_roadmap;
    std::vector<RoadmapStep> m_steps;
};

} // namespace Cairn
