// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/planstate.h"
#include "domain/roadmap.h"
#include "domain/whatif.h"

#include <QTest>

using namespace Cairn;

namespace {

const QDate Monday(2026, 1, 5);
const Target Engineer{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
const Target Analyst{RoleId(QStringLiteral("r_analyst")), CareerLevel::Mid};

/** Works at weekends, with days off, a deadline and a boost. */
PlanState weekendPlan()
{
    PlanState state;
    state.profile.hoursPerWeek = 6;
    state.target = Engineer;
    Availability availability;
    availability.hoursOnWeekday = {0, 0, 0, 0, 0, 4, 2};
    availability.off = {{{Monday, Monday.addDays(6)}, QStringLiteral("exams"), DayOffKind::Exam}};
    availability.start = Monday;
    availability.deadline = Monday.addDays(300);
    availability.atOnce = 3;
    availability.boosts = {{{Monday, Monday.addDays(40)}, 4}};
    state.availability = availability;
    return state;
}

QDate finishOf(const PlanState &state)
{
    return roadmapOf(state, Catalogue(smallCatalogueContents()), Monday).finish;
}

} // namespace

/** What another way would be: only what is named changes. */
class TestWhatIf final : public QObject
{
    Q_OBJECT

private slots:
    void nothingNamedChangesNothing();
    void hoursReplaceTheWeekAndEndBoosts();
    void otherTargetChangesNothingElse();
    void laterStartKeepsTheWeek();
    void planWithoutAWeekTakesTheHoursOfTheProfile();
    void moreHoursEndThePlanEarlier();
};

void TestWhatIf::nothingNamedChangesNothing()
{
    QVERIFY(imagined(weekendPlan(), {}) == weekendPlan());
    QVERIFY(imagined(PlanState(), {}) == PlanState());
}

void TestWhatIf::hoursReplaceTheWeekAndEndBoosts()
{
    WhatIf whatIf;
    whatIf.hoursPerWeek = 15;
    PlanState expected = weekendPlan();
    expected.availability->hoursOnWeekday = {3, 3, 3, 3, 3, 0, 0};
    expected.availability->boosts.clear();
    QVERIFY(imagined(weekendPlan(), whatIf) == expected);
}

void TestWhatIf::otherTargetChangesNothingElse()
{
    WhatIf whatIf;
    whatIf.target = Analyst;
    PlanState expected = weekendPlan();
    expected.target = Analyst;
    QVERIFY(imagined(weekendPlan(), whatIf) == expected);
}

void TestWhatIf::laterStartKeepsTheWeek()
{
    WhatIf whatIf;
    whatIf.start = Monday.addDays(50);
    PlanState expected = weekendPlan();
    expected.availability->start = Monday.addDays(50);
    QVERIFY(imagined(weekendPlan(), whatIf) == expected);
}

void TestWhatIf::planWithoutAWeekTakesTheHoursOfTheProfile()
{
    PlanState state = weekendPlan();
    state.availability.reset();
    WhatIf whatIf;
    whatIf.start = Monday;
    QCOMPARE(*imagined(state, whatIf).availability, evenly(6, Monday));
    whatIf.hoursPerWeek = 10;
    QCOMPARE(*imagined(state, whatIf).availability, evenly(10, Monday));
}

void TestWhatIf::moreHoursEndThePlanEarlier()
{
    PlanState state = weekendPlan();
    state.availability = evenly(10, Monday);
    WhatIf whatIf;
    whatIf.hoursPerWeek = 20;
    // 119 h at two hours a day, and at four.
    QCOMPARE(finishOf(state), Monday.addDays(11 * 7 + 4));
    QCOMPARE(finishOf(imagined(state, whatIf)), Monday.addDays(5 * 7 + 4));
    whatIf.start = Monday.addDays(7);
    QCOMPARE(finishOf(imagined(state, whatIf)), Monday.addDays(6 * 7 + 4));
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
