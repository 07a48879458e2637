// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/targetsteps.h"

#include <QTest>

#include <set>

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

QStringList idsOf(const std::vector<PlanStep> &steps, Stage stage)
{
    QStringList ids;
    for (const PlanStep &step : steps) {
        if (step.stage == stage)
            ids.append(step.id.text().section(u':', 1));
    }
    return ids;
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

/** Which projects come first on a way, and which stay when it changes. */
class TestProjectChoice final : public QObject
{
    Q_OBJECT

private slots:
    void firstProjectEndsWithinEightyHoursWherePossible();
    void keptProjectsReplaceOthers();
    void keptProjectsStayWhileLevelsRise();
    void keptProjectsThatCannotBeginAreLeftOut();
};

void TestProjectChoice::firstProjectEndsWithinEightyHoursWherePossible()
{
    // Python and statistics to Working: 30 h each. The one that exercises more for each hour ends at 90 h.
    const SkillPractice stats{skill("s_stats"), Level::Working, Level::Working};
    const SkillPractice python{skill("s_python"), Level::Working, Level::Working};
    CatalogueContents contents =
        withResources({project("p_late", 30, {python, stats}), project("p_soon", 25, {stats})});
    contents.roles.front().requirements = {{python.skill, {Level::Working}, 10, true},
                                           {stats.skill, {Level::Working}, 5, false}};
    QCOMPARE(idsOf(towardsEngineer(contents), Stage::Build).first(), QStringLiteral("p_soon"));
    // Who knows some of it is in time with both.
    contents.resources.back().brief.reset(); // no project without hours
    QCOMPARE(idsOf(towardsEngineer(contents), Stage::Build), QStringList(QStringLiteral("p_late")));
    contents.resources.push_back(project("p_soon_b", 25, {stats}));
    contents.resources.front().brief->hours.likely = 10;
    QCOMPARE(idsOf(towardsEngineer(contents, QStringLiteral("s_python 2, s_stats 2")), Stage::Build).first(),
             QStringLiteral("p_late"));
}

void TestProjectChoice::keptProjectsReplaceOthers()
{
    // Seven projects with a skill each; five are chosen.
    CatalogueContents contents = smallCatalogueContents();
    contents.resources.clear();
    Role role;
    role.id = RoleId(QStringLiteral("r_wide"));
    const Skill pattern = contents.skills.front();
    for (char letter = 'a'; letter < 'h'; ++letter) {
        Skill each = pattern;
        each.id = skill((QByteArray("s_") + letter).constData());
        contents.skills.push_back(each);
        role.requirements.push_back({each.id, {Level::Working}, letter == 'a' ? 10 : 5, letter == 'b'});
        contents.resources.push_back(
            project((QByteArray("p_") + letter).constData(), 10, {{each.id, Level::None, Level::Working}}));
    }
    contents.roles = {role};
    const auto projects = [&contents, &role](const QStringList &kept) {
        std::set<ResourceId> ids;
        for (const QString &each : kept)
            ids.insert(ResourceId(each));
        return idsOf(stepsTowards({role.id, CareerLevel::Entry}, {}, Catalogue(contents), ids), Stage::Build)
            .join(u' ');
    };
    const QString anew = QStringLiteral("p_a p_b p_c p_d p_e");
    QCOMPARE(projects({}), anew);
    // What would be chosen anyway changes nothing.
    QCOMPARE(projects({QStringLiteral("p_d")}), anew);
    QCOMPARE(projects({QStringLiteral("p_a"), QStringLiteral("p_e")}), anew);
    QCOMPARE(projects({QStringLiteral("p_g")}), QStringLiteral("p_a p_b p_c p_d p_g"));
    QCOMPARE(projects({QStringLiteral("p_f"), QStringLiteral("p_g"), QStringLiteral("p_nobody_knows")}),
             QStringLiteral("p_a p_b p_c p_f p_g"));
    // More than five, since p_b alone shows what is essential.
    QCOMPARE(projects({QStringLiteral("p_a"), QStringLiteral("p_c"), QStringLiteral("p_e"), QStringLiteral("p_f"),
                       QStringLiteral("p_g")}),
             QStringLiteral("p_a p_b p_c p_e p_f p_g"));
}

void TestProjectChoice::keptProjectsStayWhileLevelsRise()
{
    // p_low shows Python at Awareness, which is nothing to show any more for who is at Working.
    const auto contents =
        withResources({project("p_low", 5, {{skill("s_python"), Level::None, Level::Awareness}}),
                       project("p_big", 25,
                               {{skill("s_sql"), Level::None, Level::Awareness},
                                {skill("s_python"), Level::Awareness, Level::Working}}),
                       project("p_python", 20, {{skill("s_python"), Level::Working, Level::Practitioner}}),
                       project("p_algebra", 12, {{skill("s_algebra"), Level::None, Level::Working}})});
    const Catalogue catalogue(contents);
    const Target target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
    const auto projectsOf = [](const std::vector<PlanStep> &steps) {
        std::set<ResourceId> ids;
        for (const PlanStep &step : steps) {
            if (step.stage == Stage::Build)
                ids.insert(step.resource);
        }
        return ids;
    };
    const std::set<ResourceId> first = projectsOf(stepsTowards(target, {}, catalogue));
    bool wouldChange = false;
    for (const char *levels : {"s_python 1", "s_python 2", "s_python 2, s_sql 1", "s_python 2, s_sql 1, s_algebra 1"}) {
        const PlanState state = stateOf(QString::fromLatin1(levels));
        wouldChange = wouldChange || projectsOf(stepsTowards(target, state, catalogue)) != first;
        QVERIFY2(projectsOf(stepsTowards(target, state, catalogue, first)) == first, levels);
    }
    QVERIFY(wouldChange);
}

void TestProjectChoice::keptProjectsThatCannotBeginAreLeftOut()
{
    const SkillPractice python{skill("s_python"), Level::None, Level::Working};
    Resource retired = project("p_retired", 10, {python});
    retired.state = QStringLiteral("retired");
    const auto contents =
        withResources({retired, project("p_far", 10, {python, {skill("s_stats"), Level::Expert, Level::Expert}}),
                       project("p_stats", 10, {{skill("s_stats"), Level::None, Level::Working}}),
                       resource("p_vague", "project", {python}), resource("course", "course", {python}),
                       project("p_python", 10, {python})});
    std::set<ResourceId> kept;
    for (const Resource &each : contents.resources)
        kept.insert(each.id);
    const Target target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
    QCOMPARE(idsOf(stepsTowards(target, {}, Catalogue(contents), kept), Stage::Build),
             QStringList(QStringLiteral("p_python")));
}

QTEST_GUILESS_MAIN(TestProjectChoice)
#include "tst_projectchoice.moc"
