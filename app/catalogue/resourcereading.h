// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentry.h"
#include "domain/resource.h"

#include <vector>

namespace Cairn {

/** Reads one resource of a content file. */
class ResourceReading final
{
public:
    static Resource read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);

private:
    static ProjectBrief readBrief(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
