// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace Cairn {

class Theme;
struct Tokens;

/** So many compared roles are told apart by colour and shape: disc, square, diamond, triangle, ring. */
inline constexpr int MostComparedMarks = 5;

/** The colour of a compared role by its place from 0; the first three are the series of charts. */
QColor comparedColour(int place, const Tokens &tokens);
/** What fills its boxes. */
QColor comparedFill(int place, const Tokens &tokens);
/** Its shape in its colour; nothing for a place that has none. */
void drawComparedMark(QPainter &painter, const QRectF &square, int place, const Theme &theme);

} // namespace Cairn
