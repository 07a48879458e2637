// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"

#include <vector>

namespace Cairn {

/** Finds every mistake of a content pack: what cannot be read, what breaks the schemas, what breaks the rules. */
class CatalogueCheck final
{
public:
    /** By file and line; empty where the pack is right. Takes its time: not for the start of the program. */
    static std::vector<CatalogueMistake> check(const QString &packFolder);
};

} // namespace Cairn
