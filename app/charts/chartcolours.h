// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace Cairn {

/** The series of a chart, in their fixed order: disc and solid line, square and dashed, diamond and dotted. */
constexpr int ChartSeriesCount = 3;

/** The colours that a chart is drawn in; whoever shows the chart hands them in. */
struct ChartColours
{
    QColor surface; ///< the ground, and the halo of words over lines
    QColor text, text2, text3;
    QColor line, line2;  ///< grid lines and separators; outlines of what is not there
    QColor ctl;          ///< outlines that must be seen
    QColor accent, warn; ///< what is chosen; what is short
    std::array<QColor, ChartSeriesCount> series, seriesFill;
    bool highContrast = false; ///< no tints: fills become hatches

    friend bool operator==(const ChartColours &, const ChartColours &) = default;
};

} // namespace Cairn
