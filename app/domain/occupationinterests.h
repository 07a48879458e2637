// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/interesttype.h"

namespace Cairn {

/** How strongly an occupation calls for each type of interest, on O*NET's scale from 1 to 7. */
struct OccupationInterests
{
    static constexpr double Lowest = 1;
    static constexpr double Highest = 7;

    QString occupation; ///< code of O*NET, e.g. "15-2051.00"
    InterestFigures figures{};
    SourceId source;
};

} // namespace Cairn
