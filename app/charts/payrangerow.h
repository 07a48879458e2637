// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paysummary.h"

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/** One row of a PayRangeChart: a mark and the words around it, all ready to be shown. All text is plain text. Values
 * are drawn as given: where a percentile is missing, that part of the mark is missing. */
struct PayRangeRow
{
    /** What kind of truth the mark shows. */
    enum class Look : quint8 {
        Range,    ///< filled box with whiskers: advertisements, own figures
        Official, ///< hollow box with a thick outline and square ends
        MeanOnly, ///< a diamond at the mean
        Few,      ///< from few people: thin, grey, dashed
        Hidden,   ///< a hatched plate with the hidden text instead of values
        Guide     ///< a dashed bracket round a span
    };
    enum Percentile : quint8 { P10, P25, Median, P75, P90, PercentileCount };

    static constexpr int NeutralSeries = -1;

    QString groupText; ///< rows that follow each other with the same text are one group, which shows it once
    QString groupNote; ///< below it, for example "your target"
    QString label;
    int series = NeutralSeries; ///< 0 to 2, or NeutralSeries: colour, and the group's mark
    Look look = Look::Range;
    std::array<std::optional<double>, PercentileCount> percentiles;
    std::array<bool, PercentileCount> atLeast{}; ///< the value is that or more: an arrow head ends the mark
    std::optional<double> mean;
    std::optional<MedianInterval> medianInterval;
    QString middleText; ///< printed after the mark, for example "€58k"
    QString hiddenText; ///< on the plate of a hidden row
    QString n, source, year;
    QString tip;
    QString spoken; ///< the whole row in one sentence, for a screen reader

    friend bool operator==(const PayRangeRow &, const PayRangeRow &) = default;
};

} // namespace Cairn
