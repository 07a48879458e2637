// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/weekmodel.h"

#include "common/roadmaphouse.h"
#include "models/liveroadmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

/** What there is to do this week. */
class TestWeekModel final : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatIsPlannedUntilSunday();
    void loggedHoursCountForTheirWeek();
    void tickMarksTheStepThroughTheDoor();
    void takingTheTickAwayOpensTheStepAgain();
    void refusedTickChangesNothing();
    void doneStepsStandBelow();
    void weekWithoutTimeIsEmpty();

private:
    struct Scene
    {
        RoadmapHouse house;
        LiveRoadmap live{house.catalogue, house.plan, RoadmapToday};
        WeekModel week{live, house.commands};
        QAbstractItemModelTester tester{&week, QAbstractItemModelTester::FailureReportingMode::QtTest};

        const PlanStep &step(const StepId &id) const { return live.roadmap().step(id)->step; }
        QModelIndex row(const StepId &id) const
        {
            for (int row = 0; row < week.rowCount(); ++row) {
                if (week.stepAt(week.index(row)) == id)
                    return week.index(row);
            }
            return {};
        }
    };
};

void TestWeekModel::holdsWhatIsPlannedUntilSunday()
{
    const Scene scene;
    QCOMPARE(scene.week.week(), (DateRange{QDate(2026, 1, 5), QDate(2026, 1, 11)}));
    // Thursday and Friday have two hours each, all of them for the first step.
    QCOMPARE(scene.week.rowCount(), 1);
    QCOMPARE(scene.week.stepAt(scene.week.index(0)), PythonFirst);
    QCOMPARE(scene.week.index(0).data(WeekModel::HoursRole).toString(), QStringLiteral("4\u00a0h"));
    QCOMPARE(scene.week.hoursLogged(), 0.0);
    QCOMPARE(scene.week.hoursOfWeek(), 4.0);
}

void TestWeekModel::loggedHoursCountForTheirWeek()
{
    Scene scene;
    scene.house.commands.logHours(scene.step(PythonFirst), 1.5, QDate(2026, 1, 6));
    scene.house.commands.logHours(scene.step(PythonFirst), 3, QDate(2026, 1, 2)); // the week before
    QCOMPARE(scene.week.hoursLogged(), 1.5);
    QCOMPARE(scene.week.hoursOfWeek(), 5.5);
    QCOMPARE(scene.row(PythonFirst).data(WeekModel::HoursRole).toString(), QStringLiteral("1.5 of 5.5\u00a0h"));
    QCOMPARE(scene.row(PythonFirst).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
}

void TestWeekModel::tickMarksTheStepThroughTheDoor()
{
    Scene scene;
    QVERIFY(scene.week.setData(scene.row(PythonFirst), Qt::Checked, Qt::CheckStateRole));
    const StepRecord record = scene.house.plan.state().recordOf(PythonFirst);
    QCOMPARE(record.state, StepState::Done);
    QCOMPARE(record.doneOn, RoadmapToday);
    QCOMPARE(scene.row(PythonFirst).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QVERIFY(scene.house.commands.canUndo());
}

void TestWeekModel::takingTheTickAwayOpensTheStepAgain()
{
    Scene scene;
    scene.house.commands.logHours(scene.step(PythonFirst), 1, RoadmapToday);
    scene.week.setData(scene.row(PythonFirst), Qt::Checked, Qt::CheckStateRole);
    scene.week.setData(scene.row(PythonFirst), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(scene.house.plan.state().recordOf(PythonFirst).state, StepState::Doing); // for something was logged
}

void TestWeekModel::refusedTickChangesNothing()
{
    Scene scene;
    scene.house.store.failWrites(true);
    const QSignalSpy refused(&scene.house.commands, &PlanCommands::refused);
    scene.week.setData(scene.row(PythonFirst), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(scene.row(PythonFirst).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
}

void TestWeekModel::doneStepsStandBelow()
{
    Scene scene;
    scene.week.setData(scene.row(PythonFirst), Qt::Checked, Qt::CheckStateRole);
    QVERIFY(scene.week.rowCount() > 1); // what comes next has the hours now
    QCOMPARE(scene.row(PythonFirst).row(), scene.week.rowCount() - 1);
}

void TestWeekModel::weekWithoutTimeIsEmpty()
{
    Scene scene;
    Availability availability = *scene.house.plan.state().availability;
    availability.off = {{{QDate(2026, 1, 5), QDate(2026, 1, 18)}, {}, DayOffKind::Exam}};
    scene.house.commands.setAvailability(availability);
    QCOMPARE(scene.week.rowCount(), 0);
    QCOMPARE(scene.week.hoursOfWeek(), 0.0);
}

QTEST_GUILESS_MAIN(TestWeekModel)
#include "tst_weekmodel.moc"
