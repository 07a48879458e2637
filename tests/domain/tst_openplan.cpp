// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/learnerregister.h"
#include "domain/openplan.h"

#include <QTest>

using namespace Cairn;

/** The open plan says exactly what changed, after it has changed. */
class TestOpenPlan final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachEditIsToldOnceAndThenTheWhole();
    void signalsComeWhenEverythingIsInPlace();
    void evidenceThatMovesIsToldForBothSkills();
    void evidenceThatStaysIsToldOnce();
    void removedEvidenceIsToldForItsSkill();
    void eachEditOfTheRoadmapIsToldOnce();
    void eachWishIsToldOnce();
    void hoursThatMoveAreToldForBothSteps_data();
    void hoursThatMoveAreToldForBothSteps();
    void changeOfAnotherLearnerIsNotTaken();
    void closedPlanTakesNoChange();
    void replacingIsToldBeforeAndAfter();
    void closingForgetsThePlan();
    void registerTellsOnlyWhatIsNew();

private:
    static PlanState stateOfAna();
    PlanChange change(std::vector<Edit> edits) const { return {m_ana, Verb::SetLevel, std::move(edits)}; }
    Evidence evidenceOn(const SkillId &skill) const;
    void listenTo(OpenPlan &plan);

    const LearnerId m_ana{QStringLiteral("ana")};
    const SkillId m_python{QStringLiteral("s_python")};
    const SkillId m_sql{QStringLiteral("s_sql")};
    QStringList m_heard;
};

void TestOpenPlan::init()
{
    m_heard.clear();
}

PlanState TestOpenPlan::stateOfAna()
{
    PlanState state;
    state.profile.id = LearnerId(QStringLiteral("ana"));
    state.profile.name = QStringLiteral("Ana");
    return state;
}

Evidence TestOpenPlan::evidenceOn(const SkillId &skill) const
{
    return {EvidenceId(QStringLiteral("e1")), skill, EvidenceKind::Text,
            QStringLiteral("A talk"),         {},    QDate(2026, 1, 8)};
}

void TestOpenPlan::listenTo(OpenPlan &plan)
{
    const auto hear = [this](const QString &what) { m_heard.append(what); };
    connect(&plan, &OpenPlan::aboutToBeReplaced, this, [hear] { hear(QStringLiteral("about to be replaced")); });
    connect(&plan, &OpenPlan::replaced, this, [hear] { hear(QStringLiteral("replaced")); });
    connect(&plan, &OpenPlan::skillLevelChanged, this,
            [hear](const SkillId &skill) { hear(QStringLiteral("level ") + skill.text()); });
    connect(&plan, &OpenPlan::noteChanged, this,
            [hear](const SkillId &skill) { hear(QStringLiteral("note ") + skill.text()); });
    connect(&plan, &OpenPlan::evidenceChanged, this,
            [hear](const SkillId &skill) { hear(QStringLiteral("evidence ") + skill.text()); });
    connect(&plan, &OpenPlan::ownSkillsChanged, this, [hear] { hear(QStringLiteral("own skills")); });
    connect(&plan, &OpenPlan::targetChanged, this, [hear] { hear(QStringLiteral("target")); });
    connect(&plan, &OpenPlan::profileChanged, this, [hear] { hear(QStringLiteral("profile")); });
    connect(&plan, &OpenPlan::planBChanged, this, [hear] { hear(QStringLiteral("plan b")); });
    connect(&plan, &OpenPlan::payBackChanged, this, [hear] { hear(QStringLiteral("pay back")); });
    connect(&plan, &OpenPlan::advisorLevelChanged, this,
            [hear](const SkillId &skill) { hear(QStringLiteral("advisor's level ") + skill.text()); });
    connect(&plan, &OpenPlan::likingChanged, this,
            [hear](const StatementId &statement) { hear(QStringLiteral("liking ") + statement.text()); });
    connect(&plan, &OpenPlan::consideredRolesChanged, this, [hear] { hear(QStringLiteral("considered roles")); });
    connect(&plan, &OpenPlan::wantedLevelChanged, this,
            [hear](const SkillId &skill) { hear(QStringLiteral("wanted level ") + skill.text()); });
    connect(&plan, &OpenPlan::advertChanged, this,
            [hear](const AdvertId &advert) { hear(QStringLiteral("advertisement ") + advert.text()); });
    connect(&plan, &OpenPlan::ownAliasesChanged, this, [hear] { hear(QStringLiteral("own aliases")); });
    connect(&plan, &OpenPlan::availabilityChanged, this, [hear] { hear(QStringLiteral("availability")); });
    connect(&plan, &OpenPlan::stepChanged, this,
            [hear](const StepId &step) { hear(QStringLiteral("step ") + step.text()); });
    connect(&plan, &OpenPlan::timerChanged, this, [hear] { hear(QStringLiteral("timer")); });
    connect(&plan, &OpenPlan::baselineChanged, this, [hear] { hear(QStringLiteral("baseline")); });
    connect(&plan, &OpenPlan::changed, this, [hear] { hear(QStringLiteral("changed")); });
}

