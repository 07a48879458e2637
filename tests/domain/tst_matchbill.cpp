// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/matchbill.h"

#include <QTest>

using namespace Cairn;

using Points = std::vector<int>;
using Levels = std::array<int, 4>; // of Python, SQL, linear algebra, statistics

/** Bills computed by hand. A weight point is twelve parts, so r_engineer can earn 240, 276 and 276 parts. */
class TestMatchBill final : public QObject
{
    Q_OBJECT

private slots:
    void shareIsAsComputedByHand_data();
    void shareIsAsComputedByHand();
    void linesAreInTheRolesOrderAndOnlyOfAskedSkills();
    void smallestGapNeverReadsAsNone();
    void firstStepNeverReadsAsNothing();
    void roleThatAsksNothingIsReached();
    void pointsAreApportioned();
    void apportionedFavoursTheLargestRemainder_data();
    void apportionedFavoursTheLargestRemainder();

private:
    static PlanState stateOf(int python, int sql, int algebra, int stats);
    static Role wideRole();
    const Catalogue m_catalogue{smallCatalogueContents()};
    const Role &m_engineer = *m_catalogue.role(RoleId(QStringLiteral("r_engineer")));
};

PlanState TestMatchBill::stateOf(int python, int sql, int algebra, int stats)
{
    PlanState state;
    const std::vector<std::pair<const char *, int>> known{
        {"s_python", python}, {"s_sql", sql}, {"s_algebra", algebra}, {"s_stats", stats}};
    for (const auto &[skill, level] : known) {
        if (level > 0)
            state.levels.insert(SkillId(QString::fromLatin1(skill)), *levelFromNumber(level));
    }
    return state;
}

/** Twenty-five skills of weight 10 at level 1, and one of weight 1 at level 4. */
Role TestMatchBill::wideRole()
{
    Role role;
    for (int at = 0; at < 25; ++at)
        role.requirements.push_back({SkillId(QStringLiteral("s%1").arg(at)), {Level::Awareness}, 10, false});
    role.requirements.push_back({SkillId(QStringLiteral("light")), {Level::Expert}, 1, false});
    return role;
}

void TestMatchBill::shareIsAsComputedByHand_data()
{
    QTest::addColumn<CareerLevel>("level");
    QTest::addColumn<Levels>("have");
    QTest::addColumn<int>("earned");
    QTest::addColumn<int>("possible");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("reached");
    const auto row = [](const char *name, CareerLevel level, Levels have, int earned, int possible, int shown,
                        int reached) {
        QTest::newRow(name) << level << have << earned << possible << shown << reached;
    };
    constexpr auto Entry = CareerLevel::Entry;
    constexpr auto Mid = CareerLevel::Mid;
    constexpr auto Senior = CareerLevel::Senior;
    row("nothing yet", Entry, {0, 0, 0, 0}, 0, 240, 0, 0);
    row("half of one", Entry, {1, 0, 0, 0}, 60, 240, 25, 0);
    row("one whole", Entry, {2, 0, 0, 0}, 120, 240, 50, 1);
    row("more than asked counts as asked", Entry, {4, 0, 0, 0}, 120, 240, 50, 1);
    row("a light one, of which half counts without essential ones", Entry, {0, 1, 0, 0}, 24, 240, 10, 1);
    row("two of three, of the light one 39 of 48 parts", Entry, {2, 1, 0, 0}, 120 + 39, 240, 66, 2);
    row("all", Entry, {2, 1, 1, 0}, 240, 240, 100, 3);
    row("what is not asked counts nothing", Entry, {0, 0, 0, 4}, 0, 240, 0, 0);
    row("a third", Mid, {1, 0, 0, 0}, 40, 276, 14, 0);
    row("rounded up", Mid, {2, 1, 2, 1}, 212, 276, 77, 2);
    row("nearly all", Mid, {3, 1, 2, 1}, 252, 276, 91, 3);
    row("parts of four levels", Senior, {3, 2, 1, 1}, 90 + 32 + 24 + 18, 276, 59, 0);
    row("all at the top", Senior, {4, 3, 3, 2}, 276, 276, 100, 4);
}

void TestMatchBill::shareIsAsComputedByHand()
{
    QFETCH(const CareerLevel, level);
    QFETCH(const Levels, have);
    const MatchBill bill = matchBill(m_engineer, level, std::apply(stateOf, have));
    QTEST(bill.earned(), "earned");
    QTEST(bill.possible(), "possible");
    QTEST(bill.shownPercent(), "shown");
    QTEST(bill.reached(), "reached");
    QCOMPARE(bill.percent(), 100.0 * bill.earned() / bill.possible());
    QCOMPARE(bill.role, m_engineer.id);
    QCOMPARE(bill.level, level);
}

