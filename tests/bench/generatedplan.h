// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/work.h"

#include <QDate>

#include <vector>

namespace Cairn {

/** A plan like those of the program, and the calendar of its person. */
struct GeneratedPlan
{
    std::vector<Work> works;
    Availability availability;
    QDate today;

    /** Before this day there is no work: today or the start of the availability, whichever is later. */
    QDate firstDay() const { return today > availability.start ? today : availability.start; }
};

/**
 * A plan of so many steps with nothing fixed and nothing placed by hand; of the same seed the same on every system.
 * Skills are learnt level by level, some after a level of another skill; projects come after several levels, what is
 * certified or practised after a project. All hours are whole quarters. People study evenly, in the evenings, at
 * weekends, full time, or as each day allows; they start on any weekday and take days off.
 */
GeneratedPlan generatedPlan(quint64 seed, int steps);

} // namespace Cairn
