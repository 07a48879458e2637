// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/targetsteps.h"

#include "domain/learningway.h"
#include "domain/practicechoice.h"
#include "domain/steporder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace Cairn {

namespace {

/** Which of the projects come before a step. */
enum class ProjectsBefore : quint8 { First, FirstTwo };

/** A step that every way has. Its hours are our own estimate, as nobody publishes any. */
struct CommonStep
{
    const char *name;
    const char *title;
    HoursRange hours;
    ProjectsBefore projects;
    bool optional;
    const char *skill; ///< that it asks at Working, as far as the way leads there; empty: none
};

constexpr std::array<CommonStep, 3> ExperienceSteps{{
    {"repository",
     QT_TRANSLATE_NOOP("PlanStep", "Tidy a public repository so that a stranger can run your project"),
     {3, 6, 12},
     ProjectsBefore::First,
     false,
     "git"},
    {"case_studies",
     QT_TRANSLATE_NOOP("PlanStep", "Write case studies of two projects: question, way, result, limits"),
     {6, 10, 18},
     ProjectsBefore::FirstTwo,
     false,
     ""},
    {"practice",
     QT_TRANSLATE_NOOP("PlanStep", "Work with others: an internship, freelance work or a contribution to open source"),
     {40, 80, 200},
     ProjectsBefore::FirstTwo,
     true,
     ""},
}};

constexpr std::array<CommonStep, 3> NetworkSteps{{
    {"profile",
     QT_TRANSLATE_NOOP("PlanStep", "Write a profile and a CV for the role you aim at"),
     {5, 8, 14},
     ProjectsBefore::FirstTwo,
     false,
     ""},
    {"interviews",
     QT_TRANSLATE_NOOP("PlanStep", "Practise interviews aloud: your projects, the basics, a task by hand"),
     {8, 15, 30},
     ProjectsBefore::FirstTwo,
     false,
     ""},
    {"applications",
     QT_TRANSLATE_NOOP("PlanStep", "Apply in rounds of five, and learn from each round before the next"),
     {15, 30, 60},
     ProjectsBefore::FirstTwo,
     false,
     ""},
}};

constexpr HoursRange JoiningCommunity{4, 8, 16};

/** The steps that are the same on every way; what comes before them is not. */
class CommonSteps final
{
public:
    /** Projects: in the order in which they can be finished. */
    CommonSteps(const LearningWay &way, const std::vector<PlanStep> &projects)
        : m_way(way)
        , m_essential(essentialSteps(way))
    {
        for (const PlanStep &project : projects)
            m_projects.push_back(project.id);
    }

    std::vector<PlanStep> experience() const
    {
        std::vector<PlanStep> steps;
        for (const CommonStep &each : ExperienceSteps) {
            std::vector<StepId> after = firstProjects(each.projects);
            // Without a project, what was learnt is all there is to show.
            if (after.empty())
                after = m_essential;
            steps.push_back(made(Stage::Experience, each, with(after, stepsToSkillOf(each))));
        }
        return steps;
    }

    std::vector<PlanStep> network(const Resource *community) const
    {
        std::vector<PlanStep> steps;
        for (const CommonStep &each : NetworkSteps)
            steps.push_back(made(Stage::Network, each, beforeNetwork()));
        std::vector<StepId> &beforeApplying = steps.back().after;
        beforeApplying.push_back(steps.front().id); // nobody applies without a CV
        std::sort(beforeApplying.begin(), beforeApplying.end());
        if (community)
            steps.push_back(joining(*community));
        return steps;
    }

private:
    /** The last step of each essential skill; it stands for those below. */
    static std::vector<StepId> essentialSteps(const LearningWay &way)
    {
        std::vector<Prerequisite> needs;
        for (const BillLine &line : way.bill().lines) {
            if (line.essential)
                needs.push_back({line.skill, line.asked});
        }
        return way.stepsTo(needs);
    }

    static PlanStep made(Stage stage, const CommonStep &common, const std::vector<StepId> &after)
    {
        PlanStep step;
        step.id = StepId(codeOf(stage) + u':' + QLatin1String(common.name));
        step.stage = stage;
        step.title = QCoreApplication::translate("PlanStep", common.title);
        step.hours = common.hours;
        step.optional = common.optional;
        step.after = after;
        return step;
    }

