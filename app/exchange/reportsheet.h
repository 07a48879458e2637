// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reporttext.h"

#include <QPen>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace Cairn {

/** Ways to fill an area that can be told apart without colour. */
enum class ReportHatch : quint8 { Slanted, Crossed, Dotted };

/**
 * A page to draw on. Its coordinates run from the side where reading begins, so everything drawn here is mirrored on
 * pages from right to left; only text and ticks keep their shape.
 */
class ReportSheet final
{
public:
    /** The painter outlives this; width is that of the whole page. */
    ReportSheet(QPainter &painter, qreal width, Qt::LayoutDirection direction);

    void fill(const QRectF &area, QRgb colour, qreal radius = 0);
    void outline(const QRectF &area, const QPen &pen, qreal radius = 0);
    void hatch(const QRectF &area, ReportHatch way, QRgb colour);
    void line(const QPointF &from, const QPointF &to, const QPen &pen);
    void curve(const QPolygonF &through, const QPen &pen);
    void area(const QPolygonF &around, QRgb colour);
    void disc(const QPointF &middle, qreal radius, QRgb colour);
    /** A tick as a hand makes it. */
    void tick(const QRectF &area, const QPen &pen);
    void text(const QRectF &room, const ReportText &text);
    /** The same on a plate that covers what is drawn below. */
    void textOverLines(const QRectF &room, const ReportText &text);
    /** A bar whose filled share (0 to 1) begins at the start edge. */
    void bar(const QRectF &area, qreal share);

private:
    QPointF placed(const QPointF &point) const;
    QRectF placed(const QRectF &area) const;
    QPolygonF placed(const QPolygonF &points) const;

    QPainter &m_painter;
    qreal m_width;
    Qt::LayoutDirection m_direction;
};

/** A solid line of a width in points. */
QPen reportPen(QRgb colour, qreal pointsWide, Qt::PenStyle style = Qt::SolidLine);

} // namespace Cairn
