// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

namespace Cairn {

/** What it costs, in a word or as the price that was seen, e.g. "free" or "USD 150". */
QString costWords(const Resource &resource);

/** The published hours, of our own briefs the estimated ones; empty where none were seen. */
QString hoursWords(const Resource &resource);

/** When it was last looked at, and that one should look again where that is long ago. */
QString checkedWords(const Resource &resource, const QDate &today);

} // namespace Cairn
