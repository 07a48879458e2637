// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentry.h"
#include "domain/sourcerecord.h"

#include <vector>

namespace Cairn {

/** Reads one source record of a content file. */
class SourceReading final
{
public:
    static SourceRecord read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
