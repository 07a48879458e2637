// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"

namespace Cairn {

/** A level as lists for people have it: its number and its word, e.g. "2 Working". */
QString numberAndName(Level level);

} // namespace Cairn
