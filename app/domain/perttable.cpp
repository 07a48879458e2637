// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/perttable.h"

#include <cmath>
#include <numbers>

namespace Cairn {

namespace {

constexpr int GridCells = 1024;

/** The places of the grid, as shares of the way from low to high, and the logarithms that the density needs. */
struct Grid
{
    std::array<double, GridCells + 1> share;
    std::array<double, GridCells + 1> logSine;
    std::array<double, GridCells + 1> logCosine;

    Grid()
    {
        for (size_t at = 0; at <= GridCells; ++at) {
            const double angle = std::numbers::pi / 2 * static_cast<double>(at) / GridCells;
            share[at] = std::sin(angle) * std::sin(angle);
            logSine[at] = std::log(std::sin(angle));
            logCosine[at] = std::log(std::cos(angle));
        }
        share.back() = 1;
    }
};

/**
 * The distribution function of the standard beta distribution at the places of the grid, from 0 to 1. With the share
 * x = sin² a its density x^(alpha-1) (1-x)^(beta-1) dx becomes 2 sin^(2 alpha-1) a cos^(2 beta-1) a da, which is 0 at
 * both ends whatever the shapes, so that the trapezium rule is exact to about a millionth.
 */
std::array<double, GridCells + 1> cumulated(const Grid &grid, double alpha, double beta)
{
    std::array<double, GridCells + 1> sums{};
    double before = 0;
    for (size_t at = 1; at < GridCells; ++at) {
        const double density = std::exp((2 * alpha - 1) * grid.logSine[at] + (2 * beta - 1) * grid.logCosine[at]);
        sums[at] = sums[at - 1] + before + density;
        before = density;
    }
    sums.back() = sums[GridCells - 1] + before;
    for (double &sum : sums)
        sum /= sums.back();
    return sums;
}

} // namespace

PertTable::PertTable(const PertHours &hours)
{
    const double low = hours.low * PartsOfAnHour;
    const double width = hours.width * PartsOfAnHour;
    if (!(width > 0)) {
        m_parts.fill(std::llround(low));
        return;
    }
    static const Grid grid;
    const std::array<double, GridCells + 1> sums = cumulated(grid, hours.alpha, hours.beta());
    size_t above = 1;
    for (size_t at = 0; at <= CellCount; ++at) {
        const double wanted = static_cast<double>(at) / CellCount;
        while (above < GridCells && sums[above] < wanted)
            ++above;
        const double within = (wanted - sums[above - 1]) / (sums[above] - sums[above - 1]);
        const double share = std::lerp(grid.share[above - 1], grid.share[above], within);
        m_parts[at] = std::llround(low + width * share);
    }
}

} // namespace Cairn
