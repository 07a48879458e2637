// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "storage/schoolpolicyfile.h"
#include "storage/workspacefolder.h"

#include <QDate>

#include <functional>

namespace Cairn {

/** What a run takes from outside: where the workspace lies, how content is read, which day it is. */
struct Surroundings
{
    WorkspaceFolder usualFolder; ///< where no folder is named
    std::function<CatalogueContents()> readCatalogue;
    /** Speaks the language of a code, the system's where it is empty; false where there is no such language. */
    std::function<bool(const QString &code)> speak;
    QDate today;                     ///< what was last looked at long before is marked
    SchoolPolicyReading school = {}; ///< what holds on this machine
};

} // namespace Cairn
