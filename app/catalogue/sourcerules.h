// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

/** The rules for what an entry says about where it comes from. */
class SourceRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::SourceRules)

public:
    /** For roles and skills, which name a list of sources. */
    static void checkList(const PackEntry &entry, const PackEntries &entries, std::vector<CatalogueMistake> &mistakes);

    /** For resources and figures, which name one source. */
    static void checkOne(const PackEntry &entry, const PackEntries &entries, std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
