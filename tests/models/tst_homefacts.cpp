// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "domain/gap.h"
#include "domain/planstate.h"
#include "domain/roadmap.h"
#include "models/agreedchanges.h"
#include "models/bestlift.h"
#include "models/worthalook.h"

#include <QTest>

using namespace Cairn;

namespace {

const QDate Today(2026, 1, 8);
const RoleId Engineer(QStringLiteral("r_engineer"));
const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Stats(QStringLiteral("s_stats"));

PlanState midEngineer()
{
    PlanState state;
    state.target = Target{Engineer, CareerLevel::Mid};
    state.levels = {{Python, Level::Working}};
    state.availability = evenly(8, QDate(2026, 1, 5));
    return state;
}

Evidence evidenceFor(const SkillId &skill)
{
    Evidence evidence;
    evidence.id = EvidenceId(QStringLiteral("e"));
    evidence.skill = skill;
    return evidence;
}

} // namespace

class TestHomeFacts final : public QObject
{
    Q_OBJECT

private slots:
    // ---- worth a look ----------------------------------------------------------------------------------------

    void skillsWithoutEvidenceAreNamedAskedOnesFirst()
    {
        PlanState state = midEngineer();
        const SkillId own(QStringLiteral("own_a"));
        state.ownSkills.insert(own, {});
        state.levels = {{own, Level::Expert},
                        {Sql, Level::Working},
                        {Stats, Level::Awareness},
                        {Python, Level::Practitioner},
                        {SkillId(QStringLiteral("gone")), Level::Expert}};
        const auto skills = [&] {
            return worthALook(roadmapOf(state, m_catalogue, Today), nullptr, state, m_catalogue).withoutEvidence;
        };
        QCOMPARE(skills(), (std::vector<SkillId>{Python, Sql, own}));
        state.evidence.insert(EvidenceId(QStringLiteral("e")), evidenceFor(Python));
        QCOMPARE(skills(), (std::vector<SkillId>{Sql, own}));
    }

    void daysOffOfTheNextThreeWeeksAreNamed()
    {
        PlanState state = midEngineer();
        const auto off = [](int from, int to) {
            return DayOff{{Today.addDays(from), Today.addDays(to)}, QString(), DayOffKind::Other};
        };
        state.availability->off = {off(22, 30), off(21, 21), off(0, 0), off(-1, 5), off(9, 8), off(3, 10)};
        const WorthALook facts = worthALook(roadmapOf(state, m_catalogue, Today), nullptr, state, m_catalogue);
        QCOMPARE(facts.offSoon, (std::vector<DayOff>{off(0, 0), off(3, 10), off(21, 21)}));
    }

    void aDeadlineIsTooEarlyBeforeTheLikelyDate()
    {
        PlanState state = midEngineer();
        state.availability->deadline = Today.addDays(100);
        const Roadmap roadmap = roadmapOf(state, m_catalogue, Today);
        const auto deadline = [&](const Forecast *forecast) {
            return worthALook(roadmap, forecast, state, m_catalogue).deadlineTooEarly;
        };
        Forecast forecast;
        QCOMPARE(deadline(nullptr), QDate());
        QCOMPARE(deadline(&forecast), Today.addDays(100)); // never done
        forecast.p80 = Today.addDays(101);
        QCOMPARE(deadline(&forecast), Today.addDays(100));
        forecast.p80 = Today.addDays(100);
        QCOMPARE(deadline(&forecast), QDate());
    }

    void stepsThatNeedAnotherLookAreNamed()
    {
        PlanState state = midEngineer();
        const StepId step(QStringLiteral("learn:s_sql:1"));
        StepRecord record;
        record.needsAnotherLook = true;
        state.steps.insert(step, record);
        const WorthALook facts = worthALook(roadmapOf(state, m_catalogue, Today), nullptr, state, m_catalogue);
        QCOMPARE(facts.anotherLook, (std::vector<StepId>{step}));
        QVERIFY(!facts.isEmpty());
        QVERIFY(WorthALook().isEmpty());
    }

    void talkingPointsAreNamed()
    {
        PlanState state = midEngineer();
        const auto facts = [&] {
            return worthALook(roadmapOf(state, m_catalogue, Today), nullptr, state, m_catalogue);
        };
        state.advisorLevels = {{Python, Level::Practitioner}, {Stats, Level::Working}};
        QCOMPARE(facts().talkingPoints,
                 (std::vector<TalkingPoint>{{Stats, Level::None, Level::Working, Level::Awareness}}));
        WorthALook alone;
        alone.talkingPoints = facts().talkingPoints;
        QVERIFY(!alone.isEmpty());
        state.levels.insert(Stats, Level::Awareness);
        QVERIFY(facts().talkingPoints.empty());
    }

