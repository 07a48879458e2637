// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"

namespace Cairn {

/**
 * The change with its new texts as every file keeps them: without a byte order mark at the beginning (it would
 * be taken for one and dropped) and without halves of characters, so that memory and disk hold the same.
 */
PlanChange withCleanTexts(PlanChange change);

/** One text in that way. */
QString cleanText(QString text);

} // namespace Cairn
