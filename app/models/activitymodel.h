// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace Cairn {

class LiveRoadmap;

/**
 * The hours that were logged on each day of the last weeks, up to the week of today: a row for each week, the newest
 * last, with its seven days and their sum. Weeks begin as they do where the person lives.
 */
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WeekColumn, FirstDayColumn, SumColumn = FirstDayColumn + DaysInAWeek, ColumnCount };
    /** How much was worked on a day: nothing, less than 1.5 hours, up to 2.5 hours, more. */
    enum class Grade : quint8 { Nothing, Little, Some, Much };
    /** Where a week stands: the plan had not begun, it had no time for the plan, or it had some. */
    enum class WeekKind : quint8 { BeforeThePlan, Rest, Work };

    static constexpr int WeekCount = 17;
    static constexpr double LittleHours = 1.5; ///< less than this is little
    static constexpr double SomeHours = 2.5;   ///< up to this is some

    explicit ActivityModel(const LiveRoadmap &roadmap, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static Grade gradeOf(double hours);
    QDate today() const;
    /** Week from 0, the oldest, and day of that week from 0, the first. */
    QDate dayAt(int week, int day) const;
    double hoursAt(int week, int day) const;
    double hoursOfWeek(int week) const;
    /** A week with logged hours is one of work, whenever it was. */
    WeekKind kindOf(int week) const;
    /** "4.5" or "rest"; empty before the plan began. */
    QString sumText(int week) const;
    /** A day in one line, e.g. "Thursday 8 January: 2 h". */
    QString dayWords(int week, int day) const;
    /** All weeks in a sentence or two, for a screen reader. */
    QString summary() const;

private:
    struct Week
    {
        QDate first;
        WeekKind kind = WeekKind::Work;
        std::array<double, DaysInAWeek> hours{};

        friend bool operator==(const Week &, const Week &) = default;
    };

    void refresh();
    std::vector<Week> weeks() const;
    QString text(int week, int column) const;

    const LiveRoadmap &m_roadmap;
    std::vector<Week> m_weeks;
};

} // namespace Cairn
