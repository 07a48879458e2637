// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timelinescale.h"

#include <QRectF>

namespace Cairn {

/** How the plane of a timeline lies in its viewport: scrolled, beside the stages and below the head, and mirrored
 * where reading goes from right to left. */
struct TimelineFrame
{
    QRect viewport;
    int stageColumn = 0;
    int head = 0;
    QPoint offset; ///< by how much it is scrolled
    Qt::LayoutDirection direction = Qt::LeftToRight;
    TimelineScale scale;
    double lanesHeight = 0;
    int burnUp = 0; ///< height of the part below the lanes

    bool isMirrored() const { return direction == Qt::RightToLeft; }

    double x(double plane) const
    {
        const double shown = plane + stageColumn - offset.x();
        return isMirrored() ? viewport.width() - shown : shown;
    }
    double x(const QDate &day) const { return x(scale.at(day)); }
    double y(double plane) const { return plane + head - offset.y(); }

    QRectF toViewport(const QRectF &rect) const
    {
        const double left = x(isMirrored() ? rect.right() : rect.left());
        return {left, y(rect.top()), rect.width(), rect.height()};
    }

    /** A rect at the start side of the viewport, given as if reading went from left to right. */
    QRectF mirrored(const QRectF &rect) const
    {
        return isMirrored() ? QRectF(viewport.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    }

    /** Everything but the stages and the head. */
    QRectF plane() const
    {
        return mirrored(QRectF(stageColumn, head, viewport.width() - stageColumn, viewport.height() - head));
    }
};

} // namespace Cairn
