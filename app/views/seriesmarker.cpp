// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seriesmarker.h"

#include "views/theme.h"

#include <QPainter>

namespace Cairn {

void drawSeriesMarker(QPainter &painter, const QRectF &square, int series, const Theme &theme)
{
    const auto &colours = theme.tokens().series;
    if (series < 0 || series >= static_cast<int>(colours.size()))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours[static_cast<size_t>(series)]);
    const QPointF middle = square.center();
    const qreal half = square.width() / 2;
    switch (series) {
    case 0:
        painter.drawEllipse(middle, half, half);
        break;
    case 1:
        painter.drawRect(square.adjusted(half * 0.1, half * 0.1, -half * 0.1, -half * 0.1));
        break;
    default: {
        const qreal reach = half * 1.15;
        painter.drawConvexPolygon(QPolygonF({{middle.x(), middle.y() - reach},
                                             {middle.x() + reach, middle.y()},
                                             {middle.x(), middle.y() + reach},
                                             {middle.x() - reach, middle.y()}}));
    }
    }
    painter.restore();
}

} // namespace Cairn
