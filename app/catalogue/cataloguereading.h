// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "domain/catalogue.h"

#include <vector>

namespace Cairn {

/** What could be read of a content pack, and what could not. */
struct CatalogueReading
{
    CatalogueContents contents;
    std::vector<CatalogueMistake> mistakes;
};

} // namespace Cairn
