// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payselection.h"

#include <vector>

namespace Cairn {

/** What is asked of the generated pay: the percentiles of all roles and levels over the rows that pass. */
struct AskedPay
{
    QString name;
    PaySelection selection;
};

/** From all rows to a twelfth of them. */
std::vector<AskedPay> askedPay();

} // namespace Cairn
