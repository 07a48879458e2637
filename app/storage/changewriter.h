// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"
#include "domain/result.h"

namespace Cairn {

class SqlConnection;

/** Writes the "after" of every edit of a change into the tables; to be run inside a transaction. */
Result<void> writeEdits(SqlConnection &connection, const PlanChange &change);

} // namespace Cairn
