// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roadmapmodel.h"

#include "common/roadmaphouse.h"
#include "models/liveroadmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

/** The table of the steps. */
class TestRoadmapModel final : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreTheStepsByStageAndDate();
    void cellsSayWhatTheyAre();
    void loggedHoursChangeRowsInPlace();
    void movedRowsAreStillHeld();
    void anotherTargetResetsIt();
    void stepSetAsideStandsAtTheEnd();
    void rowIsASentenceForAScreenReader();

private:
    /** A house, its roadmap and the table, which is watched while it is used. */
    struct Scene
    {
        RoadmapHouse house;
        LiveRoadmap live{house.catalogue, house.plan, RoadmapToday};
        RoadmapModel model{live};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        const PlanStep &step(const StepId &id) const { return live.roadmap().step(id)->step; }
    };
};

void TestRoadmapModel::rowsAreTheStepsByStageAndDate()
{
    const Scene scene;
    QCOMPARE(scene.model.rowCount(), static_cast<int>(scene.live.roadmap().steps.size()));
    int lastStage = 0;
    QDate last;
    for (int row = 0; row < scene.model.rowCount(); ++row) {
        const QModelIndex index = scene.model.index(row, 0);
        const int stage = index.data(RoadmapModel::StageRole).toInt();
        const QDate start = scene.live.roadmap().step(scene.model.stepAt(index))->start;
        QVERIFY(stage >= lastStage);
        QVERIFY(stage > lastStage || !last.isValid() || start >= last);
        lastStage = stage;
        last = start;
    }
    QCOMPARE(scene.model.indexOf(PythonFirst).row(), 0);
    QVERIFY(!scene.model.indexOf(StepId(QStringLiteral("none"))).isValid());
}

void TestRoadmapModel::cellsSayWhatTheyAre()
{
    const Scene scene;
    const auto cell = [&scene](int column) { return scene.model.indexOf(PythonFirst, column).data().toString(); };
    QCOMPARE(cell(RoadmapModel::StepColumn), scene.step(PythonFirst).title);
    QCOMPARE(cell(RoadmapModel::StageColumn), nameOf(Stage::Learn));
    QCOMPARE(cell(RoadmapModel::StateColumn), nameOf(StepState::ToDo));
    QCOMPARE(cell(RoadmapModel::HoursColumn), QStringLiteral("10\u00a0h"));
    QCOMPARE(cell(RoadmapModel::StartColumn), QStringLiteral("8 Jan"));
    QCOMPARE(cell(RoadmapModel::FinishColumn), QStringLiteral("14 Jan")); // five days of two hours
}

void TestRoadmapModel::loggedHoursChangeRowsInPlace()
{
    Scene scene;
    const QSignalSpy reset(&scene.model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&scene.model, &QAbstractItemModel::dataChanged);
    scene.house.commands.logHours(scene.step(PythonFirst), 2, RoadmapToday);
    QCOMPARE(reset.count(), 0);
    QVERIFY(changed.count() >= 1);
    QVERIFY(changed.count() <= scene.model.rowCount()); // each row at most once
    QCOMPARE(scene.model.indexOf(PythonFirst, RoadmapModel::HoursColumn).data().toString(),
             QStringLiteral("2 of 10\u00a0h"));
    QCOMPARE(scene.model.indexOf(PythonFirst).data(RoadmapModel::StateRole).toInt(),
             static_cast<int>(StepState::Doing));
}

void TestRoadmapModel::movedRowsAreStillHeld()
{
    Scene scene;
    const QSignalSpy reset(&scene.model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex held = scene.model.indexOf(PythonFirst, RoadmapModel::StateColumn);
    const int before = held.row();
    scene.house.commands.fixStep(scene.step(PythonFirst), QDate(2026, 6, 1));
    QCOMPARE(reset.count(), 0);
    QVERIFY(held.row() > before);
    QCOMPARE(scene.model.stepAt(held), PythonFirst);
    QCOMPARE(held.column(), static_cast<int>(RoadmapModel::StateColumn));
}

void TestRoadmapModel::anotherTargetResetsIt()
{
    Scene scene;
    const QSignalSpy reset(&scene.model, &QAbstractItemModel::modelReset);
    scene.house.commands.aimAt({RoleId(QStringLiteral("r_analyst")), CareerLevel::Entry});
    QCOMPARE(reset.count(), 1);
    QVERIFY(!scene.model.indexOf(AlgebraFirst).isValid());
}

void TestRoadmapModel::stepSetAsideStandsAtTheEnd()
{
    Scene scene;
    scene.house.commands.logHours(scene.step(AlgebraFirst), 2, RoadmapToday);
    scene.house.commands.aimAt({RoleId(QStringLiteral("r_analyst")), CareerLevel::Entry});
    QCOMPARE(scene.model.indexOf(AlgebraFirst).row(), scene.model.rowCount() - 1);
}

void TestRoadmapModel::rowIsASentenceForAScreenReader()
{
    Scene scene;
    const QString sentence = scene.model.indexOf(PythonFirst).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {scene.step(PythonFirst).title, nameOf(Stage::Learn), nameOf(StepState::ToDo),
                                QStringLiteral("8 Jan 2026"), QStringLiteral("14 Jan 2026")})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestRoadmapModel)
#include "tst_roadmapmodel.moc"
