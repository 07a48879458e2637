// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/practicechoice.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace Cairn {

namespace {

constexpr double MostHoursToItsStart = 60;
constexpr double MostHoursOfFirstProject = 30;
constexpr double MostHoursToEndOfFirstProject = 80;
constexpr size_t FewestProjects = 3;
constexpr size_t MostProjects = 5;
constexpr double LeastPointsOfFurtherProject = 5;
constexpr size_t MostCertificates = 2;
constexpr double LeastPointsOfCertificate = 10;
constexpr HoursRange CertificatePreparation{10, 20, 40};

using Levels = std::set<LearningWay::SkillLevel>;

/** What a resource does for the target, and what it takes. */
struct Practice
{
    const Resource *resource = nullptr;
    HoursRange hours;
    Levels exercised;
    std::set<SkillId> shown; ///< exercised at Working or above
    std::vector<StepId> after;
    double hoursBefore = 0; ///< likely hours of the learn steps that come before it
    double hoursBeyond = 0; ///< likely hours of learning that it needs and the way does not hold

    double hoursFromStart() const { return hoursBefore + hoursBeyond + hours.likely; }
    double hoursAfterLearning() const { return hoursBeyond + hours.likely; }
};

/** The resources of a kind that are not retired, in the order of their ids. */
std::vector<const Resource *> currentOfKind(QLatin1String kind, const Catalogue &catalogue)
{
    std::vector<const Resource *> all;
    for (const Resource &resource : catalogue.resources()) {
        if (resource.kind == kind && !resource.isRetired())
            all.push_back(&resource);
    }
    std::sort(all.begin(), all.end(), [](const Resource *a, const Resource *b) { return a->id < b->id; });
    return all;
}

std::optional<HoursRange> hoursOf(const Resource &resource)
{
    if (resource.brief)
        return resource.brief->hours;
    if (resource.hours)
        return HoursRange{resource.hours->low, (resource.hours->low + resource.hours->high) / 2, resource.hours->high};
    return std::nullopt;
}

Practice practiceFrom(const Resource &resource, const HoursRange &hours, const LearningWay &way)
{
    Practice practice;
    practice.resource = &resource;
    practice.hours = hours;
    practice.exercised = way.exercisedBy(resource);
    for (const auto &[skill, level] : practice.exercised) {
        if (level >= Level::Working)
            practice.shown.insert(skill);
    }
    const std::vector<Prerequisite> needs = way.needsOf(resource);
    practice.after = way.stepsTo(needs);
    practice.hoursBefore = likelyHoursOf(practice.after, way.steps());
    practice.hoursBeyond = way.hoursBeyond(needs);
    return practice;
}

bool canBegin(const Resource &resource, const LearningWay &way)
{
    return way.hoursBeyond(way.startOf(resource)) <= MostHoursToItsStart;
}

int worthOf(const Practice &practice, const Levels &covered, const LearningWay &way)
{
    int worth = 0;
    for (const LearningWay::SkillLevel &level : practice.exercised)
        worth += covered.contains(level) ? 0 : way.worthOf(level);
    return worth;
}

/** Chooses projects one by one; see projectSteps. */
class ProjectChoice final
{
public:
    ProjectChoice(const LearningWay &way, const Catalogue &catalogue) : m_way(way)
    {
        for (const Resource *resource : currentOfKind(QLatin1String("project"), catalogue)) {
            const std::optional<HoursRange> hours = hoursOf(*resource);
            if (!hours || !canBegin(*resource, way))
                continue;
            Practice practice = practiceFrom(*resource, *hours, way);
            if (!practice.exercised.empty())
                m_possible.push_back(std::move(practice));
        }
        for (const Practice &practice : m_possible) {
            for (const SkillId &skill : practice.shown) {
                if (way.isEssential(skill) && way.isTechnical(skill))
                    m_toShow.insert(skill);
            }
        }
    }

