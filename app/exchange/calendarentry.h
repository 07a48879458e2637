// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendarlibrary.h"

namespace Cairn {

/** One event of whole days, or one task, as Career Cairn writes it into a calendar (RFC 5545). */
struct CalendarEntry
{
    enum class Kind : quint8 { Event, Task };

    /** What a person sees of it, which is what counts when asking whether it is still the same. */
    struct Content
    {
        Kind kind = Kind::Event;
        QString summary;
        QString description;
        QString category;
        QDate first; ///< of an event
        QDate last;  ///< the last day of an event, itself included; of a task the day it is due, or invalid
        icalproperty_status status = ICAL_STATUS_CONFIRMED;
        int percent = 0; ///< of a task

        friend bool operator==(const Content &, const Content &) = default;
    };

    QByteArray uid;
    Content content;
    int sequence = 0;
    QDateTime changedAt; ///< UTC; both DTSTAMP and LAST-MODIFIED, which mean the same in a calendar file

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/** As the calendar library writes it. */
OwnedComponent componentOf(const CalendarEntry &entry);

/** Nothing where the part is neither an event nor a task, or has no UID. */
std::optional<CalendarEntry> entryIn(const CalendarPart &part);

/** Text as a calendar keeps it: ends of lines stay, other control characters become blanks, none are around it. */
QString calendarText(const QString &text);

} // namespace Cairn
