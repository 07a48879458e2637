// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** A range of hours, e.g. "20–40"; one number where both are the same. */
QString hoursWords(double low, double high);

/** Hours to a tenth, e.g. "12.5" or "12". */
QString hoursWords(double hours);

} // namespace Cairn