    std::vector<Practice> chosen(const std::set<ResourceId> &kept)
    {
        takeFirst();
        while (takeForOpenSkill()) {
        }
        dropNeedless();
        while (takeMore()) {
        }
        keep(kept);
        std::vector<Practice> practices;
        for (const Practice *practice : m_chosen)
            practices.push_back(*practice);
        return practices;
    }

private:
    template <class Fits, class Hours>
    bool takeBest(Fits fits, Hours hoursFor)
    {
        const Practice *best = nullptr;
        double highest = -1;
        for (const Practice &practice : m_possible) {
            if (isChosen(practice) || !fits(practice))
                continue;
            const double worth = worthOf(practice, m_covered, m_way) / std::max(hoursFor(practice), 1.0);
            if (worth > highest) {
                best = &practice;
                highest = worth;
            }
        }
        if (best) {
            m_chosen.push_back(best);
            m_covered.insert(best->exercised.begin(), best->exercised.end());
        }
        return best != nullptr;
    }

    void takeFirst()
    {
        const double enough = m_way.worthOfPoints(LeastPointsOfFurtherProject);
        const auto isSmall = [this, enough](const Practice &practice) {
            return practice.hours.likely <= MostHoursOfFirstProject && worthOf(practice, m_covered, m_way) >= enough;
        };
        const auto isEarly = [&isSmall](const Practice &practice) {
            return isSmall(practice) && practice.hoursFromStart() <= MostHoursToEndOfFirstProject;
        };
        const auto hours = [](const Practice &practice) { return practice.hoursFromStart(); };
        if (!takeBest(isEarly, hours))
            takeBest(isSmall, hours);
    }

    bool takeForOpenSkill()
    {
        const std::set<SkillId> open = openSkills(m_chosen);
        return takeBest(
            [&open](const Practice &practice) {
                return std::any_of(open.begin(), open.end(),
                                   [&practice](const SkillId &skill) { return practice.shown.contains(skill); });
            },
            [](const Practice &practice) { return practice.hoursAfterLearning(); });
    }

    bool takeMore()
    {
        if (m_chosen.size() >= MostProjects)
            return false;
        const bool few = m_chosen.size() < FewestProjects;
        const double enough = few ? 1 : m_way.worthOfPoints(LeastPointsOfFurtherProject);
        return takeBest(
            [this, enough](const Practice &practice) { return worthOf(practice, m_covered, m_way) >= enough; },
            [](const Practice &practice) { return practice.hoursAfterLearning(); });
    }

    void keep(const std::set<ResourceId> &kept)
    {
        std::vector<const Practice *> keeping;
        for (const Practice &practice : m_possible) {
            if (kept.contains(practice.resource->id))
                keeping.push_back(&practice);
        }
        if (std::all_of(keeping.begin(), keeping.end(), [this](const Practice *each) { return isChosen(*each); }))
            return;
        const std::vector<const Practice *> anew = std::exchange(m_chosen, keeping);
        coverChosen();
        for (const Practice *practice : anew) {
            if (isChosen(*practice) || !isNeeded(*practice, anew.size()))
                continue;
            m_chosen.push_back(practice);
            coverChosen();
        }
    }

    /** Besides what is chosen, of which there should not be more than so many. */
    bool isNeeded(const Practice &practice, size_t most) const
    {
        const std::set<SkillId> open = openSkills(m_chosen);
        const bool showsMore = std::any_of(
            open.begin(), open.end(), [&practice](const SkillId &skill) { return practice.shown.contains(skill); });
        const bool isWorthIt = worthOf(practice, m_covered, m_way) >= m_way.worthOfPoints(LeastPointsOfFurtherProject);
        return showsMore || m_chosen.size() < FewestProjects || (m_chosen.size() < most && isWorthIt);
    }

    bool isChosen(const Practice &practice) const
    {
        return std::find(m_chosen.begin(), m_chosen.end(), &practice) != m_chosen.end();
    }

    /** Later choices can show what earlier ones were taken for. */
    void dropNeedless()
    {
        for (size_t at = 1; at < m_chosen.size();) {
            std::vector<const Practice *> others = m_chosen;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
            if (openSkills(others).empty())
                m_chosen = others;
            else
                ++at;
        }
        coverChosen();
    }

    void coverChosen()
    {
        m_covered.clear();
        for (const Practice *practice : m_chosen)
            m_covered.insert(practice->exercised.begin(), practice->exercised.end());
    }

    std::set<SkillId> openSkills(const std::vector<const Practice *> &practices) const
    {
        std::set<SkillId> open = m_toShow;
        for (const Practice *practice : practices) {
            for (const SkillId &skill : practice->shown)
                open.erase(skill);
        }
        return open;
    }

