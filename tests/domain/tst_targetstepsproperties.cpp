// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matchbill.h"
#include "domain/targetsteps.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace Cairn;

namespace {

/** Whether skills may need each other in rings, as no checked catalogue does. */
enum class Rings : quint8 { None, Some };

constexpr int SkillCount = 9;
const RoleId FirstRole(QStringLiteral("r0"));
const RoleId SecondRole(QStringLiteral("r1"));

SkillId skillId(int number)
{
    return SkillId(QStringLiteral("s%1").arg(number));
}

Level levelFrom(int lowest)
{
    return static_cast<Level>(*rc::gen::inRange(lowest, LevelCount));
}

std::vector<Skill> anySkills(Rings rings)
{
    std::vector<Skill> skills;
    for (int number = 0; number < SkillCount; ++number) {
        Skill skill;
        skill.id = skillId(number);
        skill.title = QStringLiteral("Skill %1").arg(number);
        skill.group = GroupId(number % 3 == 0 ? QStringLiteral("people") : QStringLiteral("g"));
        for (HoursRange &hours : skill.hours) {
            const double likely = *rc::gen::inRange(1, 400) / 4.0;
            hours = {likely / 2, likely, likely * 2};
        }
        const int others = rings == Rings::Some ? SkillCount : number;
        for (int left = *rc::gen::inRange(0, 4); left > 0 && others > 0; --left)
            skill.prerequisites.push_back({skillId(*rc::gen::inRange(0, others)), levelFrom(1)});
        skills.push_back(skill);
    }
    return skills;
}

Role anyRole(const RoleId &id)
{
    Role role;
    role.id = id;
    for (int number = 0; number < SkillCount; ++number) {
        if (*rc::gen::inRange(0, 3) == 0)
            continue;
        std::array<Level, CareerLevelCount> levels{levelFrom(0), levelFrom(0), levelFrom(0)};
        std::sort(levels.begin(), levels.end());
        role.requirements.push_back({skillId(number), levels, *rc::gen::inRange(1, 11), *rc::gen::arbitrary<bool>()});
    }
    return role;
}

std::vector<Resource> anyResources()
{
    std::vector<Resource> resources;
    const int count = *rc::gen::inRange(0, 16);
    for (int number = 0; number < count; ++number) {
        Resource resource;
        resource.id = ResourceId(QStringLiteral("x%1").arg(number));
        resource.title = resource.id.text();
        resource.kind = *rc::gen::element(QStringLiteral("project"), QStringLiteral("certificate"),
                                          QStringLiteral("community"), QStringLiteral("course"));
        resource.state = *rc::gen::element(QStringLiteral("active"), QStringLiteral("active"),
                                           QStringLiteral("retired"), QStringLiteral("unchecked"));
        if (*rc::gen::arbitrary<bool>())
            resource.hours = Resource::Hours{5, 20};
        else
            resource.brief = ProjectBrief{{}, {}, {}, {}, {}, {}, {5, 10.0 * *rc::gen::inRange(1, 8), 90}};
        std::set<int> practised;
        for (int left = *rc::gen::inRange(1, 5); left > 0; --left)
            practised.insert(*rc::gen::inRange(0, SkillCount));
        for (const int skill : practised) {
            const int from = *rc::gen::inRange(0, LevelCount - 1);
            resource.skills.push_back({skillId(skill), static_cast<Level>(from), levelFrom(from + 1)});
        }
        resources.push_back(resource);
    }
    return resources;
}

CatalogueContents anyContents(Rings rings)
{
    CatalogueContents contents;
    contents.skills = anySkills(rings);
    contents.roles = {anyRole(FirstRole), anyRole(SecondRole)};
    contents.resources = anyResources();
    return contents;
}

Rings anyRings()
{
    return *rc::gen::element(Rings::None, Rings::Some);
}

PlanState anyState()
{
    PlanState state;
    for (int number = 0; number < SkillCount; ++number) {
        const Level level = levelFrom(0);
        if (level != Level::None && *rc::gen::arbitrary<bool>())
            state.levels.insert(skillId(number), level);
    }
    return state;
}

Target anyTarget(const RoleId &role = FirstRole)
{
    return {role, *rc::gen::elementOf(AllCareerLevels)};
}

template <class T>
void shuffle(std::vector<T> &items, std::mt19937 &random)
{
    std::shuffle(items.begin(), items.end(), random);
}

CatalogueContents shuffled(CatalogueContents contents)
{
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    shuffle(contents.skills, random);
    shuffle(contents.roles, random);
    shuffle(contents.resources, random);
    for (Skill &skill : contents.skills)
        shuffle(skill.prerequisites, random);
    for (Role &role : contents.roles)
        shuffle(role.requirements, random);
    for (Resource &resource : contents.resources)
        shuffle(resource.skills, random);
    return contents;
}

/** Each once, and each after what it needs, which is there: so there is no ring either. */
void checkOrder(const std::vector<PlanStep> &steps)
{
    std::set<StepId> done;
    for (const PlanStep &step : steps) {
        RC_ASSERT(std::is_sorted(step.after.begin(), step.after.end()));
        for (const StepId &needed : step.after)
            RC_ASSERT(done.contains(needed));
        RC_ASSERT(done.insert(step.id).second);
    }
}

std::set<StepId> learnIds(const std::vector<PlanStep> &steps)
{
    std::set<StepId> ids;
    for (const PlanStep &step : steps) {
        if (step.stage == Stage::Learn)
            ids.insert(step.id);
    }
    return ids;
}

std::set<ResourceId> projectsIn(const std::vector<PlanStep> &steps)
{
    std::set<ResourceId> ids;
    for (const PlanStep &step : steps) {
        if (step.stage == Stage::Build)
            ids.insert(step.resource);
    }
    return ids;
}

/** A project that can begin with what is known then, and exercises something that is asked. */
bool canBuild(const Resource &resource, const Role &role, CareerLevel level, const PlanState &then)
{
    const auto isReached = [&then](const SkillPractice &practice) {
        return practice.from <= then.levelOf(practice.skill);
    };
    const auto isAsked = [&role, level](const SkillPractice &practice) {
        return std::any_of(role.requirements.begin(), role.requirements.end(), [&](const Requirement &requirement) {
            return requirement.skill == practice.skill
                   && requirement.askedAt(level) >= std::max(practice.from, Level::Awareness);
        });
    };
    return resource.kind == QStringLiteral("project") && !resource.isRetired()
           && std::all_of(resource.skills.begin(), resource.skills.end(), isReached)
           && std::any_of(resource.skills.begin(), resource.skills.end(), isAsked);
}

} // namespace

