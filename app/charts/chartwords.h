// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace Cairn {

/** Which end of their place words stand at, as seen: a layout has mirrored it already. */
enum class WordsAt : quint8 { Left, Middle, Right };

/** One line of plain text in its place, in the middle of its height; what has no room is cut with an ellipsis. With a
 *  halo colour, a halo of 4 px parts the words from lines below them. */
void drawWords(QPainter &painter, const QRectF &place, WordsAt at, const QString &text, const QFont &font,
               const QColor &colour, const QColor &halo = {});

/** The text in lines of that width, at most so many; the last one is cut with an ellipsis where there is more. */
QStringList wrappedWords(const QString &text, const QFont &font, qreal width, int mostLines);

qreal widthOfWords(const QString &text, const QFont &font);
qreal heightOfWords(const QFont &font);

} // namespace Cairn
