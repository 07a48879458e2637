// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repair.h"

namespace Cairn {

/** The word of the command line for a way to repair a plan: spread, trim, move. */
QString wordOf(RepairKind kind);
std::optional<RepairKind> repairKindFromWord(const QString &word);

/** What the repair does and what comes of it, in whole sentences. */
QString wordsOf(const Repair &repair);

} // namespace Cairn
