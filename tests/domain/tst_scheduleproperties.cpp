// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

#include <rapidcheck.h>

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Cairn;

namespace {

const QDate SomeDay(2026, 3, 2);

/** A plan and the time for it. */
struct Case
{
    std::vector<Work> works;
    Availability availability;
    QDate today;
};

StepId anyId(int number)
{
    return StepId(QStringLiteral("step:%1").arg(number * 7919 % 100, 2, 10, QLatin1Char('0')));
}

Work anyWork(int number)
{
    Work work;
    work.id = anyId(number);
    work.hoursLeft = *rc::gen::weightedOneOf<int>({{1, rc::gen::just(0)}, {6, rc::gen::inRange(1, 90)}}) / 10.0;
    work.gain = *rc::gen::inRange(0, 10);
    work.essential = *rc::gen::inRange(0, 3) == 0;
    work.optional = *rc::gen::inRange(0, 4) == 0;
    if (*rc::gen::inRange(0, 4) == 0)
        work.fixedStart = SomeDay.addDays(*rc::gen::inRange(-5, 40));
    if (*rc::gen::inRange(0, 6) == 0)
        work.place = *rc::gen::inRange(0, 4);
    for (const int before : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40))) {
        if (before < number && work.after.size() < 3)
            work.after.push_back(anyId(before));
    }
    return work;
}

Availability anyAvailability()
{
    Availability availability;
    for (double &hours : availability.hoursOnWeekday)
        hours = *rc::gen::inRange(0, 30) / 10.0;
    availability.hoursOnWeekday[static_cast<size_t>(*rc::gen::inRange(0, DaysInAWeek))] = 1.5;
    const int ranges = *rc::gen::inRange(0, 4);
    for (int range = 0; range < ranges; ++range) {
        const QDate first = SomeDay.addDays(*rc::gen::inRange(-3, 40));
        availability.off.push_back({{first, first.addDays(*rc::gen::inRange(-1, 12))}, {}, DayOffKind::Exam});
    }
    availability.start = SomeDay.addDays(*rc::gen::inRange(-10, 10));
    availability.atOnce = *rc::gen::inRange(0, 5);
    return availability;
}

/** Up to 20 steps without cycles; what a step is after has a lower number, not always a lower id. */
Case anyCase()
{
    Case any{{}, anyAvailability(), SomeDay.addDays(*rc::gen::inRange(-10, 10))};
    const int count = *rc::gen::inRange(0, 21);
    for (int number = 0; number < count; ++number)
        any.works.push_back(anyWork(number));
    return any;
}

Schedule scheduleOf(const Case &any)
{
    return scheduled(any.works, any.availability, any.today);
}

int quartersOf(const Work &work)
{
    return static_cast<int>(std::ceil(work.hoursLeft * 4 - 1e-9));
}

QDate firstDayOf(const Case &any)
{
    return std::max(any.today, any.availability.start);
}

/** Counted day by day, unlike in the calendar. */
int capacityOn(const QDate &day, const Case &any)
{
    if (day < firstDayOf(any))
        return 0;
    for (const DayOff &off : any.availability.off) {
        if (off.days.first <= day && day <= off.days.last)
            return 0;
    }
    const double hours = any.availability.hoursOnWeekday[static_cast<size_t>(day.dayOfWeek() - 1)];
    return static_cast<int>(std::floor(hours * 4 + 1e-9));
}

/** A plan as it is at one moment of its schedule. */
class Moment final
{
public:
    explicit Moment(const Case &any) : m_case(any)
    {
        for (const Work &work : any.works) {
            m_works.insert(work.id, &work);
            m_left.insert(work.id, quartersOf(work));
        }
        finishWhatTakesNoTime();
    }

