// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paysummary.h"

namespace Cairn {

/** An amount as a publisher gives it: exact, or only that it is at least so much. */
struct PayAmount
{
    double amount = 0;
    bool atLeast = false; ///< the publisher tells no more above this ("top-coded")

    friend bool operator==(const PayAmount &, const PayAmount &) = default;
};

/** p10, p25, median, p75, p90; each may be missing. */
using PayPercentiles = std::array<std::optional<PayAmount>, PayShares.size()>;

} // namespace Cairn
