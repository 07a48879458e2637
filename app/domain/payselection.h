// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paylevel.h"
#include "domain/payrates.h"
#include "domain/payrows.h"
#include "domain/paysummary.h"

#include <QSet>

namespace Cairn {

/** Which rows count; an empty set or a year of 0 leaves all in, also those that do not say it. */
struct PaySelection
{
    QSet<QString> places;
    QSet<QString> industries;
    QSet<QString> sizes;
    int fromYear = 0;
    int toYear = 0;
    /** What all amounts are given in; rows whose currency has no rate to it are left out and counted. */
    QString currency;

    friend bool operator==(const PaySelection &, const PaySelection &) = default;
};

/** By what rows of a role are kept apart, besides their level. */
enum class PayGrouping : quint8 { None, Place, Industry, Size, Year };

/** The summary of the rows of one role, at one level or all, in one group. */
struct PayCell
{
    size_t role = 0;               ///< place in the rows' list of roles
    std::optional<PayLevel> level; ///< none: all levels together, also rows that name none
    int group = 0;                 ///< place in the list of the grouping, or the year; 0 without grouping
    PaySummary summary;
    qint64 converted = 0;   ///< of the n, those whose amount was in another currency
    qint64 withoutRate = 0; ///< not counted in n: no rate leads to the currency

    friend bool operator==(const PayCell &, const PayCell &) = default;
};

/**
 * Filters rows and takes their percentiles, for all roles and levels at once. Keeps its working memory, so that one
 * that is asked again and again, as by a slider, is quick: not to be used from two threads at a time.
 */
class PaySelecting final
{
public:
    /** Cells of at least one row, also rows left out, by role, then group, then level with "all" first. */
    std::vector<PayCell> cells(const PayRows &rows, const PaySelection &selection, const PayRates &rates,
                               PayGrouping grouping = PayGrouping::None);

    /** The currency most of the rows that pass are in, whatever the selection says of it; empty where none passes. */
    QString mostUsedCurrency(const PayRows &rows, const PaySelection &selection);

private:
    class Filter;
    class Conversion;
    class GroupNumbers;
    struct Part;
    struct Group;

    Part passedOf(const PayRows &rows, PayRows::Slice slice, const Conversion &conversion);
    void passInGroups(const PayRows &rows, PayRows::Slice slice, const Conversion &conversion, size_t level,
                      std::vector<Group> &groups);

    std::vector<double> m_passed;   ///< of each role and level where its rows stand in the columns
    std::vector<double> m_together; ///< of one role and level, before it is taken apart
    std::vector<quint8> m_mask;
    std::vector<quint32> m_numbers;
};

} // namespace Cairn
