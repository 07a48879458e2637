// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace Cairn {

/** One path of a PayBackChart. Points are months from today and money ahead of staying, with rising months. All text
 *  is plain text. */
struct PayBackLine
{
    QString name;
    QString note;    ///< below the name, for example "then ML Engineer"
    QString endText; ///< below the note, for example "+€98k at year 8"
    int series = 0;  ///< 0 to 2: colour, and solid, dashed or dotted
    std::vector<QPointF> median;
    std::vector<QPointF> lower, upper; ///< of the band; no band where either is empty
    std::optional<double> zeroAt;      ///< the month in which the path is paid back
    QString zeroText;                  ///< at that place; the first of its lines is the strong one
    QString tip;
    QString spoken; ///< the whole path in one sentence, for a screen reader

    friend bool operator==(const PayBackLine &, const PayBackLine &) = default;
};

} // namespace Cairn
