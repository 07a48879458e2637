// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/thinning.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace Cairn {

namespace {

bool isFinite(const QPointF &point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

/** Adds the first, the least, the greatest and the last of a run, each once and in their order. */
void addRun(std::vector<QPointF> &kept, const std::vector<QPointF> &run)
{
    if (run.empty())
        return;
    const auto isLower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    const auto [least, greatest] = std::minmax_element(run.begin(), run.end(), isLower);
    std::array<std::size_t, 4> places{0, static_cast<std::size_t>(std::distance(run.begin(), least)),
                                      static_cast<std::size_t>(std::distance(run.begin(), greatest)), run.size() - 1};
    std::sort(places.begin(), places.end());
    const auto end = std::unique(places.begin(), places.end());
    for (auto place = places.begin(); place != end; ++place)
        kept.push_back(run[*place]);
}

} // namespace

std::vector<QPointF> thinned(const std::vector<QPointF> &points, double fromX, double toX, int columns)
{
    const double most = std::max(1, columns);
    const double width = toX - fromX;
    const auto columnOf = [&](const QPointF &point) {
        const double column = width > 0 ? std::floor((point.x() - fromX) / width * most) : 0.0;
        return std::clamp(column, 0.0, most - 1);
    };
    std::vector<QPointF> kept;
    std::vector<QPointF> run;
    double column = -1;
    for (const QPointF &point : points) {
        if (!isFinite(point))
            continue;
        if (const double here = columnOf(point); here != column) {
            addRun(kept, run);
            run.clear();
            column = here;
        }
        run.push_back(point);
    }
    addRun(kept, run);
    return kept;
}

} // namespace Cairn
