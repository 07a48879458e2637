// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billmarks.h"

#include "views/paintparts.h"

#include <QPainter>
#include <QPainterPath>

namespace Cairn {

namespace {

constexpr int HatchStep = 4;

} // namespace

void drawEssentialMark(QPainter &painter, const QRect &square, const Theme &theme)
{
    const QRectF place(square);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().text2);
    painter.drawPolygon(QPolygonF{QPointF(place.center().x(), place.top()), QPointF(place.right(), place.center().y()),
                                  QPointF(place.center().x(), place.bottom()),
                                  QPointF(place.left(), place.center().y())});
    painter.restore();
}

void drawHeldBack(QPainter &painter, const QRect &rect, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const QRectF plate(rect);
    QPainterPath clip;
    clip.addRoundedRect(plate, 2, 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(clip);
    painter.fillRect(plate, tokens.surface);
    painter.setPen(QPen(tokens.accent, 1.4));
    for (qreal x = plate.left() - plate.height(); x < plate.right(); x += HatchStep)
        painter.drawLine(QPointF(x, plate.bottom()), QPointF(x + plate.height(), plate.top()));
    painter.restore();
    drawPlate(painter, plate, 2, {}, tokens.accent);
}

} // namespace Cairn
