// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/targetsteps.h"

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

SkillId skill(const char *id)
{
    return SkillId(QLatin1String(id));
}

Resource resource(const char *id, const char *kind, std::vector<SkillPractice> skills)
{
    Resource made;
    made.id = ResourceId(QLatin1String(id));
    made.kind = QLatin1String(kind);
    made.title = QStringLiteral("Title of %1").arg(made.id.text());
    made.state = QStringLiteral("active");
    made.skills = std::move(skills);
    return made;
}

Resource project(const char *id, double likelyHours, std::vector<SkillPractice> skills)
{
    Resource made = resource(id, "project", std::move(skills));
    made.brief = ProjectBrief{};
    made.brief->hours = {likelyHours / 2, likelyHours, likelyHours * 2};
    return made;
}

/** "s_python 2, s_sql 1" as levels. */
PlanState stateOf(const QString &levels)
{
    PlanState state;
    for (const QString &each : levels.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QStringList words = each.split(u' ');
        state.levels.insert(SkillId(words.at(0)), static_cast<Level>(words.at(1).toInt()));
    }
    return state;
}

/** The learn steps in their order, without "learn:". */
QStringList learning(const std::vector<PlanStep> &steps)
{
    QStringList ids;
    for (const PlanStep &step : steps) {
        if (step.stage == Stage::Learn)
            ids.append(step.id.text().mid(6));
    }
    return ids;
}

QStringList idsOf(const std::vector<PlanStep> &steps, Stage stage)
{
    QStringList ids;
    for (const PlanStep &step : steps) {
        if (step.stage == stage)
            ids.append(step.id.text().section(u':', 1));
    }
    return ids;
}

/** The step, or an empty one where there is none. */
PlanStep stepIn(const std::vector<PlanStep> &steps, const char *id)
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [id](const PlanStep &step) { return step.id.text() == QLatin1String(id); });
    return found == steps.end() ? PlanStep() : *found;
}

QStringList afterOf(const std::vector<PlanStep> &steps, const char *id)
{
    QStringList ids;
    for (const StepId &needed : stepIn(steps, id).after)
        ids.append(needed.text());
    return ids;
}

PlanStep ownStep(const char *id, double gain, std::vector<StepId> after)
{
    PlanStep step;
    step.id = StepId(QLatin1String(id));
    step.gain = gain;
    step.after = std::move(after);
    return step;
}

std::vector<PlanStep> towardsEngineer(const CatalogueContents &contents, const QString &levels = {},
                                      CareerLevel level = CareerLevel::Entry)
{
    return stepsTowards({RoleId(QStringLiteral("r_engineer")), level}, stateOf(levels), Catalogue(contents));
}

CatalogueContents withResources(std::vector<Resource> resources)
{
    CatalogueContents contents = smallCatalogueContents();
    contents.resources = std::move(resources);
    return contents;
}

} // namespace

/** The way to a target in the small catalogue, computed by hand: 10, 20, 40, 80 likely hours for the four levels. */
class TestTargetSteps final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissingIsLearnt_data();
    void whatIsMissingIsLearnt();
    void learnStepSaysWhatItIs();
    void prerequisiteComesBeforeWorkingAndOneLevelLessBeforeAwareness_data();
    void prerequisiteComesBeforeWorkingAndOneLevelLessBeforeAwareness();
    void prerequisiteThatIsNotOnTheWayBindsNoAwareness();
    void prerequisitesOfPrerequisitesComeToo();
    void aRingOfPrerequisitesIsOpened();
    void unknownSkillsHaveNoHours();
    void unknownRoleHasNoWay();
    void ownSkillsNeverComeIn();

    void projectFollowsTheLevelsItBeginsAt();
    void projectFollowsWhatItsStepToWorkingNeeds();
    void firstProjectIsSmallAndEarly();
    void eachEssentialTechnicalSkillIsShown();
    void projectThatAnotherMakesNeedlessIsDropped();
    void atMostFiveProjects();
    void projectFarBeyondTheWayIsLeftOut();
    void projectWithoutHoursOrRetiredIsLeftOut();
    void knownLevelsAreShownToo();

    void certificateFits_data();
    void certificateFits();
    void secondCertificateAddsToTheFirst();
    void certificateHoursAreAsPublished();

    void experienceFollowsProjects();
    void networkFollowsEssentialSkillsAndTwoProjects();
    void repositoryFollowsGitWhereTheWayLeadsThere();
    void communityIsTheMostFittingOne();

    void sharedStepStandsOnce();
    void mergedWaysKeepTheOrder();
    void mergedRingIsOpened();
};

