// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** An amount in whole units of its currency (ISO 4217); amounts of different currencies are never mixed. */
struct Money
{
    double amount = 0;
    QString currency;

    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace Cairn