    void planBTellsWhereTheWaysPart()
    {
        PlanState state = midEngineer();
        const auto facts = [&] {
            return worthALook(roadmapOf(state, m_catalogue, Today), nullptr, state, m_catalogue);
        };
        QVERIFY(!facts().planB);
        state.planB = state.target;
        QVERIFY(!facts().planB); // the same way
        state.planB = Target{RoleId(QStringLiteral("r_analyst")), CareerLevel::Entry};
        QCOMPARE(facts().planB, std::optional(partingWays(state, *state.planB, m_catalogue, Today)));
        QVERIFY(!facts().isEmpty());
        state.planB = Target{RoleId(QStringLiteral("r_gone")), CareerLevel::Entry};
        QVERIFY(!facts().planB);
    }

    // ---- agreed ----------------------------------------------------------------------------------------------

    void aPlanThatWasJustAgreedHasNoChanges()
    {
        PlanState state = midEngineer();
        state.baseline = baselineOf(roadmapOf(state, m_catalogue, Today));
        const Roadmap roadmap = roadmapOf(state, m_catalogue, Today);
        const AgreedChanges changes = changesSinceAgreed(roadmap);
        QCOMPARE(changes.hoursThen, roadmap.total.hoursTotal);
        QCOMPARE(changes.hoursNow, changes.hoursThen);
        QCOMPARE(changes.stepsThen, 11); // the optional one is not among them
        QCOMPARE(changes.stepsNow, 11);
        QCOMPARE(changes.stepsDone + changes.stepsAdded + changes.stepsDropped, 0);
    }

    void stepsDoneAddedAndDroppedAreCounted()
    {
        PlanState state = midEngineer();
        state.baseline = baselineOf(roadmapOf(state, m_catalogue, Today));
        StepRecord done;
        done.state = StepState::Done;
        done.doneOn = Today;
        state.steps.insert(StepId(QStringLiteral("learn:s_stats:1")), done);
        StepRecord skipped;
        skipped.state = StepState::Skipped;
        state.steps.insert(StepId(QStringLiteral("network:profile")), skipped);
        StepRecord split;
        split.parts.resize(2);
        split.parts[0].number = 1;
        split.parts[1].number = 2;
        state.steps.insert(StepId(QStringLiteral("network:interviews")), split);
        OwnStep own;
        own.id = StepId(QStringLiteral("own:a"));
        own.hours = {1, 2, 4};
        state.ownSteps.insert(own.id, own);
        const AgreedChanges changes = changesSinceAgreed(roadmapOf(state, m_catalogue, Today));
        QCOMPARE(changes.stepsDone, 1);
        QCOMPARE(changes.stepsAdded, 1);   // not the parts of what was split
        QCOMPARE(changes.stepsDropped, 1); // what was skipped
        QCOMPARE(changes.stepsNow, 11);
        // What was done before the day is not done since.
        state.steps[StepId(QStringLiteral("learn:s_stats:1"))].doneOn = Today.addDays(-1);
        QCOMPARE(changesSinceAgreed(roadmapOf(state, m_catalogue, Today)).stepsDone, 0);
    }

    // ---- lift ------------------------------------------------------------------------------------------------

    void theLiftEarnsMostForEachHour()
    {
        const Role &role = *m_catalogue.role(Engineer);
        PlanState state = midEngineer();
        while (const std::optional<Lift> lift = bestLift(role, CareerLevel::Mid, state, m_catalogue)) {
            const int before = matchBill(role, CareerLevel::Mid, state).shownPercent();
            for (const GapLine &line : gapTo(role, CareerLevel::Mid, state, m_catalogue).lines) {
                if (line.skill == lift->skill)
                    QCOMPARE(lift->hours, line.hours.likely);
            }
            const auto rate = [&](const SkillId &skill) {
                for (const GapLine &line : gapTo(role, CareerLevel::Mid, state, m_catalogue).lines) {
                    if (line.skill == skill)
                        return line.gain / line.hours.likely;
                }
                return 0.0;
            };
            for (const Requirement &other : role.requirements)
                QVERIFY(rate(lift->skill) >= rate(other.skill));
            state.levels.insert(lift->skill, lift->to);
            const int after = matchBill(role, CareerLevel::Mid, state).shownPercent();
            QCOMPARE(lift->percentThen, after);
            QCOMPARE(lift->points, after - before);
        }
        QCOMPARE(matchBill(role, CareerLevel::Mid, state).shownPercent(), 100);
    }

private:
    const Catalogue m_catalogue{smallCatalogueContents()};
};

QTEST_GUILESS_MAIN(TestHomeFacts)
#include "tst_homefacts.moc"
