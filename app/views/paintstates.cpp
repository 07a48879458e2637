// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paintparts.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace Cairn {

namespace {

// All shapes stand on a grid of 16 x 16, as the marks are drawn by default.
constexpr QPointF Middle(8, 8);

QPen rounded(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawDisc(QPainter &painter, const QColor &fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(Middle, 7, 7);
}

void drawLines(QPainter &painter, const QColor &colour, std::initializer_list<QPolygonF> lines)
{
    painter.setPen(rounded(colour, 1.7));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &line : lines)
        painter.drawPolyline(line);
}

void drawRing(QPainter &painter, const QColor &colour, bool dashed)
{
    QPen pen(colour, 1.5);
    if (dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.7, 1.63});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(Middle, 6.2, 6.2);
}

void drawHalfDisc(QPainter &painter, const QColor &colour)
{
    drawRing(painter, colour, false);
    QPainterPath half;
    half.moveTo(8, 4.2);
    half.arcTo(QRectF(4.2, 4.2, 7.6, 7.6), 90, -180);
    half.closeSubpath();
    painter.fillPath(half, colour);
}

void drawTriangle(QPainter &painter, const QColor &fill, const QColor &on)
{
    painter.setPen(rounded(fill, 1.6));
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF({QPointF(8, 2.2), QPointF(14.2, 13.4), QPointF(1.8, 13.4)}));
    painter.setPen(rounded(on, 1.7));
    painter.drawLine(QPointF(8, 6.4), QPointF(8, 9.2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(on);
    painter.drawEllipse(QPointF(8, 11.8), 1.05, 1.05);
}

void drawOctagon(QPainter &painter, const QColor &fill, const QColor &on)
{
    QPolygonF corners;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * 0.78539816;
        corners << Middle + QPointF(std::cos(angle), std::sin(angle)) * 7.4;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(corners);
    drawLines(painter, on, {{{QPointF(5.6, 5.6), QPointF(10.4, 10.4)}}, {{QPointF(10.4, 5.6), QPointF(5.6, 10.4)}}});
}

void drawSquare(QPainter &painter, const QColor &fill, qreal radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), radius, radius);
}

void drawNote(QPainter &painter, const QColor &fill, const QColor &on)
{
    drawSquare(painter, fill, 4);
    painter.setPen(rounded(on, 1.7));
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(on);
    painter.drawEllipse(QPointF(8, 4.8), 1.1, 1.1);
}

void drawNoData(QPainter &painter, const QColor &colour)
{
    QPen pen(colour, 1.4);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2.2, 1.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(1.8, 1.8, 12.4, 12.4), 2, 2);
    painter.setPen(rounded(colour, 1.5));
    painter.drawLine(QPointF(5, 11), QPointF(11, 5));
}

} // namespace

QColor colourOf(StateMark mark, const Tokens &tokens)
{
    switch (mark) {
    case StateMark::Done:
    case StateMark::OnTrack:
        return tokens.good;
    case StateMark::InProgress:
        return tokens.accent;
    case StateMark::NotStarted:
    case StateMark::Optional:
    case StateMark::NoData:
        return tokens.text3;
    case StateMark::Short:
        return tokens.warn;
    case StateMark::Stalled:
    case StateMark::Error:
        return tokens.bad;
    case StateMark::Note:
        return tokens.info;
    }
    return tokens.text;
}

void drawStateMark(QPainter &painter, const QRectF &square, StateMark mark, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const QColor colour = colourOf(mark, tokens);
    const QColor on = tokens.surface;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    switch (mark) {
    case StateMark::Done:
        drawDisc(painter, colour);
        drawLines(painter, on, {{{QPointF(4.9, 8.3), QPointF(7.1, 10.5), QPointF(11.2, 5.9)}}});
        break;
    case StateMark::OnTrack:
        drawDisc(painter, colour);
        drawLines(painter, on,
                  {{{QPointF(4.8, 8), QPointF(11.1, 8)}}, {{QPointF(8.4, 5.3), QPointF(11.1, 8), QPointF(8.4, 10.7)}}});
        break;
    case StateMark::InProgress:
        drawHalfDisc(painter, colour);
        break;
    case StateMark::NotStarted:
        drawRing(painter, colour, false);
        break;
    case StateMark::Optional:
        drawRing(painter, colour, true);
        break;
    case StateMark::Short:
        drawTriangle(painter, colour, on);
        break;
    case StateMark::Stalled:
        drawSquare(painter, colour, 2);
        drawLines(painter, on, {{{QPointF(6.1, 5.4), QPointF(6.1, 10.6)}}, {{QPointF(9.9, 5.4), QPointF(9.9, 10.6)}}});
        break;
    case StateMark::Error:
        drawOctagon(painter, colour, on);
        break;
    case StateMark::Note:
        drawNote(painter, colour, on);
        break;
    case StateMark::NoData:
        drawNoData(painter, colour);
        break;
    }
    painter.restore();
}

} // namespace Cairn
