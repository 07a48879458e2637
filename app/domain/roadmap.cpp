// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roadmap.h"

#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/roadmapsteps.h"
#include "domain/stepworth.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace Cairn {

namespace {

double hoursIn(int quarters)
{
    return static_cast<double>(quarters) / QuartersInAnHour;
}

/** What one of the steps has of its hours in a plan: what is left of it, or all as if nothing was done. */
using HoursOfStep = double (*)(const RoadmapStep &);

double hoursLeftOf(const RoadmapStep &step)
{
    return step.hoursLeft();
}

double hoursFromTheStart(const RoadmapStep &step)
{
    return step.state == StepState::Skipped ? 0 : step.step.hours.likely;
}

/** Of all steps, in their order. */
std::vector<Work> worksWith(HoursOfStep hours, const std::vector<RoadmapStep> &steps, const Catalogue &catalogue)
{
    std::vector<PlanStep> planSteps;
    planSteps.reserve(steps.size());
    for (const RoadmapStep &step : steps)
        planSteps.push_back(step.step);
    std::vector<Work> works = worksOf(planSteps, catalogue);
    for (size_t at = 0; at < works.size(); ++at) {
        works[at].hoursLeft = hours(steps[at]);
        works[at].fixedStart = steps[at].fixedStart;
        works[at].place = steps[at].place;
    }
    return works;
}

std::map<StepId, Placement> placementsById(const Schedule &schedule)
{
    std::map<StepId, Placement> placements;
    for (const Placement &placement : schedule.placements)
        placements.emplace(placement.step, placement);
    return placements;
}

/** The first and the last day on which work was logged for each step. */
using LoggedDays = std::map<StepId, DateRange>;

LoggedDays loggedDays(const PlanState &state)
{
    LoggedDays days;
    for (const LoggedHours &logged : state.log) {
        const auto [known, isNew] = days.emplace(logged.step, DateRange{logged.day, logged.day});
        known->second.first = std::min(known->second.first, logged.day);
        known->second.last = std::max(known->second.last, logged.day);
    }
    return days;
}

/** What was logged for a step, or for the whole that it is a part of. */
LoggedDays::const_iterator loggedFor(const RoadmapStep &step, const LoggedDays &logged)
{
    const auto own = logged.find(step.step.id);
    return own != logged.end() || step.whole.isEmpty() || step.hoursLogged <= 0 ? own : logged.find(step.whole);
}

void setDates(RoadmapStep &step, const std::map<StepId, Placement> &placements, const LoggedDays &logged,
              const PlanState &state)
{
    const auto worked = loggedFor(step, logged);
    const auto placement = placements.find(step.step.id);
    if (step.state == StepState::Done) {
        const QDate doneOn = state.recordOf(step.step.id).doneOn;
        step.finish = doneOn.isValid() || worked == logged.end() ? doneOn : worked->second.last;
        step.start = worked == logged.end() ? step.finish : std::min(worked->second.first, step.finish);
    } else if (step.isOpen() && placement != placements.end()) {
        step.finish = placement->second.finish;
        step.start = placement->second.start;
        if (worked != logged.end())
            step.start = std::min(step.start, worked->second.first);
    }
}

Pace paceOf(const std::vector<RoadmapStep> &steps)
{
    std::vector<FinishedWork> finished;
    for (const RoadmapStep &step : steps) {
        if (step.state == StepState::Done)
            finished.push_back({step.step.hours, step.hoursLogged});
    }
    return paceFrom(finished);
}

bool isAlwaysCounted(const RoadmapStep &step)
{
    return step.state != StepState::Skipped && !step.step.optional;
}

BaselineStep agreedStep(const RoadmapStep &step, const QDate &day, const Placement *placement)
{
    BaselineStep agreed{step.step.id, step.step.stage, step.step.title, step.step.hours.likely, {}, {}};
    if (placement) {
        agreed.start = placement->start;
        agreed.finish = placement->finish;
    } else if (step.state == StepState::Done) {
        agreed.finish = step.finish.isValid() ? step.finish : day;
    }
    return agreed;
}

/** The plan of the steps for which that holds, as agreed on a day. */
template <class Counts>
Baseline agreedOn(const QDate &day, const Roadmap &roadmap, const Schedule &schedule, Counts counts)
{
    const std::map<StepId, Placement> placements = placementsById(schedule);
    Baseline baseline{day, roadmap.target, {}, {}, day};
    bool isEverDone = true;
    std::set<StepId> counted;
    for (const RoadmapStep &step : roadmap.steps) {
        if (!counts(step))
            continue;
        counted.insert(step.step.id);
        const auto placement = placements.find(step.step.id);
        const bool isPlaced = placement != placements.end();
        baseline.steps.push_back(agreedStep(step, day, isPlaced ? &placement->second : nullptr));
        if (isPlaced)
            baseline.finish = std::max(baseline.finish, placement->second.finish);
        isEverDone = isEverDone && baseline.steps.back().finish.isValid();
    }
    if (!isEverDone)
        baseline.finish = {};
    std::sort(baseline.steps.begin(), baseline.steps.end(),
              [](const BaselineStep &a, const BaselineStep &b) { return a.id < b.id; });
    std::copy_if(schedule.sessions.begin(), schedule.sessions.end(), std::back_inserter(baseline.sessions),
                 [&counted](const Session &session) { return counted.contains(session.step); });
    return baseline;
}

/** The plan as it would have begun, had it been agreed when the time for it began. */
Baseline agreedAtTheStart(const Roadmap &roadmap, const Catalogue &catalogue)
{
    const QDate start =
        roadmap.availability.start.isValid() ? std::min(roadmap.availability.start, roadmap.today) : roadmap.today;
    Availability usual = roadmap.availability;
    usual.boosts.clear();
    const std::vector<Work> works = worksWith(hoursFromTheStart, roadmap.steps, catalogue);
    return agreedOn(start, roadmap, scheduled(works, usual, start), isAlwaysCounted);
}

/** Quarters of an hour that a step has in a baseline. */
struct AgreedQuarters
{
    int before = 0; ///< before a certain day
    int all = 0;
};

std::map<StepId, AgreedQuarters> quartersOf(const Baseline &baseline, const QDate &day)
{
    std::map<StepId, AgreedQuarters> quarters;
    for (const Session &session : baseline.sessions) {
        AgreedQuarters &ofStep = quarters[session.step];
        ofStep.all += session.quarters;
        if (session.day < day)
            ofStep.before += session.quarters;
    }
    return quarters;
}

bool foundTime(const BaselineStep &step)
{
    return step.finish.isValid();
}

double plannedHours(const BaselineStep &step, const std::map<StepId, AgreedQuarters> &quarters)
{
    if (!foundTime(step))
        return 0;
    const auto found = quarters.find(step.id);
    const AgreedQuarters ofStep = found == quarters.end() ? AgreedQuarters() : found->second;
    // What was not left on the day of the baseline had been done by then.
    const double doneBefore = std::max(step.hours - hoursIn(ofStep.all), 0.0);
    return std::min(doneBefore + hoursIn(ofStep.before), step.hours);
}

/** How much is done of what was agreed; all of what is not asked for any more. */
class DoneShares final
{
public:
    explicit DoneShares(const std::vector<RoadmapStep> &steps)
    {
        for (const RoadmapStep &step : steps) {
            const double likely = std::max(step.step.hours.likely, 0.0);
            const bool isOwed = step.isOpen() && step.isCounted() && likely > 0;
            const Hours hours{likely, isOwed ? step.hoursDone : likely};
            m_steps.emplace(step.step.id, hours);
            Hours &ofWhole = m_wholes[wholeOf(step.step.id)];
            ofWhole.all += hours.all;
            ofWhole.done += hours.done;
        }
    }

