// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "storage/workspacefolder.h"

#include <functional>

namespace Cairn {

/** What a run of the command line takes from outside: where the workspace lies and how content is read. */
struct Surroundings
{
    WorkspaceFolder usualFolder; ///< where no folder is named
    std::function<CatalogueContents()> readCatalogue;
    /** Speaks the language of a code, the system's where it is empty; false where there is no such language. */
    std::function<bool(const QString &code)> speak;
};

} // namespace Cairn
