// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "common/memorystore.h"

namespace Cairn {

/** A door with a plan and a list of learners of its own, before a store that others may share. */
struct Door
{
    explicit Door(MemoryStore &store) : commands(plan, learners, store) {}

    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands;
};

/** A learner to begin with. */
inline NewLearner ana()
{
    NewLearner learner;
    learner.name = QStringLiteral("Ana");
    learner.hoursPerWeek = 6;
    return learner;
}

} // namespace Cairn
