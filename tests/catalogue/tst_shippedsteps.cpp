// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "domain/matchbill.h"
#include "domain/samplelearner.h"
#include "domain/targetsteps.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Cairn;

namespace {

QHash<StepId, const PlanStep *> byId(const std::vector<PlanStep> &steps)
{
    QHash<StepId, const PlanStep *> all;
    for (const PlanStep &step : steps)
        all.insert(step.id, &step);
    return all;
}

/** The likely hours of everything before a step, counted once. */
double hoursBefore(const PlanStep &step, const QHash<StepId, const PlanStep *> &all)
{
    QSet<StepId> seen;
    std::vector<StepId> ahead = step.after;
    double hours = 0;
    while (!ahead.empty()) {
        const StepId id = ahead.back();
        ahead.pop_back();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        hours += all.value(id)->hours.likely;
        ahead.insert(ahead.end(), all.value(id)->after.begin(), all.value(id)->after.end());
    }
    return hours;
}

double likelyHours(const std::vector<PlanStep> &steps, const std::vector<Stage> &stages)
{
    double hours = 0;
    for (const PlanStep &step : steps) {
        if (std::find(stages.begin(), stages.end(), step.stage) != stages.end())
            hours += step.hours.likely;
    }
    return hours;
}

int countOf(const std::vector<PlanStep> &steps, Stage stage)
{
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [stage](const PlanStep &step) { return step.stage == stage; }));
}

/** The state after all learn steps are done. */
PlanState learnt(PlanState state, const std::vector<PlanStep> &steps)
{
    for (const PlanStep &step : steps) {
        if (step.stage == Stage::Learn)
            state.levels.insert(step.skill, step.to);
    }
    return state;
}

CatalogueContents backwards(CatalogueContents contents)
{
    std::reverse(contents.skills.begin(), contents.skills.end());
    std::reverse(contents.roles.begin(), contents.roles.end());
    std::reverse(contents.resources.begin(), contents.resources.end());
    for (Skill &skill : contents.skills)
        std::reverse(skill.prerequisites.begin(), skill.prerequisites.end());
    for (Role &role : contents.roles)
        std::reverse(role.requirements.begin(), role.requirements.end());
    for (Resource &resource : contents.resources)
        std::reverse(resource.skills.begin(), resource.skills.end());
    return contents;
}

} // namespace

/** The ways to the roles of the shipped catalogue, from nothing and for the sample learner, as an adviser would look
 * at them. */
class TestShippedSteps final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStepComesAfterWhatItNeeds_data() { addTargets(AllCareerLevels); }
    void everyStepComesAfterWhatItNeeds();
    void learningEndsWithAFullMatch_data() { addTargets(AllCareerLevels); }
    void learningEndsWithAFullMatch();
    void firstProjectCanBeginBeforeAThirdOfTheLearning_data() { addTargets(AllCareerLevels); }
    void firstProjectCanBeginBeforeAThirdOfTheLearning();
    void firstProjectIsSmall_data() { addTargets(AllCareerLevels); }
    void firstProjectIsSmall();
    void threeToFiveProjectsShowEachEssentialSkill_data() { addTargets(AllCareerLevels); }
    void threeToFiveProjectsShowEachEssentialSkill();
    void nothingIsRetired_data() { addTargets(AllCareerLevels); }
    void nothingIsRetired();
    void hoursToAFirstPostAreWhatStudyTakes_data() { addTargets(std::array{CareerLevel::Entry}); }
    void hoursToAFirstPostAreWhatStudyTakes();
    void orderOfTheFilesDoesNotMatter_data() { addTargets(AllCareerLevels); }
    void orderOfTheFilesDoesNotMatter();
    void sampleLearnerBuildsSoon();

private:
    template <class Levels>
    void addTargets(const Levels &levels);
    double hoursToItsStart(const Resource &resource, const PlanState &state) const;

    Catalogue m_shipped;
    Catalogue m_backwards;
};

void TestShippedSteps::initTestCase()
{
    const CatalogueContents contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    m_shipped = Catalogue(contents);
    m_backwards = Catalogue(backwards(contents));
    QVERIFY(m_shipped.roles().size() >= 21);
}

