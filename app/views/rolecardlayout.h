// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

namespace Cairn {

class Theme;

/**
 * Where the parts of a role card stand within its item, already mirrored for the reading direction. It grows with
 * the text and fills the width it is given; what is painted and what is hit by the mouse come from the same places.
 */
struct RoleCardLayout
{
    QRect card;
    QRect ring;
    QRect title;
    QRect summary;
    QRect reached; ///< the line "5 of 17 skills reached"
    QRect bar;
    QRect hoursIcon;
    QRect hours;
    QRect span;    ///< the low and high hours below
    QRect caption; ///< "To learn"
    QRect tags;
    QRect mark;    ///< "Your target"
    QRect button;  ///< "Set as target"
    QRect compare; ///< the toggle "Compare"

    RoleCardLayout(const QRect &item, const Theme &theme, Qt::LayoutDirection direction);

    /** The smallest width of an item that shows a card, and its height. */
    static int leastWidth(const Theme &theme);
    static int itemHeight(const Theme &theme);

    /** How much of an item is free on each side of the card. */
    static int gutter();

    static QString captionText();
    static QString buttonText();
    /** The words of the toggle, whether the role is compared already or not. */
    static QString compareText(bool isCompared);
    static int compareWidth(const Theme &theme);

    /** The places of the tags; where there is too little room the longest are narrowed first. */
    std::vector<QRect> tagPlaces(const QStringList &texts, const Theme &theme, Qt::LayoutDirection direction) const;
};

} // namespace Cairn
