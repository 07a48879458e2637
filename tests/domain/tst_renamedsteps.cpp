// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/renamedprogress.h"
#include "domain/renamedrecord.h"

#include <QTest>

using namespace Cairn;

namespace {

StepId step(const char *id)
{
    return StepId(QString::fromLatin1(id));
}

QDate day(int number)
{
    return QDate(2026, 1, number);
}

/** A table such as "a>b, c>d e": skill a was renamed to b, and c was split into d and e. */
Catalogue catalogueOf(const char *table)
{
    CatalogueContents contents;
    for (const QString &row : QString::fromLatin1(table).split(u',', Qt::SkipEmptyParts)) {
        const QStringList sides = row.trimmed().split(u'>');
        RenamedSkill renamed{SkillId(sides.front()), {}};
        for (const QString &to : sides.back().split(u' ', Qt::SkipEmptyParts))
            renamed.to.emplace_back(to);
        contents.renamedSkills.push_back(renamed);
    }
    contents.renamedRoles = {{RoleId(QStringLiteral("r_old")), RoleId(QStringLiteral("r_new"))}};
    return Catalogue(contents);
}

StepRecord recordOf(StepState state, const char *note = "")
{
    StepRecord record;
    record.state = state;
    record.note = QString::fromLatin1(note);
    return record;
}

StepPart part(int number, const char *title)
{
    return {number, QString::fromLatin1(title), {1, 2, 3}};
}

LoggedHours logged(const char *id, const char *step, double hours)
{
    return {LogId(QString::fromLatin1(id)), StepId(QString::fromLatin1(step)), day(8), hours};
}

PlanState withLog(const std::vector<LoggedHours> &all)
{
    PlanState state;
    for (const LoggedHours &each : all)
        state.log.insert(each.id, each);
    return state;
}

/** The state after the catalogue was followed; that it is followed once, and can be taken back, is checked by the way.
 */
PlanState followed(const PlanState &state, const Catalogue &catalogue)
{
    const PlanChange change{state.profile.id, Verb::FollowCatalogue, renamedProgress(state, catalogue)};
    PlanState moved = state;
    apply(moved, change);
    PlanState back = moved;
    apply(back, reversed(change));
    if (!renamedProgress(moved, catalogue).empty() || back != state)
        qFatal("Followed twice, or not taken back.");
    return moved;
}

/** Where the parts of a record and what was logged for them stand, as "title 2.5 h". */
QStringList partsWithHours(const PlanState &state, const char *id)
{
    QStringList texts;
    for (const StepPart &part : state.recordOf(step(id)).parts) {
        const StepId of(QStringLiteral("%1#%2").arg(QLatin1String(id)).arg(part.number));
        texts.append(QStringLiteral("%1 %2 h").arg(part.title).arg(state.hoursLoggedFor(of)));
    }
    return texts;
}

} // namespace

/** What a person did to the steps of skills that a catalogue renamed, merged or split. */
class TestRenamedSteps final : public QObject
{
    Q_OBJECT

private slots:
    void stepIdsFollow_data();
    void stepIdsFollow();
    void nothingRenamedIsNoEdit();
    void recordsOfAMergeAreJoined();
    void furtherStateWins_data();
    void furtherStateWins();
    void joinedRecordKeepsWhatOnlyOneHas();
    void joinedRecordHasEachThingOnce();
    void subStepsWithOneIdAndTwoTitlesAreBothKept();
    void recordOfASplitIsInEachPart();
    void splitAndJoinedAgainIsTheSame();
    void partsOfAMergeKeepTheirHours();
    void partsOfThreeStepsKeepTheirHours();
    void partOfTheSameNumberIsNotTakenOver();
    void noLoggedHourIsDoubled();
    void runningTimerFollows();
    void ownStepsFollow();
    void memoryFollows();
    void baselineFollows();
    void baselineOfASplitIsOnce();
    void baselineOfAMergeIsAddedUp();
    void targetsFollowTheirRole();
    void stepsOfAnOwnSkillStay();
};

