// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparedpay.h"
#include "domain/rolecomparison.h"

#include <QDate>

namespace Cairn {

/** All that a printed or copied comparison tells, as a plain value. */
struct ComparisonContents
{
    QString learnerName;
    RoleComparison comparison;
    ComparedPay pay;
    std::vector<PaySeries> ownPay; ///< a person's own series, for their names
    QDate today;
};

} // namespace Cairn
