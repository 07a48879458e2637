// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/interest.h"
#include "domain/mostaskedskills.h"

#include <QSet>
#include <QTest>

using namespace Cairn;

/** Things of the catalogue are found by id, and what is computed from it is as computed by hand. */
class TestCatalogueItems final : public QObject
{
    Q_OBJECT

private slots:
    void thingsAreFoundById();
    void unknownIdsAreNothingAndTheirOwnTitle();
    void idsOfDifferentKindsDoNotMix();
    void resourcesAreFoundBySkill();
    void hoursAddUpFromStepToStep();
    void hoursOfACurriculumAreThoseOfItsSteps();
    void mostAskedSkillsAreByWeightAtEntry();
    void mostAskedSkillsStayWithinTheirBounds();
    void interestsHaveWords();

private:
    const Catalogue m_catalogue{smallCatalogueContents()};
    const SkillId m_python{QStringLiteral("s_python")};
};

void TestCatalogueItems::thingsAreFoundById()
{
    QCOMPARE(m_catalogue.skill(m_python)->title, QStringLiteral("Python"));
    QCOMPARE(m_catalogue.titleOf(m_python), QStringLiteral("Python"));
    QCOMPARE(m_catalogue.role(RoleId(QStringLiteral("r_analyst")))->title, QStringLiteral("Analyst"));
    QCOMPARE(m_catalogue.titleOf(RoleId(QStringLiteral("r_analyst"))), QStringLiteral("Analyst"));
    QCOMPARE(m_catalogue.group(GroupId(QStringLiteral("g_math")))->title, QStringLiteral("Mathematics"));
    QVERIFY(m_catalogue.resource(ResourceId(QStringLiteral("course_python"))));
    QVERIFY(m_catalogue.source(SourceId(QStringLiteral("own"))));
    QCOMPARE(m_catalogue.skill(m_python), &m_catalogue.skills()[2]); // the order of the files is kept
}

void TestCatalogueItems::unknownIdsAreNothingAndTheirOwnTitle()
{
    QVERIFY(!m_catalogue.skill(SkillId(QStringLiteral("none"))));
    QVERIFY(!m_catalogue.skill(SkillId()));
    QVERIFY(!Catalogue().skill(m_python));
    QCOMPARE(m_catalogue.titleOf(SkillId(QStringLiteral("none"))), QStringLiteral("none"));
    QCOMPARE(m_catalogue.titleOf(RoleId(QStringLiteral("none"))), QStringLiteral("none"));
}

void TestCatalogueItems::idsOfDifferentKindsDoNotMix()
{
    static_assert(!std::is_convertible_v<QString, SkillId>);
    static_assert(!std::is_convertible_v<SkillId, RoleId>);
    static_assert(!std::is_constructible_v<SkillId, RoleId>);
    QVERIFY(SkillId(QStringLiteral("a")) < SkillId(QStringLiteral("b")));
    QCOMPARE(SkillId(QStringLiteral("")), SkillId());
}

void TestCatalogueItems::resourcesAreFoundBySkill()
{
    const auto resources = m_catalogue.resourcesFor(m_python);
    QCOMPARE(resources.size(), size_t{1});
    QCOMPARE(resources.front()->title, QStringLiteral("A Python course"));
    QVERIFY(m_catalogue.resourcesFor(SkillId(QStringLiteral("s_sql"))).empty());
}

void TestCatalogueItems::hoursAddUpFromStepToStep()
{
    const Skill &python = *m_catalogue.skill(m_python);
    QCOMPARE(python.hoursBetween(Level::None, Level::Expert), (HoursRange{75, 150, 300}));
    QCOMPARE(python.hoursBetween(Level::Working, Level::Practitioner), (HoursRange{20, 40, 80}));
    QCOMPARE(python.hoursBetween(Level::Working, Level::Working), HoursRange());
    QCOMPARE(python.hoursBetween(Level::Expert, Level::None), HoursRange());
}

void TestCatalogueItems::hoursOfACurriculumAreThoseOfItsSteps()
{
    CatalogueContents contents = smallCatalogueContents();
    Curriculum course;
    course.id = CurriculumId(QStringLiteral("course"));
    course.steps = {{m_python, Level::None, Level::Working},
                    {SkillId(QStringLiteral("s_sql")), Level::Awareness, Level::Working},
                    {SkillId(QStringLiteral("gone")), Level::None, Level::Expert}};
    contents.curricula = {course};
    const Catalogue catalogue(contents);
    QCOMPARE(catalogue.ourHoursOf(catalogue.curricula().front()), (HoursRange{25, 50, 100}));
    QCOMPARE(catalogue.curriculaFor(m_python).size(), size_t{1});
    QVERIFY(catalogue.curriculaFor(SkillId(QStringLiteral("s_stats"))).empty());
}

void TestCatalogueItems::mostAskedSkillsAreByWeightAtEntry()
{
    // At entry: Python 10 + 4, SQL 4 + 7, statistics 9 (the engineer asks for none yet), algebra 6.
    const auto groups = mostAskedSkills(m_catalogue, 10, 10);
    QCOMPARE(groups.size(), size_t{2});
    QCOMPARE(groups[0].group, GroupId(QStringLiteral("g_math")));
    QCOMPARE(groups[0].skills, (std::vector{SkillId(QStringLiteral("s_stats")), SkillId(QStringLiteral("s_algebra"))}));
    QCOMPARE(groups[1].skills, (std::vector{m_python, SkillId(QStringLiteral("s_sql"))}));
}

void TestCatalogueItems::mostAskedSkillsStayWithinTheirBounds()
{
    const auto two = mostAskedSkills(m_catalogue, 2, 10);
    QCOMPARE(two.size(), size_t{1}); // Python and SQL; the other group is left out
    QCOMPARE(two.front().skills.size(), size_t{2});
    const auto oneOfAGroup = mostAskedSkills(m_catalogue, 10, 1);
    QCOMPARE(oneOfAGroup.size(), size_t{2});
    QCOMPARE(oneOfAGroup[0].skills, std::vector{SkillId(QStringLiteral("s_stats"))});
    QCOMPARE(oneOfAGroup[1].skills, std::vector{m_python});
    QVERIFY(mostAskedSkills(m_catalogue, 0, 10).empty());
    CatalogueContents contents = smallCatalogueContents();
    for (Role &role : contents.roles)
        role.kind = RoleKind::Emerging;
    QVERIFY(mostAskedSkills(Catalogue(contents), 10, 10).empty());
}

void TestCatalogueItems::interestsHaveWords()
{
    QSet<QString> words;
    for (const InterestId &interest : allInterests()) {
        QVERIFY(nameOf(interest) != interest.text());
        words.insert(nameOf(interest));
    }
    QCOMPARE(words.size(), static_cast<qsizetype>(allInterests().size()));
    QCOMPARE(nameOf(InterestId(QStringLiteral("unknown"))), QStringLiteral("unknown"));
}

QTEST_GUILESS_MAIN(TestCatalogueItems)
#include "tst_catalogueitems.moc"
