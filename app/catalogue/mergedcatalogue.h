// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/leftoutpack.h"
#include "domain/catalogue.h"

#include <vector>

namespace Cairn {

/** What the program carries and a school's packs added to it, as one; a pack with any mistake is left out. */
struct MergedReading
{
    CatalogueContents contents;
    std::vector<LeftOutPack> leftOut;
};

/**
 * Adds a school's packs to what the program carries. A pack may refer to what was there before it, and brings only
 * what is new: an id or a name that is there already is a mistake. That the shipped content itself is right is held by
 * CatalogueCheck, not here.
 */
class MergedCatalogue final
{
public:
    /** Each pack is added to the shipped content and to the packs before it. Without packs it costs nothing more. */
    static MergedReading read(const QStringList &packFolders);

    /** By file and line; empty where the pack can be added to the shipped content. */
    static std::vector<CatalogueMistake> mistakesOfAddition(const QString &packFolder);
};

} // namespace Cairn