    /** From 0 to 1. A step that was split or joined since then goes by all of its parts. */
    double of(const StepId &id) const
    {
        const auto step = m_steps.find(id);
        if (step != m_steps.end())
            return shareOf(step->second);
        const auto whole = m_wholes.find(wholeOf(id));
        return whole == m_wholes.end() ? 1 : shareOf(whole->second);
    }

private:
    struct Hours
    {
        double all = 0;
        double done = 0;
    };

    static double shareOf(const Hours &hours) { return hours.all > 0 ? hours.done / hours.all : 1; }

    std::map<StepId, Hours> m_steps;
    std::map<StepId, Hours> m_wholes;
};

void addProgress(Roadmap &roadmap)
{
    for (const RoadmapStep &step : roadmap.steps) {
        StageProgress &stage = roadmap.stages[static_cast<size_t>(step.step.stage)];
        if (step.isCounted()) {
            stage.hoursTotal += step.step.hours.likely;
            stage.hoursDone += step.hoursDone;
        } else if (step.isOpen()) {
            stage.hoursOptional += step.hoursLeft();
        }
    }
    const std::map<StepId, AgreedQuarters> quarters = quartersOf(roadmap.agreed, roadmap.today);
    const DoneShares done(roadmap.steps);
    for (const BaselineStep &agreed : roadmap.agreed.steps) {
        if (!foundTime(agreed))
            continue;
        const double planned = plannedHours(agreed, quarters);
        StageProgress &stage = roadmap.stages[static_cast<size_t>(agreed.stage)];
        stage.hoursPlanned += planned;
        stage.hoursBehind += planned - agreed.hours * done.of(agreed.id);
    }
    for (const StageProgress &stage : roadmap.stages)
        roadmap.total += stage;
}

} // namespace

