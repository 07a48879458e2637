// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Cairn {

class SqlConnection;

/** "CCrn" in the header of the file: whose database it is. */
inline constexpr int WorkspaceApplicationId = 0x4343726e;

/** The revision that this program writes. */
inline constexpr int CurrentRevision = 4;

/** Brings the tables of a connection from one revision to the current one, in one transaction. */
Result<void> upgradeSchema(SqlConnection &connection, int from);

} // namespace Cairn
