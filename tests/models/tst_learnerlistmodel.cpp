// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/learnerlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

LearnerSummary summary(const char *id, const char *name, LearnerKind kind = LearnerKind::Person)
{
    return {LearnerId(QString::fromLatin1(id)), QString::fromLatin1(name), kind, std::nullopt};
}

PlanState planOf(const char *id)
{
    PlanState state;
    state.profile.id = LearnerId(QString::fromLatin1(id));
    return state;
}

} // namespace

class LearnerListModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void rowsFollowTheRegister()
    {
        LearnerRegister learners;
        OpenPlan plan;
        LearnerListModel model(learners, plan);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.rowCount(), 0);

        learners.replace({summary("1", "Amina"), summary("2", "Ben", LearnerKind::Sample)});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Amina"));
        QCOMPARE(model.index(0).data(LearnerListModel::IsSampleRole).toBool(), false);
        QCOMPARE(model.index(1).data(LearnerListModel::IsSampleRole).toBool(), true);
        QCOMPARE(model.idAt(1), LearnerId(QStringLiteral("2")));
        QCOMPARE(model.idAt(2), LearnerId());

        learners.replace({summary("2", "Ben")});
        QCOMPARE(resets.count(), 2);
        QCOMPARE(model.rowCount(), 1);
    }

    void openLearnerIsMarked()
    {
        LearnerRegister learners;
        OpenPlan plan;
        LearnerListModel model(learners, plan);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        learners.replace({summary("1", "Amina"), summary("2", "Ben")});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        plan.replace(planOf("2"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(0).data(LearnerListModel::IsOpenRole).toBool(), false);
        QCOMPARE(model.index(1).data(LearnerListModel::IsOpenRole).toBool(), true);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Ben, open"));

        plan.close();
        QCOMPARE(changes.count(), 2);
        QCOMPARE(model.index(1).data(LearnerListModel::IsOpenRole).toBool(), false);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Ben"));
    }
};

QTEST_GUILESS_MAIN(LearnerListModelTest)
#include "tst_learnerlistmodel.moc"
