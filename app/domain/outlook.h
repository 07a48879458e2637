// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace Cairn {

/** How many jobs an occupation has in a country, and how many it is projected to have; an official projection. */
struct Outlook
{
    QString occupation; ///< code of the SOC, e.g. "15-2051"; "00-0000" stands for all occupations together
    QString title;
    QString place;
    int fromYear = 0;
    int toYear = 0;
    qint64 jobs = 0; ///< in fromYear
    double changePercent = 0;
    std::optional<qint64> openingsPerYear;
    SourceId source;
};

} // namespace Cairn
