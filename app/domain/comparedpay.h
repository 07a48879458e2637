// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparedrole.h"
#include "domain/payquestion.h"

#include <vector>

namespace Cairn {

/** What the compared roles pay: figures of one series only, so that they are of one population. */
struct ComparedPay
{
    PaySeriesId series;                 ///< empty where there are no figures (yet)
    std::vector<PaySeriesId> available; ///< series that have figures, official ones first
    /**
     * One list for each column: Entry, Mid and Senior; or one figure of all levels together where the series knows no
     * levels. What may not be shown is there as well, hidden, with the reason and its n.
     */
    std::vector<std::vector<PayFigure>> columns;

    bool isEmpty() const { return series.isEmpty(); }
    /** Null where the column has no such figure. */
    const PayFigure *at(size_t column, std::optional<PayLevel> level) const;
    /** The least p10 and the most p90 of what is shown, for one axis under all columns; nothing where none is. */
    std::optional<std::pair<double, double>> span() const;

    friend bool operator==(const ComparedPay &, const ComparedPay &) = default;
};

/**
 * The question of pay for compared roles: place, series, currency, price level, years and day are those of the options,
 * usually what was last chosen on the salary page.
 */
PayQuestion comparedPayQuestion(const std::vector<ComparedRole> &columns, const PayQuestion &options);

/**
 * Of the answers to that question, those of one series: of the wanted one where it has figures, else advertisements
 * where one of them is shown, else a person's own, else the official ones, else any.
 */
ComparedPay comparedPay(const std::vector<ComparedRole> &columns, const std::vector<PayFigure> &figures,
                        const PaySeriesId &wanted = {});

/** How the columns stand to each other in pay at one level. */
struct PayOrder
{
    std::optional<PayLevel> level; ///< none: all levels together
    std::vector<size_t> columns;   ///< those with a shown median, the highest first; of equal ones as in the table
    bool boxesOverlap = false; ///< p25 to p75 of each touches that of each other: less between roles than inside one

    friend bool operator==(const PayOrder &, const PayOrder &) = default;
};

/** At Mid level, or of all levels where the series knows none; nothing where fewer than two roles have a figure. */
std::optional<PayOrder> payOrder(const ComparedPay &pay);

} // namespace Cairn
