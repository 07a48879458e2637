// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payimportplan.h"
#include "domain/payimportrefusal.h"
#include "domain/payrows.h"
#include "domain/result.h"

#include <functional>
#include <vector>

namespace Cairn {

class PayRoleNames;

/** What came of reading a file with figures of pay. */
struct PayImportOutcome
{
    qint64 lines = 0; ///< with figures, so without the heading and blank lines
    qint64 used = 0;
    std::vector<RefusedPayLine> refused; ///< in the order of the file; lines = used + refused
    PayRows rows;
    bool cancelled = false; ///< then there are no rows
};

/**
 * Reads figures of pay as a plan says; nothing is written anywhere. The same lines in another order bring the same
 * rows.
 *
 * goOn is told the share that is done (0 to 1), many times a second, and ends the reading by returning false. It is
 * called on the thread that called this. A file that cannot be read, or that the plan does not fit, is a problem.
 */
Result<PayImportOutcome> importPay(const QString &path, const PayImportPlan &plan, const PayRoleNames &names,
                                   const PayRates &rates, const std::function<bool(double share)> &goOn);

} // namespace Cairn