    const Work &workOf(const StepId &step) const { return *m_works[step]; }
    int left(const StepId &step) const { return m_left.value(step); }
    bool isFinished(const StepId &step) const { return m_finished.contains(step); }
    bool isUnderWay(const StepId &step) const { return !isFinished(step) && left(step) < quartersOf(workOf(step)); }
    qsizetype countUnderWay() const
    {
        return std::count_if(m_works.keyBegin(), m_works.keyEnd(),
                             [this](const StepId &step) { return isUnderWay(step); });
    }
    bool isReady(const StepId &step) const
    {
        const std::vector<StepId> &after = workOf(step).after;
        return std::all_of(after.begin(), after.end(),
                           [this](const StepId &before) { return !m_works.contains(before) || isFinished(before); });
    }
    bool isHeld(const StepId &step, const QDate &day) const
    {
        return workOf(step).fixedStart && *workOf(step).fixedStart > day;
    }
    /** Whether it could have a session now. */
    bool canBeWorkedOn(const StepId &step, const QDate &day) const
    {
        return !isFinished(step) && isReady(step) && !isHeld(step, day)
               && (isUnderWay(step) || countUnderWay() < std::max(m_case.availability.atOnce, 1));
    }
    /** Steps whose fixed starts have come, and those that they wait for. */
    QSet<StepId> goingFirst(const QDate &day) const
    {
        QSet<StepId> first;
        for (const Work *work : m_works) {
            if (left(work->id) > 0 && work->fixedStart && *work->fixedStart <= day)
                addWithUnfinished(work->id, first);
        }
        return first;
    }
    void work(const Session &session)
    {
        m_left[session.step] -= session.quarters;
        if (m_left[session.step] == 0)
            m_finished.insert(session.step);
        finishWhatTakesNoTime();
    }

private:
    void addWithUnfinished(const StepId &step, QSet<StepId> &steps) const
    {
        if (!m_works.contains(step) || isFinished(step) || steps.contains(step))
            return;
        steps.insert(step);
        for (const StepId &before : workOf(step).after)
            addWithUnfinished(before, steps);
    }
    void finishWhatTakesNoTime()
    {
        bool isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (auto step = m_works.keyBegin(); step != m_works.keyEnd(); ++step) {
                if (isFinished(*step) || left(*step) > 0 || !isReady(*step))
                    continue;
                m_finished.insert(*step);
                isChanged = true;
            }
        }
    }

    const Case &m_case;
    QMap<StepId, const Work *> m_works;
    QMap<StepId, int> m_left;
    QSet<StepId> m_finished;
};

/** The first day on which so much time has gone by since the beginning of a day. */
QDate dayAfterQuarters(QDate day, int quarters, const Case &any)
{
    for (quarters -= capacityOn(day, any); quarters > 0; quarters -= capacityOn(day, any))
        day = day.addDays(1);
    return day;
}

/**
 * When all is done, whatever the order: no step can begin before its own fixed start and those of what it waits for;
 * all work that begins from a day on needs its time from that day on; and nothing else keeps anyone from working.
 */
QDate finishByWorkload(const Case &any)
{
    QMap<StepId, QDate> earliest;
    QMap<QDate, int> quartersFrom;
    for (const Work &work : any.works) { // what a step is after stands before it
        QDate day = firstDayOf(any);
        if (work.fixedStart && quartersOf(work) > 0)
            day = std::max(day, *work.fixedStart);
        for (const StepId &before : work.after)
            day = std::max(day, earliest.value(before, day));
        earliest.insert(work.id, day);
        quartersFrom[day] += quartersOf(work);
    }
    QDate finish;
    int quarters = 0;
    for (auto from = quartersFrom.end(); from != quartersFrom.begin();) {
        --from;
        quarters += from.value();
        if (quarters > 0)
            finish = std::max(finish, dayAfterQuarters(from.key(), quarters, any));
    }
    return finish;
}

} // namespace

/** What holds for the schedule of every plan. */
class TestScheduleProperties final : public QObject
{
    Q_OBJECT

private slots:
    void daysAreNeverOverfull();
    void stepsGetAllTheirTimeInOrder();
    void sessionsAreLongUnlessTheyCannotBe();
    void limitIsKeptAtEveryMoment();
    void fixedStartsComeFirst();
    void timeIsNeverIdle();
    void finishFollowsFromTheWorkloadAlone();
    void lessWorkNeverFinishesLater();
    void orderOfInputDoesNotMatter();
    void placementsSayWhatSessionsDo();
    void everyStepIsPlacedOrUnplaced();
};

