// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roadmapsteps.h"

#include "domain/availability.h"
#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/steporder.h"
#include "domain/targetsteps.h"

#include <algorithm>
#include <map>
#include <set>

namespace Cairn {

namespace {

constexpr QChar PartMark = u'#';
constexpr double LeastHoursLeft = 1.0 / QuartersInAnHour;

PlanStep fromMemory(const StepId &id, const StepMemory &memory)
{
    PlanStep step;
    step.id = id;
    step.stage = memory.stage;
    step.title = memory.title;
    step.skill = memory.skill;
    step.to = memory.to;
    if (memory.to > Level::None)
        step.from = static_cast<Level>(toNumber(memory.to) - 1);
    step.resource = memory.resource;
    step.hours = memory.hours;
    return step;
}

PlanStep fromOwn(const OwnStep &own)
{
    PlanStep step;
    step.id = own.id;
    step.stage = own.stage;
    step.title = own.title;
    step.skill = own.skill;
    step.hours = own.hours;
    step.after = own.after;
    return step;
}

/** Gathers the steps of one plan. */
class Gathering final
{
public:
    Gathering(const PlanState &state, const Catalogue &catalogue) : m_state(state), m_catalogue(catalogue)
    {
        for (const LoggedHours &each : state.log)
            m_logged[placeOf(each.step)] += each.hours;
    }

    RoadmapSteps gathered()
    {
        StepsById steps;
        if (m_state.target) {
            for (const PlanStep &step : stepsTowards(*m_state.target, m_state, m_catalogue, keptProjects()))
                steps.emplace(step.id, step);
        } else {
            steps = wantedSteps(m_state, m_catalogue);
        }
        for (const OwnStep &own : m_state.ownSteps)
            steps.insert_or_assign(own.id, fromOwn(own));
        addRemembered(steps);
        for (auto &[id, step] : steps)
            change(step);
        split(steps);
        RoadmapSteps all;
        for (const PlanStep &step : inOrder(std::move(steps)))
            add(standing(step), all);
        return all;
    }

private:
    std::set<ResourceId> keptProjects() const
    {
        std::set<ResourceId> kept;
        for (const StepRecord &record : m_state.steps) {
            if (record.memory && record.memory->stage == Stage::Build && record.state != StepState::Skipped)
                kept.insert(record.memory->resource);
        }
        if (m_state.baseline && m_state.baseline->target == m_state.target) {
            const QString prefix = codeOf(Stage::Build) + u':';
            for (const BaselineStep &step : m_state.baseline->steps) {
                const QString id = wholeOf(step.id).text();
                if (id.startsWith(prefix) && m_state.recordOf(StepId(id)).state != StepState::Skipped)
                    kept.insert(ResourceId(id.mid(prefix.size())));
            }
        }
        return kept;
    }

    /** What something is kept of, but what nothing asks for. */
    void addRemembered(StepsById &steps)
    {
        for (auto record = m_state.steps.constBegin(); record != m_state.steps.constEnd(); ++record) {
            const StepId &id = record.key();
            if (record->memory && wholeOf(id) == id && steps.emplace(id, fromMemory(id, *record->memory)).second)
                m_unasked.insert(id);
        }
    }

    void add(const RoadmapStep &step, RoadmapSteps &all) const
    {
        if (!m_unasked.contains(wholeOf(step.step.id)) || step.state == StepState::Done)
            all.planned.push_back(step);
        else if (step.state == StepState::Doing)
            all.setAside.push_back(step);
    }

    void change(PlanStep &step) const
    {
        const auto record = m_state.steps.constFind(step.id);
        if (record == m_state.steps.constEnd())
            return;
        if (!record->title.isEmpty())
            step.title = record->title;
        step.hours = record->hours.value_or(step.hours);
        step.optional = record->optional.value_or(step.optional);
    }

    /** Puts the parts of split steps into their place. */
    void split(StepsById &steps)
    {
        std::map<StepId, StepId> lastParts;
        StepsById parts;
        for (const auto &[id, step] : steps) {
            const std::vector<StepPart> partsOfStep = m_state.recordOf(id).parts;
            if (partsOfStep.empty())
                continue;
            std::vector<StepId> before = step.after;
            for (const StepPart &part : partsOfStep) {
                PlanStep made = step;
                made.id = partId(id, part.number);
                made.title = part.title;
                made.hours = part.hours;
                made.after = before;
                made.gain = &part == &partsOfStep.back() ? step.gain : 0;
                change(made);
                before = {made.id};
                m_wholes.emplace(made.id, id);
                parts.insert_or_assign(made.id, std::move(made));
            }
            shareLogged(id, partsOfStep, parts);
            lastParts.emplace(id, before.front());
        }
        for (const auto &[whole, last] : lastParts)
            steps.erase(whole);
        steps.merge(parts);
        follow(lastParts, steps);
    }

