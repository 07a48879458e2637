// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/planreading.h"

namespace Cairn {

class SqlConnection;

/** The part of a plan that came with revision 4: what a person considers, and what they read. */
Result<void> readWishes(SqlConnection &connection, PlanReading &reading, const QString &learner);

} // namespace Cairn
