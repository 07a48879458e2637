// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planstate.h"

#include <QTest>

using namespace Cairn;

/** Changes as plain values: what is a difference, what goes on with what, what a word stands for. */
class TestPlanChange final : public QObject
{
    Q_OBJECT

private slots:
    void changeWithoutDifferenceIsEmpty();
    void changeWithOneDifferenceIsNotEmpty();
    void reversedTurnsTheOrderAndTheSides();
    void onlyTheSameVerbLearnerAndSubjectContinue_data();
    void onlyTheSameVerbLearnerAndSubjectContinue();
    void joinedKeepsTheFirstBeforeAndTheLastAfter();
    void levelNoneAndEmptyNoteLeaveNoTrace();
    void recordThatSaysNothingLeavesNoTrace();
    void loggedHoursAreAddedUpForTheirStep();
    void editsOfStepsContinueByTheirSubject();
    void assumptionsAreSetAndTakenAway();
    void wishesAreSetAndTakenAway_data();
    void wishesAreSetAndTakenAway();
    void noWantedLevelAndNoSkillLeaveNoTrace();
    void subjectsAreNamed();

private:
    const LearnerId m_learner{QStringLiteral("ana")};
    const SkillId m_python{QStringLiteral("s_python")};
    const SkillId m_sql{QStringLiteral("s_sql")};
    const StepId m_step{QStringLiteral("learn:s_python:2")};

    PlanChange levelChange(Level before, Level after) const
    {
        return {m_learner, Verb::SetLevel, {LevelEdit{m_python, before, after}}};
    }
};

void TestPlanChange::changeWithoutDifferenceIsEmpty()
{
    QVERIFY(isEmpty(PlanChange{m_learner, Verb::SetLevel, {}}));
    QVERIFY(isEmpty(levelChange(Level::Working, Level::Working)));
    QVERIFY(isEmpty(PlanChange{m_learner, Verb::WriteNote, {NoteEdit{m_python, QString(), QStringLiteral("")}}}));
    QVERIFY(isEmpty(PlanChange{m_learner, Verb::SetTarget, {TargetEdit{}}}));
}

void TestPlanChange::changeWithOneDifferenceIsNotEmpty()
{
    PlanChange change = levelChange(Level::Working, Level::Working);
    change.edits.push_back(NoteEdit{m_python, {}, QStringLiteral("a")});
    QVERIFY(!isEmpty(change));
}

void TestPlanChange::reversedTurnsTheOrderAndTheSides()
{
    PlanChange change = levelChange(Level::None, Level::Expert);
    change.edits.push_back(NoteEdit{m_sql, QStringLiteral("old"), QStringLiteral("new")});
    const PlanChange back = reversed(change);
    QCOMPARE(back.learner, m_learner);
    QCOMPARE(back.verb, Verb::SetLevel);
    QCOMPARE(back.edits.size(), size_t{2});
    QCOMPARE(std::get<NoteEdit>(back.edits[0]), (NoteEdit{m_sql, QStringLiteral("new"), QStringLiteral("old")}));
    QCOMPARE(std::get<LevelEdit>(back.edits[1]), (LevelEdit{m_python, Level::Expert, Level::None}));
}

void TestPlanChange::onlyTheSameVerbLearnerAndSubjectContinue_data()
{
    QTest::addColumn<PlanChange>("next");
    QTest::addColumn<bool>("expected");
    const Edit edit = LevelEdit{m_python, Level::Working, Level::Expert};
    const Edit note = NoteEdit{m_python, {}, QStringLiteral("a")};
    QTest::newRow("the same") << PlanChange{m_learner, Verb::SetLevel, {edit}} << true;
    QTest::newRow("another learner") << PlanChange{LearnerId(QStringLiteral("ben")), Verb::SetLevel, {edit}} << false;
    QTest::newRow("another verb") << PlanChange{m_learner, Verb::AddSkill, {edit}} << false;
    QTest::newRow("another skill") << PlanChange{m_learner, Verb::SetLevel, {LevelEdit{m_sql, {}, Level::Expert}}}
                                   << false;
    QTest::newRow("another kind of edit") << PlanChange{m_learner, Verb::SetLevel, {note}} << false;
    QTest::newRow("two edits") << PlanChange{m_learner, Verb::SetLevel, {edit, edit}} << false;
    QTest::newRow("no edit") << PlanChange{m_learner, Verb::SetLevel, {}} << false;
}

void TestPlanChange::onlyTheSameVerbLearnerAndSubjectContinue()
{
    QFETCH(const PlanChange, next);
    QFETCH(const bool, expected);
    QCOMPARE(continues(levelChange(Level::None, Level::Working), next), expected);
}

void TestPlanChange::joinedKeepsTheFirstBeforeAndTheLastAfter()
{
    const PlanChange both =
        joined(levelChange(Level::Awareness, Level::Working), levelChange(Level::Working, Level::Expert));
    QCOMPARE(both, levelChange(Level::Awareness, Level::Expert));
}