/** What holds for every way to a target, checked on random catalogues and plans. */
class TestTargetStepsProperties final : public QObject
{
    Q_OBJECT

private slots:
    void everyStepFollowsWhatItNeeds();
    void goingTheWayKeepsThePrerequisites();
    void nothingKnownIsPlanned();
    void gainsAddUpToWhatTheBillMisses();
    void theWayEndsWithNothingMissing();
    void orderOfTheCatalogueDoesNotMatter();
    void whoHasItAllLearnsNothing();
    void knowingMoreNeverAddsLearning();
    void retiredResourcesNeverComeIn();
    void mergedWaysHoldBoth();
    void keptProjectsStay();
};

void TestTargetStepsProperties::everyStepFollowsWhatItNeeds()
{
    QVERIFY(rc::check("each step once and after what it needs, rings in the catalogue or not",
                      [] { checkOrder(stepsTowards(anyTarget(), anyState(), Catalogue(anyContents(anyRings())))); }));
}

void TestTargetStepsProperties::goingTheWayKeepsThePrerequisites()
{
    QVERIFY(rc::check("whoever goes the way in its order has each prerequisite in time", [] {
        const Catalogue catalogue(anyContents(Rings::None));
        PlanState now = anyState();
        const std::vector<PlanStep> steps = stepsTowards(anyTarget(), now, catalogue);
        PlanState end = now;
        for (const PlanStep &step : steps) {
            if (step.stage == Stage::Learn)
                end.levels.insert(step.skill, step.to);
        }
        for (const PlanStep &step : steps) {
            if (step.stage != Stage::Learn)
                continue;
            RC_ASSERT(now.levelOf(step.skill) == step.from);
            for (const Prerequisite &needed : catalogue.skill(step.skill)->prerequisites) {
                const Level had = now.levelOf(needed.skill);
                if (step.to == Level::Working)
                    RC_ASSERT(had >= needed.level);
                if (step.to == Level::Awareness) {
                    const int lower = std::max(toNumber(needed.level) - 1, 1);
                    RC_ASSERT(toNumber(had) >= lower || had == end.levelOf(needed.skill));
                }
            }
            now.levels.insert(step.skill, step.to);
        }
    }));
}