    const LearningWay &m_way;
    std::vector<Practice> m_possible; ///< in the order of the ids
    std::set<SkillId> m_toShow;       ///< essential technical skills that some project exercises at Working or above
    std::vector<const Practice *> m_chosen;
    Levels m_covered;
};

PlanStep stepOf(const Practice &practice, Stage stage, const QString &title)
{
    PlanStep step;
    step.id = StepId(codeOf(stage) + u':' + practice.resource->id.text());
    step.stage = stage;
    step.title = title.arg(practice.resource->title);
    step.resource = practice.resource->id;
    step.hours = practice.hours;
    step.after = practice.after;
    return step;
}

/** At least half of the skills that the resource practises are asked, and within reach. */
bool isAbout(const Resource &resource, const Levels &exercised)
{
    std::set<SkillId> all;
    for (const SkillPractice &practice : resource.skills)
        all.insert(practice.skill);
    std::set<SkillId> asked;
    for (const auto &[skill, level] : exercised)
        asked.insert(skill);
    return 2 * asked.size() >= all.size();
}

} // namespace

std::vector<PlanStep> projectSteps(const LearningWay &way, const Catalogue &catalogue, const std::set<ResourceId> &kept)
{
    //: A step of the roadmap. %1 is the name of a project
    const QString title = QCoreApplication::translate("PlanStep", "Build the project “%1”");
    StepsById steps = way.steps();
    for (const Practice &project : ProjectChoice(way, catalogue).chosen(kept)) {
        PlanStep step = stepOf(project, Stage::Build, title);
        step.essential =
            std::any_of(project.exercised.begin(), project.exercised.end(),
                        [&way](const LearningWay::SkillLevel &level) { return way.isEssential(level.first); });
        steps.emplace(step.id, step);
    }
    std::vector<PlanStep> projects = inOrder(std::move(steps));
    std::erase_if(projects, [](const PlanStep &step) { return step.stage != Stage::Build; });
    return projects;
}

std::vector<PlanStep> certificateSteps(const LearningWay &way, const Catalogue &catalogue)
{
    std::vector<Practice> fitting;
    for (const Resource *resource : currentOfKind(QLatin1String("certificate"), catalogue)) {
        if (resource->state != QLatin1String("active") || !canBegin(*resource, way))
            continue;
        Practice practice = practiceFrom(*resource, hoursOf(*resource).value_or(CertificatePreparation), way);
        practice.after = way.stepsTo(way.endOf(*resource));
        if (isAbout(*resource, practice.exercised))
            fitting.push_back(std::move(practice));
    }
    //: A step of the roadmap. %1 is the name of a certificate
    const QString title = QCoreApplication::translate("PlanStep", "Earn the certificate “%1”");
    Levels covered;
    std::vector<PlanStep> steps;
    while (steps.size() < MostCertificates && !fitting.empty()) {
        // Of equal worth, the first: the one with the least id.
        const auto best =
            std::max_element(fitting.begin(), fitting.end(), [&covered, &way](const Practice &a, const Practice &b) {
                return worthOf(a, covered, way) < worthOf(b, covered, way);
            });
        const int worth = worthOf(*best, covered, way);
        if (worth == 0 || worth < way.worthOfPoints(LeastPointsOfCertificate))
            break;
        steps.push_back(stepOf(*best, Stage::Certify, title));
        steps.back().optional = true;
        covered.insert(best->exercised.begin(), best->exercised.end());
        fitting.erase(best);
    }
    return steps;
}

const Resource *communityFor(const LearningWay &way, const Catalogue &catalogue)
{
    const Resource *best = nullptr;
    std::tuple<int, int, std::ptrdiff_t> highest{0, 0, 0};
    for (const Resource *resource : currentOfKind(QLatin1String("community"), catalogue)) {
        int technical = 0;
        int any = 0;
        for (const LearningWay::SkillLevel &level : way.exercisedBy(*resource)) {
            const int worth = way.fullWorthOf(level);
            any += worth;
            technical += way.isTechnical(level.first) ? worth : 0;
        }
        // Other skills count only where no technical one does.
        const std::tuple<int, int, std::ptrdiff_t> rank{technical, technical > 0 ? 0 : any,
                                                        -std::ssize(resource->skills)};
        if (any > 0 && (!best || rank > highest)) {
            best = resource;
            highest = rank;
        }
    }
    return best;
}

} // namespace Cairn
