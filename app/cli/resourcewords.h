// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

namespace Cairn {

/** The published hours, of our own briefs the estimated ones; empty where none were seen. */
QString hoursWords(const Resource &resource);

/** When it was last looked at, and that one should look again where that is long ago. */
QString checkedWords(const Resource &resource, const QDate &today);

} // namespace Cairn