const RoadmapStep *Roadmap::step(const StepId &id) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&id](const RoadmapStep &each) { return each.step.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

Roadmap roadmapOf(const PlanState &state, const Catalogue &catalogue, const QDate &today)
{
    Roadmap roadmap;
    roadmap.today = today;
    roadmap.target = state.target;
    roadmap.availability = availabilityOf(state);
    RoadmapSteps steps = roadmapSteps(state, catalogue);
    roadmap.steps = std::move(steps.planned);
    roadmap.setAside = std::move(steps.setAside);
    roadmap.schedule = scheduled(worksLeft(roadmap.steps, catalogue), roadmap.availability, today);
    const std::map<StepId, Placement> placements = placementsById(roadmap.schedule);
    const LoggedDays logged = loggedDays(state);
    for (RoadmapStep &step : roadmap.steps)
        setDates(step, placements, logged, state);
    roadmap.pace = paceOf(roadmap.steps);
    roadmap.finish = finishOf(roadmap.steps, roadmap.schedule, today);
    roadmap.isAgreed = state.baseline && state.baseline->target == state.target;
    roadmap.agreed = roadmap.isAgreed ? *state.baseline : agreedAtTheStart(roadmap, catalogue);
    addProgress(roadmap);
    return roadmap;
}

std::vector<Work> worksLeft(const std::vector<RoadmapStep> &steps, const Catalogue &catalogue)
{
    std::vector<Work> left;
    std::vector<Work> works = worksWith(hoursLeftOf, steps, catalogue);
    for (size_t at = 0; at < works.size(); ++at) {
        // Who has done a step has no need of what comes before it; who skips one has.
        if (steps[at].state != StepState::Done)
            left.push_back(std::move(works[at]));
    }
    return left;
}

QDate finishOf(const std::vector<RoadmapStep> &steps, const Schedule &schedule, const QDate &today)
{
    const std::map<StepId, Placement> placements = placementsById(schedule);
    QDate finish = today;
    for (const RoadmapStep &step : steps) {
        if (!step.isOpen() || !step.isCounted())
            continue;
        const auto placement = placements.find(step.step.id);
        if (placement == placements.end())
            return {};
        finish = std::max(finish, placement->second.finish);
    }
    return finish;
}

std::vector<ForecastWork> forecastWorkOf(const Roadmap &roadmap)
{
    std::vector<ForecastWork> left;
    for (const RoadmapStep &step : roadmap.steps) {
        if (step.isOpen() && step.isCounted())
            left.push_back({step.hoursDone, step.step.hours, false, step.step.id});
    }
    return left;
}

Forecast forecastOf(const Roadmap &roadmap, quint64 seed, const std::function<bool()> &isStopped)
{
    return forecast(forecastWorkOf(roadmap), roadmap.availability, roadmap.today, roadmap.pace, seed, isStopped);
}

Baseline baselineOf(const Roadmap &roadmap)
{
    return agreedOn(roadmap.today, roadmap, roadmap.schedule, [](const RoadmapStep &step) { return step.isCounted(); });
}

double hoursPlannedBefore(const QDate &day, const BaselineStep &step, const Baseline &baseline)
{
    return plannedHours(step, quartersOf(baseline, day));
}

} // namespace Cairn
