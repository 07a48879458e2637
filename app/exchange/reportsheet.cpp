// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportsheet.h"

#include "exchange/reportunits.h"

#include <QPainter>

#include <algorithm>

namespace Cairn {

namespace {

constexpr qreal HatchGap = points(3.6);
constexpr qreal HatchWidth = 0.4;
constexpr qreal DotGap = points(2.6);
constexpr qreal DotRadius = points(0.4);
constexpr qreal HaloWidth = points(1.2);

/** Slanted lines that end exactly at the edges: a brush's pattern has another size on every device. */
QVector<QLineF> slantedLines(const QRectF &area)
{
    QVector<QLineF> lines;
    for (qreal way = HatchGap / 2; way < area.width() + area.height(); way += HatchGap) {
        const qreal down = std::max(way - area.width(), 0.0);
        const qreal across = std::max(way - area.height(), 0.0);
        lines.append({area.left() + way - down, area.top() + down, area.left() + across, area.top() + way - across});
    }
    return lines;
}

QVector<QLineF> turned(QVector<QLineF> lines, const QRectF &area)
{
    const auto across = [&area](const QPointF &point) {
        return QPointF(area.left() + area.right() - point.x(), point.y());
    };
    for (QLineF &line : lines)
        line = {across(line.p1()), across(line.p2())};
    return lines;
}

} // namespace

ReportSheet::ReportSheet(QPainter &painter, qreal width, Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_width(width)
    , m_direction(direction)
{
}

void ReportSheet::fill(const QRectF &area, QRgb colour, qreal radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(colour));
    if (radius > 0)
        m_painter.drawRoundedRect(placed(area), radius, radius);
    else
        m_painter.drawRect(placed(area));
}

void ReportSheet::outline(const QRectF &area, const QPen &pen, qreal radius)
{
    const qreal half = pen.widthF() / 2;
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(placed(area).adjusted(half, half, -half, -half), radius, radius);
}

void ReportSheet::hatch(const QRectF &area, ReportHatch way, QRgb colour)
{
    const QRectF drawn = placed(area);
    if (drawn.isEmpty())
        return;
    if (way == ReportHatch::Dotted) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(colour));
        for (qreal y = drawn.top() + DotGap / 2; y + DotRadius <= drawn.bottom(); y += DotGap) {
            for (qreal x = drawn.left() + DotGap / 2; x + DotRadius <= drawn.right(); x += DotGap)
                m_painter.drawEllipse(QPointF(x, y), DotRadius, DotRadius);
        }
        return;
    }
    m_painter.setPen(reportPen(colour, HatchWidth));
    const QVector<QLineF> lines = slantedLines(drawn);
    m_painter.drawLines(lines);
    if (way == ReportHatch::Crossed)
        m_painter.drawLines(turned(lines, drawn));
}

void ReportSheet::line(const QPointF &from, const QPointF &to, const QPen &pen)
{
    m_painter.setPen(pen);
    m_painter.drawLine(placed(from), placed(to));
}

void ReportSheet::curve(const QPolygonF &through, const QPen &pen)
{
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(placed(through));
}

void ReportSheet::area(const QPolygonF &around, QRgb colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(colour));
    m_painter.drawPolygon(placed(around));
}

void ReportSheet::disc(const QPointF &middle, qreal radius, QRgb colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(colour));
    m_painter.drawEllipse(placed(middle), radius, radius);
}

void ReportSheet::tick(const QRectF &area, const QPen &pen)
{
    const QRectF square = placed(area);
    const auto at = [&square](qreal across, qreal down) {
        return square.topLeft() + QPointF(square.width() * across, square.height() * down);
    };
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(QPolygonF({at(0.2, 0.55), at(0.42, 0.76), at(0.8, 0.27)}));
}

void ReportSheet::text(const QRectF &room, const ReportText &text)
{
    text.draw(m_painter, placed(room), m_direction);
}

void ReportSheet::textOverLines(const QRectF &room, const ReportText &text)
{
    const qreal width = std::min(text.width(), room.width());
    qreal start = room.left();
    if (text.edge == ReportEdge::End)
        start = room.right() - width;
    else if (text.edge == ReportEdge::Middle)
        start = room.center().x() - width / 2;
    fill(QRectF(start, room.top(), width, room.height()).adjusted(-HaloWidth, 0, HaloWidth, 0), ReportColours::Paper);
    this->text(room, text);
}

void ReportSheet::bar(const QRectF &area, qreal share)
{
    const qreal filled = area.width() * std::clamp(share, 0.0, 1.0);
    if (filled > 0)
        fill({area.left(), area.top(), filled, area.height()}, ReportColours::Accent);
    outline(area, reportPen(ReportColours::Accent, 0.6));
}

QPointF ReportSheet::placed(const QPointF &point) const
{
    return m_direction == Qt::RightToLeft ? QPointF(m_width - point.x(), point.y()) : point;
}

QRectF ReportSheet::placed(const QRectF &area) const
{
    if (m_direction == Qt::LeftToRight)
        return area;
    return {m_width - area.right(), area.top(), area.width(), area.height()};
}

QPolygonF ReportSheet::placed(const QPolygonF &points) const
{
    QPolygonF all;
    all.reserve(points.size());
    for (const QPointF &point : points)
        all.append(placed(point));
    return all;
}

QPen reportPen(QRgb colour, qreal pointsWide, Qt::PenStyle style)
{
    return QPen(QColor(colour), points(pointsWide), style, Qt::FlatCap, Qt::MiterJoin);
}

} // namespace Cairn
