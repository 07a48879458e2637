// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generatedplan.h"

namespace Cairn {

/**
 * The plan in the language of TaskJuggler 3: one resource with the time of each weekday from 8:00 on, for no more than
 * 15 hours, and the days off as leaves; one task for each step, named "s" and its number in the plan, as soon as
 * possible. The report finishes.csv tells id, start, end and hours of effort of each. The project ends four weeks
 * after the day on which all would be done if no time were idle: TaskJuggler's effort grows with its length.
 */
QByteArray taskJugglerProject(const GeneratedPlan &plan);

} // namespace Cairn
