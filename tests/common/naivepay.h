// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payselection.h"

#include <vector>

namespace Cairn {

/** The percentiles of amounts in any order as textbooks have them: sort, and interpolate between neighbours. */
PaySummary naiveSummary(std::vector<double> amounts);

/** What PaySelecting::cells() has to answer: each row is looked at by itself, and its words are compared. */
std::vector<PayCell> naiveCells(const PayWordLists &words, const std::vector<PayRow> &rows,
                                const PaySelection &selection, const PayRates &rates, PayGrouping grouping);

/** What differs first, with amounts compared to twelve digits; empty where nothing does. */
QString difference(const PaySummary &one, const PaySummary &other);
QString difference(const std::vector<PayCell> &one, const std::vector<PayCell> &other);

} // namespace Cairn
