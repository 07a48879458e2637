// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/renamedcatalogue.h"
#include "storage/workspaces.h"

#include <QTemporaryDir>

using namespace Cairn;

/** A workspace of an older catalogue, opened with one that renamed, merged and split: every piece is found again. */
class TestRenamedWorkspace final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingIsFoundUnderTheNewIds();
    void everythingIsThereAfterOpeningOnceMore();
    void takenBackEverythingStandsUnderTheOldIds();
    void afterTakingBackTheNextOpeningFindsEverythingAgain();
    void stepsOfTheOlderTimeAreTakenBackAndDoneAgain();
    void otherLearnersFollowWhenTheyAreOpened();
    void roadmapFollowsAndIsTakenBack();
    void wholeFileFollowsOrNothingOfIt();

private:
    /** Opens the one learner as the program does with a catalogue. */
    void open(OpenedDoor &door, const LearnerId &learner) const;
    LearnerId addOlderLearner(OpenedDoor &door) const;
    PlanState onTheDisk(const LearnerId &learner) const;
    std::vector<JournalRow> journal(const LearnerId &learner) const;
    static SkillId skill(const char *id) { return SkillId(QString::fromLatin1(id)); }
    static QStringList titlesIn(const PlanState &state, const char *skill);
    static void verifyAllIsFound(const PlanState &state);

    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
    const Catalogue m_catalogue{renamedCatalogueContents()};
    LearnerId m_ana;
    PlanState m_older;
};

void TestRenamedWorkspace::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->path());
    OpenedDoor door(m_folder);
    m_ana = addOlderLearner(door);
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
    m_older = door.plan.state();
    QCOMPARE(m_older.levels.size(), 6);
    QCOMPARE(m_older.notes.size(), 5);
    QCOMPARE(m_older.evidence.size(), 6);
}

LearnerId TestRenamedWorkspace::addOlderLearner(OpenedDoor &door) const
{
    NewLearner learner = ana();
    learner.levels = {{skill("s_py"), Level::Practitioner},
                      {skill("s_estimation"), Level::Expert},
                      {skill("s_testing"), Level::Awareness},
                      {skill("s_maths"), Level::Working},
                      {skill("s_sql"), Level::Awareness}}; // of the newer one's ids, and lower
    learner.target = Target{RoleId(QStringLiteral("r_developer")), CareerLevel::Senior};
    learner.interests = {InterestId(QStringLiteral("research"))};
    const LearnerId id = door.commands.addLearner(learner);
    for (const char *each : {"s_py", "s_estimation", "s_testing", "s_maths", "s_sql"}) {
        door.commands.writeNote(skill(each), QStringLiteral("Note of %1").arg(QLatin1String(each)));
        door.commands.addEvidence({{},
                                   skill(each),
                                   EvidenceKind::Link,
                                   QStringLiteral("Talk on %1").arg(QLatin1String(each)),
                                   QStringLiteral("https://example.org"),
                                   QDate(2026, 1, 8)});
    }
    door.commands.addEvidence(
        {{}, skill("s_maths"), EvidenceKind::File, QStringLiteral("Degree"), QStringLiteral("/a.pdf"), {}});
    const SkillId own = door.commands.addOwnSkill(GroupId(QStringLiteral("g_math")), QStringLiteral("Juggling"));
    door.commands.setSkillLevel(own, Level::Expert);
    return id;
}

void TestRenamedWorkspace::open(OpenedDoor &door, const LearnerId &learner) const
{
    door.commands.openLearner(learner);
    door.commands.followCatalogue(m_catalogue);
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
}

PlanState TestRenamedWorkspace::onTheDisk(const LearnerId &learner) const
{
    const auto database = opened(m_folder);
    return database ? database->load(learner).takeValue().state : PlanState();
}

std::vector<JournalRow> TestRenamedWorkspace::journal(const LearnerId &learner) const
{
    const auto database = opened(m_folder);
    return database ? database->journal(learner).takeValue() : std::vector<JournalRow>();
}

QStringList TestRenamedWorkspace::titlesIn(const PlanState &state, const char *skill)
{
    QStringList titles;
    for (const Evidence &evidence : state.evidence) {
        if (evidence.skill.text() == QLatin1String(skill))
            titles.append(evidence.title);
    }
    titles.sort();
    return titles;
}

