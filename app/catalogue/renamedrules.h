// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

/** The rules for ids of older catalogues: each is gone, is named once, and leads to something that exists; an
 * id that was released once is never just gone. */
class RenamedRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::RenamedRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

private:
    static void checkAll(const std::vector<PackEntry> &renamed, PackFileKind kind, const PackEntries &entries,
                         std::vector<CatalogueMistake> &mistakes);
    static void checkReleased(const PackEntry &file, QLatin1String key, PackFileKind kind,
                              const std::vector<PackEntry> &renamed, const PackEntries &entries,
                              std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
