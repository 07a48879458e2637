// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstate.h"

#include <QStringList>

namespace Cairn {

/** A plan as far as it is read, and the entries that could not be. */
struct PlanReading
{
    PlanState state;
    QStringList leftOut; ///< the table and, where it has several entries of a learner, the id
};

} // namespace Cairn
