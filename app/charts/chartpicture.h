// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdress.h"

#include <QRectF>

class QPainter;

namespace Cairn {

/** Whatever can be drawn as one whole chart, on any painter and without a window. Lengths in logical pixels. */
class ChartPicture
{
public:
    virtual ~ChartPicture() = default;

    virtual const ChartDress &dress() const = 0;
    virtual Qt::LayoutDirection direction() const = 0;
    /** The height that the whole chart needs in that width. */
    virtual qreal heightFor(qreal width) const = 0;
    /** Draws all of the chart, nothing chosen, in the top left of the place; the ground is left as it is. */
    virtual void paintInto(QPainter &painter, const QRectF &place) const = 0;

protected:
    ChartPicture() = default;
    ChartPicture(const ChartPicture &) = default;
    ChartPicture &operator=(const ChartPicture &) = default;
};

} // namespace Cairn
