// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace Cairn {

/** One run of text as a window paints it, with its places in that window. */
struct PaintedText
{
    QString text;
    QColor ink;
    QRectF place;                     ///< from the ascent to the descent of its font
    QRectF room;                      ///< where it can be seen, if need be by scrolling
    QRectF seen;                      ///< what of its place is not hidden by the edges of what lies around
    const QWidget *painter = nullptr; ///< the widget that painted it
};

/** All of a window and of what is in it, in the order of painting. */
std::vector<PaintedText> paintedTexts(QWidget &window);

/** The runs that leave the room they have and do not say so with an ellipsis, as "class: text". */
QStringList cutTexts(QWidget &window);

/** Runs of one widget that lie on one another, as "class: one text / the other". */
QStringList entangledTexts(QWidget &window);

} // namespace Cairn