void TestPlanChange::levelNoneAndEmptyNoteLeaveNoTrace()
{
    PlanState state;
    apply(state, levelChange(Level::None, Level::Working));
    apply(state, {m_learner, Verb::WriteNote, {NoteEdit{m_python, {}, QStringLiteral("a")}}});
    QCOMPARE(state.levelOf(m_python), Level::Working);
    QCOMPARE(state.notes.value(m_python), QStringLiteral("a"));
    apply(state, levelChange(Level::Working, Level::None));
    apply(state, {m_learner, Verb::WriteNote, {NoteEdit{m_python, QStringLiteral("a"), QStringLiteral("")}}});
    QCOMPARE(state, PlanState());
}

void TestPlanChange::recordThatSaysNothingLeavesNoTrace()
{
    StepRecord record;
    record.needsAnotherLook = true;
    PlanState state;
    apply(state, {m_learner, Verb::ChangeStep, {StepEdit{m_step, {}, record}}});
    QCOMPARE(state.recordOf(m_step), record);
    QVERIFY(isEmpty(PlanChange{m_learner, Verb::ChangeStep, {StepEdit{m_step, record, record}}}));
    apply(state, {m_learner, Verb::ChangeStep, {StepEdit{m_step, record, {}}}});
    QCOMPARE(state, PlanState());
    QCOMPARE(state.recordOf(m_step), StepRecord());
}

void TestPlanChange::loggedHoursAreAddedUpForTheirStep()
{
    PlanState state;
    for (const auto &[id, step, hours] : {std::tuple{"l1", "learn:s_python:2", 1.5},
                                          {"l2", "learn:s_python:2", 2.25},
                                          {"l3", "learn:s_python:2#1", 4.0}}) {
        const LogId log(QString::fromLatin1(id));
        const LoggedHours logged{log, StepId(QString::fromLatin1(step)), QDate(2026, 1, 8), hours};
        apply(state, {m_learner, Verb::LogHours, {LogEdit{log, std::nullopt, logged}}});
    }
    QCOMPARE(state.hoursLoggedFor(m_step), 3.75);
    const LogId first(QStringLiteral("l1"));
    apply(state, {m_learner, Verb::RemoveLog, {LogEdit{first, state.log.value(first), std::nullopt}}});
    QCOMPARE(state.hoursLoggedFor(m_step), 2.25);
    QCOMPARE(state.hoursLoggedFor(StepId(QStringLiteral("learn:s_sql:2"))), 0.0);
}

void TestPlanChange::editsOfStepsContinueByTheirSubject()
{
    const auto noted = [this](const StepId &step, const QString &before, const QString &after) {
        StepRecord from;
        from.note = before;
        StepRecord to;
        to.note = after;
        return PlanChange{m_learner, Verb::WriteStepNote, {StepEdit{step, from, to}}};
    };
    const PlanChange first = noted(m_step, {}, QStringLiteral("a"));
    const PlanChange second = noted(m_step, QStringLiteral("a"), QStringLiteral("ab"));
    QVERIFY(continues(first, second));
    QCOMPARE(joined(first, second), noted(m_step, {}, QStringLiteral("ab")));
    QVERIFY(!continues(first, noted(StepId(QStringLiteral("learn:s_python:3")), {}, QStringLiteral("a"))));
    // An own step and its record have one subject, but are two kinds of edit.
    QVERIFY(!continues(first, {m_learner, Verb::WriteStepNote, {OwnStepEdit{m_step, {}, {}}}}));
}

void TestPlanChange::assumptionsAreSetAndTakenAway()
{
    const auto changed = [this](std::optional<double> before, std::optional<double> after) {
        const auto paying = [](std::optional<double> presentPay) -> std::optional<PayBackAssumptions> {
            if (!presentPay)
                return std::nullopt;
            PayBackAssumptions assumptions;
            assumptions.presentPay = *presentPay;
            return assumptions;
        };
        return PlanChange{m_learner, Verb::SetPayBack, {PayBackEdit{paying(before), paying(after)}}};
    };
    PlanState state;
    apply(state, changed({}, 12000));
    QVERIFY(state.payBack);
    QCOMPARE(state.payBack->presentPay, 12000.0);
    // Nothing is not the same as what assumptions are made of.
    QVERIFY(!isEmpty(changed({}, 0)));
    QVERIFY(isEmpty(changed(12000, 12000)));
    QVERIFY(continues(changed({}, 1), changed(1, 12)));
    QCOMPARE(joined(changed({}, 1), changed(1, 12)), changed({}, 12));
    apply(state, reversed(changed({}, 12000)));
    QCOMPARE(state, PlanState());
}

