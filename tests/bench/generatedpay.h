// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payrows.h"

#include <vector>

namespace Cairn {

/** Rows like those of surveys that people publish, in no order. */
struct GeneratedPay
{
    PayWordLists words;
    std::vector<PayRow> rows;
};

/** In which currencies the generated pay is. */
enum class GeneratedCurrencies : quint8 { Dollars, Several };

/**
 * So many rows, the same on every system: pay is whole and about log-normal, higher with each level, different from
 * role to role and from country to country, and rising over the years from 2018 to 2025; the levels of some rows are
 * not said, and half of all are from one of the 24 countries.
 */
GeneratedPay generatedPay(size_t rows, const std::vector<RoleId> &roles, GeneratedCurrencies currencies);

/** Twenty-one roles. */
std::vector<RoleId> generatedRoles();

/** What the currencies of the generated pay cost, in rough figures. */
PayRates generatedRates();

/** The rows as comma-separated values with a heading; what is not said is empty. */
QByteArray csvOf(const GeneratedPay &pay);

} // namespace Cairn
