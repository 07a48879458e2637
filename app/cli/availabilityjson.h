// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"

#include <QJsonObject>

namespace Cairn {

/** {"hours_per_week", "days": {"mon": hours, ...}, "off", "boosts", "start", "deadline", "at_once"} */
QJsonObject jsonOfAvailability(const Availability &availability);

} // namespace Cairn
