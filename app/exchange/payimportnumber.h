// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace Cairn {

/** What a cell of a file says of an amount of pay. */
struct PayImportNumber
{
    enum class Fault : quint8 { None, Empty, NoNumber, TooLarge, NotPositive };

    Fault fault = Fault::Empty;
    double amount = 0; ///< finite, above 0 and at most MostPay where there is no fault
    QString currency;  ///< ISO 4217, where the cell names one beside the number: "EUR 50,000", "50 000 €"
};

/** No one's pay of a year is higher, in whole units of any currency. */
inline constexpr double MostPay = 1e9;

/**
 * Reads an amount: digits, in groups or not (a comma, point, blank or apostrophe, never the decimal point; groups have
 * three digits, those before the last also two), a sign or code of a currency before or after it, "k" for thousands.
 * What may be meant otherwise is no number: "120.00" is none where the comma is the decimal point.
 */
PayImportNumber payNumberIn(std::string_view cell, char decimalPoint);

} // namespace Cairn
