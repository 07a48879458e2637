// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/roadmapsteps.h"

#include <QCoreApplication>

namespace Cairn {

/** Finds a step of a roadmap by the id that a person typed; those that are set aside are found too. */
class StepLookup final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::StepLookup)

public:
    /** A problem that names the ids which contain the text where no step has it as its id. */
    static Result<RoadmapStep> find(const QString &id, const RoadmapSteps &steps);
};

} // namespace Cairn
