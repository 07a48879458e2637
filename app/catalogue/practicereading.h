// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentry.h"
#include "domain/skillpractice.h"

#include <vector>

namespace Cairn {

/** Takes the list of practised skills under a key; an entry that is no practice is named and left out. */
class PracticeReading final
{
public:
    static std::vector<SkillPractice> read(const PackEntry &entry, QLatin1String key,
                                           std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
