// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payback.h"
#include "domain/payfigure.h"
#include "domain/payrates.h"
#include "domain/planstate.h"

namespace Cairn {

class Catalogue;

/** What the plan to a role takes: how long, and what its courses and exams cost as far as their prices are known. */
struct PayBackWay
{
    RoleId role;
    double months = 0;
    double fees = 0;       ///< in the currency asked for
    int unknownPrices = 0; ///< resources of the plan that cost something nobody has written down

    friend bool operator==(const PayBackWay &, const PayBackWay &) = default;
};

/** The plan of this learner to a role, from today on; nothing where it never finds time. */
std::optional<PayBackWay> payBackWay(const RoleId &role, const PlanState &state, const Catalogue &catalogue,
                                     const QDate &today, const PayRates &rates, const QString &currency);

/** The course of the money on one path for three pays after it. */
struct PayBackCourse
{
    RoleId role;
    bool isOther = false; ///< the path that the plan is held against, e.g. a degree
    PayBackPath path;
    PayFigure pay;       ///< the figure that the pay afterwards is taken from
    PayBackCurve low;    ///< at p25
    PayBackCurve middle; ///< at the median
    PayBackCurve high;   ///< at p75
};

/** Nothing where the figure has no median, or is hidden. Where it has no quarters the median stands for them. */
std::optional<PayBackCourse> payBackCourse(const PayBackPath &path, const PayFigure &pay,
                                           const PayBackAssumptions &assumptions);

} // namespace Cairn
