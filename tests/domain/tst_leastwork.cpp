// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/leastwork.h"

#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));

} // namespace

/** The least work, computed by hand: entry engineer asks Python 2 (10) and algebra 1 (6), both essential, and SQL 1
 * (4). */
class TestLeastWork final : public QObject
{
    Q_OBJECT

private slots:
    void reachedAlreadyTakesNothing();
    void cheapestRisesAreChosen();
    void allIsTheWholeGap();
    void essentialSkillsAreNeededAboveTheCap();
    void whatTheRisesBuildOnIsNamedAndNotCounted();
    void roleThatAsksNothingTakesNothing();

private:
    LeastWork workTo(double percent, const QMap<SkillId, Level> &levels) const
    {
        PlanState state;
        state.levels = levels;
        return leastWorkTo(percent, *m_catalogue.role(RoleId(QStringLiteral("r_engineer"))), CareerLevel::Entry, state,
                           m_catalogue);
    }

    const Catalogue m_catalogue{smallCatalogueContents()};
};

void TestLeastWork::reachedAlreadyTakesNothing()
{
    const LeastWork work = workTo(50, {{Python, Level::Working}});
    QCOMPARE(work.percentBefore, 50.0);
    QCOMPARE(work.percentAfter, 50.0);
    QVERIFY(work.rises.empty());
    QCOMPARE(work.hours, HoursRange());
}

void TestLeastWork::cheapestRisesAreChosen()
{
    // 60 % of 240 units are 144. Python 2 (120) is had, so that 39 of SQL's 48 units count, for 10 hours.
    const LeastWork work = workTo(60, {{Python, Level::Working}});
    QCOMPARE(work.rises.size(), size_t{1});
    QCOMPARE(work.rises.front(), (LevelRise{Sql, Level::None, Level::Awareness, {5, 10, 20}}));
    QCOMPARE(work.percentAfter, 100.0 * (120 + 39) / 240);
    // For more than that only algebra (72) does it alone.
    const LeastWork more = workTo(67, {{Python, Level::Working}});
    QCOMPARE(more.rises.size(), size_t{1});
    QCOMPARE(more.rises.front().skill, Algebra);
    QCOMPARE(more.percentAfter, 80.0);
}

void TestLeastWork::allIsTheWholeGap()
{
    const LeastWork work = workTo(100, {});
    QCOMPARE(work.rises.size(), size_t{3});
    QCOMPARE(work.percentBefore, 0.0);
    QCOMPARE(work.percentAfter, 100.0);
    QCOMPARE(work.hours.likely, 10.0 + 20 + 10 + 10);
}

void TestLeastWork::essentialSkillsAreNeededAboveTheCap()
{
    // As long as nothing essential is known, 24 of SQL's 48 units count; Python at 1 (60 of 192) makes it 31.
    const QMap<SkillId, Level> others{{Sql, Level::Awareness}};
    QCOMPARE(workTo(0, others).percentBefore, 10.0);
    const LeastWork work = workTo(11, others);
    QCOMPARE(work.rises.size(), size_t{1});
    QCOMPARE(work.rises.front(), (LevelRise{Python, Level::None, Level::Awareness, {5, 10, 20}}));
    QCOMPARE(work.percentAfter, 100.0 * (60 + 31) / 240);
}

void TestLeastWork::whatTheRisesBuildOnIsNamedAndNotCounted()
{
    // A mid engineer's SQL goes to Working or above, and builds on Python at Awareness.
    PlanState state;
    const Role &analyst = *m_catalogue.role(RoleId(QStringLiteral("r_engineer")));
    Role sqlOnly = analyst;
    sqlOnly.requirements = {{Sql, {Level::Working, Level::Working, Level::Working}, 1, false}};
    const LeastWork work = leastWorkTo(100, sqlOnly, CareerLevel::Entry, state, m_catalogue);
    QCOMPARE(work.hours.likely, 30.0);
    QCOMPARE(work.before.size(), size_t{1});
    QCOMPARE(work.before.front(), (LevelRise{Python, Level::None, Level::Awareness, {5, 10, 20}}));
    state.levels.insert(Python, Level::Awareness);
    QVERIFY(leastWorkTo(100, sqlOnly, CareerLevel::Entry, state, m_catalogue).before.empty());
}

void TestLeastWork::roleThatAsksNothingTakesNothing()
{
    Role role;
    const LeastWork work = leastWorkTo(100, role, CareerLevel::Entry, {}, m_catalogue);
    QCOMPARE(work.percentBefore, 100.0);
    QVERIFY(work.rises.empty());
}

QTEST_GUILESS_MAIN(TestLeastWork)
#include "tst_leastwork.moc"
