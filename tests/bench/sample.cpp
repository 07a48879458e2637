// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace Cairn {

double Sample::median() const
{
    return quantile(0.5);
}

double Sample::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5);
    return sorted[at];
}

double millisecondsOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

bool printRatio(const char *name, double ours, double yardstick, double most)
{
    const double ratio = yardstick > 0 ? ours / yardstick : 0;
    const bool holds = ratio <= most;
    std::printf("%-44s ours %8.3f ms  yardstick %8.3f ms  ratio %5.2f  (at most %.2f) %s\n", name, ours, yardstick,
                ratio, most, holds ? "holds" : "TOO SLOW");
    return holds;
}

bool printLimit(const char *name, double value, const char *unit, double most)
{
    const bool holds = value <= most;
    std::printf("%-44s %8.2f %s  share of the limit %5.2f  (at most %.0f %s) %s\n", name, value, unit, value / most,
                most, unit, holds ? "holds" : "TOO MUCH");
    return holds;
}

} // namespace Cairn