void TestOpenPlan::eachEditIsToldOnceAndThenTheWhole()
{
    OpenPlan plan;
    plan.replace(stateOfAna());
    listenTo(plan);
    const SkillId own(QStringLiteral("own-1"));
    LearnerProfile profile = plan.state().profile;
    profile.hoursPerWeek = 12;
    plan.apply(change({LevelEdit{m_python, Level::None, Level::Working}, NoteEdit{m_sql, {}, QStringLiteral("a")},
                       EvidenceEdit{EvidenceId(QStringLiteral("e1")), std::nullopt, evidenceOn(m_python)},
                       OwnSkillEdit{own, std::nullopt, OwnSkill{own, {}, QStringLiteral("Juggling")}},
                       TargetEdit{std::nullopt, Target{RoleId(QStringLiteral("r")), CareerLevel::Mid}},
                       ProfileEdit{plan.state().profile, profile}}));
    QCOMPARE(m_heard, QStringList({QStringLiteral("level s_python"), QStringLiteral("note s_sql"),
                                   QStringLiteral("evidence s_python"), QStringLiteral("own skills"),
                                   QStringLiteral("target"), QStringLiteral("profile"), QStringLiteral("changed")}));
    QCOMPARE(plan.levelOf(m_python), Level::Working);
    QCOMPARE(plan.state().profile.hoursPerWeek, 12.0);
    QCOMPARE(plan.state().evidenceCount(m_python), 1);
    QCOMPARE(plan.state().evidenceCount(m_sql), 0);
}

void TestOpenPlan::signalsComeWhenEverythingIsInPlace()
{
    OpenPlan plan;
    plan.replace(stateOfAna());
    bool asked = false;
    connect(&plan, &OpenPlan::skillLevelChanged, this, [&] {
        asked = true;
        QCOMPARE(plan.levelOf(m_python), Level::Working);
        QCOMPARE(plan.state().notes.value(m_sql), QStringLiteral("a")); // the edit after it
    });
    const PlanChange made =
        change({LevelEdit{m_python, Level::None, Level::Working}, NoteEdit{m_sql, {}, QStringLiteral("a")}});
    connect(&plan, &OpenPlan::changed, this, [&made](const PlanChange &told) { QCOMPARE(told, made); });
    plan.apply(made);
    QVERIFY(asked);
}

void TestOpenPlan::evidenceThatMovesIsToldForBothSkills()
{
    OpenPlan plan;
    PlanState state = stateOfAna();
    state.evidence.insert(evidenceOn(m_python).id, evidenceOn(m_python));
    plan.replace(state);
    listenTo(plan);
    plan.apply(change({EvidenceEdit{evidenceOn(m_sql).id, evidenceOn(m_python), evidenceOn(m_sql)}}));
    QCOMPARE(m_heard, QStringList({QStringLiteral("evidence s_python"), QStringLiteral("evidence s_sql"),
                                   QStringLiteral("changed")}));
    QCOMPARE(plan.state().evidenceCount(m_python), 0);
    QCOMPARE(plan.state().evidenceCount(m_sql), 1);
}