void TestTargetSteps::whatIsMissingIsLearnt_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<CareerLevel>("level");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("learnt");
    QTest::addColumn<double>("points");

    QTest::newRow("from nothing: essential first, then by points")
        << "r_engineer" << CareerLevel::Entry << ""
        << "s_python:1 s_python:2 s_algebra:1 s_sql:1" << 100.0;
    QTest::newRow("what is known is left out") << "r_engineer" << CareerLevel::Entry << "s_python 1, s_sql 1"
                                               << "s_algebra:1 s_python:2"
                                               // Of SQL's 48 units 17 do not count before that.
                                               << 100.0 * (60 + 72 + 17) / 240;
    QTest::newRow("more than asked is no step back") << "r_engineer" << CareerLevel::Entry << "s_python 4, s_algebra 3"
                                                     << "s_sql:1" << 20.0;
    QTest::newRow("all known") << "r_engineer" << CareerLevel::Entry << "s_python 2, s_sql 1, s_algebra 1"
                               << "" << 0.0;
    QTest::newRow("prerequisite that is asked stands once")
        << "r_analyst" << CareerLevel::Entry << ""
        << "s_stats:1 s_stats:2 s_python:1 s_sql:1 s_sql:2" << 100.0;
    QTest::newRow("each level of a higher seniority")
        << "r_analyst" << CareerLevel::Mid << "s_stats 2, s_sql 2, s_python 1"
        << "s_stats:3 s_sql:3 s_python:2" << 100 - (9 * 2 / 3.0 + 7 * 2 / 3.0 + 4 / 2.0) * 5;
    QTest::newRow("an essential skill comes first though it earns less")
        << "r_engineer" << CareerLevel::Senior << "s_python 4, s_algebra 2, s_stats 1"
        << "s_algebra:3 s_sql:1 s_sql:2 s_sql:3 s_stats:2" << 100 * (2 + 4 + 1.5) / 23;
    QTest::newRow("who is past Working needs no prerequisite for it")
        << "r_reporter" << CareerLevel::Senior << "s_sql 2"
        << "s_sql:3" << 100 / 3.0;
    QTest::newRow("prerequisite that is not asked earns nothing") << "r_reporter" << CareerLevel::Entry << "s_sql 1"
                                                                  << "s_python:1 s_sql:2" << 50.0;
    QTest::newRow("prerequisite that is known") << "r_reporter" << CareerLevel::Entry << "s_sql 1, s_python 1"
                                                << "s_sql:2" << 50.0;
}

void TestTargetSteps::whatIsMissingIsLearnt()
{
    QFETCH(QString, role);
    QFETCH(CareerLevel, level);
    QFETCH(QString, known);
    QFETCH(QString, learnt);
    QFETCH(double, points);
    CatalogueContents contents = smallCatalogueContents();
    Role reporter;
    reporter.id = RoleId(QStringLiteral("r_reporter"));
    reporter.requirements = {{skill("s_sql"), {Level::Working, Level::Working, Level::Practitioner}, 5, false}};
    contents.roles.push_back(reporter);
    const auto steps = stepsTowards({RoleId(role), level}, stateOf(known), Catalogue(contents));
    QCOMPARE(learning(steps).join(u' '), learnt);
    double gain = 0;
    for (const PlanStep &step : steps)
        gain += step.gain;
    QCOMPARE(gain, points);
}

void TestTargetSteps::learnStepSaysWhatItIs()
{
    const auto steps = towardsEngineer(smallCatalogueContents());
    const PlanStep python = stepIn(steps, "learn:s_python:2");
    QCOMPARE(python.stage, Stage::Learn);
    QCOMPARE(python.title, QStringLiteral("Learn Python up to the level “Working”"));
    QCOMPARE(python.skill, skill("s_python"));
    QCOMPARE(python.from, Level::Awareness);
    QCOMPARE(python.to, Level::Working);
    QCOMPARE(python.hours, (HoursRange{10, 20, 40}));
    QCOMPARE(python.gain, 25.0);
    QVERIFY(python.essential);
    QVERIFY(!python.optional);
    QVERIFY(!stepIn(steps, "learn:s_sql:1").essential);
}

