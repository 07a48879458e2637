// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/comparisonwords.h"
#include "domain/gap.h"
#include "domain/matchbill.h"
#include "domain/rolecomparison.h"

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const SkillId Stats(QStringLiteral("s_stats"));
const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

const std::vector<ComparedRole> BothAtMid{{Engineer, CareerLevel::Mid}, {Analyst, CareerLevel::Mid}};

QStringList skillsOf(const RoleComparison &comparison)
{
    QStringList ids;
    for (const ComparedSkill &row : comparison.skills)
        ids += row.skill.text();
    return ids;
}

const ComparisonFinding *findingOf(const std::vector<ComparisonFinding> &findings, ComparisonFinding::Kind kind)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [kind](const ComparisonFinding &each) { return each.kind == kind; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

/** Two roles or more beside each other, in a catalogue small enough to count by hand. */
class RoleComparisonTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_state = {};
    }
    void columnsSayWhatBillAndGapSay();
    void unknownRolesAndRepetitionsAreLeftOut();
    void weeksNeedFreeHours();
    void rowsAreGapsOfAllThenTheMostLevelsShort();
    void rowsOfOneRoleAtThreeSeniorities();
    void sharedGapsAreCountedOnce();
    void whatAllAskCountsUpToTheLowestLevel();
    void skillsOfOneColumnStandBesides();
    void nearestAndHighestNeedNoEqual();
    void nearestIsMeasuredByTheTarget();
    void consideredRolesAreAtTheLevelOfTheTarget();
    void wordsNameSkillsRolesAndHours();
    void oneColumnHasNoFindings();

private:
    RoleComparison compared(const std::vector<ComparedRole> &columns) const
    {
        return compareRoles(columns, m_state, m_catalogue);
    }

    Catalogue m_catalogue{smallCatalogueContents()};
    PlanState m_state;
};

void RoleComparisonTest::columnsSayWhatBillAndGapSay()
{
    m_state.levels = {{Python, Level::Working}, {Stats, Level::Awareness}};
    const RoleComparison comparison = compared(BothAtMid);
    QCOMPARE(comparison.columns.size(), size_t{2});
    for (const ComparedColumn &column : comparison.columns) {
        const Role &role = *m_catalogue.role(column.what.role);
        const MatchBill bill = matchBill(role, CareerLevel::Mid, m_state);
        QCOMPARE(column.percent, bill.percent());
        QCOMPARE(column.shownPercent, bill.shownPercent());
        QCOMPARE(column.reached, bill.reached());
        QCOMPARE(column.asked, static_cast<int>(bill.lines.size()));
        const Gap gap = gapTo(role, CareerLevel::Mid, m_state, m_catalogue);
        QCOMPARE(column.gaps(), static_cast<int>(gap.lines.size()));
        QCOMPARE(column.hours, gap.hours);
        QCOMPARE(column.missingPoints(), 100 - bill.shownPercent());
    }
    // By hand: Python 2 to 3 (40), SQL 0 to 2 (30), algebra 0 to 2 (30), statistics reached; then
    // statistics 1 to 3 (60), SQL 0 to 3 (70), Python reached.
    QCOMPARE(comparison.columns[0].hours.likely, 100.0);
    QCOMPARE(comparison.columns[1].hours.likely, 130.0);
    QCOMPARE(comparison.mostHours(), 130.0);
}

void RoleComparisonTest::unknownRolesAndRepetitionsAreLeftOut()
{
    const RoleComparison comparison = compared({{RoleId(QStringLiteral("gone")), CareerLevel::Mid},
                                                {Analyst, CareerLevel::Mid},
                                                {Analyst, CareerLevel::Mid},
                                                {Analyst, CareerLevel::Senior}});
    QCOMPARE(comparison.columns.size(), size_t{2});
    QCOMPARE(comparison.columns[0].what, (ComparedRole{Analyst, CareerLevel::Mid}));
    QCOMPARE(comparison.columns[1].what, (ComparedRole{Analyst, CareerLevel::Senior}));
    QVERIFY(compared({}).skills.empty());
}

void RoleComparisonTest::weeksNeedFreeHours()
{
    m_state.availability = evenly(12.5, QDate(2026, 1, 5));
    const RoleComparison free = compared(BothAtMid);
    QCOMPARE(free.hoursPerWeek, 12.5);
    QCOMPARE(*free.columns[0].weeks, free.columns[0].hours.likely / 12.5);
    m_state.availability = evenly(0, QDate(2026, 1, 5));
    const RoleComparison none = compared(BothAtMid);
    QVERIFY(!none.columns[0].weeks);
    QVERIFY(weeksText(none.columns[0]).isEmpty());
}