void TestRenamedSteps::stepIdsFollow_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("learn:a:1", "learn:b:1");
    row("learn:a:4", "learn:b:4");
    row("learn:a:2#1", "learn:b:2#1");
    row("learn:a:2#12", "learn:b:2#12");
    row("learn:x:2", "learn:x:2");
    row("learn:aa:2", "learn:aa:2");
    row("learn:b:2", "learn:b:2");
    row("build:a", "build:a");
    row("own:a", "own:a");
    row("own:learn:a:2", "own:learn:a:2");
    row("network:community_a", "network:community_a");
    row("learn:a", "learn:a");
    row("learn:a:2#", "learn:a:2#");
    row("learn:a:2#-1", "learn:a:2#-1");
    row("learn:a:2#99999999999", "learn:a:2#99999999999");
    row("learn:", "learn:");
    row("", "");
}

void TestRenamedSteps::stepIdsFollow()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const StepRecord record = recordOf(StepState::Doing, "note");
    PlanState state = withLog({{LogId(QStringLiteral("l1")), StepId(before), day(8), 2}});
    state.steps.insert(StepId(before), record);
    const PlanState moved = followed(state, catalogueOf("a>b"));
    QCOMPARE(moved.steps, (QMap<StepId, StepRecord>{{StepId(after), record}}));
    QCOMPARE(moved.log.first().step, StepId(after));
}

void TestRenamedSteps::nothingRenamedIsNoEdit()
{
    PlanState state = withLog({logged("l1", "learn:x:2", 2)});
    state.steps.insert(step("learn:x:2"), recordOf(StepState::Done));
    state.timer = RunningTimer{step("learn:x:2"), QDateTime(day(8), QTime(10, 42), Qt::UTC)};
    state.planB = Target{RoleId(QStringLiteral("r")), CareerLevel::Mid};
    const Session session{day(8), step("learn:x:2"), 3};
    const BaselineStep later{step("learn:x:2"), Stage::Learn, {}, 8, {}, {}};
    const BaselineStep sooner{step("build:p"), Stage::Build, {}, 8, {}, {}};
    state.baseline = Baseline{day(8), state.planB, {later, sooner, later}, {session, session}, {}}; // in any order
    QVERIFY(renamedProgress(state, Catalogue()).empty());
    QVERIFY(renamedProgress(state, catalogueOf("a>b")).empty());
}

void TestRenamedSteps::recordsOfAMergeAreJoined()
{
    PlanState state;
    state.steps = {{step("learn:a:2"), recordOf(StepState::Doing, "of a")},
                   {step("learn:b:2"), recordOf(StepState::Skipped, "of b")},
                   {step("learn:c:2"), recordOf(StepState::ToDo, "of c")},
                   {step("learn:b:3"), recordOf(StepState::Skipped, "of b")}};
    const QMap<StepId, StepRecord> joined{{step("learn:c:2"), recordOf(StepState::Doing, "of c\n\nof a\n\nof b")},
                                          {step("learn:c:3"), recordOf(StepState::Skipped, "of b")}};
    QCOMPARE(followed(state, catalogueOf("a>c, b>c")).steps, joined);
    QCOMPARE(followed(state, catalogueOf("b>c, a>c")).steps, joined); // whatever the table's order
}

void TestRenamedSteps::furtherStateWins_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("expected");
    const QStringList ranks{QStringLiteral("todo"), QStringLiteral("skipped"), QStringLiteral("doing"),
                            QStringLiteral("done")};
    for (qsizetype first = 0; first < ranks.size(); ++first) {
        for (qsizetype second = 0; second < ranks.size(); ++second)
            QTest::addRow("%s and %s", qPrintable(ranks[first]), qPrintable(ranks[second]))
                << ranks[first] << ranks[second] << ranks[std::max(first, second)];
    }
}

