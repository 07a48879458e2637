// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstate.h"
#include "domain/repair.h"
#include "domain/roadmap.h"

#include <QJsonObject>

namespace Cairn {

/** The whole roadmap of the plan, its forecast, and the ways to repair it, none where it needs none. */
QJsonObject jsonOf(const Roadmap &roadmap, const Forecast &forecast, const std::vector<Repair> &repairs,
                   const PlanState &state);

} // namespace Cairn
