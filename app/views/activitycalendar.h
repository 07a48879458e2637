// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activitymodel.h"

#include <QWidget>

#include <utility>

namespace Cairn {

class Theme;

/** One cell of the calendar in the shade of its grade; empty is an outline. */
void drawActivityCell(QPainter &painter, const QRectF &cell, ActivityModel::Grade grade, const Theme &theme);

/** The days of ActivityModel, a column for each week, each day in the shade of its hours, the sums under them. */
class ActivityCalendar final : public QWidget
{
    Q_OBJECT

public:
    ActivityCalendar(const Theme &theme, const ActivityModel &activity, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /** The cell of a day: week from 0, the oldest, and day of that week from 0. */
    QRect cellAt(int week, int day) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    int headHeight() const;
    int cellHeight() const;
    int nameWidth() const;
    QRect columnAt(int week, int top, int height) const;
    void paintMonths(QPainter &painter) const;
    void paintDayNames(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintSums(QPainter &painter) const;

    const Theme &m_theme;
    const ActivityModel &m_activity;
};

} // namespace Cairn