void TestTargetStepsProperties::nothingKnownIsPlanned()
{
    QVERIFY(rc::check("each learn step goes one level up from where nobody is yet", [] {
        const PlanState state = anyState();
        for (const PlanStep &step : stepsTowards(anyTarget(), state, Catalogue(anyContents(anyRings())))) {
            if (step.stage != Stage::Learn)
                continue;
            RC_ASSERT(toNumber(step.to) == toNumber(step.from) + 1);
            RC_ASSERT(step.to > state.levelOf(step.skill));
        }
    }));
}

void TestTargetStepsProperties::gainsAddUpToWhatTheBillMisses()
{
    QVERIFY(rc::check("gains add up to the missing points, and only learning earns", [] {
        const Catalogue catalogue(anyContents(anyRings()));
        const PlanState state = anyState();
        const Target target = anyTarget();
        double gain = 0;
        for (const PlanStep &step : stepsTowards(target, state, catalogue)) {
            RC_ASSERT(step.gain >= 0);
            RC_ASSERT(step.stage == Stage::Learn || step.gain == 0);
            gain += step.gain;
        }
        const double missing = 100 - matchBill(*catalogue.role(target.role), target.level, state).percent();
        RC_ASSERT(std::abs(gain - missing) < 1e-9);
    }));
}

void TestTargetStepsProperties::theWayEndsWithNothingMissing()
{
    QVERIFY(rc::check("each step earns what it says, and after all of them the match is full", [] {
        const Catalogue catalogue(anyContents(anyRings()));
        PlanState now = anyState();
        const Target target = anyTarget();
        const Role &role = *catalogue.role(target.role);
        const MatchBill beginning = matchBill(role, target.level, now);
        std::vector<PlanStep> steps = stepsTowards(target, now, catalogue);
        // In a ring the levels of one skill may stand in another order.
        std::stable_sort(steps.begin(), steps.end(), [](const PlanStep &a, const PlanStep &b) { return a.to < b.to; });
        for (const PlanStep &step : steps) {
            if (step.stage != Stage::Learn)
                continue;
            const MatchBill before = matchBill(role, target.level, now);
            now.levels.insert(step.skill, step.to);
            const MatchBill after = matchBill(role, target.level, now);
            // What essential skills set free of others depends on the order in which the levels are learnt.
            if (beginning.withheld() == 0 && before.withheld() == 0 && after.withheld() == 0)
                RC_ASSERT(std::abs(after.percent() - before.percent() - step.gain) < 1e-9);
        }
        const MatchBill bill = matchBill(role, target.level, now);
        RC_ASSERT(bill.earned() == bill.possible());
    }));
}

void TestTargetStepsProperties::orderOfTheCatalogueDoesNotMatter()
{
    QVERIFY(rc::check("the same way from a shuffled catalogue", [] {
        const CatalogueContents contents = anyContents(anyRings());
        const PlanState state = anyState();
        const Target target = anyTarget();
        RC_ASSERT(stepsTowards(target, state, Catalogue(contents))
                  == stepsTowards(target, state, Catalogue(shuffled(contents))));
    }));
}

void TestTargetStepsProperties::whoHasItAllLearnsNothing()
{
    QVERIFY(rc::check("no learn step for who has each asked level", [] {
        const CatalogueContents contents = anyContents(anyRings());
        const Target target = anyTarget();
        PlanState state = anyState();
        for (const Requirement &requirement : contents.roles.front().requirements) {
            const Level asked = requirement.askedAt(target.level);
            state.levels.insert(requirement.skill, std::max(asked, state.levelOf(requirement.skill)));
        }
        RC_ASSERT(learnIds(stepsTowards(target, state, Catalogue(contents))).empty());
    }));
}

void TestTargetStepsProperties::knowingMoreNeverAddsLearning()
{
    QVERIFY(rc::check("a raised level leaves no more to learn", [] {
        const Catalogue catalogue(anyContents(anyRings()));
        const Target target = anyTarget();
        PlanState state = anyState();
        const std::set<StepId> before = learnIds(stepsTowards(target, state, catalogue));
        const SkillId raised = skillId(*rc::gen::inRange(0, SkillCount));
        state.levels.insert(raised, levelFrom(toNumber(state.levelOf(raised))));
        const std::set<StepId> after = learnIds(stepsTowards(target, state, catalogue));
        RC_ASSERT(std::includes(before.begin(), before.end(), after.begin(), after.end()));
    }));
}

