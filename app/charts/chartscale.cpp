// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscale.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Cairn {

namespace {

constexpr double MostSteps = 10000;
/** A value that misses a tick by less than this share of a step is on the tick. */
constexpr double Rounding = 1e-9;

} // namespace

ChartScale ChartScale::around(double low, double high, double step)
{
    ChartScale scale;
    scale.m_step = std::isfinite(step) && step > 0 ? step : 1.0;
    if (!std::isfinite(low) || !std::isfinite(high))
        return scale;
    if (low > high)
        std::swap(low, high);
    scale.m_step = std::max(scale.m_step, roundStep((high - low) / MostSteps));
    const double first = std::floor(low / scale.m_step + Rounding);
    const double last = std::ceil(high / scale.m_step - Rounding);
    scale.m_first = static_cast<qint64>(first);
    scale.m_steps = std::max(1, static_cast<int>(last - first));
    return scale;
}

double ChartScale::roundStep(double atLeast)
{
    if (!std::isfinite(atLeast) || atLeast <= 0)
        return 1.0;
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double of : {1.0, 2.0, 5.0}) {
        if (of * power >= atLeast * (1 - Rounding))
            return of * power;
    }
    return 10.0 * power;
}

ChartScale ChartScale::lengthenedBy(int steps) const
{
    ChartScale longer = *this;
    longer.m_steps = std::max(1, m_steps + steps);
    return longer;
}

} // namespace Cairn
