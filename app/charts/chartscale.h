// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** A stretch of an axis that begins and ends on a round tick: ticks are whole multiples of the step. */
class ChartScale final
{
public:
    ChartScale() = default;

    /** The shortest scale with that step around both values; a step that is no positive number counts as 1. */
    static ChartScale around(double low, double high, double step);
    /** The least of 1, 2, 5, 10, 20, 50 and so on (also 0.5, 0.2 …) that is not below the wish. */
    static double roundStep(double atLeast);

    double low() const { return tick(0); }
    double high() const { return tick(m_steps); }
    double step() const { return m_step; }
    /** How many steps, at least 1; there is one tick more. */
    int steps() const { return m_steps; }
    double tick(int at) const { return static_cast<double>(m_first + at) * m_step; }
    /** 0 at the low end, 1 at the high end; beyond both for values outside. */
    double shareOf(double value) const { return (value - low()) / (high() - low()); }
    ChartScale lengthenedBy(int steps) const;

private:
    qint64 m_first = 0; ///< the low end in steps from zero
    int m_steps = 1;
    double m_step = 1;
};

} // namespace Cairn
