// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcolours.h"

#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QAbstractSeries;
class QChart;
class QGraphicsScene;
class QPainter;
class QValueAxis;

namespace Cairn {

/** The part of a chart that Qt Charts draws: grid and series, in a plot whose place is given. It writes no words, since
 *  Qt Charts would cut them and read them as rich text; whoever owns it writes them around the plot. */
class ChartPlot final
{
public:
    enum class Way : quint8 { Forwards, Backwards }; ///< backwards: from right to left
    enum class Grid : quint8 { Hidden, Shown };

    /** One axis, with a grid line on each tick. */
    struct Axis
    {
        double low = 0;
        double high = 1;
        int steps = 1;
        Way way = Way::Forwards;
        Grid grid = Grid::Hidden;
    };

    ChartPlot();
    ~ChartPlot();
    Q_DISABLE_COPY_MOVE(ChartPlot)

    /** Where the plot is in a picture that begins at 0, 0. Lines are sharp where ticks fall on half pixels. */
    void place(const QSizeF &picture, const QRectF &plot);
    void setAxes(const Axis &across, const Axis &upwards, const ChartColours &colours);
    /** Instead of those before; the first are the lowest. Takes them over. */
    void setSeries(std::vector<std::unique_ptr<QAbstractSeries>> series);

    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart = nullptr; ///< belongs to the scene
    QValueAxis *m_across = nullptr;
    QValueAxis *m_upwards = nullptr;
};

} // namespace Cairn
