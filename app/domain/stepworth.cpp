// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stepworth.h"

#include "domain/catalogue.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace Cairn {

namespace {

constexpr double PointsOfFirstProject = 100;
constexpr double PointsOfExperience = 10;
constexpr double PointsOfPractice = 5;
constexpr double ShareOfAwarenessAlone = 0.5;

Work workOf(const PlanStep &step)
{
    Work work;
    work.id = step.id;
    work.hoursLeft = step.hours.likely;
    work.gain = step.gain;
    work.essential = step.essential;
    work.optional = step.optional;
    work.after = step.after;
    return work;
}

/** One of the levels of the catalogue's skills, and not what a person calls learning. */
bool isClimb(const PlanStep &step)
{
    return step.stage == Stage::Learn && step.to > Level::None;
}

/** Says of the works of a plan what they count and what they are rather after; see worksOf. */
class Teaching final
{
public:
    Teaching(const std::vector<PlanStep> &steps, const Catalogue &catalogue) : m_steps(steps), m_catalogue(catalogue)
    {
        for (size_t at = 0; at < steps.size(); ++at) {
            const PlanStep &step = steps[at];
            m_works.push_back(workOf(step));
            m_placeOf.insert(step.id, at);
            if (isClimb(step))
                m_lastOf[{step.skill, step.to}] = at;
            if (step.stage == Stage::Build && !step.resource.isEmpty())
                m_lastOfProject[step.resource] = at;
        }
        const auto first = std::find_if(steps.begin(), steps.end(), [&catalogue](const PlanStep &step) {
            return step.stage == Stage::Build && !step.optional && catalogue.resource(step.resource);
        });
        if (first != steps.end())
            m_first = catalogue.resource(first->resource);
        if (m_first)
            m_early = withAllBefore({m_lastOfProject.at(m_first->id)});
    }

    std::vector<Work> works()
    {
        for (size_t at = 0; at < m_steps.size(); ++at)
            m_works[at].gain = worthOf(at);
        for (size_t at = 0; at < m_steps.size(); ++at) {
            if (!m_early.contains(at))
                wishFor(at);
        }
        finishWhatFirstProjectBeginsWith();
        return std::move(m_works);
    }

private:
    double worthOf(size_t at) const
    {
        const PlanStep &step = m_steps[at];
        if (step.stage == Stage::Build && !step.resource.isEmpty()) {
            if (m_lastOfProject.at(step.resource) != at)
                return 0;
            return m_first && m_first->id == step.resource ? PointsOfFirstProject : PointsOfPractice;
        }
        if (!isClimb(step))
            return step.stage == Stage::Experience ? PointsOfExperience : PointsOfPractice;
        if (step.to == Level::Working && m_lastOf.at({step.skill, step.to}) == at)
            return step.gain + gainOfAwareness(step);
        if (step.to != Level::Awareness || m_early.contains(at))
            return step.gain;
        return m_lastOf.contains({step.skill, Level::Working}) ? 0 : ShareOfAwarenessAlone * step.gain;
    }

    double gainOfAwareness(const PlanStep &toWorking) const
    {
        const auto awareness = m_lastOf.find({toWorking.skill, Level::Awareness});
        const double gain = awareness == m_lastOf.end() ? 0 : m_steps[awareness->second].gain;
        // Each level that a role asks of a skill earns the same; what is reached earns nothing any more.
        return std::max(gain, toWorking.gain);
    }

    void wishFor(size_t at)
    {
        const PlanStep &step = m_steps[at];
        if (isClimb(step) && step.to <= Level::Working)
            wishForPrerequisites(step.skill, at);
        if (const Resource *resource = m_catalogue.resource(step.resource)) {
            for (const SkillPractice &practice : resource->skills) {
                if (practice.from > Level::None)
                    wishForWorking(practice.skill, at);
                if (practice.to >= Level::Working)
                    wishForPrerequisites(practice.skill, at);
            }
        }
    }

    void wishForPrerequisites(const SkillId &id, size_t at)
    {
        if (const Skill *skill = m_catalogue.skill(id)) {
            for (const Prerequisite &needed : skill->prerequisites)
                wishForWorking(needed.skill, at);
        }
    }

    void wishForWorking(const SkillId &skill, size_t at)
    {
        const auto working = m_lastOf.find({skill, Level::Working});
        if (working != m_lastOf.end())
            addWish(working->second, at);
    }

    void addWish(size_t before, size_t at)
    {
        const StepId &wished = m_steps[before].id;
        std::vector<StepId> &wishes = m_works[at].ratherAfter;
        if (before != at && std::find(wishes.begin(), wishes.end(), wished) == wishes.end())
            wishes.push_back(wished);
    }

    void finishWhatFirstProjectBeginsWith()
    {
        if (!m_first)
            return;
        std::vector<size_t> next;
        for (const SkillPractice &practice : m_first->skills) {
            const auto working = m_lastOf.find({practice.skill, Level::Working});
            if (practice.from > Level::None && working != m_lastOf.end())
                next.push_back(working->second);
        }
        const std::set<size_t> before = withAllBefore(next);
        for (size_t at = 0; at < m_steps.size(); ++at) {
            const PlanStep &step = m_steps[at];
            const bool isOther = isClimb(step) || (step.stage == Stage::Build && !step.resource.isEmpty());
            if (!isOther || before.contains(at) || m_early.contains(at))
                continue;
            for (const size_t each : next)
                addWish(each, at);
        }
    }

    /** These, and all that they are after, be it rather. */
    std::set<size_t> withAllBefore(std::vector<size_t> ahead) const
    {
        std::set<size_t> all;
        while (!ahead.empty()) {
            const size_t here = ahead.back();
            ahead.pop_back();
            if (!all.insert(here).second)
                continue;
            for (const std::vector<StepId> *ids : {&m_works[here].after, &m_works[here].ratherAfter}) {
                for (const StepId &id : *ids) {
                    const auto place = m_placeOf.constFind(id);
                    if (place != m_placeOf.constEnd())
                        ahead.push_back(*place);
                }
            }
        }
        return all;
    }

    const std::vector<PlanStep> &m_steps;
    const Catalogue &m_catalogue;
    std::vector<Work> m_works;
    QHash<StepId, size_t> m_placeOf;
    std::map<std::pair<SkillId, Level>, size_t>
        m_lastOf; ///< of the steps to a level: there are several where it is split
    std::map<ResourceId, size_t> m_lastOfProject;
    const Resource *m_first = nullptr; ///< the first project
    std::set<size_t> m_early;          ///< the first project and what it needs
};

} // namespace

std::vector<Work> worksOf(const std::vector<PlanStep> &steps, const Catalogue &catalogue)
{
    return Teaching(steps, catalogue).works();
}

} // namespace Cairn
