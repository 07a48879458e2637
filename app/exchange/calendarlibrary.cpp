// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarlibrary.h"

#include <algorithm>

namespace Cairn {

OwnedComponent componentOf(const CalendarPart &part)
{
    return OwnedComponent(icalcomponent_new_from_string(part.text().constData()));
}

std::vector<const icalvalue *> valuesOf(icalcomponent *component, icalproperty_kind kind,
                                        std::initializer_list<icalvalue_kind> types)
{
    std::vector<const icalvalue *> values;
    for (icalproperty *each = icalcomponent_get_first_property(component, kind); each;
         each = icalcomponent_get_next_property(component, kind)) {
        const icalvalue *value = icalproperty_get_value(each);
        if (value && std::find(types.begin(), types.end(), icalvalue_isa(value)) != types.end())
            values.push_back(value);
    }
    return values;
}

QString textOf(icalcomponent *component, icalproperty_kind kind)
{
    const auto values = valuesOf(component, kind, {ICAL_TEXT_VALUE});
    return values.empty() ? QString() : QString::fromUtf8(icalvalue_get_text(values.front()));
}

int numberOf(icalcomponent *component, icalproperty_kind kind)
{
    const auto values = valuesOf(component, kind, {ICAL_INTEGER_VALUE});
    return values.empty() ? 0 : icalvalue_get_integer(values.front());
}

std::optional<icaltimetype> timeOf(icalcomponent *component, icalproperty_kind kind)
{
    for (const icalvalue *value : valuesOf(component, kind, {ICAL_DATE_VALUE, ICAL_DATETIME_VALUE})) {
        const icaltimetype time =
            icalvalue_isa(value) == ICAL_DATE_VALUE ? icalvalue_get_date(value) : icalvalue_get_datetime(value);
        if (dayOf(time).isValid())
            return time;
    }
    return std::nullopt;
}

icaltimetype libraryDay(const QDate &day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype libraryInstant(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype time = libraryDay(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QDate dayOf(const icaltimetype &time)
{
    return QDate(time.year, time.month, time.day);
}

QDateTime wallTimeOf(const icaltimetype &time)
{
    // A leap second is none to Qt.
    const QTime ofDay(time.hour, time.minute, std::min(time.second, 59));
    return QDateTime(dayOf(time), time.is_date ? QTime(0, 0) : ofDay, Qt::UTC);
}

} // namespace Cairn
