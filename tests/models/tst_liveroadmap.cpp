// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/liveroadmap.h"

#include "common/roadmaphouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

/** The roadmap of the open plan, kept up to date. */
class TestLiveRoadmap final : public QObject
{
    Q_OBJECT

private slots:
    void showsThePlanOfToday();
    void isEmptyWithoutAPlan();
    void everyEditAboutDatesIsToldOnce();
    void wordsDoNotChangeIt();
    void anotherDayChangesIt();
    void forecastComesLater();
    void forecastOfAnOlderPlanNeverComes();
    void goesWhileAForecastIsUnderWay();
};

void TestLiveRoadmap::showsThePlanOfToday()
{
    RoadmapHouse house;
    const LiveRoadmap live(house.catalogue, house.plan, RoadmapToday);
    QCOMPARE(live.roadmap().today, RoadmapToday);
    QCOMPARE(live.roadmap(), roadmapOf(house.plan.state(), house.catalogue, RoadmapToday));
    QVERIFY(live.roadmap().step(PythonFirst));
}

void TestLiveRoadmap::isEmptyWithoutAPlan()
{
    const Catalogue catalogue{smallCatalogueContents()};
    const OpenPlan none;
    const LiveRoadmap live(catalogue, none, RoadmapToday);
    QVERIFY(live.roadmap().steps.empty());
    QVERIFY(!live.forecast());
}

void TestLiveRoadmap::everyEditAboutDatesIsToldOnce()
{
    RoadmapHouse house;
    const LiveRoadmap live(house.catalogue, house.plan, RoadmapToday);
    const QSignalSpy changed(&live, &LiveRoadmap::changed);
    const RoadmapStep first = *live.roadmap().step(PythonFirst);
    house.commands.logHours(first.step, 1, RoadmapToday); // a record and a log in one change
    QCOMPARE(changed.count(), 1);
    QCOMPARE(live.roadmap().step(PythonFirst)->hoursDone, 1.0);
    house.commands.undo();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(live.roadmap().step(PythonFirst)->hoursDone, 0.0);
}

void TestLiveRoadmap::wordsDoNotChangeIt()
{
    RoadmapHouse house;
    const LiveRoadmap live(house.catalogue, house.plan, RoadmapToday);
    const QSignalSpy changed(&live, &LiveRoadmap::changed);
    house.commands.writeNote(SkillId(QStringLiteral("s_python")), QStringLiteral("A note"));
    house.commands.setPlanB(Target{RoleId(QStringLiteral("r_analyst")), CareerLevel::Entry});
    house.commands.setPayBack(PayBackAssumptions());
    QVERIFY(house.plan.state().payBack);
    house.commands.setAdvisorLevel(SkillId(QStringLiteral("s_python")), Level::Expert);
    house.commands.answerStatement(StatementId(QStringLiteral("i1")), Liking::Like);
    house.commands.considerRoles({RoleId(QStringLiteral("r_analyst"))});
    house.commands.keepAdvert({{}, QStringLiteral("Analyst"), {}, {}, {}, {}, {}});
    house.commands.nameSkill(QStringLiteral("Snake"), SkillId(QStringLiteral("s_python")));
    QVERIFY(!house.plan.state().ownAliases.isEmpty() && !house.plan.state().adverts.isEmpty());
    QCOMPARE(changed.count(), 0);
}

void TestLiveRoadmap::anotherDayChangesIt()
{
    RoadmapHouse house;
    LiveRoadmap live(house.catalogue, house.plan, RoadmapToday);
    const QDate finish = live.roadmap().finish;
    const QSignalSpy changed(&live, &LiveRoadmap::changed);
    live.setToday(RoadmapToday);
    QCOMPARE(changed.count(), 0);
    live.setToday(RoadmapToday.addDays(7));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(live.roadmap().finish, finish.addDays(7));
}

void TestLiveRoadmap::forecastComesLater()
{
    RoadmapHouse house;
    const LiveRoadmap live(house.catalogue, house.plan, RoadmapToday);
    QSignalSpy there(&live, &LiveRoadmap::forecastChanged);
    QVERIFY(!live.forecast());
    QVERIFY(there.wait());
    QVERIFY(live.forecast());
    QVERIFY(live.forecast()->p50 <= live.forecast()->p80);
    QCOMPARE(live.forecast()->p50, forecastOf(live.roadmap(), 1).p50);
}

void TestLiveRoadmap::forecastOfAnOlderPlanNeverComes()
{
    RoadmapHouse house;
    const LiveRoadmap live(house.catalogue, house.plan, RoadmapToday);
    QSignalSpy there(&live, &LiveRoadmap::forecastChanged);
    QVERIFY(!live.forecast());
    house.commands.aimAt({RoleId(QStringLiteral("r_analyst")), CareerLevel::Senior});
    QVERIFY(!live.forecast());
    QVERIFY(there.wait());
    QCOMPARE(live.forecast()->p80, forecastOf(live.roadmap(), 1).p80);
    QTest::qWait(50); // the older one would be here by now
    QCOMPARE(there.count(), 1);
}

void TestLiveRoadmap::goesWhileAForecastIsUnderWay()
{
    RoadmapHouse house;
    for (int time = 0; time < 20; ++time) {
        const LiveRoadmap live(house.catalogue, house.plan, RoadmapToday);
        QVERIFY(!live.forecast());
    }
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestLiveRoadmap)
#include "tst_liveroadmap.moc"
