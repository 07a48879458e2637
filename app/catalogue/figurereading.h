// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentry.h"
#include "domain/curriculum.h"
#include "domain/occupation.h"
#include "domain/outlook.h"
#include "domain/softwaredemand.h"

#include <vector>

namespace Cairn {

/** Takes what others have published out of their entries: occupations, projections, demand, curricula. */
class FigureReading final
{
public:
    static Occupation occupation(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
    static Outlook outlook(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
    static SoftwareDemand demand(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
    static Curriculum curriculum(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