void TestPlanChange::wishesAreSetAndTakenAway_data()
{
    const AdvertId id(QStringLiteral("ad"));
    KeptAdvert advert{id, QStringLiteral("Analyst"), {}, {}, {}, {}, {}};
    PlanState rated;
    rated.advisorLevels.insert(m_python, Level::None); // a rating, other than nothing
    PlanState answered;
    answered.likings.insert(StatementId(QStringLiteral("i")), Liking::Dislike);
    PlanState considering;
    considering.consideredRoles = {RoleId(QStringLiteral("b")), RoleId(QStringLiteral("a"))};
    PlanState wanting;
    wanting.wantedLevels.insert(m_python, Level::Expert);
    PlanState keeping;
    keeping.adverts.insert(id, advert);
    PlanState naming;
    naming.ownAliases.insert(QStringLiteral("Snake"), m_python);
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<PlanState>("expected");
    QTest::newRow("advisor's level") << Edit(AdvisorLevelEdit{m_python, std::nullopt, Level::None}) << rated;
    QTest::newRow("liking") << Edit(LikingEdit{StatementId(QStringLiteral("i")), std::nullopt, Liking::Dislike})
                            << answered;
    QTest::newRow("roles") << Edit(ConsideredRolesEdit{{}, considering.consideredRoles}) << considering;
    QTest::newRow("wanted level") << Edit(WantedLevelEdit{m_python, Level::None, Level::Expert}) << wanting;
    QTest::newRow("advertisement") << Edit(AdvertEdit{id, std::nullopt, advert}) << keeping;
    QTest::newRow("name") << Edit(OwnAliasEdit{QStringLiteral("Snake"), {}, m_python}) << naming;
}

void TestPlanChange::wishesAreSetAndTakenAway()
{
    QFETCH(const Edit, edit);
    QFETCH(const PlanState, expected);
    const PlanChange change{m_learner, Verb::ImportTicks, {edit}};
    QVERIFY(!isEmpty(change));
    PlanState state;
    apply(state, change);
    QCOMPARE(state, expected);
    QVERIFY(state != PlanState());
    apply(state, reversed(change));
    QCOMPARE(state, PlanState());
    QVERIFY(isEmpty(joined(change, reversed(change))));
}

void TestPlanChange::noWantedLevelAndNoSkillLeaveNoTrace()
{
    PlanState state;
    apply(state, {m_learner,
                  Verb::WantLevels,
                  {WantedLevelEdit{m_python, Level::None, Level::None}, OwnAliasEdit{QStringLiteral("Snake"), {}, {}},
                   ConsideredRolesEdit{{RoleId(QStringLiteral("a"))}, {}}}});
    QCOMPARE(state, PlanState());
}

void TestPlanChange::subjectsAreNamed()
{
    QCOMPARE(subjectOf(LevelEdit{m_python, {}, {}}), QStringLiteral("s_python"));
    QCOMPARE(subjectOf(NoteEdit{m_sql, {}, {}}), QStringLiteral("s_sql"));
    QCOMPARE(subjectOf(EvidenceEdit{EvidenceId(QStringLiteral("e1")), {}, {}}), QStringLiteral("e1"));
    QCOMPARE(subjectOf(OwnSkillEdit{SkillId(QStringLiteral("own-1")), {}, {}}), QStringLiteral("own-1"));
    QCOMPARE(subjectOf(TargetEdit{}), QStringLiteral("target"));
    QCOMPARE(subjectOf(ProfileEdit{}), QStringLiteral("profile"));
    QCOMPARE(subjectOf(AvailabilityEdit{}), QStringLiteral("availability"));
    QCOMPARE(subjectOf(StepEdit{m_step, {}, {}}), QStringLiteral("learn:s_python:2"));
    QCOMPARE(subjectOf(OwnStepEdit{StepId(QStringLiteral("own:1")), {}, {}}), QStringLiteral("own:1"));
    QCOMPARE(subjectOf(LogEdit{LogId(QStringLiteral("l1")), {}, {}}), QStringLiteral("l1"));
    QCOMPARE(subjectOf(TimerEdit{}), QStringLiteral("timer"));
    QCOMPARE(subjectOf(BaselineEdit{}), QStringLiteral("baseline"));
    QCOMPARE(subjectOf(PlanBEdit{}), QStringLiteral("plan_b"));
    QCOMPARE(subjectOf(PayBackEdit{}), QStringLiteral("pay_back"));
    QCOMPARE(subjectOf(AdvisorLevelEdit{m_sql, {}, {}}), QStringLiteral("s_sql"));
    QCOMPARE(subjectOf(LikingEdit{StatementId(QStringLiteral("i1")), {}, {}}), QStringLiteral("i1"));
    QCOMPARE(subjectOf(ConsideredRolesEdit{}), QStringLiteral("considered_roles"));
    QCOMPARE(subjectOf(WantedLevelEdit{m_sql, {}, {}}), QStringLiteral("s_sql"));
    QCOMPARE(subjectOf(AdvertEdit{AdvertId(QStringLiteral("ad1")), {}, {}}), QStringLiteral("ad1"));
    QCOMPARE(subjectOf(OwnAliasEdit{QStringLiteral("Snake"), {}, m_python}), QStringLiteral("Snake"));
}

QTEST_GUILESS_MAIN(TestPlanChange)
#include "tst_planchange.moc"
