// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

#include "domain/workcalendar.h"
#include "domain/workorder.h"

#include <QSet>

#include <algorithm>
#include <queue>

namespace Cairn {

namespace {

constexpr int None = -1;

/** Works through a plan day by day. A step is known by its number in the graph. */
class Planning final
{
public:
    Planning(const WorkGraph &works, const Availability &availability, const QDate &today)
        : m_works(works)
        , m_calendar(availability)
        , m_atOnce(std::max(availability.atOnce, 1))
        , m_day(std::max(today, availability.start))
        , m_steps(works.works.size())
    {
        const std::vector<int> order = workOrder(works);
        for (size_t rank = 0; rank < order.size(); ++rank)
            at(order[rank]).rank = static_cast<int>(rank);
        for (int step = 0; step < works.graph.count(); ++step)
            at(step).waitingFor = works.graph.before(step).size();
        for (const int step : order) {
            at(step).quartersLeft = works.quarters[static_cast<size_t>(step)];
            if (at(step).quartersLeft == 0)
                continue;
            ++m_stepsLeft;
            const std::optional<QDate> &fixedStart = works.works[static_cast<size_t>(step)]->fixedStart;
            if (fixedStart && fixedStart->isValid()) {
                at(step).isHeld = true;
                m_held.push_back({*fixedStart, step});
            }
        }
        // Of the same day, the one that goes first is the last one to be put first.
        std::reverse(m_held.begin(), m_held.end());
        std::stable_sort(m_held.begin(), m_held.end(), [](const Held &a, const Held &b) { return a.until < b.until; });
        for (const int step : order) {
            if (works.graph.before(step).empty())
                release(step);
        }
        passOn();
        reserveSessions(availability.hoursPerWeek());
    }

    Schedule planned()
    {
        m_day = m_calendar.nextDayWithTime(m_day);
        while (m_stepsLeft > 0 && m_day.isValid() && m_day <= LastPlannedDay) {
            beginFixedStarts();
            if (fillDay())
                m_day = m_calendar.nextDayWithTime(m_day.addDays(1));
            else if (m_nextHeld < m_held.size())
                m_day = m_calendar.nextDayWithTime(m_held[m_nextHeld].until);
            else
                break;
        }
        takeBackUnfinished();
        return std::move(m_schedule);
    }

private:
    struct Step
    {
        int rank = 0; ///< the lowest goes first
        int quartersLeft = 0;
        size_t waitingFor = 0; ///< how many of the steps it is after are not finished
        size_t placement = 0;
        bool isHeld = false; ///< by its fixed start
        bool isUnderWay = false;
        bool isFinished = false;
    };

    struct Held
    {
        QDate until;
        int step;
    };

    /** A step in a queue; outdated where its rank has changed since, or where it has left the queue's state. */
    struct Candidate
    {
        int rank;
        int step;

        friend bool operator>(const Candidate &a, const Candidate &b) { return a.rank > b.rank; }
    };
    using Queue = std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>>;

    Step &at(int step) { return m_steps[static_cast<size_t>(step)]; }
    const StepId &idOf(int step) const { return m_works.works[static_cast<size_t>(step)]->id; }

    /** About as many as there are days of work, and one more for each step. */
    void reserveSessions(double hoursPerWeek)
    {
        constexpr double MostReserved = 1e6;
        double quarters = 0;
        for (const Step &step : m_steps)
            quarters += step.quartersLeft;
        const double days = quarters / QuartersInAnHour / std::max(hoursPerWeek, 1.0) * DaysInAWeek;
        m_schedule.sessions.reserve(static_cast<size_t>(std::min(days, MostReserved)) + m_steps.size());
        m_schedule.placements.reserve(m_steps.size());
    }

    void beginFixedStarts()
    {
        for (; m_nextHeld < m_held.size() && m_held[m_nextHeld].until <= m_day; ++m_nextHeld) {
            const int step = m_held[m_nextHeld].step;
            at(step).isHeld = false;
            putFirst(step);
        }
    }

    /** Before all others, and before it what it waits for, in its order; what is first already stays there. */
    void putFirst(int step)
    {
        std::vector<int> together{step};
        QSet<int> isTogether;
        for (size_t next = 0; next < together.size(); ++next) {
            for (const int before : m_works.graph.before(together[next])) {
                if (!at(before).isFinished && at(before).rank >= 0 && !isTogether.contains(before)) {
                    isTogether.insert(before);
                    together.push_back(before);
                }
            }
        }
        std::sort(together.begin(), together.end(), [this](int a, int b) { return at(a).rank > at(b).rank; });
        for (const int other : together) {
            at(other).rank = --m_lowestRank;
            if (at(other).isUnderWay)
                m_underWay.push({m_lowestRank, other});
            else
                queueIfReady(other);
        }
    }