template <class Levels>
void TestShippedSteps::addTargets(const Levels &levels)
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<CareerLevel>("level");
    for (const Role &role : m_shipped.roles()) {
        for (const CareerLevel level : levels)
            QTest::addRow("%s %s", qPrintable(role.id.text()), qPrintable(codeOf(level))) << role.id.text() << level;
    }
}

/** What a resource asks at its beginning and the state does not hold, in likely hours. */
double TestShippedSteps::hoursToItsStart(const Resource &resource, const PlanState &state) const
{
    double hours = 0;
    for (const SkillPractice &practice : resource.skills)
        hours += m_shipped.skill(practice.skill)->hoursBetween(state.levelOf(practice.skill), practice.from).likely;
    return hours;
}

void TestShippedSteps::everyStepComesAfterWhatItNeeds()
{
    QFETCH(QString, role);
    QFETCH(CareerLevel, level);
    const std::vector<PlanStep> steps = stepsTowards({RoleId(role), level}, {}, m_shipped);
    const PlanState end = learnt({}, steps);
    PlanState now;
    QSet<StepId> done;
    for (const PlanStep &step : steps) {
        for (const StepId &needed : step.after)
            QVERIFY2(done.contains(needed), qPrintable(step.id.text() + u' ' + needed.text()));
        QVERIFY(!done.contains(step.id));
        done.insert(step.id);
        if (step.stage == Stage::Learn) {
            QCOMPARE(now.levelOf(step.skill), step.from);
            for (const Prerequisite &needed : m_shipped.skill(step.skill)->prerequisites) {
                const QString both = step.id.text() + u' ' + needed.skill.text();
                const Level had = now.levelOf(needed.skill);
                QVERIFY2(step.to != Level::Working || had >= needed.level, qPrintable(both));
                const int lower = std::max(toNumber(needed.level) - 1, 1);
                QVERIFY2(step.to != Level::Awareness || toNumber(had) >= lower || had == end.levelOf(needed.skill),
                         qPrintable(both));
            }
            now.levels.insert(step.skill, step.to);
        } else if (const Resource *resource = m_shipped.resource(step.resource); step.stage == Stage::Build) {
            for (const SkillPractice &practice : resource->skills)
                QVERIFY(now.levelOf(practice.skill) >= std::min(practice.from, end.levelOf(practice.skill)));
        }
    }
}

void TestShippedSteps::learningEndsWithAFullMatch()
{
    QFETCH(QString, role);
    QFETCH(CareerLevel, level);
    const std::vector<PlanStep> steps = stepsTowards({RoleId(role), level}, {}, m_shipped);
    QCOMPARE(matchBill(*m_shipped.role(RoleId(role)), level, learnt({}, steps)).shownPercent(), 100);
    double gain = 0;
    for (const PlanStep &step : steps)
        gain += step.gain;
    QVERIFY(std::abs(gain - 100) < 1e-9);
}

void TestShippedSteps::firstProjectCanBeginBeforeAThirdOfTheLearning()
{
    QFETCH(QString, role);
    QFETCH(CareerLevel, level);
    const std::vector<PlanStep> steps = stepsTowards({RoleId(role), level}, {}, m_shipped);
    const auto first =
        std::find_if(steps.begin(), steps.end(), [](const PlanStep &step) { return step.stage == Stage::Build; });
    QVERIFY(first != steps.end());
    QVERIFY(hoursBefore(*first, byId(steps)) < likelyHours(steps, {Stage::Learn}) / 3);
}

void TestShippedSteps::firstProjectIsSmall()
{
    QFETCH(QString, role);
    QFETCH(CareerLevel, level);
    const std::vector<PlanStep> steps = stepsTowards({RoleId(role), level}, {}, m_shipped);
    const auto first =
        std::find_if(steps.begin(), steps.end(), [](const PlanStep &step) { return step.stage == Stage::Build; });
    QVERIFY(first != steps.end());
    QVERIFY(first->hours.likely <= 30);
}

