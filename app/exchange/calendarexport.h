// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/calendarwish.h"

#include <QByteArray>
#include <QDateTime>

namespace Cairn {

struct Roadmap;

/**
 * A plan as a calendar file (iCalendar, RFC 5545). Sessions and steps become events of whole days that leave the person
 * free (transparent), for the plan knows days and not times of day. Days off are not in it.
 *
 * Before is what the file holds since the last export; empty for a new file. Thanks to it a calendar program that reads
 * the file again changes, moves and takes away what it showed:
 *   - An event has the same UID in every export: learner, step and, for a session, its number within the step.
 *   - What is as it was keeps SEQUENCE and time of writing; what is another now has a SEQUENCE higher by 1.
 *   - What is not planned any more stays as cancelled, for programs do not take away what a file just leaves out.
 *   - Events that ended before today stay as they are, for what was planned is history then; sessions of their step are
 *     numbered on behind them, so that the numbers of those to come do not shift from day to day.
 *
 * A problem where before is no calendar or holds anything but this learner's plan: it must not be written over then.
 */
Result<QByteArray> calendarOf(const Roadmap &roadmap, const CalendarWish &wish, const QDateTime &now,
                              const QByteArray &before = {});

} // namespace Cairn
