// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/door.h"
#include "common/doorstep.h"
#include "common/randomsteps.h"

#include <QTest>

using namespace Cairn;

namespace {

struct Place
{
    QString undoText;
    QString redoText;
    PlanState state;

    friend bool operator==(const Place &, const Place &) = default;
};

Place placeOf(const Door &door)
{
    return {door.commands.undoText(), door.commands.redoText(), door.plan.state()};
}

/** Undoes all but the adding of the learner, redoes everything, goes back to where it began; tells every stop. */
std::vector<Place> walked(Door &door)
{
    std::vector<Place> places{placeOf(door)};
    int ahead = 0;
    const auto go = [&](void (PlanCommands::*verb)(), int step) {
        (door.commands.*verb)();
        places.push_back(placeOf(door));
        ahead += step;
    };
    while (door.commands.undoText() != QStringLiteral("Add the learner"))
        go(&PlanCommands::undo, -1);
    while (door.commands.canRedo())
        go(&PlanCommands::redo, 1);
    while (ahead > 0)
        go(&PlanCommands::undo, -1);
    return places;
}

/** Random steps, with a random time before each; the last step may not take the learner back. */
void live(Door &door, MemoryStore &store, const std::vector<std::pair<RandomStep, bool>> &steps)
{
    QDateTime now(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC);
    for (const auto &[step, quick] : steps) {
        now = now.addMSecs(quick ? 200 : 5000);
        store.setTime(now);
        if (undoes(step) && door.commands.undoText() == QStringLiteral("Add the learner"))
            continue;
        takeStep(door.commands, door.plan, step);
    }
}

} // namespace

/** What holds for undo and redo after any sequence of verbs. */
class TestPlanHistoryProperties final : public QObject
{
    Q_OBJECT

private slots:
    void undoneAllIsAsAtTheBeginning();
    void historyAfterReopeningEqualsHistoryBefore();
    void everyKindOfChangeIsTakenBackAndDoneAgain();
};

using Life = std::vector<std::pair<RandomStep, bool>>;

void TestPlanHistoryProperties::undoneAllIsAsAtTheBeginning()
{
    QVERIFY(rc::check("undo all, redo all", [](const Life &steps) {
        MemoryStore store;
        Door door(store);
        const LearnerId id = door.commands.addLearner(ana());
        const PlanState begin = door.plan.state();
        live(door, store, steps);
        const PlanState end = door.plan.state();
        RC_ASSERT(store.plans().value(id) == end);
        int undone = 0;
        for (; door.commands.undoText() != QStringLiteral("Add the learner"); ++undone)
            door.commands.undo();
        RC_ASSERT(door.plan.state() == begin);
        for (; undone > 0; --undone)
            door.commands.redo();
        RC_ASSERT(door.plan.state() == end);
        RC_ASSERT(store.plans().value(id) == end);
    }));
}

void TestPlanHistoryProperties::historyAfterReopeningEqualsHistoryBefore()
{
    QVERIFY(rc::check("a second door sees the same history", [](const Life &steps) {
        MemoryStore store;
        Door before(store);
        const LearnerId id = before.commands.addLearner(ana());
        live(before, store, steps);
        Door after(store);
        after.commands.openLearner(id);
        RC_ASSERT(walked(after) == walked(before));
    }));
}

void TestPlanHistoryProperties::everyKindOfChangeIsTakenBackAndDoneAgain()
{
    QVERIFY(rc::check("whatever was saved, the door walks back and forth", [](const std::vector<RandomStep> &steps) {
        MemoryStore store;
        Door door(store);
        const LearnerId id = door.commands.addLearner(ana());
        const PlanState begin = door.plan.state();
        std::vector<PlanState> states{begin};
        for (const RandomStep &step : steps) {
            const PlanChange change = changeOf(step, states.back());
            if (isEmpty(change))
                continue;
            store.save(change, {}, [](const Result<SavedChange> &) {});
            states.push_back(store.plans().value(id));
        }
        door.commands.openLearner(id);
        RC_ASSERT(door.plan.state() == states.back());
        while (door.commands.undoText() != QStringLiteral("Add the learner")) {
            RC_ASSERT(!door.commands.undoText().isEmpty());
            door.commands.undo();
        }
        RC_ASSERT(door.plan.state() == begin);
        while (door.commands.canRedo())
            door.commands.redo();
        RC_ASSERT(door.plan.state() == states.back());
        RC_ASSERT(store.plans().value(id) == states.back());
    }));
}

QTEST_GUILESS_MAIN(TestPlanHistoryProperties)
#include "tst_planhistoryproperties.moc"
