// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/session.h"
#include "domain/work.h"

#include <QDate>

#include <vector>

namespace Cairn {

/** When a step begins and ends: the days of its first and its last session. */
struct Placement
{
    StepId step;
    QDate start;
    QDate finish;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/** The calendar of a plan. */
struct Schedule
{
    std::vector<Session> sessions;     ///< in the order in which they are worked through
    std::vector<Placement> placements; ///< in the order in which steps begin
    QDate finish;                      ///< the day of the last session; invalid when there is none
    std::vector<StepId> unplaced;      ///< steps that never find time, by id

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/** Nothing is planned after this day: calendars and files end with the year 9999. */
inline constexpr QDate LastPlannedDay = QDate::fromJulianDay(5'373'484);

/**
 * Plans the work that is left, session by session, for one person who does one thing at a time. All time of every day
 * is used from today and from the start of the availability on, as long as anything can be worked on.
 *   - The hours left of a step are rounded up to whole quarters of an hour. A step has one session a day at most, and
 *     each goes on until the step or the time of the day ends; so sessions of less than half an hour come about only
 *     where less is left of one of the two.
 *   - No step begins before all that it is after are finished, on an earlier day or earlier on the same day.
 *   - The first in workOrder() goes first.
 *   - A step with a fixed start has no session before that day. From that day on it goes first, even when it is long
 *     past, and so do those it waits for; of several, that with the latest start is first, so that each begins on its
 *     day.
 *   - A step is under way from its first to its last session here; what was done before does not count. No more than
 *     the allowed number are under way at once, at any moment: where they are as many, no other begins, fixed start or
 *     not, until one of them is finished. Since steps go one after the other, only fixed starts have more than one
 *     under way.
 *   - A step without hours left is finished at once, whatever its fixed start: start and finish are the day on which
 *     the last of those it is after is finished; at the earliest the first day of the plan, which is today or the
 *     start of the availability.
 *   - Unplaced are the steps of a cycle and those that would end after LastPlannedDay, for instance since there is
 *     never any time, and all steps behind them.
 * Less work never makes the whole finish later: a step under way can always be worked on, and so can, where a fixed
 * start is past, that step or one of those it waits for. So time is idle only when all whose fixed starts, and the
 * starts of those they wait for, are past is finished; the finish depends on the work behind each fixed start alone,
 * and not on the order. There are none of the anomalies that are known with several machines (R. L. Graham, "Bounds
 * on Multiprocessing Timing Anomalies", SIAM Journal on Applied Mathematics 17 (1969)).
 */
Schedule scheduled(const std::vector<Work> &works, const Availability &availability, const QDate &today);

} // namespace Cairn
