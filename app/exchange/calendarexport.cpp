// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarexport.h"

#include "domain/roadmap.h"
#include "exchange/calendarentry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>

namespace Cairn {

namespace {

constexpr int WholePercent = 100;
const QByteArray ProductId = QByteArrayLiteral("-//Career Cairn//Career Cairn//EN");
const QByteArray OurDomain = QByteArrayLiteral("@careercairn");

using Entries = std::map<QByteArray, CalendarEntry>; ///< by UID

struct FreeText
{
    void operator()(char *text) const { std::free(text); }
};

QByteArray ownerPart(const LearnerId &learner)
{
    return learner.text().toUtf8() + '/';
}

QByteArray stepUid(const LearnerId &learner, const StepId &step)
{
    return ownerPart(learner) + step.text().toUtf8() + OurDomain;
}

QByteArray sessionUid(const LearnerId &learner, const StepId &step, int number)
{
    return ownerPart(learner) + step.text().toUtf8() + '/' + QByteArray::number(number) + OurDomain;
}

QByteArray taskUid(const LearnerId &learner, const StepId &step)
{
    return ownerPart(learner) + step.text().toUtf8() + QByteArrayLiteral("/todo") + OurDomain;
}

QString hoursText(double hours)
{
    //: Hours of work; %1 is a number
    return QCoreApplication::translate("CalendarExport", "%1 h").arg(QLocale().toString(hours));
}

QString descriptionOf(const RoadmapStep &step)
{
    const QString stage = nameOf(step.step.stage);
    if (!step.isOpen())
        //: %1 a stage of the plan, e.g. "Learn", %2 a state, e.g. "Done"
        return QCoreApplication::translate("CalendarExport", "%1. %2.").arg(stage, nameOf(step.state));
    //: %1 a stage of the plan, e.g. "Learn", %2 hours, e.g. "12 h"
    return QCoreApplication::translate("CalendarExport", "%1. Left of this step: %2.")
        .arg(stage, hoursText(step.hoursLeft()));
}

CalendarEntry::Content contentOf(const RoadmapStep &step)
{
    CalendarEntry::Content content;
    content.summary = calendarText(step.step.title);
    content.description = calendarText(descriptionOf(step));
    content.category = calendarText(nameOf(step.step.stage));
    return content;
}

icalproperty_status taskStatusOf(StepState state)
{
    switch (state) {
    case StepState::ToDo:
        return ICAL_STATUS_NEEDSACTION;
    case StepState::Doing:
        return ICAL_STATUS_INPROCESS;
    case StepState::Done:
        return ICAL_STATUS_COMPLETED;
    case StepState::Skipped:
        return ICAL_STATUS_CANCELLED;
    }
    return ICAL_STATUS_NEEDSACTION;
}

int percentOf(const RoadmapStep &step)
{
    if (step.state == StepState::Done)
        return WholePercent;
    const double hours = step.step.hours.likely;
    return hours > 0 ? std::clamp(static_cast<int>(WholePercent * step.hoursDone / hours), 0, WholePercent) : 0;
}

/** What the file held, told apart by what is to be done with it. */
class Calendar final
{
public:
    Calendar(const Roadmap &roadmap, const CalendarWish &wish, const QDateTime &now)
        : m_roadmap(roadmap)
        , m_wish(wish)
        , m_now(now.toUTC())
    {
    }

    /** The problem where the file holds what is not this learner's plan. */
    Result<void> readBefore(const QByteArray &before);
    QByteArray written();

private:
    static Problem foreign(const QString &details);
    static Problem ofAnother();
    void addSessions();
    void addSteps();
    void addTasks();
    void add(const QByteArray &uid, const CalendarEntry::Content &content);
    void addWhatIsNotPlannedAnyMore();
    bool isPast(const CalendarEntry &entry) const;
    QByteArray text() const;

