// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarentry.h"

#include <algorithm>

namespace Cairn {

namespace {

QString categoriesOf(icalcomponent *component)
{
    QStringList categories;
    for (const icalvalue *each : valuesOf(component, ICAL_CATEGORIES_PROPERTY, {ICAL_TEXT_VALUE}))
        categories.append(QString::fromUtf8(icalvalue_get_text(each)));
    return categories.join(u',');
}

icalproperty_status statusOf(icalcomponent *component)
{
    icalproperty *status = icalcomponent_get_first_property(component, ICAL_STATUS_PROPERTY);
    return status && icalvalue_isa(icalproperty_get_value(status)) == ICAL_STATUS_VALUE
               ? icalproperty_get_status(status)
               : ICAL_STATUS_NONE;
}

void addDays(icalcomponent *component, const CalendarEntry::Content &content)
{
    if (content.kind == CalendarEntry::Kind::Task) {
        if (content.last.isValid())
            icalcomponent_add_property(component, icalproperty_new_due(libraryDay(content.last)));
        return;
    }
    icalcomponent_add_property(component, icalproperty_new_dtstart(libraryDay(content.first)));
    icalcomponent_add_property(component, icalproperty_new_dtend(libraryDay(content.last.addDays(1))));
}

void readDays(icalcomponent *component, CalendarEntry::Content &content)
{
    if (content.kind == CalendarEntry::Kind::Task) {
        if (const auto due = timeOf(component, ICAL_DUE_PROPERTY))
            content.last = dayOf(*due);
        return;
    }
    if (const auto start = timeOf(component, ICAL_DTSTART_PROPERTY))
        content.first = dayOf(*start);
    const auto end = timeOf(component, ICAL_DTEND_PROPERTY);
    content.last = end ? dayOf(*end).addDays(-1) : content.first;
}

} // namespace

QString calendarText(const QString &text)
{
    QString clean = text;
    for (QChar &each : clean) {
        if (each.category() == QChar::Other_Control && each != u'\n')
            each = u' ';
    }
    return clean.trimmed();
}

OwnedComponent componentOf(const CalendarEntry &entry)
{
    const CalendarEntry::Content &content = entry.content;
    const bool isTask = content.kind == CalendarEntry::Kind::Task;
    OwnedComponent owned(icalcomponent_new(isTask ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT));
    icalcomponent *component = owned.get();
    const auto add = [component](icalproperty *property) { icalcomponent_add_property(component, property); };
    add(icalproperty_new_uid(entry.uid.constData()));
    add(icalproperty_new_dtstamp(libraryInstant(entry.changedAt)));
    add(icalproperty_new_lastmodified(libraryInstant(entry.changedAt)));
    add(icalproperty_new_sequence(entry.sequence));
    addDays(component, content);
    add(icalproperty_new_summary(content.summary.toUtf8().constData()));
    if (!content.description.isEmpty())
        add(icalproperty_new_description(content.description.toUtf8().constData()));
    if (!content.category.isEmpty())
        add(icalproperty_new_categories(content.category.toUtf8().constData()));
    if (content.status != ICAL_STATUS_NONE)
        add(icalproperty_new_status(content.status));
    if (isTask)
        add(icalproperty_new_percentcomplete(content.percent));
    else
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return owned;
}

std::optional<CalendarEntry> entryIn(const CalendarPart &part)
{
    if (part.kind != "VEVENT" && part.kind != "VTODO")
        return std::nullopt;
    const OwnedComponent owned = componentOf(part);
    icalcomponent *component = owned.get();
    CalendarEntry entry;
    if (component)
        entry.uid = textOf(component, ICAL_UID_PROPERTY).toUtf8();
    if (entry.uid.isEmpty())
        return std::nullopt;
    CalendarEntry::Content &content = entry.content;
    content.kind = part.kind == "VTODO" ? CalendarEntry::Kind::Task : CalendarEntry::Kind::Event;
    content.summary = textOf(component, ICAL_SUMMARY_PROPERTY);
    content.description = textOf(component, ICAL_DESCRIPTION_PROPERTY);
    content.category = categoriesOf(component);
    readDays(component, content);
    content.status = statusOf(component);
    content.percent = numberOf(component, ICAL_PERCENTCOMPLETE_PROPERTY);
    entry.sequence = std::max(numberOf(component, ICAL_SEQUENCE_PROPERTY), 0);
    if (const auto stamp = timeOf(component, ICAL_DTSTAMP_PROPERTY))
        entry.changedAt = wallTimeOf(*stamp);
    return entry;
}

} // namespace Cairn