void TestOpenPlan::evidenceThatStaysIsToldOnce()
{
    OpenPlan plan;
    plan.replace(stateOfAna());
    listenTo(plan);
    Evidence better = evidenceOn(m_python);
    better.title = QStringLiteral("A better talk");
    plan.apply(change({EvidenceEdit{better.id, evidenceOn(m_python), better}}));
    QCOMPARE(m_heard, QStringList({QStringLiteral("evidence s_python"), QStringLiteral("changed")}));
}

void TestOpenPlan::removedEvidenceIsToldForItsSkill()
{
    OpenPlan plan;
    plan.replace(stateOfAna());
    listenTo(plan);
    plan.apply(change({EvidenceEdit{evidenceOn(m_sql).id, evidenceOn(m_sql), std::nullopt}}));
    QCOMPARE(m_heard, QStringList({QStringLiteral("evidence s_sql"), QStringLiteral("changed")}));
}

void TestOpenPlan::eachEditOfTheRoadmapIsToldOnce()
{
    OpenPlan plan;
    plan.replace(stateOfAna());
    listenTo(plan);
    const StepId step(QStringLiteral("learn:s_python:2"));
    const StepId own(QStringLiteral("own:1"));
    StepRecord record;
    record.state = StepState::Doing;
    const LoggedHours logged{LogId(QStringLiteral("l1")), step, QDate(2026, 1, 8), 2.5};
    const RunningTimer timer{step, QDateTime(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC)};
    const PlanChange made =
        change({AvailabilityEdit{std::nullopt, Availability()}, StepEdit{step, {}, record},
                OwnStepEdit{own, std::nullopt, OwnStep{own, Stage::Build, QStringLiteral("A stall"), {}, {}, {}}},
                LogEdit{logged.id, std::nullopt, logged}, TimerEdit{std::nullopt, timer},
                BaselineEdit{std::nullopt, Baseline()},
                PlanBEdit{std::nullopt, Target{RoleId(QStringLiteral("r")), CareerLevel::Mid}},
                PayBackEdit{std::nullopt, PayBackAssumptions()}});
    const QStringList told{QStringLiteral("availability"), QStringLiteral("step learn:s_python:2"),
                           QStringLiteral("step own:1"),   QStringLiteral("step learn:s_python:2"),
                           QStringLiteral("timer"),        QStringLiteral("baseline"),
                           QStringLiteral("plan b"),       QStringLiteral("pay back"),
                           QStringLiteral("changed")};
    plan.apply(made);
    QCOMPARE(m_heard, told);
    QCOMPARE(plan.state().recordOf(step), record);
    QCOMPARE(plan.state().hoursLoggedFor(step), 2.5);
    QCOMPARE(plan.state().timer, std::optional(timer));
    QVERIFY(plan.state().ownSteps.contains(own) && plan.state().availability && plan.state().baseline
            && plan.state().planB && plan.state().payBack && !plan.state().target);
    m_heard.clear();
    plan.apply(reversed(made));
    QCOMPARE(m_heard.size(), told.size());
    QCOMPARE(plan.state(), stateOfAna());
}

void TestOpenPlan::eachWishIsToldOnce()
{
    OpenPlan plan;
    plan.replace(stateOfAna());
    listenTo(plan);
    const AdvertId advert(QStringLiteral("ad1"));
    const PlanChange made = change(
        {AdvisorLevelEdit{m_python, std::nullopt, Level::None},
         LikingEdit{StatementId(QStringLiteral("i1")), std::nullopt, Liking::Like},
         ConsideredRolesEdit{{}, {RoleId(QStringLiteral("r"))}}, WantedLevelEdit{m_sql, Level::None, Level::Expert},
         AdvertEdit{advert, std::nullopt, KeptAdvert()}, OwnAliasEdit{QStringLiteral("Snake"), {}, m_python}});
    const QStringList told{QStringLiteral("advisor's level s_python"),
                           QStringLiteral("liking i1"),
                           QStringLiteral("considered roles"),
                           QStringLiteral("wanted level s_sql"),
                           QStringLiteral("advertisement ad1"),
                           QStringLiteral("own aliases"),
                           QStringLiteral("changed")};
    plan.apply(made);
    QCOMPARE(m_heard, told);
    m_heard.clear();
    plan.apply(reversed(made));
    QCOMPARE(m_heard.size(), told.size());
    QCOMPARE(plan.state(), stateOfAna());
}

