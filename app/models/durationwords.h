// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** "25 min", "1 h 25 min": whole minutes in the person's locale; none for less than one. */
QString durationText(qint64 seconds);

} // namespace Cairn