void RoleComparisonTest::rowsAreGapsOfAllThenTheMostLevelsShort()
{
    // Engineer asks Python 3, SQL 2, algebra 2, statistics 1; the analyst statistics 3, SQL 3, Python 2.
    m_state.levels = {{Stats, Level::Awareness}, {Python, Level::Working}};
    const RoleComparison comparison = compared(BothAtMid);
    // SQL misses in both; algebra and statistics are two levels short in one; Python one level.
    QCOMPARE(skillsOf(comparison), (QStringList{QStringLiteral("s_sql"), QStringLiteral("s_stats"),
                                                QStringLiteral("s_algebra"), QStringLiteral("s_python")}));
    const ComparedSkill &sql = comparison.skills[0];
    QCOMPARE(sql.gapColumns(), 2);
    QCOMPARE(sql.levelsShort(), 5);
    QCOMPARE(sql.cells[0].levelsShort, 2);
    QCOMPARE(sql.cells[1].hours.likely, 70.0);
    // Statistics weigh more than algebra, and both columns ask them.
    QCOMPARE(comparison.skills[1].weight(), 12);
    QCOMPARE(comparison.skills[2].weight(), 6);
    QVERIFY(!comparison.skills[2].cells[1].isAsked());
    QCOMPARE(comparison.gapSkills(), 4);
}

void RoleComparisonTest::rowsOfOneRoleAtThreeSeniorities()
{
    const RoleComparison comparison =
        compared({{Engineer, CareerLevel::Entry}, {Engineer, CareerLevel::Mid}, {Engineer, CareerLevel::Senior}});
    QCOMPARE(comparison.columns.size(), size_t{3});
    const auto stats = std::find_if(comparison.skills.begin(), comparison.skills.end(),
                                    [](const ComparedSkill &row) { return row.skill == Stats; });
    QVERIFY(!stats->cells[0].isAsked());
    QCOMPARE(stats->cells[1].asked, Level::Awareness);
    QCOMPARE(stats->cells[2].asked, Level::Working);
    QCOMPARE(*comparison.nearest, size_t{0});
    QCOMPARE(columnTitle(2, comparison, m_catalogue), QStringLiteral("Engineer, Senior"));
}

void RoleComparisonTest::sharedGapsAreCountedOnce()
{
    const RoleComparison comparison = compared(BothAtMid);
    // Python 3 and 2 (70 and 30), SQL 2 and 3 (30 and 70), statistics 1 and 3 (10 and 70).
    QCOMPARE(comparison.shared.size(), size_t{3});
    QCOMPARE(comparison.shared[0].hoursSaved.likely, 30.0);
    QCOMPARE(comparison.shared[1].hoursSaved.likely, 30.0);
    QCOMPARE(comparison.shared[2].skill, Stats);
    QCOMPARE(comparison.shared[2].hoursSaved.likely, 10.0);
    QCOMPARE(comparison.hoursSaved.likely, 70.0);
    QCOMPARE(comparison.hoursTogether.likely, 70.0 + 70.0 + 70.0 + 30.0);
    QCOMPARE(comparison.columns[0].hours.likely + comparison.columns[1].hours.likely,
             comparison.hoursTogether.likely + comparison.hoursSaved.likely);
}

void RoleComparisonTest::whatAllAskCountsUpToTheLowestLevel()
{
    m_state.levels = {{Python, Level::Awareness}, {Stats, Level::Expert}};
    const RoleComparison comparison = compared(BothAtMid);
    QCOMPARE(comparison.forAll.size(), size_t{2});
    const auto python = std::find_if(comparison.forAll.begin(), comparison.forAll.end(),
                                     [](const SharedGap &gap) { return gap.skill == Python; });
    QVERIFY(python != comparison.forAll.end());
    QCOMPARE(python->have, Level::Awareness);
    QCOMPARE(python->forAll, Level::Working);
    QCOMPARE(python->highest, Level::Practitioner);
    QCOMPARE(python->hoursForAll.likely, 20.0);
    QCOMPARE(python->hoursToHighest.likely, 60.0);
}

void RoleComparisonTest::skillsOfOneColumnStandBesides()
{
    const RoleComparison comparison = compared(BothAtMid);
    QCOMPARE(comparison.askedOnce.size(), size_t{1});
    QCOMPARE(comparison.askedOnce[0], (AskedOnce{Algebra, 0, Level::None, Level::Working}));
    QVERIFY(compared({{Engineer, CareerLevel::Mid}}).askedOnce.empty());
}