void TestRenamedSteps::furtherStateWins()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, expected);
    StepRecord a = recordOf(*stepStateFromCode(first));
    StepRecord b = recordOf(*stepStateFromCode(second));
    if (a.state == StepState::Done)
        a.doneOn = day(8);
    if (b.state == StepState::Done)
        b.doneOn = day(9);
    const StepRecord joined = joinedRecord(a, b);
    QCOMPARE(codeOf(joined.state), expected);
    QCOMPARE(joined.doneOn, std::max(a.doneOn, b.doneOn));
    QCOMPARE(joinedRecord(b, a), joined);
}

void TestRenamedSteps::joinedRecordKeepsWhatOnlyOneHas()
{
    StepRecord full = recordOf(StepState::Done);
    full.doneOn = day(8);
    full.needsAnotherLook = true;
    full.optional = false;
    full.fixedStart = day(3);
    full.place = 2;
    full.title = QStringLiteral("My title");
    full.hours = HoursRange{1, 2, 3};
    full.links = {QStringLiteral("https://example.org")};
    full.subSteps = {{SubStepId(QStringLiteral("1")), QStringLiteral("Read"), true}};
    full.parts = {part(1, "half")};
    full.memory = StepMemory{Stage::Learn, QStringLiteral("Learn a"), SkillId(QStringLiteral("a")), Level::Working, {},
                             {1, 2, 3}};
    QCOMPARE(joinedRecord(full, {}), full);
    QCOMPARE(joinedRecord({}, full), full);
    QCOMPARE(joinedRecord(full, full), full);
    StepRecord other = full;
    other.optional = true;
    other.place = 1;
    other.title = QStringLiteral("Another");
    QCOMPARE(joinedRecord(full, other), full);
}

void TestRenamedSteps::joinedRecordHasEachThingOnce()
{
    const auto sub = [](const char *id, bool done) {
        return SubStep{SubStepId(QString::fromLatin1(id)), QStringLiteral("Title %1").arg(QLatin1String(id)), done};
    };
    StepRecord a;
    a.links = {QStringLiteral("x"), QStringLiteral("y")};
    a.subSteps = {sub("1", false), sub("2", true)};
    StepRecord b;
    b.links = {QStringLiteral("y"), QStringLiteral("z")};
    b.subSteps = {sub("2", false), sub("1", true), sub("3", false)};
    const StepRecord joined = joinedRecord(a, b);
    QCOMPARE(joined.links.join(u' '), QStringLiteral("x y z"));
    QCOMPARE(joined.subSteps, (std::vector{sub("1", true), sub("2", true), sub("3", false)}));
}

void TestRenamedSteps::subStepsWithOneIdAndTwoTitlesAreBothKept()
{
    StepRecord a;
    a.subSteps = {{SubStepId(QStringLiteral("1")), QStringLiteral("Read"), false}};
    StepRecord b;
    b.subSteps = {{SubStepId(QStringLiteral("1")), QStringLiteral("Write"), true}};
    const StepRecord joined = joinedRecord(a, b);
    QCOMPARE(joined.subSteps.size(), size_t{2});
    QCOMPARE(joined.subSteps[0], a.subSteps[0]);
    QCOMPARE(joined.subSteps[1].title, QStringLiteral("Write"));
    QVERIFY(joined.subSteps[1].done);
    QVERIFY(joined.subSteps[1].id != joined.subSteps[0].id);
    QCOMPARE(joinedRecord(joined, b), joined); // once more changes nothing
}

void TestRenamedSteps::recordOfASplitIsInEachPart()
{
    PlanState state;
    state.steps = {{step("learn:a:2"), recordOf(StepState::Done, "of a")},
                   {step("learn:c:2"), recordOf(StepState::Doing, "of c")}};
    const QMap<StepId, StepRecord> split{{step("learn:b:2"), recordOf(StepState::Done, "of a")},
                                         {step("learn:c:2"), recordOf(StepState::Done, "of c\n\nof a")}};
    QCOMPARE(followed(state, catalogueOf("a>b c")).steps, split);
}

