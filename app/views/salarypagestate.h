// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payquestion.h"

#include <QByteArray>

namespace Cairn {

/** What of the salary page is found again at the next start, and how it is written. */
struct SalaryPageState
{
    LearnerId learner;
    std::vector<RoleId> roles; ///< only where the person chose them
    int part = 0;
    PayQuestion options; ///< level, place, currency, series, price level, first year
    QByteArray splitter;

    QByteArray bytes() const;
    /** What it does not know has its first value. */
    static SalaryPageState from(const QByteArray &bytes);
};

} // namespace Cairn