void TestTargetStepsProperties::retiredResourcesNeverComeIn()
{
    QVERIFY(rc::check("nothing retired, at most two certificates, all active and optional", [] {
        const Catalogue catalogue(anyContents(anyRings()));
        int certificates = 0;
        for (const PlanStep &step : stepsTowards(anyTarget(), anyState(), catalogue)) {
            if (const Resource *resource = catalogue.resource(step.resource))
                RC_ASSERT(!resource->isRetired());
            if (step.stage != Stage::Certify)
                continue;
            ++certificates;
            RC_ASSERT(catalogue.resource(step.resource)->state == QStringLiteral("active"));
            RC_ASSERT(step.optional);
        }
        RC_ASSERT(certificates <= 2);
    }));
}

void TestTargetStepsProperties::mergedWaysHoldBoth()
{
    QVERIFY(rc::check("merged ways hold each step of both once, in order, whichever is named first", [] {
        const Catalogue catalogue(anyContents(Rings::None));
        const PlanState state = anyState();
        const auto one = stepsTowards(anyTarget(FirstRole), state, catalogue);
        const auto two = stepsTowards(anyTarget(SecondRole), state, catalogue);
        const auto both = merged(one, two);
        checkOrder(both);
        RC_ASSERT(both == merged(two, one));
        RC_ASSERT(both == merged(both, one));
        RC_ASSERT(one == merged(one, one));
        std::map<StepId, std::vector<const PlanStep *>> parts;
        for (const auto *way : {&one, &two}) {
            for (const PlanStep &step : *way)
                parts[step.id].push_back(&step);
        }
        RC_ASSERT(parts.size() == both.size());
        for (const PlanStep &step : both) {
            double gain = 0;
            bool optional = true;
            bool essential = false;
            std::set<StepId> after;
            for (const PlanStep *part : parts.at(step.id)) {
                gain = std::max(gain, part->gain);
                optional = optional && part->optional;
                essential = essential || part->essential;
                after.insert(part->after.begin(), part->after.end());
            }
            RC_ASSERT(step.gain == gain);
            RC_ASSERT(step.optional == optional);
            RC_ASSERT(step.essential == essential);
            RC_ASSERT(std::equal(step.after.begin(), step.after.end(), after.begin(), after.end()));
        }
    }));
}

void TestTargetStepsProperties::keptProjectsStay()
{
    QVERIFY(
        rc::check("what is kept stays if it can begin on the way, and keeping one's own choice changes nothing", [] {
            const Catalogue catalogue(anyContents(anyRings()));
            const PlanState state = anyState();
            const Target target = anyTarget();
            const std::vector<PlanStep> anew = stepsTowards(target, state, catalogue);
            std::set<ResourceId> chosenAnyway;
            for (const ResourceId &each : projectsIn(anew)) {
                if (*rc::gen::arbitrary<bool>())
                    chosenAnyway.insert(each);
            }
            RC_ASSERT(stepsTowards(target, state, catalogue, chosenAnyway) == anew);

            PlanState end = state;
            for (const PlanStep &step : anew) {
                if (step.stage == Stage::Learn)
                    end.levels.insert(step.skill, std::max(step.to, end.levelOf(step.skill)));
            }
            std::set<ResourceId> kept;
            for (const Resource &resource : catalogue.resources()) {
                if (canBuild(resource, *catalogue.role(target.role), target.level, end) && *rc::gen::arbitrary<bool>())
                    kept.insert(resource.id);
            }
            const auto steps = stepsTowards(target, state, catalogue, kept);
            checkOrder(steps);
            const std::set<ResourceId> chosen = projectsIn(steps);
            RC_ASSERT(std::includes(chosen.begin(), chosen.end(), kept.begin(), kept.end()));
            RC_ASSERT(learnIds(steps) == learnIds(anew));
            RC_ASSERT(stepsTowards(target, state, catalogue, chosen) == steps);
        }));
}

QTEST_GUILESS_MAIN(TestTargetStepsProperties)
#include "tst_targetstepsproperties.moc"
