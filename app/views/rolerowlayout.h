// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace Cairn {

class Theme;

/**
 * Where the columns of the list form stand within a row or the head above it, already mirrored for the reading
 * direction. What there is no room for is left out (a null rect): first the family,
 * then the skills reached, last the toggle.
 */
struct RoleRowLayout
{
    QRect title;
    QRect target; ///< the mark of the target, at the end of the title's room
    QRect bar;
    QRect percent;
    QRect reached;
    QRect hours;
    QRect family;
    QRect compare; ///< the toggle "Compare"

    RoleRowLayout(const QRect &row, const Theme &theme, Qt::LayoutDirection direction);

    static int rowHeight(const Theme &theme);
};

} // namespace Cairn
