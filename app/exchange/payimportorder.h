// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payrows.h"

#include <functional>

namespace Cairn {

/**
 * Puts rows in the order that PayRows has, and equal amounts in one that follows from the rows themselves, so that the
 * order of the lines in a file does not matter. It stops, with false, soon after the asked function says so; the
 * function is told the share that is done.
 */
bool putInPayOrder(std::vector<PayRow> &rows, const QStringList &currencies, const PayRates &rates,
                   const std::function<bool(double)> &goOn);

} // namespace Cairn