void TestRenamedSteps::splitAndJoinedAgainIsTheSame()
{
    StepRecord record = recordOf(StepState::Doing, "of a");
    record.links = {QStringLiteral("x")};
    record.subSteps = {{SubStepId(QStringLiteral("1")), QStringLiteral("Read"), true}};
    record.parts = {part(1, "one"), part(2, "two")};
    PlanState state = withLog({logged("l1", "learn:a:2#2", 2.5), logged("l2", "learn:a:2", 1)});
    state.steps = {{step("learn:a:2"), record}, {step("learn:a:2#2"), recordOf(StepState::Done)}};
    state.baseline = Baseline{day(8), {}, {{step("learn:a:2"), Stage::Learn, {}, 8, day(1), day(2)}}, {}, {}};
    const PlanState again = followed(followed(state, catalogueOf("a>b c")), catalogueOf("b>d, c>d"));
    PlanState expected = followed(state, catalogueOf("a>d"));
    QCOMPARE(again.steps, expected.steps);
    QCOMPARE(again, expected);
}

void TestRenamedSteps::partsOfAMergeKeepTheirHours()
{
    PlanState state = withLog({logged("l1", "learn:a:2#1", 1), logged("l2", "learn:a:2#2", 2),
                               logged("l3", "learn:b:2#1", 4), logged("l4", "learn:b:2#2", 8)});
    state.steps[step("learn:a:2")].parts = {part(1, "a one"), part(2, "a two")};
    state.steps[step("learn:b:2")].parts = {part(1, "b one"), part(2, "b two")};
    state.steps.insert(step("learn:a:2#1"), recordOf(StepState::Doing, "of a one"));
    state.steps.insert(step("learn:b:2#1"), recordOf(StepState::Done, "of b one"));
    state.timer = RunningTimer{step("learn:b:2#2"), QDateTime(day(8), QTime(10, 42), Qt::UTC)};
    const PlanState moved = followed(state, catalogueOf("a>c, b>c"));
    QCOMPARE(partsWithHours(moved, "learn:c:2").join(u'/'), QStringLiteral("a one 1 h/a two 2 h/b one 4 h/b two 8 h"));
    const int bOne = moved.recordOf(step("learn:c:2")).parts[2].number;
    QVERIFY(bOne > 2);
    const StepId bOneNow(QStringLiteral("learn:c:2#%1").arg(bOne));
    QCOMPARE(moved.recordOf(bOneNow), recordOf(StepState::Done, "of b one"));
    QCOMPARE(moved.recordOf(step("learn:c:2#1")), recordOf(StepState::Doing, "of a one"));
    QCOMPARE(moved.hoursLoggedFor(moved.timer->step), 8.0);
    QCOMPARE(moved.steps.size(), 3);
}

void TestRenamedSteps::partsOfThreeStepsKeepTheirHours()
{
    PlanState state =
        withLog({logged("l1", "learn:a:2#1", 1), logged("l2", "learn:b:2#1", 2), logged("l3", "learn:c:2#1", 4)});
    state.steps[step("learn:a:2")].parts = {part(1, "a")};
    state.steps[step("learn:b:2")].parts = {part(1, "b")};
    state.steps[step("learn:c:2")].parts = {part(1, "c")};
    const PlanState moved = followed(state, catalogueOf("a>c, b>c"));
    QCOMPARE(partsWithHours(moved, "learn:c:2").join(u'/'), QStringLiteral("c 4 h/a 1 h/b 2 h"));
}

