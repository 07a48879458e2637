// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace Cairn {

/** The shares below which the percentiles of pay lie: p10, p25, median, p75, p90. */
inline constexpr std::array<double, 5> PayShares{0.10, 0.25, 0.50, 0.75, 0.90};
inline constexpr size_t MedianAt = 2; ///< of the shares

/** Between which amounts the median of all such pay lies in 95 of 100 samples. */
struct MedianInterval
{
    double low = 0;
    double high = 0;

    friend bool operator==(const MedianInterval &, const MedianInterval &) = default;
};

/** What a sample of pay says: how many, and its percentiles. */
struct PaySummary
{
    qint64 n = 0;
    std::array<double, PayShares.size()> percentiles{}; ///< all 0 where n is 0
    std::optional<MedianInterval> interval;

    friend bool operator==(const PaySummary &, const PaySummary &) = default;
};

/** Amounts in ascending order. */
using SortedPay = std::span<const double>;

/** The amount at a place (from 0, below the number of all) of several sorted samples taken together. */
double payAt(const std::vector<SortedPay> &samples, size_t place);

/**
 * The summary of several sorted samples taken together.
 * Percentiles by linear interpolation between the two nearest amounts: at (n - 1) * share counted from 0, which is
 * type 7 of Hyndman and Fan (1996), and the default of NumPy, pandas and of quantile_cont in SQL.
 * The interval of the median is that of the order statistics nearest outside n/2 -+ 1.96 * sqrt(n)/2, counted from 0
 * (normal approximation of the binomial; Conover, Practical Nonparametric Statistics): none where the sample is too
 * small to have them.
 */
PaySummary summaryOf(const std::vector<SortedPay> &samples);

} // namespace Cairn