    void queueIfReady(int step)
    {
        if (at(step).waitingFor == 0 && !at(step).isHeld)
            m_ready.push({at(step).rank, step});
    }

    /** Whether there was enough to do. */
    bool fillDay()
    {
        for (int quarters = m_calendar.quartersOn(m_day); quarters > 0;) {
            const int step = nextStep();
            if (step == None)
                return false;
            quarters -= worked(step, quarters);
        }
        return true;
    }

    int nextStep()
    {
        const auto dropOutdated = [this](Queue &queue, bool isUnderWay) {
            while (!queue.empty()) {
                const Step &step = at(queue.top().step);
                if (step.rank == queue.top().rank && step.isUnderWay == isUnderWay && !step.isFinished)
                    break;
                queue.pop();
            }
        };
        dropOutdated(m_underWay, true);
        dropOutdated(m_ready, false);
        if (m_ready.empty() || m_countUnderWay >= m_atOnce)
            return m_underWay.empty() ? None : m_underWay.top().step;
        if (!m_underWay.empty() && m_ready.top() > m_underWay.top())
            return m_underWay.top().step;
        return m_ready.top().step;
    }

    /** The quarters of the session. */
    int worked(int number, int quartersOfDay)
    {
        Step &step = at(number);
        if (!step.isUnderWay) {
            step.isUnderWay = true;
            ++m_countUnderWay;
            m_underWay.push({step.rank, number});
            step.placement = m_schedule.placements.size();
            m_schedule.placements.push_back({idOf(number), m_day, {}});
        }
        const int quarters = std::min(step.quartersLeft, quartersOfDay);
        step.quartersLeft -= quarters;
        m_schedule.sessions.push_back({m_day, idOf(number), quarters});
        if (step.quartersLeft == 0) {
            m_schedule.placements[step.placement].finish = m_day;
            --m_countUnderWay;
            --m_stepsLeft;
            step.isFinished = true;
            m_finished.push_back(number);
            passOn();
        }
        return quarters;
    }

    /** Tells what is after finished steps. */
    void passOn()
    {
        while (!m_finished.empty()) {
            const int finished = m_finished.back();
            m_finished.pop_back();
            for (const int next : m_works.graph.after(finished)) {
                if (--at(next).waitingFor == 0)
                    release(next);
            }
        }
    }

    /** All that it is after is finished. */
    void release(int step)
    {
        if (at(step).quartersLeft > 0) {
            queueIfReady(step);
            return;
        }
        m_schedule.placements.push_back({idOf(step), m_day, m_day});
        at(step).isFinished = true;
        m_finished.push_back(step);
    }

    void takeBackUnfinished()
    {
        QSet<StepId> unfinished;
        for (size_t step = 0; step < m_steps.size(); ++step) {
            if (m_steps[step].isFinished)
                continue;
            m_schedule.unplaced.push_back(m_works.works[step]->id);
            if (m_steps[step].isUnderWay)
                unfinished.insert(m_works.works[step]->id);
        }
        if (!unfinished.isEmpty()) {
            std::erase_if(m_schedule.sessions,
                          [&](const Session &session) { return unfinished.contains(session.step); });
            std::erase_if(m_schedule.placements,
                          [](const Placement &placement) { return !placement.finish.isValid(); });
        }
        if (!m_schedule.sessions.empty())
            m_schedule.finish = m_schedule.sessions.back().day;
    }

    const WorkGraph &m_works;
    const WorkCalendar m_calendar;
    const int m_atOnce;
    QDate m_day;
    std::vector<Step> m_steps;
    std::vector<Held> m_held;
    size_t m_nextHeld = 0;
    int m_lowestRank = 0;
    int m_countUnderWay = 0;
    int m_stepsLeft = 0; ///< that need time
    Queue m_ready;       ///< not under way yet
    Queue m_underWay;
    std::vector<int> m_finished; ///< what is after them does not know yet
    Schedule m_schedule;
};

} // namespace

Schedule scheduled(const std::vector<Work> &works, const Availability &availability, const QDate &today)
{
    const WorkGraph graph = workGraph(works);
    return Planning(graph, availability, today).planned();
}

} // namespace Cairn