void TestTargetSteps::prerequisiteComesBeforeWorkingAndOneLevelLessBeforeAwareness_data()
{
    QTest::addColumn<Level>("needed"); ///< of Python, for SQL
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("beforeAwareness");
    QTest::addColumn<QString>("beforeWorking");

    QTest::newRow("Awareness for both") << Level::Awareness << ""
                                        << "s_python:1"
                                        << "s_python:1 s_sql:1";
    QTest::newRow("Working") << Level::Working << ""
                             << "s_python:1"
                             << "s_python:2 s_sql:1";
    QTest::newRow("Practitioner") << Level::Practitioner << ""
                                  << "s_python:2"
                                  << "s_python:3 s_sql:1";
    QTest::newRow("Expert") << Level::Expert << ""
                            << "s_python:3"
                            << "s_python:4 s_sql:1";
    QTest::newRow("one level less is known") << Level::Working << "s_python 1"
                                             << ""
                                             << "s_python:2 s_sql:1";
    QTest::newRow("it is known") << Level::Working << "s_python 2"
                                 << ""
                                 << "s_sql:1";
}

void TestTargetSteps::prerequisiteComesBeforeWorkingAndOneLevelLessBeforeAwareness()
{
    QFETCH(Level, needed);
    QFETCH(QString, known);
    QFETCH(QString, beforeAwareness);
    QFETCH(QString, beforeWorking);
    CatalogueContents contents = smallCatalogueContents();
    contents.skills[3].prerequisites = {{skill("s_python"), needed}};
    const auto steps = towardsEngineer(contents, known, CareerLevel::Senior);
    QCOMPARE(afterOf(steps, "learn:s_sql:1").join(u' ').remove(QStringLiteral("learn:")), beforeAwareness);
    QCOMPARE(afterOf(steps, "learn:s_sql:2").join(u' ').remove(QStringLiteral("learn:")), beforeWorking);
    QCOMPARE(afterOf(steps, "learn:s_sql:3"), QStringList(QStringLiteral("learn:s_sql:2")));
}

void TestTargetSteps::prerequisiteThatIsNotOnTheWayBindsNoAwareness()
{
    // The engineer is not asked statistics, and does not learn it for SQL at Awareness.
    CatalogueContents contents = smallCatalogueContents();
    contents.skills[3].prerequisites = {{skill("s_stats"), Level::Practitioner}};
    QCOMPARE(learning(towardsEngineer(contents)).filter(QStringLiteral("s_stats")), QStringList());
    QCOMPARE(afterOf(towardsEngineer(contents), "learn:s_sql:1"), QStringList());
    // Where it is learnt to a lower level than that, it is learnt as far as it goes.
    contents.roles[0].requirements[1].levels = {Level::Awareness, Level::Awareness, Level::Awareness};
    QCOMPARE(afterOf(towardsEngineer(contents, {}, CareerLevel::Mid), "learn:s_sql:1"),
             QStringList(QStringLiteral("learn:s_stats:1")));
}

void TestTargetSteps::prerequisitesOfPrerequisitesComeToo()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.skills[2].prerequisites = {{skill("s_stats"), Level::Working}}; // python
    contents.skills[1].prerequisites = {{skill("s_algebra"), Level::Practitioner}};
    const auto steps = towardsEngineer(contents);
    QCOMPARE(learning(steps).join(u' '), QStringLiteral("s_algebra:1 s_algebra:2 s_stats:1 s_python:1 s_algebra:3 "
                                                        "s_stats:2 s_python:2 s_sql:1"));
    // Beyond what is asked, nothing is earned.
    QCOMPARE(stepIn(steps, "learn:s_algebra:1").gain, 30.0);
    QCOMPARE(stepIn(steps, "learn:s_algebra:2").gain, 0.0);
    QVERIFY(!stepIn(steps, "learn:s_algebra:2").essential);
    QCOMPARE(stepIn(steps, "learn:s_stats:2").gain, 0.0);
}

void TestTargetSteps::aRingOfPrerequisitesIsOpened()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.skills[2].prerequisites = {{skill("s_sql"), Level::Working}}; // python
    contents.skills[3].prerequisites = {{skill("s_python"), Level::Working}, {skill("s_sql"), Level::Practitioner}};
    const auto steps = towardsEngineer(contents);
    QCOMPARE(learning(steps).size(), 6); // python to 2, sql to 3, algebra to 1
    std::vector<StepId> done;
    for (const PlanStep &step : steps) {
        for (const StepId &needed : step.after)
            QVERIFY2(std::find(done.begin(), done.end(), needed) != done.end(), qPrintable(needed.text()));
        done.push_back(step.id);
    }
}