void TestScheduleProperties::daysAreNeverOverfull()
{
    QVERIFY(rc::check("no day over capacity, none on days off or too early", [] {
        const Case any = anyCase();
        QMap<QDate, int> quarters;
        for (const Session &session : scheduleOf(any).sessions) {
            RC_ASSERT(session.quarters > 0);
            quarters[session.day] += session.quarters;
        }
        for (auto day = quarters.keyBegin(); day != quarters.keyEnd(); ++day)
            RC_ASSERT(quarters[*day] <= capacityOn(*day, any));
    }));
}

void TestScheduleProperties::stepsGetAllTheirTimeInOrder()
{
    QVERIFY(rc::check("all quarters, nothing before what it needs, one session a day", [] {
        const Case any = anyCase();
        Moment moment(any);
        QSet<StepId> today;
        QDate day;
        for (const Session &session : scheduleOf(any).sessions) {
            if (session.day != day) {
                RC_ASSERT(!day.isValid() || day < session.day);
                day = session.day;
                today.clear();
            }
            RC_ASSERT(!today.contains(session.step));
            today.insert(session.step);
            RC_ASSERT(moment.isReady(session.step));
            RC_ASSERT(!moment.isHeld(session.step, day));
            moment.work(session);
        }
        for (const Work &work : any.works)
            RC_ASSERT(moment.left(work.id) == 0);
    }));
}

void TestScheduleProperties::sessionsAreLongUnlessTheyCannotBe()
{
    QVERIFY(rc::check("two quarters at least, unless less is left of the step or the day", [] {
        const Case any = anyCase();
        Moment moment(any);
        QMap<QDate, int> used;
        for (const Session &session : scheduleOf(any).sessions) {
            const int leftOfDay = capacityOn(session.day, any) - used[session.day];
            RC_ASSERT(session.quarters >= std::min({2, leftOfDay, moment.left(session.step)}));
            used[session.day] += session.quarters;
            moment.work(session);
        }
    }));
}

void TestScheduleProperties::limitIsKeptAtEveryMoment()
{
    QVERIFY(rc::check("never more under way than allowed", [] {
        const Case any = anyCase();
        Moment moment(any);
        for (const Session &session : scheduleOf(any).sessions) {
            RC_ASSERT(moment.canBeWorkedOn(session.step, session.day));
            moment.work(session);
            RC_ASSERT(moment.countUnderWay() <= std::max(any.availability.atOnce, 1));
        }
    }));
}

void TestScheduleProperties::fixedStartsComeFirst()
{
    QVERIFY(rc::check("others only while none of the fixed ones can be worked on", [] {
        const Case any = anyCase();
        Moment moment(any);
        for (const Session &session : scheduleOf(any).sessions) {
            const QSet<StepId> first = moment.goingFirst(session.day);
            if (!first.contains(session.step)) {
                for (const StepId &step : first)
                    RC_ASSERT(!moment.canBeWorkedOn(step, session.day));
            }
            moment.work(session);
        }
    }));
}

void TestScheduleProperties::timeIsNeverIdle()
{
    QVERIFY(rc::check("time is left on a day only when nothing can be worked on", [] {
        const Case any = anyCase();
        const Schedule schedule = scheduleOf(any);
        Moment moment(any);
        auto session = schedule.sessions.begin();
        for (QDate day = firstDayOf(any); session != schedule.sessions.end(); day = day.addDays(1)) {
            int left = capacityOn(day, any);
            for (; session != schedule.sessions.end() && session->day == day; ++session) {
                left -= session->quarters;
                moment.work(*session);
            }
            if (left == 0)
                continue;
            for (const Work &work : any.works)
                RC_ASSERT(!moment.canBeWorkedOn(work.id, day));
        }
    }));
}

void TestScheduleProperties::finishFollowsFromTheWorkloadAlone()
{
    QVERIFY(rc::check("the finish is that of the work behind each fixed start", [] {
        const Case any = anyCase();
        RC_ASSERT(scheduleOf(any).finish == finishByWorkload(any));
    }));
}

