// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/randomsteps.h"

#include <QTest>

using namespace Cairn;

/** What holds for every change to every plan. */
class TestPlanChangeProperties final : public QObject
{
    Q_OBJECT

private slots:
    void reversedTwiceIsTheSame();
    void whatIsTakenBackIsAsBefore();
    void whatIsTakenBackInItsOrderIsAsAtTheBeginning();
    void emptyChangesChangeNothing();
};

namespace {

PlanState someState(const std::vector<RandomStep> &steps)
{
    PlanState state;
    state.profile.id = LearnerId(QStringLiteral("ana"));
    for (const RandomStep &step : steps)
        apply(state, changeOf(step, state));
    return state;
}

} // namespace

void TestPlanChangeProperties::reversedTwiceIsTheSame()
{
    QVERIFY(rc::check("reversed twice is the same", [](const std::vector<RandomStep> &steps, const RandomStep &step) {
        const PlanChange change = changeOf(step, someState(steps));
        RC_ASSERT(reversed(reversed(change)) == change);
    }));
}

void TestPlanChangeProperties::whatIsTakenBackIsAsBefore()
{
    QVERIFY(rc::check("apply, then apply reversed", [](const std::vector<RandomStep> &steps, const RandomStep &step) {
        const PlanState before = someState(steps);
        const PlanChange change = changeOf(step, before);
        PlanState state = before;
        apply(state, change);
        RC_ASSERT(isEmpty(change) == (state == before));
        apply(state, reversed(change));
        RC_ASSERT(state == before);
    }));
}

void TestPlanChangeProperties::whatIsTakenBackInItsOrderIsAsAtTheBeginning()
{
    QVERIFY(rc::check("all back, all again", [](const std::vector<RandomStep> &steps) {
        PlanState state = someState({});
        std::vector<PlanChange> changes;
        for (const RandomStep &step : steps) {
            changes.push_back(changeOf(step, state));
            apply(state, changes.back());
        }
        const PlanState end = state;
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            apply(state, reversed(*change));
        RC_ASSERT(state == someState({}));
        for (const PlanChange &change : changes)
            apply(state, change);
        RC_ASSERT(state == end);
    }));
}

void TestPlanChangeProperties::emptyChangesChangeNothing()
{
    QVERIFY(rc::check("done twice, the second time is empty",
                      [](const std::vector<RandomStep> &steps, const RandomStep &step) {
                          PlanState state = someState(steps);
                          RandomStep set = step;
                          set.what = step.what % 2; // a level or a note
                          apply(state, changeOf(set, state));
                          RC_ASSERT(isEmpty(changeOf(set, state)));
                      }));
}

QTEST_GUILESS_MAIN(TestPlanChangeProperties)
#include "tst_planchangeproperties.moc"
