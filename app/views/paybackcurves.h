// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

class PayBackChart;
class PayBackModel;
struct PayBackAssumptions;

/** Brings the courses of a table into the chart, in the words of the table. */
void showPayBackCurves(PayBackChart &chart, const PayBackModel &courses, const PayBackAssumptions &assumptions);

} // namespace Cairn