void TestTargetSteps::unknownSkillsHaveNoHours()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.skills.erase(contents.skills.begin() + 2); // python: asked, and what sql needs
    const auto steps = towardsEngineer(contents, {}, CareerLevel::Mid);
    QCOMPARE(stepIn(steps, "learn:s_python:1").hours, HoursRange());
    QVERIFY(stepIn(steps, "learn:s_python:1").title.contains(QStringLiteral("s_python")));
    QCOMPARE(afterOf(steps, "learn:s_sql:2"), QStringList(QStringLiteral("learn:s_sql:1")));
}

void TestTargetSteps::unknownRoleHasNoWay()
{
    QVERIFY(stepsTowards({}, {}, Catalogue(smallCatalogueContents())).empty());
}

void TestTargetSteps::ownSkillsNeverComeIn()
{
    PlanState state;
    const SkillId own(QStringLiteral("own-juggling"));
    state.ownSkills.insert(own, {own, GroupId(QStringLiteral("g_math")), QStringLiteral("Juggling")});
    state.levels.insert(own, Level::Awareness);
    const Catalogue catalogue(smallCatalogueContents());
    const Target target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Senior};
    QVERIFY(stepsTowards(target, state, catalogue) == stepsTowards(target, {}, catalogue));
}

void TestTargetSteps::projectFollowsTheLevelsItBeginsAt()
{
    const auto contents = withResources({project("p_one", 12,
                                                 {{skill("s_python"), Level::Awareness, Level::Working},
                                                  {skill("s_algebra"), Level::Working, Level::Practitioner},
                                                  {skill("s_stats"), Level::None, Level::Awareness}})});
    const auto steps = towardsEngineer(contents);
    const PlanStep step = stepIn(steps, "build:p_one");
    QCOMPARE(step.stage, Stage::Build);
    QCOMPARE(step.title, QStringLiteral("Build the project “Title of p_one”"));
    QCOMPARE(step.resource.text(), QStringLiteral("p_one"));
    QCOMPARE(step.hours, (HoursRange{6, 12, 24}));
    QVERIFY(step.essential);
    QCOMPARE(step.gain, 0.0);
    // Of algebra, that is asked at Awareness, the highest level on the way.
    QCOMPARE(afterOf(steps, "build:p_one"),
             QStringList({QStringLiteral("learn:s_algebra:1"), QStringLiteral("learn:s_python:1")}));
    // Who knows it can begin at once.
    QCOMPARE(afterOf(towardsEngineer(contents, QStringLiteral("s_python 1, s_algebra 2")), "build:p_one"),
             QStringList());
}

void TestTargetSteps::projectFollowsWhatItsStepToWorkingNeeds()
{
    const auto after = [](const std::vector<SkillPractice> &skills) {
        const auto contents = withResources({project("p_one", 12, skills)});
        return afterOf(towardsEngineer(contents, {}, CareerLevel::Senior), "build:p_one").join(u' ');
    };
    const SkillPractice sql{skill("s_sql"), Level::Awareness, Level::Working};
    QCOMPARE(after({sql}), QStringLiteral("learn:s_python:1 learn:s_sql:1"));
    // What the project takes far enough itself needs not be there before.
    QCOMPARE(after({sql, {skill("s_python"), Level::None, Level::Awareness}}), QStringLiteral("learn:s_sql:1"));
    QCOMPARE(after({{skill("s_sql"), Level::Working, Level::Practitioner}}), QStringLiteral("learn:s_sql:2"));
    QCOMPARE(after({{skill("s_sql"), Level::None, Level::Awareness}}), QString());
}

void TestTargetSteps::firstProjectIsSmallAndEarly()
{
    // All exercise as much; only what they take differs.
    const SkillPractice python{skill("s_python"), Level::Awareness, Level::Working};
    const SkillPractice late{skill("s_python"), Level::Working, Level::Working};
    const auto contents = withResources({project("p_a_big", 40, {python}), project("p_b_late", 20, {late}),
                                         project("p_c_early", 20, {python}), project("p_d_slower", 21, {python})});
    QCOMPARE(idsOf(towardsEngineer(contents), Stage::Build), QStringList(QStringLiteral("p_c_early")));
    // A big one that exercises more comes second.
    const auto withBig = withResources({project("p_a_big", 40,
                                                {python,
                                                 {skill("s_algebra"), Level::None, Level::Awareness},
                                                 {skill("s_sql"), Level::None, Level::Awareness}}),
                                        project("p_b_small", 20, {python})});
    QCOMPARE(idsOf(towardsEngineer(withBig), Stage::Build).join(u' '), QStringLiteral("p_b_small p_a_big"));
}

