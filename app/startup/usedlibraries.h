// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usedlibrary.h"

#include <vector>

namespace Cairn {

/** All libraries that this program is built on, in the versions that run here. */
std::vector<UsedLibrary> usedLibraries();

} // namespace Cairn
