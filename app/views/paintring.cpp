// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paintparts.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Cairn {

namespace {

QFont heavy(const QFont &base, qreal pixels)
{
    QFont font = base;
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(QFont::Bold);
    return font;
}

/** The number with a smaller sign behind it, in the middle; both run left to right in every script. */
void drawPercent(QPainter &painter, const QRectF &inside, int percent, const Theme &theme)
{
    const QFont base = theme.font(TextStyle::Body);
    const QString number = QLocale().toString(percent);
    const QString sign = QLocale().percent();
    qreal size = inside.height() * 0.40;
    const auto widthAt = [&](qreal pixels) {
        return QFontMetricsF(heavy(base, pixels)).horizontalAdvance(number)
               + QFontMetricsF(heavy(base, pixels * 0.62)).horizontalAdvance(sign) + 1;
    };
    if (const qreal width = widthAt(size); width > inside.width() * 0.94)
        size *= inside.width() * 0.94 / width;
    const QFont large = heavy(base, size);
    const QFont small = heavy(base, size * 0.62);
    const QFontMetricsF metrics(large);
    const qreal numberWidth = metrics.horizontalAdvance(number);
    const qreal signWidth = QFontMetricsF(small).horizontalAdvance(sign);
    const qreal start = inside.center().x() - (numberWidth + 1 + signWidth) / 2;
    const qreal base_y = inside.center().y() + metrics.capHeight() / 2;
    painter.setFont(large);
    painter.setPen(theme.tokens().text);
    painter.drawText(QPointF(start, base_y), number);
    painter.setFont(small);
    painter.drawText(QPointF(start + numberWidth + 1, base_y), sign);
}

} // namespace

void drawMatchRing(QPainter &painter, const QRectF &square, int percent, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const int shown = std::clamp(percent, 0, 100);
    const qreal side = std::min(square.width(), square.height());
    const qreal stroke = std::clamp(side * 0.11, 4.0, 14.0);
    const QRectF circle = QRectF(square.center() - QPointF(side / 2, side / 2), QSizeF(side, side))
                              .adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.track, stroke));
    painter.drawEllipse(circle);
    painter.setPen(QPen(tokens.accent, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 90 * 16, qRound(-shown * 3.6 * 16));
    const qreal gap = stroke / 2 + 2;
    drawPercent(painter, circle.adjusted(gap, gap, -gap, -gap), shown, theme);
    painter.restore();
}

} // namespace Cairn
