// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/matchbill.h"
#include "models/smallestchange.h"

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

} // namespace

class TestSmallestChange : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void usualWishIsTheNextTenFromSeventyOn_data();
    void usualWishIsTheNextTenFromSeventyOn();
    void percentagesAreThoseOfTheBill();
    void allIsOpenWithoutATarget();
    void whatTheTargetAsksIsNotOpen();
    void whatIsWantedIsNotOpen();
    void lowerWantedLevelLeavesItOpen();

private:
    SmallestChange change(int percent) const
    {
        return smallestChange(percent, *m_catalogue.role(Engineer), CareerLevel::Entry, m_state, m_catalogue);
    }
    bool isOpen(const SmallestChange &change, const SkillId &skill) const
    {
        return std::any_of(change.open.begin(), change.open.end(),
                           [&skill](const LevelRise &rise) { return rise.skill == skill; });
    }

    Catalogue m_catalogue{smallCatalogueContents()};
    PlanState m_state;
};

void TestSmallestChange::init()
{
    m_state = {};
    m_state.levels = {{Python, Level::Awareness}};
}

void TestSmallestChange::usualWishIsTheNextTenFromSeventyOn_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("wish");
    QTest::newRow("nothing") << 0 << 70;
    QTest::newRow("below") << 62 << 70;
    QTest::newRow("at seventy") << 70 << 80;
    QTest::newRow("between") << 75 << 80;
    QTest::newRow("ninety") << 90 << 100;
    QTest::newRow("nearly all") << 99 << 100;
}

void TestSmallestChange::usualWishIsTheNextTenFromSeventyOn()
{
    QFETCH(int, now);
    QFETCH(int, wish);
    QCOMPARE(usualWish(now), wish);
}

void TestSmallestChange::percentagesAreThoseOfTheBill()
{
    const Role &role = *m_catalogue.role(Engineer);
    const SmallestChange whole = change(100);
    QCOMPARE(whole.percentNow, matchBill(role, CareerLevel::Entry, m_state).shownPercent());
    QCOMPARE(whole.percentThen, 100);
    QCOMPARE(whole.work.rises.size(), size_t{3});
    const SmallestChange some = change(70);
    QVERIFY(some.percentThen >= 70);
    PlanState then = m_state;
    for (const LevelRise &rise : some.work.rises)
        then.levels.insert(rise.skill, rise.to);
    QCOMPARE(some.percentThen, matchBill(role, CareerLevel::Entry, then).shownPercent());
}

void TestSmallestChange::allIsOpenWithoutATarget()
{
    const SmallestChange whole = change(100);
    QVERIFY(whole.open == whole.work.rises);
}

void TestSmallestChange::whatTheTargetAsksIsNotOpen()
{
    m_state.target = Target{Engineer, CareerLevel::Entry};
    QVERIFY(change(100).open.empty());
    // The analyst asks SQL at Working and Python at Awareness at entry; algebra not at all.
    m_state.target = Target{Analyst, CareerLevel::Entry};
    const SmallestChange whole = change(100);
    QVERIFY(!isOpen(whole, Sql));
    QVERIFY(isOpen(whole, Python));
    QVERIFY(isOpen(whole, Algebra));
}

void TestSmallestChange::whatIsWantedIsNotOpen()
{
    m_state.wantedLevels = {{Python, Level::Practitioner}, {Algebra, Level::Awareness}};
    const SmallestChange whole = change(100);
    QCOMPARE(whole.open.size(), size_t{1});
    QVERIFY(isOpen(whole, Sql));
}

void TestSmallestChange::lowerWantedLevelLeavesItOpen()
{
    m_state.wantedLevels = {{Python, Level::Awareness}};
    QVERIFY(isOpen(change(100), Python));
}

QTEST_GUILESS_MAIN(TestSmallestChange)
#include "tst_smallestchange.moc"
