// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paintparts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

QFont tagFont(const Theme &theme, bool accent)
{
    QFont font = theme.font(TextStyle::Secondary);
    if (accent)
        font.setWeight(QFont::DemiBold);
    return font;
}

int tagPadding(const Theme &theme)
{
    return theme.scaled(7);
}

/** The plate of a tag at the leading edge, no wider than there is room. */
QRect tagPlate(const QRect &rect, int width, const Theme &theme, Qt::LayoutDirection direction)
{
    const int height = std::min(tagHeight(theme), rect.height());
    const QRect plate(rect.left(), rect.top() + (rect.height() - height) / 2, std::min(width, rect.width()), height);
    return QStyle::visualRect(direction, rect, plate);
}

void drawTagText(QPainter &painter, const QRect &plate, const QString &text, const QColor &colour, const QFont &font,
                 const Theme &theme)
{
    const QRect inside = plate.adjusted(tagPadding(theme), 0, -tagPadding(theme), 0);
    painter.save();
    // A foreign word keeps its own direction.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(inside, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    painter.restore();
}

} // namespace

bool readsRightToLeft(const QString &text, Qt::LayoutDirection around)
{
    const auto isRightToLeft = [](QChar each) {
        return each.direction() == QChar::DirR || each.direction() == QChar::DirAL;
    };
    return text.isRightToLeft() || (around == Qt::RightToLeft && std::any_of(text.begin(), text.end(), isRightToLeft));
}

void drawPlate(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline,
               qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF shape = rect;
    if (outline.isValid()) {
        const qreal half = lineWidth / 2;
        shape.adjust(half, half, -half, -half);
        painter.setPen(QPen(outline, lineWidth));
    } else {
        painter.setPen(Qt::NoPen);
    }
    const qreal round = std::min({radius, shape.width() / 2, shape.height() / 2});
    painter.drawRoundedRect(shape, round, round);
    painter.restore();
}

void drawTick(QPainter &painter, const QRectF &rect, qreal size, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(size / 2, size / 2));
    painter.scale(size / 24, size / 24);
    painter.setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(5, 12.5), QPointF(10, 17.5), QPointF(19.5, 7)}));
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &rect, qreal size, Qt::ArrowType way, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    switch (way) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    painter.scale(size / 24, size / 24);
    painter.setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(-5.5, -2.75), QPointF(0, 2.75), QPointF(5.5, -2.75)}));
    painter.restore();
}

void drawBar(QPainter &painter, const QRectF &rect, qreal share, const Theme &theme, Qt::LayoutDirection direction)
{
    const Tokens &tokens = theme.tokens();
    const qreal radius = std::min(3.0, rect.height() / 2);
    drawPlate(painter, rect, radius, tokens.track);
    const qreal width = rect.width() * std::clamp(share, 0.0, 1.0);
    if (width <= 0)
        return;
    const QRectF filled = direction == Qt::RightToLeft ? QRectF(rect.right() - width, rect.top(), width, rect.height())
                                                       : QRectF(rect.left(), rect.top(), width, rect.height());
    QPainterPath whole;
    whole.addRoundedRect(rect, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(filled, Qt::IntersectClip);
    painter.fillPath(whole, tokens.accent);
    painter.restore();
}

int tagWidth(const QString &text, const Theme &theme)
{
    // The heavier of the two faces, so that a tag keeps its width when it becomes the accented one.
    return QFontMetrics(tagFont(theme, true)).horizontalAdvance(text) + 2 * tagPadding(theme) + 1;
}

int tagHeight(const Theme &theme)
{
    return std::max(theme.scaled(20), QFontMetrics(tagFont(theme, true)).height() + 4);
}

QRect drawTag(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme,
              Qt::LayoutDirection direction, bool accent)
{
    const Tokens &tokens = theme.tokens();
    const QRect plate = tagPlate(rect, tagWidth(text, theme), theme, direction);
    const QColor outline = tokens.highContrast ? (accent ? tokens.accent : tokens.line) : QColor();
    drawPlate(painter, plate, 4, accent ? tokens.tint : tokens.window, outline);
    drawTagText(painter, plate, text, accent ? tokens.accent : tokens.text2, tagFont(theme, accent), theme);
    return plate;
}

QRect drawOutlineTag(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme,
                     Qt::LayoutDirection direction)
{
    const Tokens &tokens = theme.tokens();
    const QRect plate = tagPlate(rect, tagWidth(text, theme), theme, direction);
    drawPlate(painter, plate, 4, tokens.surface, tokens.line2);
    drawTagText(painter, plate, text, tokens.text, tagFont(theme, false), theme);
    return plate;
}

void drawFocusRing(QPainter &painter, const QRect &rect, const Theme &theme, qreal radius)
{
    drawPlate(painter, QRectF(rect).adjusted(-4, -4, 4, 4), radius + 3, {}, theme.tokens().accent, 2);
}

} // namespace Cairn
