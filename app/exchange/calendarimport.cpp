// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarimport.h"

#include "exchange/calendarlibrary.h"
#include "exchange/dayoffguess.h"
#include "exchange/dayrecurrence.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Cairn {

namespace {

constexpr qint64 DaysLookedAt = 20'000'000;
constexpr qsizetype LongestTitle = 200;
constexpr qsizetype MostLinesOfAnEvent = 1'000;
constexpr qint64 SecondsInADay = 24 * 60 * 60;

/** What stands before the value and its parameters. */
QByteArray nameOfLine(const QByteArray &line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end) != ':' && line.at(end) != ';')
        ++end;
    return line.left(end).trimmed().toUpper();
}

/**
 * The lines that say when an event is and what it is; all others (attachments, people) are not looked at. One rule is
 * what the standard allows.
 */
CalendarPart withWhatIsOfUse(const CalendarPart &part)
{
    static const QSet<QByteArray> names{"UID",    "DTSTART", "DTEND",  "DURATION",   "RRULE",        "RDATE",
                                        "EXDATE", "SUMMARY", "STATUS", "CATEGORIES", "RECURRENCE-ID"};
    CalendarPart useful{part.kind, {}};
    bool hasRule = false;
    for (const QByteArray &line : part.lines) {
        const QByteArray name = nameOfLine(line);
        const bool isRule = name == "RRULE";
        if (names.contains(name) && !(isRule && hasRule) && useful.lines.size() < MostLinesOfAnEvent)
            useful.lines.append(line);
        hasRule = hasRule || isRule;
    }
    return useful;
}

/** A time of the file as the clock on the person's wall shows it; written as UTC so that clock changes do not matter.
 */
QDateTime onTheWall(const icaltimetype &time)
{
    const QDateTime written = wallTimeOf(time);
    if (time.is_date || !icaltime_is_utc(time))
        return written;
    const QDateTime local = written.toLocalTime();
    return QDateTime(local.date(), local.time(), Qt::UTC);
}

/** One event of the file, as far as it matters here. */
struct FileEvent
{
    QString uid;
    QString title;
    DayOffKind kind = DayOffKind::Other;
    bool isCancelled = false;
    bool isInstead = false; ///< stands for one day of an event that comes again
    QDate insteadOf;
    bool isAllDay = true;
    QDateTime start;  ///< on the wall
    qint64 shift = 0; ///< days from the day that is written to that on the wall: what is in UTC may be a day off
    qint64 seconds = 0;
    std::optional<DayRecurrence> rule; ///< speaks of the days as they are written
    std::vector<QDate> more;
    std::vector<QDate> less;

    bool takesADay() const { return isAllDay || seconds >= LeastSecondsOfADayOff; }
    /** The days that it takes when it begins on that day. */
    DateRange daysFrom(const QDate &day) const
    {
        const QDateTime from(day, start.time(), Qt::UTC);
        return {day, from.addSecs(std::max<qint64>(seconds, 1) - 1).date()};
    }
};

std::vector<QDate> daysListed(icalcomponent *component, icalproperty_kind kind)
{
    std::vector<QDate> days;
    for (const icalvalue *value : valuesOf(component, kind, {ICAL_DATE_VALUE, ICAL_DATETIME_VALUE})) {
        const icaltimetype time =
            icalvalue_isa(value) == ICAL_DATE_VALUE ? icalvalue_get_date(value) : icalvalue_get_datetime(value);
        if (dayOf(time).isValid())
            days.push_back(onTheWall(time).date());
    }
    // Several dates in one line are of this type, each with an empty period.
    for (const icalvalue *value : valuesOf(component, kind, {ICAL_DATETIMEPERIOD_VALUE})) {
        const icaltimetype time = icalvalue_get_datetimeperiod(value).time;
        if (dayOf(time).isValid())
            days.push_back(onTheWall(time).date());
    }
    return days;
}