void TestShippedSteps::threeToFiveProjectsShowEachEssentialSkill()
{
    QFETCH(QString, role);
    QFETCH(CareerLevel, level);
    const std::vector<PlanStep> steps = stepsTowards({RoleId(role), level}, {}, m_shipped);
    QVERIFY(countOf(steps, Stage::Build) >= 3);
    QVERIFY(countOf(steps, Stage::Build) <= 5);
    const PlanState end = learnt({}, steps);
    for (const Requirement &asked : m_shipped.role(RoleId(role))->requirements) {
        const bool isTechnical = m_shipped.skill(asked.skill)->group.text() != QLatin1String("people");
        if (!asked.essential || !isTechnical || asked.askedAt(level) < Level::Working)
            continue;
        const auto shows = [&asked](const Resource &resource) {
            const SkillPractice *practice = resource.practiceOf(asked.skill);
            return practice && practice->to >= Level::Working;
        };
        const bool isShown = std::any_of(steps.begin(), steps.end(), [this, &shows](const PlanStep &step) {
            return step.stage == Stage::Build && shows(*m_shipped.resource(step.resource));
        });
        for (const Resource &resource : m_shipped.resources()) {
            const bool isNear = resource.kind == QLatin1String("project") && hoursToItsStart(resource, end) <= 60;
            const SkillPractice *practice = resource.practiceOf(asked.skill);
            if (isNear && shows(resource) && practice->from <= end.levelOf(asked.skill))
                QVERIFY2(isShown, qPrintable(asked.skill.text() + u' ' + resource.id.text()));
        }
    }
}

void TestShippedSteps::nothingIsRetired()
{
    QFETCH(QString, role);
    QFETCH(CareerLevel, level);
    const std::vector<PlanStep> steps = stepsTowards({RoleId(role), level}, {}, m_shipped);
    QVERIFY(countOf(steps, Stage::Certify) <= 2);
    for (const PlanStep &step : steps) {
        if (step.resource.isEmpty())
            continue;
        const Resource *resource = m_shipped.resource(step.resource);
        QVERIFY(resource);
        QVERIFY(!resource->isRetired());
        if (step.stage == Stage::Certify) {
            QCOMPARE(resource->state, QStringLiteral("active"));
            QVERIFY(step.optional);
        }
    }
}

void TestShippedSteps::hoursToAFirstPostAreWhatStudyTakes()
{
    QFETCH(QString, role);
    QFETCH(CareerLevel, level);
    const std::vector<PlanStep> steps = stepsTowards({RoleId(role), level}, {}, m_shipped);
    const double hours = likelyHours(steps, {AllStages.begin(), AllStages.end()});
    QVERIFY2(hours >= 300 && hours <= 3000, qPrintable(QString::number(hours)));
    for (const PlanStep &step : steps) {
        QVERIFY(step.hours.low > 0);
        QVERIFY(step.hours.low < step.hours.likely);
        QVERIFY(step.hours.likely < step.hours.high);
        QVERIFY(!step.title.isEmpty());
    }
}

void TestShippedSteps::orderOfTheFilesDoesNotMatter()
{
    QFETCH(QString, role);
    QFETCH(CareerLevel, level);
    QVERIFY(stepsTowards({RoleId(role), level}, {}, m_shipped) == stepsTowards({RoleId(role), level}, {}, m_backwards));
}

void TestShippedSteps::sampleLearnerBuildsSoon()
{
    const SampleLearner sample = sampleLearner(m_shipped);
    PlanState state;
    state.levels = sample.levels;
    const std::vector<PlanStep> steps = stepsTowards(sample.target, state, m_shipped);
    for (const PlanStep &step : steps)
        QVERIFY(step.stage != Stage::Learn || step.to > state.levelOf(step.skill));
    const auto first =
        std::find_if(steps.begin(), steps.end(), [](const PlanStep &step) { return step.stage == Stage::Build; });
    QVERIFY(first != steps.end());
    // Within the first weeks.
    QVERIFY(hoursBefore(*first, byId(steps)) <= 3 * sample.hoursPerWeek);
}

QTEST_GUILESS_MAIN(TestShippedSteps)
#include "tst_shippedsteps.moc"