    PlanStep joining(const Resource &community) const
    {
        PlanStep step;
        step.id = StepId(codeOf(Stage::Network) + QStringLiteral(":community_") + community.id.text());
        step.stage = Stage::Network;
        //: A step of the roadmap. %1 is the name of a community, a forum or a conference
        step.title =
            QCoreApplication::translate("PlanStep", "Join the community “%1” and take part").arg(community.title);
        step.resource = community.id;
        step.hours = JoiningCommunity;
        step.after = m_projects.empty() ? m_essential : firstProjects(ProjectsBefore::First);
        return step;
    }

    std::vector<StepId> beforeNetwork() const { return with(m_essential, firstProjects(ProjectsBefore::FirstTwo)); }

    static std::vector<StepId> with(const std::vector<StepId> &some, const std::vector<StepId> &others)
    {
        std::set<StepId> all(some.begin(), some.end());
        all.insert(others.begin(), others.end());
        return {all.begin(), all.end()};
    }

    std::vector<StepId> stepsToSkillOf(const CommonStep &step) const
    {
        return m_way.stepsTo({{SkillId(QLatin1String(step.skill)), Level::Working}});
    }

    std::vector<StepId> firstProjects(ProjectsBefore projects) const
    {
        const size_t most = projects == ProjectsBefore::First ? 1 : 2;
        std::vector<StepId> first = m_projects;
        first.resize(std::min(first.size(), most));
        std::sort(first.begin(), first.end());
        return first;
    }

    const LearningWay &m_way;
    std::vector<StepId> m_essential;
    std::vector<StepId> m_projects;
};

void add(StepsById &all, const std::vector<PlanStep> &steps)
{
    for (const PlanStep &step : steps)
        all.emplace(step.id, step);
}

/** Brings what another way says of the same step into it. */
void join(PlanStep &step, const PlanStep &other)
{
    step.gain = std::max(step.gain, other.gain);
    step.essential = step.essential || other.essential;
    step.optional = step.optional && other.optional;
    std::set<StepId> after(step.after.begin(), step.after.end());
    after.insert(other.after.begin(), other.after.end());
    step.after.assign(after.begin(), after.end());
}

} // namespace

std::vector<PlanStep> stepsTowards(const Target &target, const PlanState &state, const Catalogue &catalogue,
                                   const std::set<ResourceId> &kept)
{
    const Role *role = catalogue.role(target.role);
    if (!role)
        return {};
    const LearningWay way(*role, target.level, state, catalogue);
    const std::vector<PlanStep> projects = projectSteps(way, catalogue, kept);
    const CommonSteps common(way, projects);
    StepsById steps = way.steps();
    add(steps, projects);
    add(steps, certificateSteps(way, catalogue));
    add(steps, common.experience());
    add(steps, common.network(communityFor(way, catalogue)));
    return inOrder(std::move(steps));
}

StepsById wantedSteps(const PlanState &state, const Catalogue &catalogue)
{
    return LearningWay(Role(), CareerLevel::Entry, state, catalogue).steps();
}

Level levelAhead(const SkillId &skill, const PlanState &state, const Catalogue &catalogue)
{
    const Role *role = state.target ? catalogue.role(state.target->role) : nullptr;
    const Level asked = role ? role->askedOf(skill, state.target->level) : Level::None;
    return std::max(asked, state.wantedLevels.value(skill, Level::None));
}

bool isOnlyWanted(const PlanStep &step, const PlanState &state)
{
    const auto wanted = state.wantedLevels.constFind(step.skill);
    return step.stage == Stage::Learn && step.gain <= 0 && wanted != state.wantedLevels.constEnd()
           && step.to > Level::None && step.to <= *wanted;
}

std::vector<PlanStep> merged(const std::vector<PlanStep> &a, const std::vector<PlanStep> &b)
{
    StepsById steps;
    add(steps, a);
    for (const PlanStep &step : b) {
        const auto [known, isNew] = steps.emplace(step.id, step);
        if (!isNew)
            join(known->second, step);
    }
    return inOrder(std::move(steps));
}

} // namespace Cairn
