// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trimming.h"

#include "domain/roadmapsteps.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr size_t ProjectsNeverLeftOut = 2;

/** Points for each hour. */
double worthOf(const RoadmapStep &step)
{
    return step.step.gain / step.hoursLeft();
}

bool isBegun(const RoadmapStep &step)
{
    return step.state == StepState::Doing || step.state == StepState::Done;
}

bool canBeLeftOut(const RoadmapStep &step)
{
    const bool isShowing = step.step.stage == Stage::Experience || step.step.stage == Stage::Network;
    return step.state == StepState::ToDo && step.isCounted() && !step.step.essential && !step.isOwn && !isShowing
           && step.hoursLeft() > 0;
}

void leaveOut(RoadmapStep &step)
{
    step.step.optional = true;
    step.place.reset();
}

/** No finish is later than all others. */
bool isNoLater(const QDate &finish, const QDate &day)
{
    return finish.isValid() ? !day.isValid() || finish <= day : !day.isValid();
}

} // namespace

Trimming::Trimming(const Roadmap &roadmap, const Catalogue &catalogue)
    : m_roadmap(roadmap)
    , m_catalogue(catalogue)
    , m_steps(roadmap.steps)
{
    std::set<StepId> projects;
    for (size_t at = 0; at < m_steps.size(); ++at) {
        const RoadmapStep &step = m_steps[at];
        const StepId whole = wholeOf(step.step.id);
        m_placeOf.emplace(step.step.id, at);
        const bool isProject = step.step.stage == Stage::Build && step.isCounted();
        if (isProject && (projects.contains(whole) || projects.size() < ProjectsNeverLeftOut)) {
            projects.insert(whole);
            m_staying.insert(whole);
        }
        if (isBegun(step))
            m_staying.insert(whole);
    }
}

std::vector<StepId> Trimming::leftOut(const QDate &day)
{
    QDate finish = finishNow();
    while (!isNoLater(finish, day)) {
        const std::optional<size_t> next = leastWorth();
        if (!next)
            break;
        leaveOut(m_steps[*next]);
        m_out.push_back(*next);
        finish = finishNow();
    }
    takeBackNeedless(isNoLater(finish, day) ? day : finish);
    std::vector<StepId> out;
    for (const size_t at : m_out)
        out.push_back(m_steps[at].step.id);
    std::sort(out.begin(), out.end());
    return out;
}

std::optional<size_t> Trimming::leastWorth() const
{
    const std::set<StepId> waitedFor = waitedForByCounted();
    std::optional<size_t> least;
    for (size_t at = 0; at < m_steps.size(); ++at) {
        const RoadmapStep &step = m_steps[at];
        if (!canBeLeftOut(step) || waitedFor.contains(step.step.id) || m_staying.contains(wholeOf(step.step.id)))
            continue;
        if (!least || worthOf(step) <= worthOf(m_steps[*least]))
            least = at;
    }
    return least;
}

std::set<StepId> Trimming::waitedForByCounted() const
{
    std::set<StepId> waitedFor;
    for (const RoadmapStep &step : m_steps) {
        if (step.isOpen() && step.isCounted())
            addWaitedFor(step, waitedFor);
    }
    return waitedFor;
}

void Trimming::addWaitedFor(const RoadmapStep &step, std::set<StepId> &waitedFor) const
{
    std::vector<const RoadmapStep *> ahead{&step};
    while (!ahead.empty()) {
        const RoadmapStep *waiting = ahead.back();
        ahead.pop_back();
        for (const StepId &id : waiting->step.after) {
            const auto place = m_placeOf.find(id);
            if (place == m_placeOf.end() || m_steps[place->second].state == StepState::Done)
                continue;
            if (waitedFor.insert(id).second)
                ahead.push_back(&m_steps[place->second]);
        }
    }
}

void Trimming::takeBackNeedless(const QDate &day)
{
    // What was left out last is worth most, and nothing left out before is needed for it.
    for (auto out = m_out.rbegin(); out != m_out.rend(); ++out) {
        RoadmapStep &step = m_steps[*out];
        std::set<StepId> waitedFor;
        addWaitedFor(step, waitedFor);
        const bool waitsForOut = std::any_of(m_out.begin(), m_out.end(), [this, &waitedFor](size_t other) {
            return m_steps[other].step.optional && waitedFor.contains(m_steps[other].step.id);
        });
        if (waitsForOut)
            continue;
        step = m_roadmap.steps[*out];
        if (!isNoLater(finishNow(), day))
            leaveOut(step);
    }
    std::erase_if(m_out, [this](size_t at) { return !m_steps[at].step.optional; });
}

QDate Trimming::finishNow() const
{
    const Schedule schedule = scheduled(worksLeft(m_steps, m_catalogue), m_roadmap.availability, m_roadmap.today);
    return finishOf(m_steps, schedule, m_roadmap.today);
}

} // namespace Cairn