void TestTargetSteps::eachEssentialTechnicalSkillIsShown()
{
    CatalogueContents contents = withResources({
        project("p_python", 10, {{skill("s_python"), Level::None, Level::Working}}),
        // Dear for the little that it is worth, and the only one that shows algebra at Working.
        project("p_algebra", 200, {{skill("s_algebra"), Level::Working, Level::Practitioner}}),
        project("p_algebra_low", 10, {{skill("s_algebra"), Level::None, Level::Awareness}}),
        project("p_sql", 10, {{skill("s_sql"), Level::None, Level::Working}}),
        project("p_stats", 10, {{skill("s_stats"), Level::None, Level::Awareness}}),
    });
    Requirement &algebra = contents.roles.front().requirements[2];
    algebra.weight = 1;
    const auto isShown = [&contents] {
        return idsOf(towardsEngineer(contents, {}, CareerLevel::Mid), Stage::Build)
            .contains(QStringLiteral("p_algebra"));
    };
    QVERIFY(isShown());
    algebra.essential = false;
    QVERIFY(!isShown());
    algebra.essential = true;
    contents.groups.push_back({GroupId(QStringLiteral("people")), QStringLiteral("People")});
    contents.skills[0].group = contents.groups.back().id;
    QVERIFY(!isShown());
}

void TestTargetSteps::projectThatAnotherMakesNeedlessIsDropped()
{
    const SkillPractice python{skill("s_python"), Level::None, Level::Working};
    const SkillPractice algebra{skill("s_algebra"), Level::None, Level::Working};
    CatalogueContents contents =
        withResources({project("p_python", 10, {python}), project("p_both", 50, {python, algebra}),
                       project("p_sql", 10, {{skill("s_sql"), Level::None, Level::Awareness}})});
    contents.roles.front().requirements = {{python.skill, {Level::Working}, 2, true},
                                           {algebra.skill, {Level::Working}, 2, true},
                                           {skill("s_sql"), {Level::Awareness}, 10, false}};
    // First p_sql, then p_python as the cheapest that shows Python, then p_both for algebra, which shows Python too.
    QCOMPARE(idsOf(towardsEngineer(contents), Stage::Build).join(u' '), QStringLiteral("p_sql p_both"));
}

void TestTargetSteps::atMostFiveProjects()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.resources.clear();
    Role role;
    role.id = RoleId(QStringLiteral("r_wide"));
    const Skill pattern = contents.skills.front();
    for (char letter = 'a'; letter < 'h'; ++letter) {
        const QByteArray id = QByteArray("s_") + letter;
        Skill each = pattern;
        each.id = skill(id.constData());
        contents.skills.push_back(each);
        role.requirements.push_back({each.id, {Level::Working}, letter == 'a' ? 10 : 5, letter < 'c'});
        contents.resources.push_back(
            project((QByteArray("p_") + letter).constData(), 10, {{each.id, Level::None, Level::Working}}));
    }
    contents.roles = {role};
    const auto ways = [&contents, &role] {
        return idsOf(stepsTowards({role.id, CareerLevel::Entry}, {}, Catalogue(contents)), Stage::Build);
    };
    QCOMPARE(ways().join(u' '), QStringLiteral("p_a p_b p_c p_d p_e"));
    // More only where each essential skill would not be shown otherwise.
    for (Requirement &requirement : contents.roles.front().requirements)
        requirement.essential = true;
    QCOMPARE(ways().size(), 7);
    // A fourth one has to be worth it.
    for (size_t at = 0; at < 7; ++at) {
        contents.roles.front().requirements[at].weight = at < 3 ? 10 : 1;
        contents.roles.front().requirements[at].essential = false;
    }
    QCOMPARE(ways().join(u' '), QStringLiteral("p_a p_b p_c"));
}

void TestTargetSteps::projectFarBeyondTheWayIsLeftOut()
{
    // s_stats is neither asked nor known: 10 + 20 = 30 and 10 + 20 + 40 = 70 h to the start.
    const SkillPractice python{skill("s_python"), Level::None, Level::Working};
    const auto contents =
        withResources({project("p_far", 10, {python, {skill("s_stats"), Level::Practitioner, Level::Expert}}),
                       project("p_near", 90, {python, {skill("s_stats"), Level::Working, Level::Expert}})});
    QCOMPARE(idsOf(towardsEngineer(contents), Stage::Build), QStringList(QStringLiteral("p_near")));
    QVERIFY(
        idsOf(towardsEngineer(contents, QStringLiteral("s_stats 1")), Stage::Build).contains(QStringLiteral("p_far")));
}

