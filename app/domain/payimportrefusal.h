// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Cairn {

/** Why a line with a figure of pay was not used. */
enum class PayRefusal : quint8 {
    UnknownRole,
    NoPay,
    PayIsNoNumber,
    PayTooLarge, ///< more than MostPay, or without end
    PayNotPositive,
    LowAboveHigh,
    NoCurrency,
    UnknownCurrency, ///< not three letters
    TwoCurrencies,   ///< one beside the number, another in its column
    BadYear,         ///< not 1990 to 2100
    TooFewFields,    ///< fewer than the columns that are used
    TooManyFields,   ///< more than the first line
    OpenQuote,
    StrayQuote,
    TooLong,
    NulByte,
    TooManyWords ///< more different words stand in the column than can be told apart
};

/** A line that was not used. */
struct RefusedPayLine
{
    qint64 line = 0; ///< from 1, as editors count them
    PayRefusal why = PayRefusal::UnknownRole;
    int column = -1; ///< from 0; -1 where it is not one column's fault

    friend bool operator==(const RefusedPayLine &, const RefusedPayLine &) = default;
};

/** Why, as a sentence for the person; it does not tell the number of the line. */
QString sentenceOf(const RefusedPayLine &refused, const QStringList &heading);

} // namespace Cairn
