// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartplot.h"

#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPen>
#include <QValueAxis>

namespace Cairn {

namespace {

void setAxis(QValueAxis &axis, const ChartPlot::Axis &wish, const ChartColours &colours)
{
    axis.setLabelsVisible(false);
    axis.setLineVisible(false);
    axis.setGridLineVisible(wish.grid == ChartPlot::Grid::Shown);
    axis.setGridLinePen(QPen(colours.line, 1, colours.highContrast ? Qt::DotLine : Qt::SolidLine));
    axis.setReverse(wish.way == ChartPlot::Way::Backwards);
    axis.setRange(wish.low, wish.high);
    axis.setTickCount(wish.steps + 1);
}

} // namespace

ChartPlot::ChartPlot() : m_scene(std::make_unique<QGraphicsScene>())
{
    auto chart = std::make_unique<QChart>();
    m_chart = chart.get();
    m_scene->addItem(chart.release());
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setLocalizeNumbers(false);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_across = new QValueAxis(m_chart);
    m_upwards = new QValueAxis(m_chart);
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_upwards, Qt::AlignLeft);
    setSeries({}); // an axis without a series draws no grid
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::place(const QSizeF &picture, const QRectF &plot)
{
    m_scene->setSceneRect(QRectF(QPointF(0, 0), picture));
    m_chart->resize(picture);
    m_chart->setPlotArea(plot);
    // The grid follows a new plot only with the next layout, and nobody waits for events here.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void ChartPlot::setAxes(const Axis &across, const Axis &upwards, const ChartColours &colours)
{
    setAxis(*m_across, across, colours);
    setAxis(*m_upwards, upwards, colours);
}

void ChartPlot::setSeries(std::vector<std::unique_ptr<QAbstractSeries>> series)
{
    m_chart->removeAllSeries();
    if (series.empty())
        series.push_back(std::make_unique<QLineSeries>());
    for (std::unique_ptr<QAbstractSeries> &each : series) {
        QAbstractSeries *added = each.release();
        m_chart->addSeries(added);
        added->attachAxis(m_across);
        added->attachAxis(m_upwards);
    }
}

void ChartPlot::paint(QPainter &painter, const QPointF &topLeft) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF picture = m_scene->sceneRect();
    m_scene->render(&painter, picture.translated(topLeft), picture, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace Cairn
