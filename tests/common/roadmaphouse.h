// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"

namespace Cairn {

/** A Thursday. */
inline const QDate RoadmapToday(2026, 1, 8);

/**
 * A learner who aims at Engineer, Entry, and has two hours on each weekday since Monday. The way: Python to Working
 * (30 h), algebra to Awareness (10 h), SQL to Awareness (10 h), and what every way has; nothing is done yet.
 */
struct RoadmapHouse
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};

    explicit RoadmapHouse(const QDate &start = QDate(2026, 1, 5))
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.target = Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
        Availability availability;
        availability.hoursOnWeekday = {2, 2, 2, 2, 2, 0, 0};
        availability.start = start;
        learner.availability = availability;
        commands.addLearner(learner);
    }
};

inline const StepId PythonFirst(QStringLiteral("learn:s_python:1"));
inline const StepId PythonSecond(QStringLiteral("learn:s_python:2"));
inline const StepId AlgebraFirst(QStringLiteral("learn:s_algebra:1"));

} // namespace Cairn
