// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace Cairn {

struct Forecast;
struct PlanState;
struct Roadmap;

/** Hours at the end of a day. */
struct BurnUpPoint
{
    QDate day;
    double hours = 0;

    friend bool operator==(const BurnUpPoint &, const BurnUpPoint &) = default;
};

/** How the hours of a plan add up over the days: done, agreed, and as the forecast sees them. Likely hours of steps. */
struct BurnUp
{
    double total = 0;                 ///< of all that counts
    std::vector<BurnUpPoint> done;    ///< from the start of the plan until today
    std::vector<BurnUpPoint> agreed;  ///< until its finish
    std::vector<BurnUpPoint> likely;  ///< from today until the day by which half of the cases have finished
    std::vector<BurnUpPoint> careful; ///< the same for 80 %

    friend bool operator==(const BurnUp &, const BurnUp &) = default;
};

/**
 * The lines of one plan, with a point for each week and each end. A step counts its logged hours on their days, up to
 * its likely hours, and the rest of these on the day it was done. Between today and its dates the forecast rises with
 * the time that each day has. The forecast's lines are empty where there is none.
 */
BurnUp burnUp(const Roadmap &roadmap, const PlanState &state, const Forecast *forecast);

} // namespace Cairn
