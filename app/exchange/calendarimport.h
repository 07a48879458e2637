// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayoff.h"
#include "domain/result.h"

#include <QByteArray>

#include <vector>

namespace Cairn {

/** An event at a time of day takes the day when it is at least this long. */
inline constexpr int LeastSecondsOfADayOff = 6 * 60 * 60;

/** More days off than these are not taken from one file. */
inline constexpr size_t MostDaysOff = 5'000;

/**
 * The events of a calendar file (iCalendar, RFC 5545) that take a day or more, as days off within the window: events
 * of whole days, and those of at least six hours, with every day that they touch. What comes again does so on each of
 * its days. Left out are cancelled events, exceptions, and the plan's own sessions. Neighbouring days of the same title
 * are one; in the order of the days.
 *
 * The file is not trusted: what is no calendar, is too large, is damaged or has too many events is a problem; a single
 * event that cannot be read is left out.
 */
Result<std::vector<DayOff>> daysOffIn(const QByteArray &ics, const DateRange &window);

} // namespace Cairn