void TestTargetSteps::projectWithoutHoursOrRetiredIsLeftOut()
{
    const SkillPractice python{skill("s_python"), Level::None, Level::Working};
    Resource retired = project("p_retired", 10, {python});
    retired.state = QStringLiteral("retired");
    Resource published = resource("p_published", "project", {{skill("s_sql"), Level::None, Level::Awareness}});
    published.hours = Resource::Hours{4, 10};
    const auto steps = towardsEngineer(withResources(
        {retired, resource("p_vague", "project", {python}), resource("course", "course", {python}), published}));
    QCOMPARE(idsOf(steps, Stage::Build), QStringList(QStringLiteral("p_published")));
    QCOMPARE(stepIn(steps, "build:p_published").hours, (HoursRange{4, 7, 10}));
}

void TestTargetSteps::knownLevelsAreShownToo()
{
    // Who knows it all has nothing to learn and still something to show: the level that they stand on.
    const auto contents =
        withResources({project("p_sql", 10, {{skill("s_sql"), Level::None, Level::Awareness}}),
                       project("p_python", 10, {{skill("s_python"), Level::Awareness, Level::Working}}),
                       project("p_low", 10, {{skill("s_python"), Level::None, Level::Awareness}})});
    const auto steps = towardsEngineer(contents, QStringLiteral("s_python 2, s_sql 2, s_algebra 2"));
    QCOMPARE(learning(steps), QStringList());
    QCOMPARE(idsOf(steps, Stage::Build).join(u' '), QStringLiteral("p_python p_sql"));
}

void TestTargetSteps::certificateFits_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("practices"); ///< skill:from:to
    QTest::addColumn<bool>("fits");

    QTest::newRow("active") << "active"
                            << "s_python:1:2" << true;
    QTest::newRow("retired") << "retired"
                             << "s_python:1:2" << false;
    QTest::newRow("unchecked") << "unchecked"
                               << "s_python:1:2" << false;
    QTest::newRow("half of it is asked") << "active"
                                         << "s_python:1:2 s_stats:0:1" << true;
    QTest::newRow("less than half of it is asked") << "active"
                                                   << "s_python:1:2 s_stats:0:1 s_rest:0:1" << false;
    QTest::newRow("begins above what is asked") << "active"
                                                << "s_python:3:4" << false;
    QTest::newRow("begins far beyond the way") << "active"
                                               << "s_python:1:2 s_stats:3:4" << false;
    QTest::newRow("too few points") << "active"
                                    << "s_rest:0:1" << false;
}

void TestTargetSteps::certificateFits()
{
    QFETCH(QString, state);
    QFETCH(QString, practices);
    QFETCH(bool, fits);
    Resource certificate = resource("c_one", "certificate", {});
    certificate.state = state;
    for (const QString &each : practices.split(u' ')) {
        const QStringList parts = each.split(u':');
        certificate.skills.push_back(
            {SkillId(parts.at(0)), static_cast<Level>(parts.at(1).toInt()), static_cast<Level>(parts.at(2).toInt())});
    }
    CatalogueContents contents = withResources({certificate});
    Skill rest = contents.skills.front();
    rest.id = skill("s_rest");
    contents.skills.push_back(rest);
    // 2 of 22 points of weight: less than a tenth, and not asked enough to count.
    if (practices == QLatin1String("s_rest:0:1"))
        contents.roles.front().requirements.push_back({rest.id, {Level::Awareness}, 2, false});
    const auto steps = towardsEngineer(contents);
    QCOMPARE(idsOf(steps, Stage::Certify), fits ? QStringList(QStringLiteral("c_one")) : QStringList());
    if (fits) {
        const PlanStep step = stepIn(steps, "certify:c_one");
        QVERIFY(step.optional);
        QVERIFY(!step.essential);
        QCOMPARE(step.title, QStringLiteral("Earn the certificate “Title of c_one”"));
        // It is about Python up to Working, so that comes first.
        QCOMPARE(afterOf(steps, "certify:c_one"), QStringList(QStringLiteral("learn:s_python:2")));
    }
}

void TestTargetSteps::secondCertificateAddsToTheFirst()
{
    const SkillPractice python{skill("s_python"), Level::Awareness, Level::Working};
    const auto contents = withResources({
        resource("c_python", "certificate", {python}),
        resource("c_python_sql", "certificate", {python, {skill("s_sql"), Level::None, Level::Awareness}}),
        resource("c_sql", "certificate", {{skill("s_sql"), Level::None, Level::Awareness}}),
        resource("c_algebra", "certificate", {{skill("s_algebra"), Level::None, Level::Awareness}}),
        resource("c_algebra_too", "certificate", {{skill("s_algebra"), Level::None, Level::Awareness}}),
    });
    QStringList ids = idsOf(towardsEngineer(contents), Stage::Certify);
    ids.sort();
    QCOMPARE(ids, QStringList({QStringLiteral("c_algebra"), QStringLiteral("c_python_sql")}));
}

