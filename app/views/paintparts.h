// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "views/theme.h"

#include <QRect>

#include <optional>

class QPainter;

namespace Cairn {

/** The marks of a state: each its own shape, and always drawn beside a word. */
enum class StateMark : quint8 {
    Done,       ///< disc + tick
    OnTrack,    ///< disc + arrow
    InProgress, ///< half disc
    NotStarted, ///< ring
    Optional,   ///< dashed ring
    Short,      ///< triangle + !
    Stalled,    ///< square + pause
    Error,      ///< octagon + x
    Note,       ///< rounded square + i
    NoData      ///< dashed square + slash
};

/**
 * Whether a text reads from right to left. Where the window does, a Latin name or a sign at the beginning of a
 * sentence does not turn the sentence around.
 */
bool readsRightToLeft(const QString &text, Qt::LayoutDirection around);

/** The colour of the word that stands beside the mark. */
QColor colourOf(StateMark mark, const Tokens &tokens);

/** Draws the mark into a square (16 px by default). */
void drawStateMark(QPainter &painter, const QRectF &square, StateMark mark, const Theme &theme);

/** A ring that starts at 12 o'clock and runs clockwise, its whole percent inside. */
void drawMatchRing(QPainter &painter, const QRectF &square, int percent, const Theme &theme);

/** A bar with its filled share (0 to 1) at the leading end. */
void drawBar(QPainter &painter, const QRectF &rect, qreal share, const Theme &theme, Qt::LayoutDirection direction);

/** Five segments 0 to 4, filled up to mine (nothing: not rated), flag and dashes on the asked level. */
void drawLevelSegments(QPainter &painter, const QRect &rect, std::optional<Level> mine, std::optional<Level> asked,
                       const Theme &theme, Qt::LayoutDirection direction, std::optional<Level> focused = std::nullopt);
/** A second mark on the segments: a diamond on the lower edge of the level that the advisor sees. */
void drawAdvisorMark(QPainter &painter, const QRect &rect, Level advisor, const Theme &theme,
                     Qt::LayoutDirection direction);
/** The diamond alone, around its middle. */
void drawAdvisorDiamond(QPainter &painter, const QPointF &middle, const Theme &theme);
QSize advisorDiamondSize(const Theme &theme);
QSize levelSegmentsSize(const Theme &theme);
/** The segment under a point, if any. */
std::optional<Level> levelSegmentAt(const QRect &rect, const QPoint &point, const Theme &theme,
                                    Qt::LayoutDirection direction);

/** A word on a tinted plate, not clickable; returns the plate's rect, whose leading edge is at the given rect's. */
QRect drawTag(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme,
              Qt::LayoutDirection direction, bool accent = false);
/** A word in a thin outline (a skill to learn on a card). */
QRect drawOutlineTag(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme,
                     Qt::LayoutDirection direction);
int tagWidth(const QString &text, const Theme &theme);
int tagHeight(const Theme &theme);

/** A plate with round corners and, with a valid outline colour, a line of the given width just inside its edge. */
void drawPlate(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline = {},
               qreal lineWidth = 1.0);
/** The tick and the angle of the icons check, up, down, left and right, in the middle of the rect. */
void drawTick(QPainter &painter, const QRectF &rect, qreal size, const QColor &colour);
void drawChevron(QPainter &painter, const QRectF &rect, qreal size, Qt::ArrowType way, const QColor &colour);

/** A 2 px accent ring 2 px outside the rect; drawn for whatever has the keyboard. */
void drawFocusRing(QPainter &painter, const QRect &rect, const Theme &theme, qreal radius);

} // namespace Cairn
