// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayList>

#include <vector>

namespace Cairn {

/**
 * A calendar file as it is, or one thing in it: an event, a task. Its lines are unfolded, in UTF-8 and without ends of
 * lines; those of things inside it (alarms) are left out, and so are lines longer than 64 KB (attachments).
 */
struct CalendarPart
{
    QByteArray kind; ///< VCALENDAR, VEVENT, VTODO ...; in capitals
    QByteArrayList lines;

    /** The part alone, as the calendar library reads it. */
    QByteArray text() const;
};

/** Calendar files that are larger are refused. */
inline constexpr qsizetype MostCalendarBytes = 5 * 1024 * 1024;

/**
 * The calendars of a file and the things in them, in their order, each calendar before its things. The file is not
 * trusted: it may be of any size, cut off or no calendar at all. The time this takes grows with its length alone.
 */
Result<std::vector<CalendarPart>> calendarPartsIn(const QByteArray &ics);

} // namespace Cairn