    /** Where hours of a step count: those of a part that is no more, for the whole. */
    StepId placeOf(const StepId &step) const
    {
        const StepId whole = wholeOf(step);
        if (whole == step)
            return step;
        const std::vector<StepPart> parts = m_state.recordOf(whole).parts;
        const bool isThere = std::any_of(parts.begin(), parts.end(), [&whole, &step](const StepPart &part) {
            return partId(whole, part.number) == step;
        });
        return isThere ? step : whole;
    }

    /** Gives the hours that were logged for a whole to its parts: as many as each has, and the rest to the last. */
    void shareLogged(const StepId &whole, const std::vector<StepPart> &partsOfStep, const StepsById &parts)
    {
        const auto logged = m_logged.find(whole);
        if (logged == m_logged.end())
            return;
        double left = logged->second;
        for (const StepPart &part : partsOfStep) {
            const PlanStep &step = parts.at(partId(whole, part.number));
            double &hours = m_logged[step.id];
            const double room = std::max(step.hours.likely - hours, 0.0);
            const double share = &part == &partsOfStep.back() ? left : std::min(left, room);
            hours += share;
            left -= share;
        }
    }

    /** What is after a split step is after its last part. */
    static void follow(const std::map<StepId, StepId> &lastParts, StepsById &steps)
    {
        for (auto &[id, step] : steps) {
            for (StepId &needed : step.after) {
                if (steps.contains(needed))
                    continue;
                const StepId whole = wholeOf(needed);
                const auto last = lastParts.find(whole);
                needed = last == lastParts.end() ? whole : last->second;
            }
            std::sort(step.after.begin(), step.after.end());
            step.after.erase(std::unique(step.after.begin(), step.after.end()), step.after.end());
        }
    }

    RoadmapStep standing(const PlanStep &step) const
    {
        const StepRecord record = m_state.recordOf(step.id);
        RoadmapStep standing;
        standing.step = step;
        standing.state = record.state;
        standing.needsAnotherLook = record.needsAnotherLook;
        standing.isOwn = m_state.ownSteps.contains(wholeOf(step.id));
        const auto whole = m_wholes.find(step.id);
        if (whole != m_wholes.end())
            standing.whole = whole->second;
        const auto logged = m_logged.find(step.id);
        standing.hoursLogged = logged == m_logged.end() ? 0 : logged->second;
        standing.subSteps = record.subSteps;
        standing.fixedStart = record.fixedStart;
        standing.place = record.place;
        standing.hoursDone = hoursDone(standing);
        if (standing.state == StepState::ToDo && (standing.hoursLogged > 0 || standing.hoursDone > 0))
            standing.state = StepState::Doing;
        const bool isReached =
            step.stage == Stage::Learn && step.to > Level::None && m_state.levelOf(step.skill) >= step.to;
        if (isReached && standing.state == StepState::Doing) {
            standing.state = StepState::Done;
            standing.hoursDone = hoursDone(standing);
        }
        return standing;
    }

    static double hoursDone(const RoadmapStep &step)
    {
        const double likely = step.step.hours.likely;
        if (step.state == StepState::Done)
            return likely;
        if (step.state == StepState::Skipped)
            return 0;
        const auto ticked = std::count_if(step.subSteps.begin(), step.subSteps.end(),
                                          [](const SubStep &subStep) { return subStep.done; });
        const double share =
            step.subSteps.empty() ? 0 : static_cast<double>(ticked) / static_cast<double>(step.subSteps.size());
        const double most = std::max(likely - LeastHoursLeft, 0.0);
        return std::min(std::max(step.hoursLogged, share * likely), most);
    }

    const PlanState &m_state;
    const Catalogue &m_catalogue;
    std::map<StepId, double> m_logged;
    std::map<StepId, StepId> m_wholes;
    std::set<StepId> m_unasked; ///< wholes that only their records remember
};

} // namespace

StepId partId(const StepId &whole, int number)
{
    return StepId(whole.text() + PartMark + QString::number(number));
}

StepId wholeOf(const StepId &id)
{
    const qsizetype mark = id.text().lastIndexOf(PartMark);
    return mark < 0 ? id : StepId(id.text().left(mark));
}

StepMemory memoryOf(const PlanStep &step)
{
    return {step.stage, step.title, step.skill, step.to, step.resource, step.hours};
}

RoadmapSteps roadmapSteps(const PlanState &state, const Catalogue &catalogue)
{
    return Gathering(state, catalogue).gathered();
}

} // namespace Cairn
