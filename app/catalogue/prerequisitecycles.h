// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

/** Finds skills that need each other in a ring, and names the ring where it closes. */
class PrerequisiteCycles final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::PrerequisiteCycles)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);
};

} // namespace Cairn
