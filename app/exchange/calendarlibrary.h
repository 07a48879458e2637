// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendarpart.h"

#include <QDateTime>

#include <libical/ical.h>

#include <memory>
#include <optional>

namespace Cairn {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
/** A component of the calendar library (libical). */
using OwnedComponent = std::unique_ptr<icalcomponent, FreeComponent>;

/** The part as the library reads it; null where it cannot. */
OwnedComponent componentOf(const CalendarPart &part);

/**
 * The values of all properties of a kind, as long as they are of the type that the caller can read: what the library
 * answers for another type, which a file can name, means nothing.
 */
std::vector<const icalvalue *> valuesOf(icalcomponent *component, icalproperty_kind kind,
                                        std::initializer_list<icalvalue_kind> types);

/** The text of the first such property; empty where there is none. */
QString textOf(icalcomponent *component, icalproperty_kind kind);

/** The whole number of the first such property; 0 where there is none. */
int numberOf(icalcomponent *component, icalproperty_kind kind);

/** The day or the time of the first such property. */
std::optional<icaltimetype> timeOf(icalcomponent *component, icalproperty_kind kind);

icaltimetype libraryDay(const QDate &day);
icaltimetype libraryInstant(const QDateTime &instant);
QDate dayOf(const icaltimetype &time);
/** The time of day is that of the clock on the wall, wherever the event is; what is in UTC stays so. */
QDateTime wallTimeOf(const icaltimetype &time);

} // namespace Cairn
