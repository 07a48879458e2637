// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schedule.h"
#include "generatedplan.h"

#include <QDateTime>

#include <map>
#include <vector>

namespace Cairn {

/**
 * In which quarters of an hour each step is worked on, whoever planned that. Quarters are counted from the midnight
 * before the plan's first day; the time of every day begins at 8:00. What is a day's time is found anew here, without
 * WorkCalendar, so that both planners are held against the same calendar and not against one of theirs.
 */
struct Timetable
{
    std::map<StepId, std::vector<int>> quartersOf;

    /** The quarter just behind the last one; 0 when there is none. */
    int end() const;
};

/** Whether a quarter belongs to the time that the plan's person has. */
bool isTime(const GeneratedPlan &plan, int quarter);

/** In coordinated universal time. */
QDateTime momentOf(const GeneratedPlan &plan, int quarter);
int quarterAt(const GeneratedPlan &plan, const QDateTime &moment);

/** The sessions of each day one after the other. */
Timetable timetableOf(const GeneratedPlan &plan, const Schedule &schedule);

/**
 * What is wrong with the timetable: a step without all its hours or with more, work where there is no time, two things
 * at once, a step that begins before one that it is after is finished. Empty when nothing is.
 */
QString brokenRule(const GeneratedPlan &plan, const Timetable &timetable);

} // namespace Cairn
