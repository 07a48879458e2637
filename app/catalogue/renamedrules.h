// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

/** The rules for ids of older catalogues: each is gone, is named once, and leads to something that exists. */
class RenamedRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::RenamedRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

private:
    static void checkAll(const std::vector<PackEntry> &renamed, PackFileKind kind, const PackEntries &entries,
                         std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
