// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparedmark.h"

#include "views/seriesmarker.h"
#include "views/theme.h"

#include <QPainter>

namespace Cairn {

namespace {

constexpr int SeriesCount = 3;

} // namespace

QColor comparedColour(int place, const Tokens &tokens)
{
    if (place >= 0 && place < SeriesCount)
        return tokens.series[static_cast<size_t>(place)];
    // No further hue is far from the three in every kind of colour blindness; the darkest and a grey are.
    return place == SeriesCount ? tokens.text : tokens.text3;
}

QColor comparedFill(int place, const Tokens &tokens)
{
    return place >= 0 && place < SeriesCount ? tokens.seriesFill[static_cast<size_t>(place)] : tokens.track;
}

void drawComparedMark(QPainter &painter, const QRectF &square, int place, const Theme &theme)
{
    if (place < SeriesCount) {
        drawSeriesMarker(painter, square, place, theme);
        return;
    }
    if (place >= MostComparedMarks)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = comparedColour(place, theme.tokens());
    const qreal half = square.width() / 2;
    const QPointF middle = square.center();
    if (place == SeriesCount) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawConvexPolygon(
            QPolygonF({middle + QPointF(0, -half * 1.05), middle + QPointF(half * 1.1, half * 0.9),
                       middle + QPointF(-half * 1.1, half * 0.9)}));
    } else {
        const qreal stroke = half * 0.5;
        painter.setPen(QPen(colour, stroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, half - stroke / 2, half - stroke / 2);
    }
    painter.restore();
}

} // namespace Cairn