void TestRenamedWorkspace::verifyAllIsFound(const PlanState &state)
{
    // Renamed
    QCOMPARE(state.levelOf(skill("s_python")), Level::Practitioner);
    QCOMPARE(state.notes.value(skill("s_python")), QStringLiteral("Note of s_py"));
    QCOMPARE(titlesIn(state, "s_python"), QStringList(QStringLiteral("Talk on s_py")));
    // Merged
    QCOMPARE(state.levelOf(skill("s_stats")), Level::Expert);
    QCOMPARE(state.notes.value(skill("s_stats")), QStringLiteral("Note of s_estimation\n\nNote of s_testing"));
    QCOMPARE(titlesIn(state, "s_stats"),
             QStringList({QStringLiteral("Talk on s_estimation"), QStringLiteral("Talk on s_testing")}));
    // Split
    QCOMPARE(state.levelOf(skill("s_algebra")), Level::Working);
    QCOMPARE(state.levelOf(skill("s_sql")), Level::Working);
    QCOMPARE(state.notes.value(skill("s_algebra")), QStringLiteral("Note of s_maths"));
    QCOMPARE(state.notes.value(skill("s_sql")), QStringLiteral("Note of s_sql\n\nNote of s_maths"));
    QCOMPARE(titlesIn(state, "s_algebra"), QStringList({QStringLiteral("Degree"), QStringLiteral("Talk on s_maths")}));
    QCOMPARE(titlesIn(state, "s_sql"), QStringList({QStringLiteral("Degree"), QStringLiteral("Talk on s_maths"),
                                                    QStringLiteral("Talk on s_sql")}));
    QCOMPARE(state.target, std::optional(Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Senior}));
    // And nothing besides
    QCOMPARE(state.levels.size(), 5); // the fifth is of the own skill
    QCOMPARE(state.notes.size(), 4);
    QCOMPARE(state.evidence.size(), 8);
}

void TestRenamedWorkspace::everythingIsFoundUnderTheNewIds()
{
    {
        OpenedDoor door(m_folder);
        open(door, m_ana);
        verifyAllIsFound(door.plan.state());
        QCOMPARE(door.plan.state().profile, m_older.profile);
        QCOMPARE(door.plan.state().ownSkills, m_older.ownSkills);
        QCOMPARE(door.plan.levelOf(m_older.ownSkills.firstKey()), Level::Expert);
        for (const Evidence &evidence : std::as_const(m_older.evidence))
            QCOMPARE(door.plan.state().evidence.value(evidence.id).title, evidence.title);
    }
    verifyAllIsFound(onTheDisk(m_ana));
    const JournalRow last = journal(m_ana).back();
    QCOMPARE(last.change.verb, Verb::FollowCatalogue);
    QCOMPARE(last.cause, ChangeCause());
}

void TestRenamedWorkspace::everythingIsThereAfterOpeningOnceMore()
{
    PlanState moved;
    {
        OpenedDoor door(m_folder);
        open(door, m_ana);
        moved = door.plan.state();
    }
    const size_t rows = journal(m_ana).size();
    {
        OpenedDoor door(m_folder);
        open(door, m_ana);
        QCOMPARE(door.plan.state(), moved);
    }
    verifyAllIsFound(onTheDisk(m_ana));
    QCOMPARE(journal(m_ana).size(), rows);
}

void TestRenamedWorkspace::takenBackEverythingStandsUnderTheOldIds()
{
    OpenedDoor door(m_folder);
    open(door, m_ana);
    door.commands.undo();
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
    QCOMPARE(door.plan.state(), m_older);
    QCOMPARE(door.database->load(m_ana).takeValue().state, m_older);
    door.commands.redo();
    verifyAllIsFound(door.plan.state());
    QCOMPARE(door.database->load(m_ana).takeValue().state, door.plan.state());
}

void TestRenamedWorkspace::afterTakingBackTheNextOpeningFindsEverythingAgain()
{
    PlanState last;
    {
        OpenedDoor door(m_folder);
        open(door, m_ana);
        door.commands.setSkillLevel(skill("s_python"), Level::Expert);
        last = door.plan.state();
        door.commands.undo();
        door.commands.undo();
        QCOMPARE(door.plan.state(), m_older);
    }
    {
        OpenedDoor door(m_folder);
        open(door, m_ana);
        verifyAllIsFound(door.plan.state());
        // From the journal: it was done again, not anew, so that what came after it is not cut off.
        QCOMPARE(door.commands.redoText(), QStringLiteral("Set the level of s_python"));
    }
    QCOMPARE(journal(m_ana).back().cause.kind, ChangeCause::Kind::Redone);
    OpenedDoor door(m_folder);
    open(door, m_ana);
    verifyAllIsFound(door.plan.state());
    door.commands.redo();
    QCOMPARE(door.plan.state(), last);
}

