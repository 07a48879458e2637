// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolerowlayout.h"

#include "views/rolecardlayout.h"
#include "views/theme.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 12;
constexpr int Gap = 16;

} // namespace

int RoleRowLayout::rowHeight(const Theme &theme)
{
    return std::max(theme.scaled(34), QFontMetrics(theme.font(TextStyle::ControlStrong)).height() + 14);
}

RoleRowLayout::RoleRowLayout(const QRect &row, const Theme &theme, Qt::LayoutDirection direction)
{
    const int leastTitle = theme.scaled(190);
    const int bars = theme.scaled(110);
    const int percents = theme.scaled(48);
    const int counts = theme.scaled(110);
    const int hourWidth = theme.scaled(90);
    const int families = theme.scaled(110);
    const int targets = theme.scaled(20);
    const int toggles = RoleCardLayout::compareWidth(theme);

    int room = row.width() - 2 * Padding - leastTitle - bars - percents - hourWidth - 2 * Gap;
    const bool showCompare = room >= toggles + Gap;
    room -= showCompare ? toggles + Gap : 0;
    const bool showReached = room >= counts + Gap;
    room -= showReached ? counts + Gap : 0;
    const bool showFamily = room >= families + Gap;
    room -= showFamily ? families + Gap : 0;

    const auto mirrored = [&](int x, int width) {
        return QStyle::visualRect(direction, row, QRect(x, row.top(), width, row.height()));
    };
    int x = row.left() + Padding;
    const int titles = leastTitle + room;
    title = mirrored(x, titles - targets);
    target = mirrored(x + titles - targets, targets);
    x += titles + Gap;
    bar = mirrored(x, bars);
    percent = mirrored(x + bars, percents);
    x += bars + percents + Gap;
    if (showReached) {
        reached = mirrored(x, counts);
        x += counts + Gap;
    }
    hours = mirrored(x, hourWidth);
    x += hourWidth + Gap;
    if (showFamily)
        family = mirrored(x, families);
    if (showCompare)
        compare = mirrored(row.left() + row.width() - Padding - toggles, toggles).adjusted(0, 4, 0, -4);
}

} // namespace Cairn
