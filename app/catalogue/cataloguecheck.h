// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"

#include <vector>

namespace Cairn {

class ContentPack;
class PackEntries;
struct CatalogueReading;

/** Finds every mistake of a content pack: what cannot be read, what breaks the schemas, what breaks the rules. */
class CatalogueCheck final
{
public:
    /** By file and line; empty where the pack is right. Takes its time: not for the start of the program. */
    static std::vector<CatalogueMistake> check(const QString &packFolder);

    /** The same of packs that are read already; texts and schemas are looked at in one of them alone. */
    static std::vector<CatalogueMistake> check(const PackEntries &entries, const CatalogueReading &reading,
                                               const ContentPack &written);
};

} // namespace Cairn
