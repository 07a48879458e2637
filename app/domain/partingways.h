// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QDate>

namespace Cairn {

class Catalogue;
struct PlanState;

/** How long a plan and its plan B are the same way. All hours are likely hours of what is left and counts. */
struct PartingWays
{
    QDate partsOn;          ///< the first day with work that plan B does not need, as it is planned now; invalid: never
    QDate couldPartOn;      ///< the same if all that serves both went first, fixed starts of the rest put off
    double hoursShared = 0; ///< that serve both
    double hoursOfPlan = 0; ///< that only the plan needs
    double hoursOfPlanB = 0;
    QDate finish;        ///< of the plan; see Roadmap::finish
    QDate finishOfPlanB; ///< if the person changed over today

    friend bool operator==(const PartingWays &, const PartingWays &) = default;
};

/** How the way to the target of the plan and that to another one part. Steps are the same when their ids are. */
PartingWays partingWays(const PlanState &state, const Target &planB, const Catalogue &catalogue, const QDate &today);

} // namespace Cairn