void TestOpenPlan::hoursThatMoveAreToldForBothSteps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("told");
    const QString changed = QStringLiteral("changed");
    QTest::newRow("logged") << QString() << QStringLiteral("a") << QStringList({QStringLiteral("step a"), changed});
    QTest::newRow("taken away") << QStringLiteral("a") << QString() << QStringList({QStringLiteral("step a"), changed});
    QTest::newRow("corrected") << QStringLiteral("a") << QStringLiteral("a")
                               << QStringList({QStringLiteral("step a"), changed});
    QTest::newRow("moved") << QStringLiteral("a") << QStringLiteral("b")
                           << QStringList({QStringLiteral("step a"), QStringLiteral("step b"), changed});
}

void TestOpenPlan::hoursThatMoveAreToldForBothSteps()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QStringList, told);
    const LogId id(QStringLiteral("l1"));
    const auto logged = [&id](const QString &step, double hours) -> std::optional<LoggedHours> {
        if (step.isEmpty())
            return std::nullopt;
        return LoggedHours{id, StepId(step), QDate(2026, 1, 8), hours};
    };
    OpenPlan plan;
    plan.replace(stateOfAna());
    listenTo(plan);
    plan.apply(change({LogEdit{id, logged(before, 1), logged(after, 2)}}));
    QCOMPARE(m_heard, told);
}

void TestOpenPlan::changeOfAnotherLearnerIsNotTaken()
{
    OpenPlan plan;
    plan.replace(stateOfAna());
    listenTo(plan);
    PlanChange foreign = change({LevelEdit{m_python, Level::None, Level::Working}});
    foreign.learner = LearnerId(QStringLiteral("ben"));
    plan.apply(foreign);
    QCOMPARE(plan.state(), stateOfAna());
    QVERIFY(m_heard.isEmpty());
}

void TestOpenPlan::closedPlanTakesNoChange()
{
    OpenPlan plan;
    listenTo(plan);
    plan.apply({{}, Verb::SetLevel, {LevelEdit{m_python, Level::None, Level::Working}}});
    QVERIFY(!plan.isOpen());
    QCOMPARE(plan.state(), PlanState());
    QVERIFY(m_heard.isEmpty());
}

void TestOpenPlan::replacingIsToldBeforeAndAfter()
{
    OpenPlan plan;
    listenTo(plan);
    connect(&plan, &OpenPlan::aboutToBeReplaced, this, [&plan] { QVERIFY(!plan.isOpen()); });
    connect(&plan, &OpenPlan::replaced, this, [&plan] { QVERIFY(plan.isOpen()); });
    plan.replace(stateOfAna());
    QCOMPARE(m_heard, QStringList({QStringLiteral("about to be replaced"), QStringLiteral("replaced")}));
    QCOMPARE(plan.state(), stateOfAna());
}

void TestOpenPlan::closingForgetsThePlan()
{
    OpenPlan plan;
    plan.replace(stateOfAna());
    listenTo(plan);
    plan.close();
    QVERIFY(!plan.isOpen());
    QCOMPARE(plan.state(), PlanState());
    QCOMPARE(m_heard, QStringList({QStringLiteral("about to be replaced"), QStringLiteral("replaced")}));
}

void TestOpenPlan::registerTellsOnlyWhatIsNew()
{
    LearnerRegister learners;
    int before = 0;
    int after = 0;
    connect(&learners, &LearnerRegister::aboutToBeReplaced, this,
            [&] { before += learners.learners().empty() ? 1 : 0; });
    connect(&learners, &LearnerRegister::replaced, this, [&] { after += learners.learners().empty() ? 0 : 1; });
    const std::vector<LearnerSummary> ana{{m_ana, QStringLiteral("Ana"), LearnerKind::Person, std::nullopt}};
    learners.replace(ana);
    learners.replace(ana);
    QCOMPARE(before, 1);
    QCOMPARE(after, 1);
    QCOMPARE(learners.learners(), ana);
}

QTEST_GUILESS_MAIN(TestOpenPlan)
#include "tst_openplan.moc"