void TestRenamedSteps::partOfTheSameNumberIsNotTakenOver()
{
    // The third part of c is no more, but hours are logged for it; a part of a must not get them.
    PlanState state = withLog({logged("l1", "learn:c:2#3", 16), logged("l2", "learn:a:2#3", 2)});
    state.steps[step("learn:c:2")].parts = {part(1, "c one")};
    state.steps[step("learn:a:2")].parts = {part(3, "a three")};
    const PlanState moved = followed(state, catalogueOf("a>c"));
    QCOMPARE(partsWithHours(moved, "learn:c:2").join(u'/'), QStringLiteral("c one 0 h/a three 2 h"));
    QCOMPARE(moved.hoursLoggedFor(step("learn:c:2#3")), 16.0);
}

void TestRenamedSteps::noLoggedHourIsDoubled()
{
    const PlanState state =
        withLog({logged("l1", "learn:a:2", 1), logged("l2", "learn:a:3", 2), logged("l3", "learn:c:2", 4)});
    const PlanState split = followed(state, catalogueOf("a>b c"));
    PlanState expected = state;
    expected.log[LogId(QStringLiteral("l1"))].step = step("learn:b:2");
    expected.log[LogId(QStringLiteral("l2"))].step = step("learn:b:3");
    QCOMPARE(split, expected);
    QCOMPARE(followed(split, catalogueOf("b>c")).hoursLoggedFor(step("learn:c:2")), 5.0);
}

void TestRenamedSteps::runningTimerFollows()
{
    PlanState state;
    const QDateTime since(day(8), QTime(10, 42), Qt::UTC);
    state.timer = RunningTimer{step("learn:a:2"), since};
    QCOMPARE(followed(state, catalogueOf("a>c b")).timer, std::optional(RunningTimer{step("learn:c:2"), since}));
}

void TestRenamedSteps::ownStepsFollow()
{
    OwnStep own{step("own:1"), Stage::Build, QStringLiteral("My own"), SkillId(QStringLiteral("a")), {1, 2, 3}, {}};
    own.after = {step("build:p"), step("learn:a:2"), step("learn:z:1")};
    PlanState state;
    state.ownSteps.insert(own.id, own);
    OwnStep expected = own;
    expected.skill = SkillId(QStringLiteral("y")); // the first
    expected.after = {step("build:p"), step("learn:x:2"), step("learn:y:2"), step("learn:z:1")};
    const PlanState moved = followed(state, catalogueOf("a>y x"));
    QCOMPARE(moved.ownSteps, (QMap<StepId, OwnStep>{{own.id, expected}}));
    expected.skill = SkillId(QStringLiteral("d"));
    expected.after = {step("build:p"), step("learn:d:2"), step("learn:z:1")};
    QCOMPARE(followed(moved, catalogueOf("x>d, y>d")).ownSteps.first(), expected);
}

void TestRenamedSteps::memoryFollows()
{
    StepRecord record = recordOf(StepState::Done);
    record.memory = StepMemory{Stage::Learn, {}, SkillId(QStringLiteral("a")), Level::Working, {}, {1, 2, 3}};
    PlanState state;
    state.steps = {{step("learn:a:2"), record}, {step("own:1"), record}};
    const PlanState moved = followed(state, catalogueOf("a>b c"));
    const auto skillIn = [&moved](const char *id) { return moved.recordOf(step(id)).memory->skill.text(); };
    QCOMPARE(skillIn("learn:b:2"), QStringLiteral("b"));
    QCOMPARE(skillIn("learn:c:2"), QStringLiteral("c"));
    QCOMPARE(skillIn("own:1"), QStringLiteral("b"));
}

