// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/payrangecontent.h"
#include "domain/payseries.h"

namespace Cairn {

class Catalogue;
class OpenPlan;
class PayTableModel;
struct PayQuestion;

/** So many figures at most are drawn; the table has all of them. */
inline constexpr int MostDrawnFigures = 60;

/** What the chart shows of the figures of a table, in the words of the table. */
PayRangeContent payRangeContent(const PayTableModel &figures, const PayQuestion &question, const OpenPlan &plan,
                                const Catalogue &catalogue, const std::vector<PaySeries> &own);

} // namespace Cairn
