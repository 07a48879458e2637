// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usedlibrary.h"

#include <vector>

namespace Cairn {

/** The libraries that read and write files, as they are linked here: what reads PDF is not in every build. */
std::vector<UsedLibrary> librariesOfExchange();

} // namespace Cairn
