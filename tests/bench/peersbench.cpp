// SPDX-License-Identifier: GPL-3.0-or-later
#include "peersbench.h"

#include "sample.h"
#include "taskjuggler.h"
#include "taskjugglerproject.h"
#include "timetable.h"

#include <algorithm>
#include <cstdio>

namespace Cairn {

namespace {

constexpr int Plans = 20;
constexpr int StepsMoreEachPlan = 20;
constexpr int OurRuns = 51;
constexpr int Starts = 5;
constexpr double LeastTimesFaster = 100;

/** A plan, planned by both. */
struct Comparison
{
    QString broken; ///< what is wrong with one of the two; empty: nothing
    QDateTime ours; ///< when all is finished
    QDateTime theirs;
    double ourMilliseconds = 0;
    double theirScheduling = 0;    ///< milliseconds of the scheduling alone
    double theirsWithoutStart = 0; ///< milliseconds of the whole program, less those of its start

    bool isNeverLater() const { return broken.isEmpty() && ours <= theirs; }
    double timesFaster() const { return theirScheduling / ourMilliseconds; }
    double timesFasterInAll() const { return theirsWithoutStart / ourMilliseconds; }
    bool isFaster() const { return std::min(timesFaster(), timesFasterInAll()) >= LeastTimesFaster; }
};

/** All time from the start of a task to its end is its own; the rules are broken where that is not so. */
Timetable timetableOf(const GeneratedPlan &plan, const TaskJugglerRun &run)
{
    Timetable timetable;
    for (size_t number = 0; number < plan.works.size(); ++number) {
        const auto task = run.tasks.find(QStringLiteral("s%1").arg(number));
        if (task == run.tasks.end())
            continue;
        const int begin = quarterAt(plan, task->second.start);
        const int end = quarterAt(plan, task->second.end);
        for (int quarter = begin; quarter < end; ++quarter) {
            if (quarter == begin || quarter == end - 1 || isTime(plan, quarter))
                timetable.quartersOf[plan.works[number].id].push_back(quarter);
        }
    }
    return timetable;
}

QString brokenByUs(const GeneratedPlan &plan, const Schedule &schedule, const Timetable &timetable)
{
    QString broken = brokenRule(plan, timetable);
    if (broken.isEmpty() && !schedule.unplaced.empty())
        broken = schedule.unplaced.front().text() + QStringLiteral(" is unplaced");
    if (broken.isEmpty() && schedule.finish != momentOf(plan, timetable.end()).date())
        broken = QStringLiteral("the finish is not the day of the last session");
    return broken.isEmpty() ? broken : QStringLiteral("ours: ") + broken;
}

QString brokenByThem(const GeneratedPlan &plan, const TaskJugglerRun &run, const Timetable &timetable)
{
    QString broken = brokenRule(plan, timetable);
    for (size_t number = 0; broken.isEmpty() && number < plan.works.size(); ++number) {
        const TaskJugglerRun::Task &task = run.tasks.at(QStringLiteral("s%1").arg(number));
        if (task.effortHours != plan.works[number].hoursLeft)
            broken =
                QStringLiteral("%1 was scheduled for %2 hours").arg(plan.works[number].id.text()).arg(task.effortHours);
    }
    return broken.isEmpty() ? broken : QStringLiteral("TaskJuggler: ") + broken;
}

Comparison compared(const GeneratedPlan &plan, double startMilliseconds)
{
    Comparison comparison;
    Schedule schedule;
    Sample ours;
    for (int run = 0; run < OurRuns; ++run)
        ours.add(millisecondsOf([&] { schedule = scheduled(plan.works, plan.availability, plan.today); }));
    comparison.ourMilliseconds = ours.median();
    const Timetable ourTimetable = timetableOf(plan, schedule);
    comparison.ours = momentOf(plan, ourTimetable.end());
    comparison.broken = brokenByUs(plan, schedule, ourTimetable);

    const Result<TaskJugglerRun> run = taskJugglerRun(taskJugglerProject(plan));
    if (!run) {
        comparison.broken = run.problem().sentence + QLatin1Char(' ') + run.problem().details;
        return comparison;
    }
    comparison.theirScheduling = run.value().schedulingMilliseconds;
    comparison.theirsWithoutStart = run.value().wholeMilliseconds - startMilliseconds;
    const Timetable theirTimetable = timetableOf(plan, run.value());
    comparison.theirs = momentOf(plan, theirTimetable.end());
    if (comparison.broken.isEmpty())
        comparison.broken = brokenByThem(plan, run.value(), theirTimetable);
    return comparison;
}

/** Milliseconds of the whole program for a plan of one step that is done on the first day. */
double startOfTaskJuggler()
{
    GeneratedPlan plan = generatedPlan(0, 1);
    plan.works.front().hoursLeft = 0.25;
    Sample starts;
    for (int start = 0; start < Starts; ++start) {
        const Result<TaskJugglerRun> run = taskJugglerRun(taskJugglerProject(plan));
        if (run)
            starts.add(run.value().wholeMilliseconds);
        else
            std::printf("%s %s\n", qPrintable(run.problem().sentence), qPrintable(run.problem().details));
    }
    return starts.median();
}

void print(quint64 seed, const GeneratedPlan &plan, const Comparison &comparison)
{
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm");
    double hours = 0;
    for (const Work &work : plan.works)
        hours += work.hoursLeft;
    std::printf("%4llu %6zu %8.2f  %s  %s %8.3f %10.0f %8.0f %10.0f %8.0f  %s\n", seed, plan.works.size(), hours,
                qPrintable(comparison.ours.toString(form)), qPrintable(comparison.theirs.toString(form)),
                comparison.ourMilliseconds, comparison.theirScheduling, comparison.timesFaster(),
                comparison.theirsWithoutStart, comparison.timesFasterInAll(),
                !comparison.broken.isEmpty() ? qPrintable(comparison.broken)
                : !comparison.isNeverLater() ? "LATER"
                : !comparison.isFaster()     ? "TOO SLOW"
                                             : "holds");
    std::fflush(stdout);
}

bool printOutcome(const std::vector<Comparison> &all)
{
    const auto countOf = [&all](bool (Comparison::*holds)() const) {
        return std::count_if(all.begin(), all.end(), [holds](const Comparison &each) { return (each.*holds)(); });
    };
    const auto neverLater = countOf(&Comparison::isNeverLater);
    const auto faster = countOf(&Comparison::isFaster);
    const auto earlier = std::count_if(
        all.begin(), all.end(), [](const Comparison &each) { return each.isNeverLater() && each.ours < each.theirs; });
    double least = all.front().timesFaster();
    double leastInAll = all.front().timesFasterInAll();
    for (const Comparison &each : all) {
        least = std::min(least, each.timesFaster());
        leastInAll = std::min(leastInAll, each.timesFasterInAll());
    }
    std::printf("finish: never later in %td of %zu plans, earlier in %td of them: %s\n", neverLater, all.size(),
                earlier, neverLater == std::ssize(all) ? "holds" : "DOES NOT HOLD");
    std::printf("speed: at least %.0f times as fast as the scheduling, %.0f times as fast as all but the start "
                "(at least %.0f each, in %td of %zu plans): %s\n",
                least, leastInAll, LeastTimesFaster, faster, all.size(),
                faster == std::ssize(all) ? "holds" : "TOO SLOW");
    return neverLater == std::ssize(all) && faster == std::ssize(all);
}

} // namespace

bool benchPeers()
{
    const QString version = taskJugglerVersion();
    if (version.isEmpty()) {
        std::printf("peers: nothing was compared, TaskJuggler (tj3) is not installed\n");
        return false;
    }
    const double start = startOfTaskJuggler();
    std::printf("%s; its start with a plan of one step takes %.0f ms, which are taken off where it says so\n",
                qPrintable(version), start);
    std::printf("plan  steps    hours  finish: ours      TaskJuggler      ours, ms  scheduling, ms/times  "
                "all but start, ms/times\n");
    std::vector<Comparison> all;
    for (quint64 seed = 1; seed <= Plans; ++seed) {
        const GeneratedPlan plan = generatedPlan(seed, static_cast<int>(seed) * StepsMoreEachPlan);
        all.push_back(compared(plan, start));
        print(seed, plan, all.back());
    }
    return printOutcome(all);
}

} // namespace Cairn