void TestMatchBill::linesAreInTheRolesOrderAndOnlyOfAskedSkills()
{
    const MatchBill bill = matchBill(m_engineer, CareerLevel::Entry, stateOf(1, 4, 0, 4));
    QCOMPARE(bill.lines.size(), size_t{3});
    const BillLine &python = bill.lines[0];
    QCOMPARE(python.skill.text(), QStringLiteral("s_python"));
    QCOMPARE(python.have, Level::Awareness);
    QCOMPARE(python.asked, Level::Working);
    QCOMPARE(python.weight, 10);
    QVERIFY(python.essential);
    QCOMPARE(python.missing(), 60);
    QCOMPARE(python.levelsShort(), 1);
    const BillLine &sql = bill.lines[1];
    QCOMPARE(sql.skill.text(), QStringLiteral("s_sql"));
    QCOMPARE(sql.have, Level::Expert);
    QVERIFY(!sql.essential);
    QCOMPARE(sql.reached, 48);
    QCOMPARE(sql.withheld, 17); // Python and algebra are essential, and 60 of their 192 parts are reached
    QCOMPARE(sql.earned(), 31);
    QCOMPARE(sql.missing(), 17);
    QCOMPARE(sql.levelsShort(), 0);
    QCOMPARE(bill.lines[2].skill.text(), QStringLiteral("s_algebra"));
}

void TestMatchBill::smallestGapNeverReadsAsNone()
{
    PlanState state;
    for (const Requirement &requirement : wideRole().requirements)
        state.levels.insert(requirement.skill, Level::Practitioner); // one level short of the light one only
    const MatchBill bill = matchBill(wideRole(), CareerLevel::Entry, state);
    QCOMPARE(bill.possible() - bill.earned(), 3);
    QVERIFY(bill.percent() > 99.9);
    QCOMPARE(bill.shownPercent(), 99);
    QCOMPARE(pointsOf(bill, 1).missing.back(), 1);
}

void TestMatchBill::firstStepNeverReadsAsNothing()
{
    PlanState state;
    state.levels.insert(SkillId(QStringLiteral("light")), Level::Awareness);
    const MatchBill bill = matchBill(wideRole(), CareerLevel::Entry, state);
    QVERIFY(bill.percent() < 0.1);
    QCOMPARE(bill.shownPercent(), 1);
    QCOMPARE(pointsOf(bill, 1).earned.back(), 1);
}

void TestMatchBill::roleThatAsksNothingIsReached()
{
    const MatchBill bill = matchBill(wideRole(), CareerLevel::Senior, {});
    QVERIFY(bill.lines.empty());
    QCOMPARE(bill.percent(), 100.0);
    QCOMPARE(bill.shownPercent(), 100);
    QCOMPARE(pointsOf(bill, 1).missingTotal, 0);
}

void TestMatchBill::pointsAreApportioned()
{
    const BillPoints points = pointsOf(matchBill(m_engineer, CareerLevel::Entry, stateOf(1, 0, 1, 0)), 1);
    QCOMPARE(points.earnedTotal, 55);
    QCOMPARE(points.earned, Points({25, 0, 30}));
    QCOMPARE(points.missingTotal, 45);
    QCOMPARE(points.missing, Points({25, 20, 0}));

    const BillPoints fine = pointsOf(matchBill(m_engineer, CareerLevel::Mid, stateOf(1, 0, 0, 0)), 100);
    QCOMPARE(fine.earnedTotal, 1449);
    QCOMPARE(fine.earned, Points({1449, 0, 0, 0}));
    QCOMPARE(fine.missingTotal, 8551);
    // 80, 48, 72 and 36 of 236 parts of 8551: 2898.64, 1739.19, 2608.78, 1304.39
    QCOMPARE(fine.missing, Points({2899, 1739, 2609, 1304}));
}

void TestMatchBill::apportionedFavoursTheLargestRemainder_data()
{
    QTest::addColumn<Points>("sizes");
    QTest::addColumn<int>("total");
    QTest::addColumn<Points>("parts");
    QTest::newRow("nothing to split among") << Points{} << 100 << Points{};
    QTest::newRow("only zeros") << Points{0, 0} << 100 << Points{0, 0};
    QTest::newRow("equal remainders, the earlier one") << Points{1, 1, 1} << 100 << Points{34, 33, 33};
    QTest::newRow("two left over") << Points{1, 1, 1} << 101 << Points{34, 34, 33};
    QTest::newRow("the largest remainder") << Points{1, 2, 3} << 7 << Points{1, 2, 4};
    QTest::newRow("zero stays zero") << Points{0, 5, 0, 5} << 3 << Points{0, 2, 0, 1};
    QTest::newRow("nothing to split") << Points{3, 4} << 0 << Points{0, 0};
    QTest::newRow("exact") << Points{10, 20, 70} << 100 << Points{10, 20, 70};
}

void TestMatchBill::apportionedFavoursTheLargestRemainder()
{
    QFETCH(const Points, sizes);
    QFETCH(const int, total);
    QTEST(apportioned(sizes, total), "parts");
}

QTEST_GUILESS_MAIN(TestMatchBill)
#include "tst_matchbill.moc"