void RoleComparisonTest::nearestAndHighestNeedNoEqual()
{
    const RoleComparison none = compared(BothAtMid);
    QCOMPARE(none.columns[0].shownPercent, 0);
    QVERIFY(!none.highestMatch); // both at nothing
    QCOMPARE(*none.nearest, size_t{0});
    for (const SkillId &skill : {Python, Sql, Algebra, Stats})
        m_state.levels.insert(skill, Level::Expert);
    const RoleComparison all = compared(BothAtMid);
    QVERIFY(!all.nearest);
    QVERIFY(!all.highestMatch);
    m_state.levels = {{Stats, Level::Expert}, {Sql, Level::Expert}};
    const RoleComparison analyst = compared(BothAtMid);
    QCOMPARE(*analyst.nearest, size_t{1});
    QCOMPARE(*analyst.highestMatch, size_t{1});
}

void RoleComparisonTest::nearestIsMeasuredByTheTarget()
{
    m_state.levels = {{Stats, Level::Expert}, {Sql, Level::Expert}};
    QVERIFY(!compared(BothAtMid).nearestOfTarget);
    m_state.target = Target{Engineer, CareerLevel::Mid};
    const RoleComparison comparison = compared(BothAtMid);
    QVERIFY(comparison.columns[0].isTarget);
    QVERIFY(!comparison.columns[1].isTarget);
    // Python to 2, of Python to 3 and algebra to 2.
    QCOMPARE(*comparison.nearestOfTarget, 30.0 / 100.0);
    m_state.target = Target{Engineer, CareerLevel::Entry};
    QVERIFY(!compared(BothAtMid).nearestOfTarget);
    m_state.target = Target{Analyst, CareerLevel::Mid};
    QVERIFY(!compared(BothAtMid).nearestOfTarget);
}

void RoleComparisonTest::consideredRolesAreAtTheLevelOfTheTarget()
{
    m_state.consideredRoles = {Analyst, RoleId(QStringLiteral("gone")), Engineer};
    QCOMPARE(consideredColumns(m_state, m_catalogue),
             (std::vector<ComparedRole>{{Analyst, CareerLevel::Entry}, {Engineer, CareerLevel::Entry}}));
    m_state.target = Target{Engineer, CareerLevel::Senior};
    QCOMPARE(consideredColumns(m_state, m_catalogue),
             (std::vector<ComparedRole>{{Analyst, CareerLevel::Senior}, {Engineer, CareerLevel::Senior}}));
}

void RoleComparisonTest::wordsNameSkillsRolesAndHours()
{
    m_state.levels = {{Stats, Level::Expert}, {Sql, Level::Awareness}, {Algebra, Level::Working}};
    m_state.target = Target{Engineer, CareerLevel::Mid};
    const RoleComparison comparison = compared(BothAtMid);
    const auto findings = comparisonFindings(comparison, {}, m_catalogue);
    using Kind = ComparisonFinding::Kind;
    // 70 + 20 for the target; 30 + 60 for the other: none is nearer.
    QVERIFY(!findingOf(findings, Kind::Nearest));
    const ComparisonFinding *forAll = findingOf(findings, Kind::ForAll);
    QVERIFY(forAll);
    QVERIFY2(forAll->text.contains(QStringLiteral("Python to Working (30\u00a0h)")), qPrintable(forAll->text));
    QVERIFY2(forAll->text.contains(QStringLiteral("SQL to Working (20\u00a0h)")), qPrintable(forAll->text));
    QCOMPARE(forAll->skills.size(), size_t{2});
    // With two columns, what is shared is what all have.
    QVERIFY(!findingOf(findings, Kind::SharedWork));
    const ComparisonFinding *once = findingOf(findings, Kind::AskedOnce);
    QVERIFY(once);
    QCOMPARE(once->text, QStringLiteral("Only Engineer asks Linear algebra."));

    m_state.levels = {{Stats, Level::Expert}, {Sql, Level::Expert}};
    const auto near = comparisonFindings(compared(BothAtMid), {}, m_catalogue);
    QCOMPARE(findingOf(near, Kind::Nearest)->text,
             QStringLiteral("Analyst: 30\u00a0h, that is 30\u00a0% of the hours of your target."));
    // The nearest is the highest, too: said once.
    QVERIFY(!findingOf(near, Kind::HighestMatch));

    const auto three = comparisonFindings(
        compared({{Engineer, CareerLevel::Entry}, {Engineer, CareerLevel::Senior}, {Analyst, CareerLevel::Senior}}), {},
        m_catalogue);
    const ComparisonFinding *shared = findingOf(three, Kind::SharedWork);
    QVERIFY(shared);
    QVERIFY2(shared->text.contains(QLatin1String("Linear algebra")), qPrintable(shared->text));
}

void RoleComparisonTest::oneColumnHasNoFindings()
{
    QVERIFY(comparisonFindings(compared({{Engineer, CareerLevel::Mid}}), {}, m_catalogue).empty());
    QVERIFY(comparisonFindings(compared({}), {}, m_catalogue).empty());
}

QTEST_GUILESS_MAIN(RoleComparisonTest)
#include "tst_rolecomparison.moc"
