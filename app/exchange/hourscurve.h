// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <utility>
#include <vector>

namespace Cairn {

/** Hours in total at the end of each day on which they grow; straight between two days. */
struct HoursCurve
{
    std::vector<std::pair<QDate, double>> points; ///< in the order of the days

    bool isEmpty() const { return points.empty(); }
    /** At the end of that day: the first value before the first day, the last one after the last. */
    double at(const QDate &day) const;
};

} // namespace Cairn