void TestTargetSteps::certificateHoursAreAsPublished()
{
    Resource published = resource("c_one", "certificate", {{skill("s_python"), Level::Awareness, Level::Working}});
    published.hours = Resource::Hours{30, 50};
    const auto steps = towardsEngineer(withResources(
        {published, resource("c_two", "certificate", {{skill("s_algebra"), Level::None, Level::Awareness}})}));
    QCOMPARE(stepIn(steps, "certify:c_one").hours, (HoursRange{30, 40, 50}));
    QCOMPARE(stepIn(steps, "certify:c_two").hours, (HoursRange{10, 20, 40}));
}

void TestTargetSteps::experienceFollowsProjects()
{
    const auto contents =
        withResources({project("p_sql", 10, {{skill("s_sql"), Level::None, Level::Awareness}}),
                       project("p_python", 10, {{skill("s_python"), Level::None, Level::Working}}),
                       project("p_algebra", 12, {{skill("s_algebra"), Level::None, Level::Working}})});
    const auto steps = towardsEngineer(contents);
    QCOMPARE(idsOf(steps, Stage::Build).join(u' '), QStringLiteral("p_python p_sql p_algebra"));
    const QStringList two{QStringLiteral("build:p_python"), QStringLiteral("build:p_sql")};
    QCOMPARE(afterOf(steps, "experience:repository"), QStringList(two.first()));
    QCOMPARE(afterOf(steps, "experience:case_studies"), two);
    QCOMPARE(afterOf(steps, "experience:practice"), two);
    QVERIFY(stepIn(steps, "experience:practice").optional);
    QVERIFY(!stepIn(steps, "experience:case_studies").optional);
    // Without projects there is at least what was learnt.
    QCOMPARE(afterOf(towardsEngineer(withResources({})), "experience:repository"),
             QStringList({QStringLiteral("learn:s_algebra:1"), QStringLiteral("learn:s_python:2")}));
}

void TestTargetSteps::networkFollowsEssentialSkillsAndTwoProjects()
{
    const auto contents =
        withResources({project("p_sql", 10, {{skill("s_sql"), Level::None, Level::Awareness}}),
                       project("p_python", 10, {{skill("s_python"), Level::None, Level::Working}}),
                       project("p_algebra", 12, {{skill("s_algebra"), Level::None, Level::Working}}),
                       resource("forum", "community", {{skill("s_python"), Level::Awareness, Level::Working}})});
    const auto steps = towardsEngineer(contents, QStringLiteral("s_algebra 1"));
    const QStringList before{QStringLiteral("build:p_python"), QStringLiteral("build:p_sql"),
                             QStringLiteral("learn:s_python:2")};
    QCOMPARE(idsOf(steps, Stage::Network).size(), 4);
    QCOMPARE(afterOf(steps, "network:profile"), before);
    QCOMPARE(afterOf(steps, "network:interviews"), before);
    QCOMPARE(afterOf(steps, "network:community_forum"), QStringList(QStringLiteral("build:p_python")));
    // Without a project, what was learnt is all there is to talk about.
    QCOMPARE(afterOf(towardsEngineer(withResources({contents.resources.back()})), "network:community_forum"),
             QStringList({QStringLiteral("learn:s_algebra:1"), QStringLiteral("learn:s_python:2")}));
    QCOMPARE(afterOf(steps, "network:applications"), before + QStringList(QStringLiteral("network:profile")));
    QCOMPARE(stepIn(steps, "network:community_forum").resource.text(), QStringLiteral("forum"));
}

void TestTargetSteps::repositoryFollowsGitWhereTheWayLeadsThere()
{
    CatalogueContents contents =
        withResources({project("p_python", 10, {{skill("s_python"), Level::None, Level::Working}})});
    Skill git = contents.skills.front();
    git.id = skill("git");
    contents.skills.push_back(git);
    const QStringList project{QStringLiteral("build:p_python")};
    QCOMPARE(afterOf(towardsEngineer(contents), "experience:repository"), project);
    contents.roles.front().requirements.push_back({git.id, {Level::Working}, 2, false});
    QCOMPARE(afterOf(towardsEngineer(contents), "experience:repository"),
             project + QStringList(QStringLiteral("learn:git:2")));
    QCOMPARE(afterOf(towardsEngineer(contents), "experience:case_studies"), project);
    QCOMPARE(afterOf(towardsEngineer(contents, QStringLiteral("git 2")), "experience:repository"), project);
}

