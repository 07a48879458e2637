// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usedlibrary.h"

namespace Cairn {

/** The database, as it runs here: on some systems Qt brings one of its own. */
UsedLibrary libraryOfStorage();

} // namespace Cairn