QString titleOf(icalcomponent *component)
{
    QString title = textOf(component, ICAL_SUMMARY_PROPERTY);
    for (QChar &each : title) {
        if (each.category() == QChar::Other_Control)
            each = u' ';
    }
    title = title.simplified();
    if (title.size() > LongestTitle)
        title.truncate(title.at(LongestTitle - 1).isHighSurrogate() ? LongestTitle - 1 : LongestTitle);
    return title;
}

/** How long the event is; nothing where the file does not make sense. */
std::optional<qint64> secondsOf(icalcomponent *component, const FileEvent &event)
{
    qint64 seconds = event.isAllDay ? SecondsInADay : 0;
    if (const auto end = timeOf(component, ICAL_DTEND_PROPERTY)) {
        const qint64 written = event.start.secsTo(onTheWall(*end));
        // Some programs end an event of one day on that very day.
        seconds = written == 0 && event.isAllDay ? SecondsInADay : written;
    } else {
        const auto durations = valuesOf(component, ICAL_DURATION_PROPERTY, {ICAL_DURATION_VALUE});
        if (!durations.empty()) {
            const icaldurationtype given = icalvalue_get_duration(durations.front());
            const qint64 days = static_cast<qint64>(given.weeks) * 7 + given.days;
            seconds = days * SecondsInADay + static_cast<qint64>(given.hours) * 3600
                      + static_cast<qint64>(given.minutes) * 60 + given.seconds;
            if (given.is_neg)
                return std::nullopt;
        }
    }
    return seconds < 0 ? std::nullopt : std::optional(seconds);
}

std::optional<FileEvent> eventIn(const CalendarPart &part)
{
    const OwnedComponent owned = componentOf(withWhatIsOfUse(part));
    icalcomponent *component = owned.get();
    const auto start = component ? timeOf(component, ICAL_DTSTART_PROPERTY) : std::nullopt;
    if (!start)
        return std::nullopt;
    FileEvent event;
    event.uid = textOf(component, ICAL_UID_PROPERTY);
    event.title = titleOf(component);
    QString words = event.title;
    for (const icalvalue *category : valuesOf(component, ICAL_CATEGORIES_PROPERTY, {ICAL_TEXT_VALUE}))
        words += u' ' + QString::fromUtf8(icalvalue_get_text(category));
    event.kind = dayOffKindGuessed(words);
    for (const icalvalue *status : valuesOf(component, ICAL_STATUS_PROPERTY, {ICAL_STATUS_VALUE}))
        event.isCancelled = event.isCancelled || icalvalue_get_status(status) == ICAL_STATUS_CANCELLED;
    if (const auto instead = timeOf(component, ICAL_RECURRENCEID_PROPERTY)) {
        event.isInstead = true;
        event.insteadOf = onTheWall(*instead).date();
    }
    event.isAllDay = start->is_date != 0;
    event.start = onTheWall(*start);
    event.shift = dayOf(*start).daysTo(event.start.date());
    const std::optional<qint64> seconds = secondsOf(component, event);
    if (!seconds)
        return std::nullopt;
    event.seconds = *seconds;
    for (const icalvalue *rule : valuesOf(component, ICAL_RRULE_PROPERTY, {ICAL_RECUR_VALUE}))
        event.rule.emplace(icalvalue_get_recur(rule), QDateTime(dayOf(*start), event.start.time(), Qt::UTC));
    event.more = daysListed(component, ICAL_RDATE_PROPERTY);
    event.less = daysListed(component, ICAL_EXDATE_PROPERTY);
    return event;
}

Problem tooMany()
{
    return {QCoreApplication::translate("CalendarImport",
                                        "The calendar has too many events that take whole days, so nothing was taken "
                                        "from it. Export only the calendar with the days off, or a shorter time."),
            {}};
}

/** Gathers the days off of all events of a file. */
class DaysOff final
{
public:
    explicit DaysOff(const DateRange &window) : m_window(window) {}

