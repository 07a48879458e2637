// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/growthmoves.h"
#include "domain/relatedroles.h"

#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const SkillId Stats(QStringLiteral("s_stats"));
const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const RoleId Lead(QStringLiteral("r_lead"));
const RoleId Chief(QStringLiteral("chief_ai_officer"));

/** Engineer to analyst; both to the lead, who becomes chief; and the chief's list leads back. */
CatalogueContents ladder()
{
    CatalogueContents contents = smallCatalogueContents();
    Role lead = contents.roles[0];
    lead.id = Lead;
    lead.title = QStringLiteral("Lead");
    lead.kind = RoleKind::Growth;
    lead.tasks = {QStringLiteral("Watch things"), QStringLiteral("Lead people")};
    lead.related = {};
    lead.next = {Chief, RoleId(QStringLiteral("gone"))};
    Role chief = lead;
    chief.id = Chief;
    chief.title = QStringLiteral("Chief");
    chief.next = {RoleId(QStringLiteral("r_late"))};
    Role late = lead;
    late.id = RoleId(QStringLiteral("r_late"));
    late.next = {};
    contents.roles[0].next = {Analyst, Lead};
    contents.roles[1].next = {Lead, Engineer};
    contents.roles.insert(contents.roles.end(), {lead, chief, late});
    return contents;
}

} // namespace

/** Later seniorities, the roles that a role leads to, what changes on the way, and roles that ask much the same. */
class GrowthMovesTest final : public QObject
{
    Q_OBJECT

private slots:
    void columnsBeginAtTheTarget();
    void movesAreTheShortestWays();
    void nothingLeadsOnFromTheTop();
    void columnsOfAMoveArriveAsNew();
    void changeWithinARole();
    void changeToAnotherRole();
    void unknownRolesChangeNothing();
    void relatedRoleNamesWhatIsSharedAndWhatIsNot();

private:
    const Catalogue m_catalogue{ladder()};
};

void GrowthMovesTest::columnsBeginAtTheTarget()
{
    QCOMPARE(growthColumns({Engineer, CareerLevel::Mid}, m_catalogue),
             (std::vector<ComparedRole>{{Engineer, CareerLevel::Mid}, {Engineer, CareerLevel::Senior}}));
    QCOMPARE(growthColumns({Engineer, CareerLevel::Entry}, m_catalogue), seniorityColumns(Engineer, m_catalogue));
    QCOMPARE(seniorityColumns(Engineer, m_catalogue).size(), size_t{3});
    QVERIFY(growthColumns({RoleId(QStringLiteral("gone")), CareerLevel::Entry}, m_catalogue).empty());
}

void GrowthMovesTest::movesAreTheShortestWays()
{
    const std::vector<GrowthMove> moves = growthMoves(Engineer, m_catalogue);
    QCOMPARE(moves, (std::vector<GrowthMove>{
                        {Analyst, {Engineer, Analyst}}, {Lead, {Engineer, Lead}}, {Chief, {Engineer, Lead, Chief}}}));
    QVERIFY(growthMoves(RoleId(QStringLiteral("gone")), m_catalogue).empty());
}

void GrowthMovesTest::nothingLeadsOnFromTheTop()
{
    QVERIFY(growthMoves(Chief, m_catalogue).empty());
    for (const GrowthMove &move : growthMoves(Lead, m_catalogue))
        QCOMPARE(move.role, Chief);
}

void GrowthMovesTest::columnsOfAMoveArriveAsNew()
{
    const Target target{Engineer, CareerLevel::Senior};
    QCOMPARE(moveColumns(target, {Chief, {Engineer, Lead, Chief}}, m_catalogue),
             (std::vector<ComparedRole>{
                 {Engineer, CareerLevel::Senior}, {Lead, CareerLevel::Entry}, {Chief, CareerLevel::Entry}}));
    QCOMPARE(moveColumns(target, {Analyst, {Engineer, Analyst}}, m_catalogue),
             (std::vector<ComparedRole>{{Engineer, CareerLevel::Senior}, {Analyst, CareerLevel::Senior}}));
}

