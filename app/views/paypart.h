// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** What the salary page lays out: pay along something, or when a study pays for itself. */
enum class PayPart : quint8 { Ranges, Places, Industries, Years, Sizes, PayBack };

} // namespace Cairn