    /** False when there are too many. */
    bool take(const FileEvent &event)
    {
        if (event.isCancelled || !event.takesADay())
            return true;
        for (const QDate &day : daysOf(event)) {
            const DateRange days = event.daysFrom(day);
            const DateRange within{std::max(days.first, m_window.first), std::min(days.last, m_window.last)};
            if (within.last < within.first)
                continue;
            if (m_found.size() == MostDaysOff)
                return false;
            m_found.push_back({within, event.title.isEmpty() ? nameOf(event.kind) : event.title, event.kind});
        }
        return m_budget.days > 0;
    }

    std::vector<DayOff> joined();

private:
    /** The days on which the event begins, as far as it can reach the window. */
    std::vector<QDate> daysOf(const FileEvent &event);

    DateRange m_window;
    DayRecurrence::Budget m_budget{DaysLookedAt};
    std::vector<DayOff> m_found;
};

std::vector<QDate> DaysOff::daysOf(const FileEvent &event)
{
    if (event.isInstead)
        return {event.start.date()};
    std::vector<QDate> days = event.more;
    if (event.rule) {
        const DateRange once = event.daysFrom(event.start.date());
        const QDate first = m_window.first.addDays(-once.first.daysTo(once.last) - event.shift);
        for (const QDate &day : event.rule->daysBetween(first, m_window.last.addDays(-event.shift), m_budget))
            days.push_back(day.addDays(event.shift));
    } else {
        days.push_back(event.start.date());
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    const QSet<QDate> less(event.less.begin(), event.less.end());
    days.erase(std::remove_if(days.begin(), days.end(), [&less](const QDate &day) { return less.contains(day); }),
               days.end());
    return days;
}

std::vector<DayOff> DaysOff::joined()
{
    const auto key = [](const DayOff &off) { return std::tie(off.title, off.kind, off.days.first, off.days.last); };
    std::sort(m_found.begin(), m_found.end(), [&key](const DayOff &a, const DayOff &b) { return key(a) < key(b); });
    std::vector<DayOff> joined;
    for (const DayOff &off : m_found) {
        const bool goesOn = !joined.empty() && joined.back().title == off.title && joined.back().kind == off.kind
                            && off.days.first <= joined.back().days.last.addDays(1);
        if (goesOn)
            joined.back().days.last = std::max(joined.back().days.last, off.days.last);
        else
            joined.push_back(off);
    }
    std::sort(joined.begin(), joined.end(), [](const DayOff &a, const DayOff &b) {
        return std::tie(a.days.first, a.days.last, a.title, a.kind)
               < std::tie(b.days.first, b.days.last, b.title, b.kind);
    });
    return joined;
}

} // namespace

Result<std::vector<DayOff>> daysOffIn(const QByteArray &ics, const DateRange &window)
{
    const Result<std::vector<CalendarPart>> parts = calendarPartsIn(ics);
    if (!parts)
        return parts.problem();
    if (!window.contains(window.last))
        return std::vector<DayOff>();
    std::vector<FileEvent> events;
    QMap<QString, std::vector<QDate>> replaced;
    for (const CalendarPart &part : parts.value()) {
        if (part.kind != "VEVENT")
            continue;
        const std::optional<FileEvent> event = eventIn(part);
        if (!event || event->uid.endsWith(QLatin1String("@careercairn")))
            continue;
        if (event->isInstead)
            replaced[event->uid].push_back(event->insteadOf);
        events.push_back(*event);
    }
    DaysOff daysOff(window);
    for (FileEvent &event : events) {
        const std::vector<QDate> others = event.isInstead ? std::vector<QDate>() : replaced.value(event.uid);
        event.less.insert(event.less.end(), others.begin(), others.end());
        if (!daysOff.take(event))
            return tooMany();
    }
    return daysOff.joined();
}

} // namespace Cairn
