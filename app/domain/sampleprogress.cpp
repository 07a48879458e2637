// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sampleprogress.h"

#include "domain/planstate.h"
#include "domain/roadmap.h"
#include "domain/roadmapsteps.h"

#include <QCoreApplication>

#include <map>

namespace Cairn {

namespace {

constexpr int WeeksDone = 12;
constexpr int WeeksToExams = 3;
constexpr int ExamWeeks = 2;
constexpr int MissedEvery = 9; // sessions

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Availability sampleAvailability(const QDate &today)
{
    Availability availability;
    // Three evenings and a longer Saturday.
    availability.hoursOnWeekday = {2, 0, 2, 1, 0, 3, 0};
    availability.start = mondayOf(today).addDays(-WeeksDone * DaysInAWeek);
    const QDate exams = mondayOf(today).addDays(WeeksToExams * DaysInAWeek);
    availability.off.push_back({{exams, exams.addDays(ExamWeeks * DaysInAWeek - 1)},
                                QCoreApplication::translate("SampleLearner", "Exams"),
                                DayOffKind::Exam});
    return availability;
}

/** Works along the plan, session by session, until the day before today. */
class Working final
{
public:
    Working(const Roadmap &plan, SampleProgress &progress) : m_plan(plan), m_progress(progress)
    {
        for (const Session &session : plan.schedule.sessions)
            m_left[session.step] += session.quarters;
    }

    void workUntil(const QDate &today)
    {
        int count = 0;
        for (const Session &session : m_plan.schedule.sessions) {
            if (session.day >= today)
                return;
            if (++count % MissedEvery != 0)
                work(session);
        }
    }

private:
    void work(const Session &session)
    {
        const LogId id(QStringLiteral("sample-%1").arg(m_progress.log.size() + 1));
        m_progress.log.push_back(
            {id, session.step, session.day, static_cast<double>(session.quarters) / QuartersInAnHour});
        StepRecord &record = m_progress.steps[session.step];
        const RoadmapStep *step = m_plan.step(session.step);
        record.memory = memoryOf(step->step);
        m_left[session.step] -= session.quarters;
        // What was missed of a step is not made up for: it went quicker than thought.
        const bool isNearlyDone = m_left[session.step] * 5 < step->step.hours.likely * QuartersInAnHour;
        record.state = isNearlyDone ? StepState::Done : StepState::Doing;
        record.doneOn = isNearlyDone ? session.day : QDate();
        if (isNearlyDone && step->step.stage == Stage::Learn)
            m_progress.levels.insert(step->step.skill, step->step.to);
    }

    const Roadmap &m_plan;
    SampleProgress &m_progress;
    std::map<StepId, int> m_left; ///< quarters of an hour
};

} // namespace

SampleProgress sampleProgress(const SampleLearner &sample, const Catalogue &catalogue, const QDate &today)
{
    SampleProgress progress;
    progress.levels = sample.levels;
    progress.availability = sampleAvailability(today);
    PlanState before;
    before.levels = sample.levels;
    before.target = sample.target;
    before.availability = progress.availability;
    const Roadmap plan = roadmapOf(before, catalogue, progress.availability.start);
    Working(plan, progress).workUntil(today);
    return progress;
}

} // namespace Cairn
