// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daterange.h"
#include "domain/ids.h"
#include "domain/stage.h"
#include "domain/stepstate.h"

#include <QAbstractListModel>

#include <vector>

namespace Cairn {

class LiveRoadmap;
class PlanCommands;

/** What there is to do this week: the steps with work planned or logged from Monday to Sunday, what is open first. */
class WeekModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        StageRole, ///< int of Stage
        StateRole, ///< int of StepState
        HoursRole, ///< "1.5 of 2 h": logged this week of what this week has for the step
        SkillRole
    };

    WeekModel(const LiveRoadmap &roadmap, PlanCommands &commands, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /** Qt::CheckStateRole: ticks a step done or open again, through the door. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    StepId stepAt(const QModelIndex &index) const;
    /** Monday to Sunday. */
    DateRange week() const;
    double hoursLogged() const { return m_logged; }
    /** What was logged, and what the days that are left of the week have time for. */
    double hoursOfWeek() const { return m_hours; }

signals:
    /** Rows or sums are other ones. */
    void changed();

private:
    struct Row
    {
        StepId step;
        QString title;
        Stage stage = Stage::Learn;
        StepState state = StepState::ToDo;
        SkillId skill;
        double logged = 0;
        double planned = 0; ///< logged and still to do, this week

        friend bool operator==(const Row &, const Row &) = default;
    };

    void refresh();
    std::vector<Row> rows() const;

    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    std::vector<Row> m_rows;
    double m_logged = 0;
    double m_hours = 0;
};

} // namespace Cairn
