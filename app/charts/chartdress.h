// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcolours.h"

#include <QFont>

namespace Cairn {

/** How a chart looks: colours, fonts (already in the size that the person chose) and the scale of what goes with text.
 */
struct ChartDress
{
    ChartColours colours;
    QFont axis;        ///< axes, headings, legend
    QFont secondary;   ///< labels and columns
    QFont strong;      ///< names and the figures at the marks
    qreal scale = 1.0; ///< 1.0 to 2.0; marks, gaps and columns grow with the text

    friend bool operator==(const ChartDress &, const ChartDress &) = default;
};

} // namespace Cairn
