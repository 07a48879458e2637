// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paybackbounds.h"

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr qsizetype LettersOfACurrency = 3;

bool isCurrency(const QString &code)
{
    return code.size() == LettersOfACurrency
           && std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

double bounded(double number, double most)
{
    return std::isfinite(number) && number > 0 ? std::min(number, most) : 0; // and never a zero below zero
}

} // namespace

bool canBeKept(const PayBackAssumptions &assumptions)
{
    return isCurrency(assumptions.currency) && assumptions == withinBounds(assumptions);
}

PayBackAssumptions withinBounds(PayBackAssumptions assumptions)
{
    for (double *amount : {&assumptions.presentPay, &assumptions.fees, &assumptions.payGivenUp, &assumptions.otherCost})
        *amount = bounded(*amount, MostPayBackAmount);
    for (double *months : {&assumptions.otherMonths, &assumptions.monthsToFindJob})
        *months = bounded(*months, MostPayBackMonths);
    assumptions.years = std::clamp(assumptions.years, PayBackAssumptions::LeastYears, PayBackAssumptions::MostYears);
    return assumptions;
}

} // namespace Cairn
