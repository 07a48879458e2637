// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"

#include <vector>

namespace Cairn {

/** A school's pack that has a mistake, so that nothing of it counts. */
struct LeftOutPack
{
    QString folder;
    std::vector<CatalogueMistake> mistakes; ///< never empty
};

/** A sentence for the person: which pack, its first mistake, and how many there are. */
QString wordsOf(const LeftOutPack &pack);

} // namespace Cairn
