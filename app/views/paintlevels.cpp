// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paintparts.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Gap = 2;
constexpr int FlagHeight = 4;
constexpr int DiamondSize = 7;

QSize segmentSize(const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextStyle::Axis));
    return {std::max(theme.scaled(22), metrics.horizontalAdvance(QLocale().toString(4)) + 8),
            std::max(theme.scaled(18), metrics.height() + 2)};
}

QRect segmentRect(const QRect &rect, Level level, const Theme &theme, Qt::LayoutDirection direction)
{
    const QSize size = segmentSize(theme);
    const int start = rect.left() + toNumber(level) * (size.width() + Gap);
    const int top = rect.top() + (rect.height() - size.height()) / 2;
    return QStyle::visualRect(direction, rect, QRect(QPoint(start, top), size));
}

/** A small triangle that points down on the asked level. */
void drawFlag(QPainter &painter, const QRect &segment, const Theme &theme)
{
    const qreal half = 4 * theme.textScale();
    const qreal height = (FlagHeight + 1) * theme.textScale();
    const QPointF tip(segment.center().x() + 0.5, segment.top() + 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().text);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-half, -height), tip + QPointF(half, -height)}));
}

void drawDashes(QPainter &painter, const QRect &segment, const Theme &theme)
{
    QPen pen(theme.tokens().text, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(segment).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace

QSize advisorDiamondSize(const Theme &theme)
{
    const int side = theme.scaled(DiamondSize);
    return {side + 2, side + 2}; // with its line
}

void drawAdvisorDiamond(QPainter &painter, const QPointF &middle, const Theme &theme)
{
    const qreal half = DiamondSize * theme.textScale() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.tokens().text, 1.5 * theme.textScale());
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(theme.tokens().surface);
    painter.drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                                   middle + QPointF(-half, 0)}));
    painter.restore();
}

void drawAdvisorMark(QPainter &painter, const QRect &rect, Level advisor, const Theme &theme,
                     Qt::LayoutDirection direction)
{
    const QRectF segment = segmentRect(rect, advisor, theme, direction);
    drawAdvisorDiamond(painter, {segment.center().x(), segment.bottom() - 2}, theme);
}

QSize levelSegmentsSize(const Theme &theme)
{
    const QSize segment = segmentSize(theme);
    return {LevelCount * segment.width() + (LevelCount - 1) * Gap, segment.height() + 2 * theme.scaled(FlagHeight)};
}

std::optional<Level> levelSegmentAt(const QRect &rect, const QPoint &point, const Theme &theme,
                                    Qt::LayoutDirection direction)
{
    if (!rect.contains(point))
        return std::nullopt;
    for (const Level level : AllLevels) {
        // The gap belongs to the segment before it, so that no click between two is lost.
        const QRect segment = segmentRect(rect, level, theme, direction);
        const QRect reach =
            direction == Qt::RightToLeft ? segment.adjusted(-Gap, 0, 0, 0) : segment.adjusted(0, 0, Gap, 0);
        if (point.x() >= reach.left() && point.x() <= reach.right())
            return level;
    }
    return std::nullopt;
}

void drawLevelSegments(QPainter &painter, const QRect &rect, std::optional<Level> mine, std::optional<Level> asked,
                       const Theme &theme, Qt::LayoutDirection direction, std::optional<Level> focused)
{
    const Tokens &tokens = theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Level level : AllLevels) {
        const QRect segment = segmentRect(rect, level, theme, direction);
        const bool filled = mine && *mine != Level::None && level <= *mine;
        const bool isMine = mine && *mine == level;
        const bool isAsked = asked && *asked == level && level != Level::None;
        const bool none = isMine && level == Level::None;
        if (filled)
            drawPlate(painter, segment, 3, tokens.accent);
        else if (isAsked)
            drawPlate(painter, segment, 3, tokens.surface);
        else
            drawPlate(painter, segment, 3, tokens.surface, none ? tokens.text : tokens.line2);
        if (isAsked && !filled)
            drawDashes(painter, segment, theme);
        QFont font = theme.font(TextStyle::Axis);
        if (isMine)
            font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(filled ? tokens.onAccent : (none || isAsked) ? tokens.text : tokens.text3);
        painter.drawText(segment, Qt::AlignCenter, QLocale().toString(toNumber(level)));
        if (isAsked)
            drawFlag(painter, segment, theme);
        if (focused && *focused == level)
            drawPlate(painter, QRectF(segment).adjusted(-3, -3, 3, 3), 5, {}, tokens.accent, 2);
    }
    painter.restore();
}

} // namespace Cairn