void TestScheduleProperties::lessWorkNeverFinishesLater()
{
    QVERIFY(rc::check("fewer hours of a step, or none, never make the finish later", [] {
        const Case any = anyCase();
        RC_PRE(!any.works.empty());
        const Schedule before = scheduleOf(any);
        Case less = any;
        Work &work = less.works[*rc::gen::inRange<size_t>(0, less.works.size())];
        work.hoursLeft = *rc::gen::inRange(0, 10) / 10.0 * work.hoursLeft;
        const Schedule after = scheduleOf(less);
        RC_ASSERT(after.finish <= before.finish); // an invalid day, with nothing left, is before all others
        RC_ASSERT(after.unplaced == before.unplaced);
    }));
}

void TestScheduleProperties::orderOfInputDoesNotMatter()
{
    QVERIFY(rc::check("the same schedule for works and needs in any order", [] {
        const Case any = anyCase();
        Case mixed = any;
        std::vector<int> keys;
        for (size_t at = 0; at < mixed.works.size(); ++at)
            keys.push_back(*rc::gen::inRange(0, 1000));
        std::vector<size_t> order(mixed.works.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::sort(order.begin(), order.end(), [&keys](size_t a, size_t b) { return keys[a] < keys[b]; });
        for (size_t at = 0; at < order.size(); ++at) {
            mixed.works[at] = any.works[order[at]];
            std::reverse(mixed.works[at].after.begin(), mixed.works[at].after.end());
        }
        RC_ASSERT(scheduleOf(mixed) == scheduleOf(any));
    }));
}

void TestScheduleProperties::placementsSayWhatSessionsDo()
{
    QVERIFY(rc::check("start and finish are the days of the first and last session", [] {
        const Case any = anyCase();
        const Schedule schedule = scheduleOf(any);
        QMap<StepId, QDate> starts;
        QMap<StepId, QDate> finishes;
        for (const Session &session : schedule.sessions) {
            if (!starts.contains(session.step))
                starts.insert(session.step, session.day);
            finishes.insert(session.step, session.day);
        }
        RC_ASSERT(schedule.placements.size() == any.works.size());
        QMap<StepId, QDate> placed;
        for (const Placement &placement : schedule.placements)
            placed.insert(placement.step, placement.finish);
        RC_ASSERT(static_cast<size_t>(placed.size()) == any.works.size());
        const Moment atFirst(any);
        for (const Placement &placement : schedule.placements) {
            const Work &work = atFirst.workOf(placement.step);
            QDate day = firstDayOf(any);
            for (const StepId &before : work.after)
                day = std::max(day, placed.value(before, day));
            RC_ASSERT(placement.start == starts.value(placement.step, day));
            RC_ASSERT(placement.finish == finishes.value(placement.step, day));
        }
        RC_ASSERT(schedule.finish == (schedule.sessions.empty() ? QDate() : schedule.sessions.back().day));
    }));
}

void TestScheduleProperties::everyStepIsPlacedOrUnplaced()
{
    QVERIFY(rc::check("with any needs, also in a circle", [] {
        Case any = anyCase();
        for (Work &work : any.works) {
            for (const int before : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200)))
                work.after.push_back(anyId(before));
        }
        // Whatever can be taken away one by one can be done.
        QSet<StepId> left;
        for (const Work &work : any.works)
            left.insert(work.id);
        for (size_t round = 0; round < any.works.size(); ++round) {
            for (const Work &work : any.works) {
                if (std::none_of(work.after.begin(), work.after.end(),
                                 [&left](const StepId &before) { return left.contains(before); }))
                    left.remove(work.id);
            }
        }
        const Schedule schedule = scheduleOf(any);
        RC_ASSERT(std::is_sorted(schedule.unplaced.begin(), schedule.unplaced.end()));
        RC_ASSERT(QSet<StepId>(schedule.unplaced.begin(), schedule.unplaced.end()) == left);
        RC_ASSERT(schedule.placements.size() + schedule.unplaced.size() == any.works.size());
        for (const Placement &placement : schedule.placements)
            RC_ASSERT(!left.contains(placement.step));
        for (const Session &session : schedule.sessions)
            RC_ASSERT(!left.contains(session.step));
    }));
}

QTEST_GUILESS_MAIN(TestScheduleProperties)
#include "tst_scheduleproperties.moc"
