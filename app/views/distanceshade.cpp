// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distanceshade.h"

#include "views/tokens.h"

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

/** The share of the outlines' grey in the ground; text on the darkest has 5.7 to 1 or better in both schemes. */
constexpr std::array<qreal, DarkestDistance> LightShares{0.17, 0.39, 0.72};
constexpr std::array<qreal, DarkestDistance> DarkShares{0.12, 0.31, 0.57};

} // namespace

QColor distanceShade(int levelsShort, const Tokens &tokens)
{
    if (levelsShort <= 0)
        return {};
    if (tokens.highContrast)
        return tokens.surface;
    const auto at = static_cast<size_t>(std::min(levelsShort, DarkestDistance) - 1);
    const qreal share = tokens.dark ? DarkShares[at] : LightShares[at];
    const auto mixed = [share](int ground, int grey) { return qRound(ground + (grey - ground) * share); };
    const QColor &ground = tokens.surface;
    const QColor &grey = tokens.ctl;
    return {mixed(ground.red(), grey.red()), mixed(ground.green(), grey.green()), mixed(ground.blue(), grey.blue())};
}

} // namespace Cairn
