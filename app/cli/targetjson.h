// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QJsonObject>

#include <optional>

namespace Cairn {

/** {"target": id of the role, "level": seniority}; both null where there is no target. */
QJsonObject jsonOfTarget(const std::optional<Target> &target);

} // namespace Cairn