void GrowthMovesTest::changeWithinARole()
{
    const GrowthChange change =
        growthChange({Engineer, CareerLevel::Entry}, {Engineer, CareerLevel::Senior}, m_catalogue);
    // Python 2 to 4 (10), SQL 1 to 3 (4), algebra 1 to 3 (6); statistics are new.
    QCOMPARE(change.asksNew, (std::vector<AskedChange>{{Stats, Level::None, Level::Working, 3}}));
    QCOMPARE(change.asksHigher, (std::vector<AskedChange>{{Python, Level::Working, Level::Expert, 10},
                                                          {Algebra, Level::Awareness, Level::Practitioner, 6},
                                                          {Sql, Level::Awareness, Level::Practitioner, 4}}));
    QVERIFY(change.asksLower.empty());
    QVERIFY(change.asksNoMore.empty());
    QCOMPARE(change.trustedBefore, QStringLiteral("Small tasks."));
    QCOMPARE(change.trustedThen, QStringLiteral("Sets the way."));
    QVERIFY(!change.changesRole());
    QVERIFY(!change.changesFamily());
    QVERIFY(change.tasksThen.isEmpty());
}

void GrowthMovesTest::changeToAnotherRole()
{
    const GrowthChange change = growthChange({Engineer, CareerLevel::Mid}, {Analyst, CareerLevel::Mid}, m_catalogue);
    QCOMPARE(change.asksHigher, (std::vector<AskedChange>{{Stats, Level::Awareness, Level::Practitioner, 9},
                                                          {Sql, Level::Working, Level::Practitioner, 7}}));
    // With the weight that the second role gives it; what it asks no more has that of the first.
    QCOMPARE(change.asksLower, (std::vector<AskedChange>{{Python, Level::Practitioner, Level::Working, 4}}));
    QCOMPARE(change.asksNoMore, (std::vector<AskedChange>{{Algebra, Level::Working, Level::None, 6}}));
    QVERIFY(change.asksNew.empty());
    QVERIFY(change.changesRole());
    QVERIFY(change.changesFamily());
    const GrowthChange lead = growthChange({Engineer, CareerLevel::Mid}, {Lead, CareerLevel::Mid}, m_catalogue);
    QCOMPARE(lead.tasksThen, QStringList{QStringLiteral("Lead people")});
    QCOMPARE(lead.tasksNoMore, QStringList{QStringLiteral("Build things")});
    QVERIFY(!lead.changesFamily());
}

void GrowthMovesTest::unknownRolesChangeNothing()
{
    const GrowthChange change =
        growthChange({Engineer, CareerLevel::Mid}, {RoleId(QStringLiteral("gone")), CareerLevel::Mid}, m_catalogue);
    QVERIFY(change.asksNew.empty() && change.asksNoMore.empty());
    QVERIFY(change.trustedThen.isEmpty());
}

void GrowthMovesTest::relatedRoleNamesWhatIsSharedAndWhatIsNot()
{
    const Catalogue catalogue(smallCatalogueContents());
    const std::vector<RelatedRole> related = relatedRoles({Analyst, CareerLevel::Mid}, catalogue);
    QCOMPARE(related.size(), size_t{1});
    // Python 4 and 10, SQL 7 and 4, statistics 9 and 3, algebra 0 and 6.
    QCOMPARE(related[0].overlap, (SkillOverlap{4 + 4 + 3, 10 + 7 + 9 + 6}));
    QCOMPARE(related[0].shared, (std::vector<AskedByBoth>{{Sql, Level::Practitioner, Level::Working},
                                                          {Python, Level::Working, Level::Practitioner},
                                                          {Stats, Level::Practitioner, Level::Awareness}}));
    QCOMPARE(related[0].besides, (std::vector<AskedByBoth>{{Algebra, Level::None, Level::Working}}));
    QVERIFY(!related[0].isNamed);
    QVERIFY(relatedRoles({Engineer, CareerLevel::Mid}, catalogue)[0].isNamed);
    QVERIFY(relatedRoles({RoleId(QStringLiteral("gone")), CareerLevel::Mid}, catalogue).empty());
}

QTEST_GUILESS_MAIN(GrowthMovesTest)
#include "tst_growthmoves.moc"