void TestRenamedSteps::baselineFollows()
{
    Baseline agreed{day(1), Target{RoleId(QStringLiteral("r_old")), CareerLevel::Mid}, {}, {}, day(20)};
    const BaselineStep other{step("learn:m:2"), Stage::Learn, QStringLiteral("Learn m"), 8, day(9), day(20)};
    BaselineStep renamed{step("learn:z:2"), Stage::Learn, QStringLiteral("Learn z"), 4, day(1), day(8)};
    agreed.steps = {other, renamed};
    agreed.sessions = {{day(1), step("learn:z:2"), 16}, {day(9), other.id, 32}};
    PlanState state;
    state.baseline = agreed;
    Baseline expected = agreed;
    expected.target->role = RoleId(QStringLiteral("r_new"));
    renamed.id = step("learn:a:2");
    expected.steps = {renamed, other}; // in the order of the new ids
    expected.sessions[0].step = step("learn:a:2");
    QCOMPARE(*followed(state, catalogueOf("z>a")).baseline, expected);
}

void TestRenamedSteps::baselineOfASplitIsOnce()
{
    PlanState state;
    const BaselineStep planned{step("learn:a:2"), Stage::Learn, QStringLiteral("Learn a"), 8, day(1), day(2)};
    state.baseline = Baseline{day(1), {}, {planned}, {{day(1), planned.id, 16}, {day(2), planned.id, 16}}, day(2)};
    Baseline expected = *state.baseline;
    expected.steps[0].id = step("learn:c:2");
    expected.sessions[0].step = expected.sessions[1].step = step("learn:c:2");
    QCOMPARE(*followed(state, catalogueOf("a>c b")).baseline, expected);
}

void TestRenamedSteps::baselineOfAMergeIsAddedUp()
{
    const auto planned = [](const char *id, double hours, const QDate &start, const QDate &finish) {
        return BaselineStep{step(id), Stage::Learn, QString::fromLatin1(id), hours, start, finish};
    };
    PlanState state;
    state.baseline = Baseline{day(1),
                              {},
                              {planned("learn:a:2", 1, day(5), day(6)), planned("learn:a:3", 1, day(5), day(6)),
                               planned("learn:b:2", 2, {}, day(4)), planned("learn:b:3", 2, {}, {}),
                               planned("learn:c:2", 4, day(3), day(9))},
                              {{day(5), step("learn:a:2"), 1},
                               {day(5), step("learn:b:2"), 2},
                               {day(5), step("learn:a:3"), 4},
                               {day(6), step("learn:c:2"), 8},
                               {day(6), step("learn:b:2"), 16}},
                              {}};
    const Baseline moved = *followed(state, catalogueOf("a>c, b>c")).baseline;
    QCOMPARE(moved.steps.size(), size_t{2});
    QCOMPARE(moved.steps[0], planned("learn:c:2", 7, day(3), day(9)));
    QCOMPARE(moved.steps[1].hours, 3.0);
    QCOMPARE(moved.steps[1].start, day(5));
    QVERIFY(!moved.steps[1].finish.isValid()); // one of them found no time
    QCOMPARE(moved.sessions,
             (std::vector<Session>{
                 {day(5), step("learn:c:2"), 3}, {day(5), step("learn:c:3"), 4}, {day(6), step("learn:c:2"), 24}}));
}

void TestRenamedSteps::targetsFollowTheirRole()
{
    PlanState state;
    state.planB.emplace(Target{RoleId(QStringLiteral("r_old")), CareerLevel::Senior});
    const PlanState moved = followed(state, catalogueOf(""));
    QCOMPARE(moved.planB, std::optional(Target{RoleId(QStringLiteral("r_new")), CareerLevel::Senior}));
    QVERIFY(!moved.target);
}

void TestRenamedSteps::stepsOfAnOwnSkillStay()
{
    const SkillId own(QStringLiteral("own-1"));
    PlanState state = withLog({logged("l1", "learn:own-1:2", 2)});
    state.ownSkills.insert(own, {own, {}, QStringLiteral("Juggling")});
    state.steps.insert(step("learn:own-1:2"), recordOf(StepState::Done));
    QVERIFY(renamedProgress(state, catalogueOf("own-1>b")).empty());
}

QTEST_GUILESS_MAIN(TestRenamedSteps)
#include "tst_renamedsteps.moc"