    const Roadmap &m_roadmap;
    const CalendarWish &m_wish;
    QDateTime m_now;
    Entries m_before;
    Entries m_entries;
};

Problem Calendar::foreign(const QString &details)
{
    return {QCoreApplication::translate(
                "CalendarExport", "The file is a calendar that is not only from Career Cairn. What is in it would "
                                  "be lost, so it was left as it was. Choose another name for the plan."),
            details};
}

Problem Calendar::ofAnother()
{
    return {QCoreApplication::translate("CalendarExport",
                                        "The file holds the plan of another learner. It would be lost, so the file was "
                                        "left as it was. Choose another name for this plan."),
            {}};
}

Result<void> Calendar::readBefore(const QByteArray &before)
{
    if (before.trimmed().isEmpty())
        return {};
    const Result<std::vector<CalendarPart>> parts = calendarPartsIn(before);
    if (!parts)
        return Problem{QCoreApplication::translate("CalendarExport",
                                                   "The file that is there is no calendar of Career Cairn, or a "
                                                   "damaged one. It was left as it was. Choose another name for the "
                                                   "plan, or remove the file first."),
                       parts.problem().sentence + u' ' + parts.problem().details};
    bool isOurs = false;
    for (const CalendarPart &part : parts.value()) {
        if (part.kind == "VCALENDAR") {
            isOurs = isOurs || part.lines.contains("PRODID:" + ProductId);
            continue;
        }
        // Of no use without events that are at a time of day, and ours are not.
        if (part.kind == "VTIMEZONE")
            continue;
        const std::optional<CalendarEntry> entry = entryIn(part);
        if (!entry || !entry->uid.endsWith(OurDomain))
            return foreign(QString::fromUtf8(entry ? entry->uid : part.kind));
        if (!entry->uid.startsWith(ownerPart(m_wish.learner)))
            return ofAnother();
        isOurs = true;
        m_before.insert_or_assign(entry->uid, *entry);
    }
    return isOurs ? Result<void>() : foreign(QStringLiteral("PRODID"));
}

bool Calendar::isPast(const CalendarEntry &entry) const
{
    return entry.content.kind == CalendarEntry::Kind::Event && entry.content.status != ICAL_STATUS_CANCELLED
           && entry.content.last < m_roadmap.today;
}

void Calendar::add(const QByteArray &uid, const CalendarEntry::Content &content)
{
    CalendarEntry entry{uid, content, 0, m_now};
    const auto known = m_before.find(uid);
    if (known != m_before.end()) {
        const bool isSame = known->second.content == content && known->second.changedAt.isValid();
        entry.sequence = known->second.sequence;
        if (isSame)
            entry.changedAt = known->second.changedAt;
        else if (entry.sequence < std::numeric_limits<int>::max())
            ++entry.sequence;
    }
    m_entries.insert_or_assign(uid, entry);
}

void Calendar::addSessions()
{
    std::map<StepId, int> numbers;
    for (const Session &session : m_roadmap.schedule.sessions) {
        const RoadmapStep *step = m_roadmap.step(session.step);
        if (!step || session.day < m_roadmap.today)
            continue;
        int &number = numbers[session.step];
        auto known = m_before.end();
        do {
            known = m_before.find(sessionUid(m_wish.learner, session.step, ++number));
        } while (known != m_before.end() && isPast(known->second));
        CalendarEntry::Content content = contentOf(*step);
        //: %1 hours, e.g. "1.5 h", %2 a step of the plan
        content.summary = calendarText(
            QCoreApplication::translate("CalendarExport", "%1: %2")
                .arg(hoursText(static_cast<double>(session.quarters) / QuartersInAnHour), content.summary));
        content.first = session.day;
        content.last = session.day;
        add(sessionUid(m_wish.learner, session.step, number), content);
    }
}

void Calendar::addSteps()
{
    for (const RoadmapStep &step : m_roadmap.steps) {
        if (!step.start.isValid() || step.finish < step.start)
            continue;
        CalendarEntry::Content content = contentOf(step);
        content.first = step.start;
        content.last = step.finish;
        add(stepUid(m_wish.learner, step.step.id), content);
    }
}

void Calendar::addTasks()
{
    for (const RoadmapStep &step : m_roadmap.steps) {
        CalendarEntry::Content content = contentOf(step);
        content.kind = CalendarEntry::Kind::Task;
        content.last = step.finish;
        content.status = taskStatusOf(step.state);
        content.percent = percentOf(step);
        add(taskUid(m_wish.learner, step.step.id), content);
    }
}

void Calendar::addWhatIsNotPlannedAnyMore()
{
    for (const auto &[uid, before] : m_before) {
        if (m_entries.contains(uid))
            continue;
        CalendarEntry::Content content = before.content;
        if (!isPast(before))
            content.status = ICAL_STATUS_CANCELLED;
        add(uid, content);
    }
}

QByteArray Calendar::written()
{
    switch (m_wish.content) {
    case CalendarWish::Content::Sessions:
        addSessions();
        break;
    case CalendarWish::Content::Steps:
        addSteps();
        break;
    case CalendarWish::Content::ToDos:
        addTasks();
        break;
    }
    addWhatIsNotPlannedAnyMore();
    return text();
}

QByteArray Calendar::text() const
{
    std::vector<const CalendarEntry *> inOrder;
    for (const auto &[uid, entry] : m_entries)
        inOrder.push_back(&entry);
    const auto dayOf = [](const CalendarEntry *entry) {
        return entry->content.first.isValid() ? entry->content.first : entry->content.last;
    };
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [&dayOf](const CalendarEntry *a, const CalendarEntry *b) { return dayOf(a) < dayOf(b); });

    const OwnedComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    const auto add = [&calendar](icalproperty *property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid(ProductId.constData()));
    add(icalproperty_new_calscale("GREGORIAN"));
    //: The title of a calendar; %1 is a learner
    const QString title = m_wish.name.isEmpty()
                              ? QStringLiteral("Career Cairn")
                              : QCoreApplication::translate("CalendarExport", "Career Cairn: %1").arg(m_wish.name);
    // The name that calendar programs show is in none of the properties that the standard began with.
    icalproperty *shown = icalproperty_new_x(calendarText(title).simplified().toUtf8().constData());
    icalproperty_set_x_name(shown, "X-WR-CALNAME");
    add(shown);
    for (const CalendarEntry *entry : inOrder)
        icalcomponent_add_component(calendar.get(), componentOf(*entry).release());
    const std::unique_ptr<char, FreeText> written(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(written.get());
}

} // namespace

Result<QByteArray> calendarOf(const Roadmap &roadmap, const CalendarWish &wish, const QDateTime &now,
                              const QByteArray &before)
{
    Calendar calendar(roadmap, wish, now);
    const Result<void> read = calendar.readBefore(before);
    if (!read)
        return read.problem();
    return calendar.written();
}

} // namespace Cairn
