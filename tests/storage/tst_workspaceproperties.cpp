// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cleantexts.h"
#include "common/doorstep.h"
#include "common/randomsteps.h"
#include "storage/workspaces.h"

#include <QTemporaryDir>

using namespace Cairn;

/** What holds for real files after any sequence of verbs, with the program closed and opened in between. */
class TestWorkspaceProperties final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void planIsTheSameAfterReopening();
    void everyChangeIsInTheFileAndInTheJournal();
    void erasedNameIsNowhereInTheFile();
};

namespace {

/** Takes the steps, of which none takes the learner itself back. */
void live(OpenedDoor &door, const std::vector<RandomStep> &steps)
{
    for (const RandomStep &step : steps) {
        if (!undoes(step) || door.commands.undoText() != QStringLiteral("Add the learner"))
            takeStep(door.commands, door.plan, step);
    }
}

} // namespace

void TestWorkspaceProperties::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=40"); // real files take their time
}

void TestWorkspaceProperties::planIsTheSameAfterReopening()
{
    QVERIFY(rc::check("same after reopening, and undone to the beginning",
                      [](const std::vector<RandomStep> &first, const std::vector<RandomStep> &second) {
                          const QTemporaryDir dir(quickPlace());
                          const WorkspaceFolder folder(dir.path());
                          LearnerId id;
                          PlanState begin;
                          PlanState end;
                          {
                              OpenedDoor door(folder);
                              id = door.commands.addLearner(ana());
                              begin = door.plan.state();
                              live(door, first);
                              RC_ASSERT(door.refusals.isEmpty());
                              end = door.plan.state();
                          }
                          {
                              OpenedDoor door(folder);
                              door.commands.openLearner(id);
                              RC_ASSERT(door.plan.state() == end);
                              live(door, second);
                              RC_ASSERT(door.refusals.isEmpty());
                              end = door.plan.state();
                          }
                          OpenedDoor door(folder);
                          door.commands.openLearner(id);
                          RC_ASSERT(door.plan.state() == end);
                          while (door.commands.undoText() != QStringLiteral("Add the learner"))
                              door.commands.undo();
                          RC_ASSERT(door.plan.state() == begin);
                          RC_ASSERT(door.database->load(id).takeValue().state == begin);
                          RC_ASSERT(door.database->connection().value("PRAGMA integrity_check").value().toString()
                                    == QStringLiteral("ok"));
                      }));
}

void TestWorkspaceProperties::everyChangeIsInTheFileAndInTheJournal()
{
    QVERIFY(rc::check("every kind of change, and taken back by the journal", [](const std::vector<RandomStep> &steps) {
        const QTemporaryDir dir(quickPlace());
        const WorkspaceFolder folder(dir.path());
        LearnerId id;
        PlanState begin;
        PlanState state;
        {
            OpenedDoor door(folder);
            id = door.commands.addLearner(ana());
            begin = state = door.plan.state();
            for (const RandomStep &step : steps) {
                const PlanChange change = withCleanTexts(changeOf(step, state)); // as the door hands them on
                RC_ASSERT(door.database->save(change, {}).ok());
                apply(state, change);
            }
        }
        const auto database = opened(folder);
        RC_ASSERT(database->load(id).takeValue().state == state);
        const auto journal = database->journal(id).takeValue();
        RC_ASSERT(journal.size() == steps.size() + 1);
        for (auto row = journal.rbegin(); row != std::prev(journal.rend()); ++row) {
            apply(state, reversed(row->change));
            RC_ASSERT(database->save(reversed(row->change), {}).ok());
        }
        RC_ASSERT(state == begin);
        RC_ASSERT(database->load(id).takeValue().state == begin);
    }));
}

void TestWorkspaceProperties::erasedNameIsNowhereInTheFile()
{
    QVERIFY(rc::check("no trace of an erased learner", [](const std::vector<RandomStep> &steps) {
        const QTemporaryDir dir(quickPlace());
        const WorkspaceFolder folder(dir.path());
        const QString mark = QStringLiteral("Zebedee-Quux");
        OpenedDoor door(folder);
        const LearnerId stays = door.commands.addLearner(ana());
        NewLearner marked = ana();
        marked.name = mark;
        const LearnerId goes = door.commands.addLearner(marked);
        // Both write by turns, so that their rows share pages; sizes differ, so that pages are split and joined.
        for (const RandomStep &step : steps) {
            door.commands.openLearner(step.value % 2 == 0 ? goes : stays);
            if (step.value % 2 == 0)
                door.commands.writeNote(skillOf(step.which), mark.repeated(1 + step.value));
            live(door, {step});
        }
        door.commands.openLearner(stays);
        const PlanState kept = door.plan.state();
        RC_ASSERT(bytesOf(folder.databaseFile()).contains(mark.toUtf8()));
        door.commands.eraseLearner(goes);
        RC_ASSERT(door.refusals.isEmpty());
        const QByteArray bytes = bytesOf(folder.databaseFile());
        RC_ASSERT(!bytes.contains(mark.toUtf8()));
        RC_ASSERT(!bytes.contains(goes.text().toUtf8()));
        RC_ASSERT(door.database->load(stays).takeValue().state == kept);
    }));
}

QTEST_GUILESS_MAIN(TestWorkspaceProperties)
#include "tst_workspaceproperties.moc"