void TestRenamedWorkspace::stepsOfTheOlderTimeAreTakenBackAndDoneAgain()
{
    PlanState moved;
    {
        OpenedDoor door(m_folder);
        open(door, m_ana);
        moved = door.plan.state();
    }
    OpenedDoor door(m_folder);
    door.commands.openLearner(m_ana);
    int steps = 0;
    for (; door.commands.undoText() != QStringLiteral("Add the learner"); ++steps)
        door.commands.undo();
    QCOMPARE(door.plan.state().levelOf(skill("s_py")), Level::Practitioner);
    QVERIFY(door.plan.state().notes.isEmpty());
    QVERIFY(door.plan.state().evidence.isEmpty());
    for (; steps > 0; --steps)
        door.commands.redo();
    QCOMPARE(door.plan.state(), moved);
    QCOMPARE(door.database->load(m_ana).takeValue().state, moved);
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
}

void TestRenamedWorkspace::otherLearnersFollowWhenTheyAreOpened()
{
    LearnerId other;
    {
        OpenedDoor door(m_folder);
        other = addOlderLearner(door);
        open(door, m_ana);
    }
    QCOMPARE(onTheDisk(other).levelOf(skill("s_py")), Level::Practitioner);
    {
        OpenedDoor door(m_folder);
        open(door, other);
        verifyAllIsFound(door.plan.state());
    }
    verifyAllIsFound(onTheDisk(other));
    verifyAllIsFound(onTheDisk(m_ana));
}

void TestRenamedWorkspace::roadmapFollowsAndIsTakenBack()
{
    const auto step = [](const char *id) { return StepId(QString::fromLatin1(id)); };
    StepRecord record;
    record.state = StepState::Done;
    record.note = QStringLiteral("done at work");
    const LoggedHours logged{LogId(QStringLiteral("l1")), step("learn:s_maths:2"), QDate(2026, 1, 8), 2.5};
    const RunningTimer timer{step("learn:s_testing:1"), QDateTime(QDate(2026, 1, 9), QTime(10, 42), Qt::UTC)};
    const OwnStep own{step("own:1"),         Stage::Build, QStringLiteral("My own"),
                      skill("s_estimation"), {1, 2, 3},    {step("learn:s_py:2")}};
    const Baseline baseline{QDate(2026, 1, 8),
                            Target{RoleId(QStringLiteral("r_developer")), CareerLevel::Mid},
                            {{step("learn:s_py:2"), Stage::Learn, {}, 8, {}, {}}},
                            {},
                            {}};
    const PlanChange made{m_ana,
                          Verb::AgreePlan,
                          {StepEdit{step("learn:s_py:2"), {}, record}, StepEdit{step("learn:s_maths:2"), {}, record},
                           LogEdit{logged.id, std::nullopt, logged}, TimerEdit{std::nullopt, timer},
                           OwnStepEdit{own.id, std::nullopt, own}, BaselineEdit{std::nullopt, baseline},
                           PlanBEdit{std::nullopt, baseline.target}}};
    QVERIFY(opened(m_folder)->save(made, {}));
    const PlanState older = onTheDisk(m_ana);
    {
        OpenedDoor door(m_folder);
        open(door, m_ana);
        verifyAllIsFound(door.plan.state());
    }
    const PlanState moved = onTheDisk(m_ana);
    QCOMPARE(moved.steps, (QMap<StepId, StepRecord>{{step("learn:s_python:2"), record},
                                                    {step("learn:s_algebra:2"), record},
                                                    {step("learn:s_sql:2"), record}}));
    QCOMPARE(moved.log.first().step, step("learn:s_algebra:2"));
    QCOMPARE(moved.timer->step, step("learn:s_stats:1"));
    QCOMPARE(moved.ownSteps.first().skill, skill("s_stats"));
    QCOMPARE(moved.ownSteps.first().after, std::vector{step("learn:s_python:2")});
    QCOMPARE(moved.baseline->steps.front().id, step("learn:s_python:2"));
    QCOMPARE(moved.baseline->target->role, RoleId(QStringLiteral("r_engineer")));
    QCOMPARE(moved.planB, moved.baseline->target);
    OpenedDoor door(m_folder);
    door.commands.openLearner(m_ana);
    door.commands.undo();
    QCOMPARE(door.plan.state(), older);
    QCOMPARE(door.database->load(m_ana).takeValue().state, older);
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
}

void TestRenamedWorkspace::wholeFileFollowsOrNothingOfIt()
{
    // The target, which is written last, is refused: all that was written before it has to go as well.
    QVERIFY(runOn(m_folder.databaseFile(), {QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE OF target_role ON "
                                                           "learner BEGIN SELECT RAISE(ABORT, 'refused'); END")}));
    {
        OpenedDoor door(m_folder);
        door.commands.openLearner(m_ana);
        door.commands.followCatalogue(m_catalogue);
        QCOMPARE(door.refusals.size(), 1);
        QCOMPARE(door.plan.state(), m_older);
    }
    QCOMPARE(onTheDisk(m_ana), m_older);
}

QTEST_GUILESS_MAIN(TestRenamedWorkspace)
#include "tst_renamedworkspace.moc"