void TestTargetSteps::communityIsTheMostFittingOne()
{
    const SkillPractice python{skill("s_python"), Level::Awareness, Level::Working};
    const SkillPractice sql{skill("s_sql"), Level::None, Level::Awareness};
    const SkillPractice stats{skill("s_stats"), Level::None, Level::Awareness};
    Resource retired = resource("m_retired", "community", {python, sql});
    retired.state = QStringLiteral("retired");
    auto contents = withResources(
        {retired, resource("m_sql", "community", {sql}), resource("m_python_wide", "community", {python, stats}),
         resource("m_python", "community", {python}), resource("m_stats", "community", {stats})});
    QVERIFY(!stepIn(towardsEngineer(contents), "network:community_m_python").id.isEmpty());
    QCOMPARE(idsOf(towardsEngineer(contents), Stage::Network).filter(QStringLiteral("community")).size(), 1);
    // Where no technical skill of it is asked, people skills count.
    contents.groups.push_back({GroupId(QStringLiteral("people")), QStringLiteral("People")});
    contents.skills[2].group = contents.groups.back().id; // python
    QVERIFY(!stepIn(towardsEngineer(contents), "network:community_m_sql").id.isEmpty());
    std::erase_if(contents.resources, [](const Resource &each) { return each.practiceOf(skill("s_sql")); });
    QVERIFY(!stepIn(towardsEngineer(contents), "network:community_m_python").id.isEmpty());
    std::erase_if(contents.resources, [](const Resource &each) { return each.practiceOf(skill("s_python")); });
    QVERIFY(idsOf(towardsEngineer(contents), Stage::Network).filter(QStringLiteral("community")).isEmpty());
}

void TestTargetSteps::sharedStepStandsOnce()
{
    PlanStep one = ownStep("own:shared", 3, {StepId(QStringLiteral("own:a"))});
    one.optional = true;
    PlanStep two = ownStep("own:shared", 5, {StepId(QStringLiteral("own:b"))});
    two.optional = true;
    two.essential = true;
    PlanStep needed = ownStep("own:needed", 0, {});
    needed.optional = true;
    const auto steps =
        merged({ownStep("own:a", 0, {}), one, ownStep("own:needed", 0, {})}, {two, ownStep("own:b", 0, {}), needed});
    QCOMPARE(steps.size(), size_t{4});
    const PlanStep shared = stepIn(steps, "own:shared");
    QCOMPARE(shared.gain, 5.0);
    QVERIFY(shared.optional);
    QVERIFY(shared.essential);
    QCOMPARE(afterOf(steps, "own:shared"), QStringList({QStringLiteral("own:a"), QStringLiteral("own:b")}));
    QCOMPARE(steps.back().id, shared.id);
    QVERIFY(!stepIn(steps, "own:needed").optional);
}

void TestTargetSteps::mergedWaysKeepTheOrder()
{
    const Catalogue catalogue(smallCatalogueContents());
    const auto engineer = stepsTowards({RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry}, {}, catalogue);
    const auto analyst = stepsTowards({RoleId(QStringLiteral("r_analyst")), CareerLevel::Entry}, {}, catalogue);
    const auto both = merged(engineer, analyst);
    QCOMPARE(learning(both).join(u' '),
             QStringLiteral("s_python:1 s_python:2 s_stats:1 s_stats:2 s_sql:1 s_sql:2 s_algebra:1"));
    QCOMPARE(stepIn(both, "learn:s_python:1").gain, 25.0); // 25 for one, 20 for the other
    QVERIFY(both == merged(analyst, engineer));
    QVERIFY(merged(engineer, {}) == engineer);
    QVERIFY(merged({}, engineer) == engineer);
}

void TestTargetSteps::mergedRingIsOpened()
{
    const StepId a(QStringLiteral("own:a"));
    const StepId b(QStringLiteral("own:b"));
    const auto steps = merged({ownStep("own:a", 0, {b}), ownStep("own:b", 0, {})}, {ownStep("own:b", 0, {a})});
    QCOMPARE(steps.size(), size_t{2});
    QCOMPARE(steps.front().after.size() + steps.back().after.size(), size_t{1});
    QCOMPARE(steps.back().after.size(), size_t{1});
}

QTEST_GUILESS_MAIN(TestTargetSteps)
#include "tst_targetsteps.moc"
