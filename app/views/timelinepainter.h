// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timelineframe.h"
#include "views/timelinelayout.h"

#include <vector>

class QPainter;

namespace Cairn {

class Theme;
struct Forecast;
struct Roadmap;
struct RoadmapStep;

/** Draws what a timeline shows of the roadmap; what is where, it is told. The hours below are BurnUpPainter's. */
class TimelinePainter final
{
public:
    /** Everything outlives this; the forecast may be null. */
    TimelinePainter(const TimelineFrame &frame, const Roadmap &roadmap, const Forecast *forecast, const Theme &theme);

    /** Days without study, months, and the band of the likely finish. */
    void paintGround(QPainter &painter) const;
    void paintBar(QPainter &painter, const QRectF &plane, const RoadmapStep &step, bool isChosen, bool hasFocus) const;
    void paintLabel(QPainter &painter, const TimelineLabel &label) const;
    /** Today and the dates of the forecast, over lanes and hours. */
    void paintDates(QPainter &painter) const;
    void paintStages(QPainter &painter, const TimelineLayout &layout) const;
    void paintHead(QPainter &painter) const;

private:
    void paintDaysOff(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintWeeks(QPainter &painter, const std::vector<QRectF> &taken, const QRectF &line) const;
    void paintLine(QPainter &painter, const QDate &day, const QColor &colour, double width, Qt::PenStyle style) const;
    void paintStage(QPainter &painter, const TimelineLane &lane, const QRectF &room) const;
    void paintTotal(QPainter &painter, const QRectF &room) const;
    /** Words beside a date, or where that place is taken next to what stands there; returns where they stand. */
    QRectF paintDateWords(QPainter &painter, const QString &text, double x, bool isBefore, const QRectF &line,
                          const std::vector<QRectF> &taken) const;
    QRectF paintToday(QPainter &painter, const QRectF &line) const;
    std::vector<QRectF> paintDayOffWords(QPainter &painter, const QRectF &line, const std::vector<QRectF> &taken) const;

    const TimelineFrame &m_frame;
    const Roadmap &m_roadmap;
    const Forecast *m_forecast;
    const Theme &m_theme;
};

/** Words with a rim in the colour of the ground, so that lines may run behind them. */
void drawHaloText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                  const QColor &colour, const QColor &ground);

} // namespace Cairn
