// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/door.h"

namespace Cairn {

inline const QDate Today(2026, 1, 8);

inline PlanStep pythonStep()
{
    PlanStep step;
    step.id = StepId(QStringLiteral("learn:s_python:2"));
    step.title = QStringLiteral("Python to Working");
    step.skill = SkillId(QStringLiteral("s_python"));
    step.from = Level::Awareness;
    step.to = Level::Working;
    step.hours = {10, 20, 40};
    return step;
}

inline PlanStep stepOf(const char *id)
{
    PlanStep step;
    step.id = StepId(QString::fromLatin1(id));
    step.title = QStringLiteral("Step ") + step.id.text();
    step.hours = {1, 2, 3};
    return step;
}

inline OwnStep thesis()
{
    OwnStep own;
    own.stage = Stage::Build;
    own.title = QStringLiteral("Thesis");
    own.hours = {50, 80, 120};
    return own;
}

inline Availability evenings()
{
    Availability availability;
    availability.hoursOnWeekday = {1, 1, 1, 1, 0.5, 3, 0};
    availability.start = Today;
    return availability;
}

/** A time of January 2026, as the clock on the wall shows it. */
inline QDateTime at(int day, int hour, int minute, int second = 0)
{
    return {QDate(2026, 1, day), QTime(hour, minute, second)};
}

} // namespace Cairn
