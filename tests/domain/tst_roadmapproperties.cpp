// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/randomplan.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace Cairn;

namespace {

constexpr double Exact = 1e-6;
constexpr double Quarter = 0.25;

/** Counted day by day, unlike in the calendar. */
int capacityOn(const QDate &day, const Availability &availability)
{
    if (day < availability.start)
        return 0;
    for (const DayOff &off : availability.off) {
        if (off.days.first <= day && day <= off.days.last)
            return 0;
    }
    const auto quartersOf = [](double hours) { return static_cast<int>(std::floor(hours * 4 + 1e-9)); };
    const auto weekday = static_cast<size_t>(day.dayOfWeek() - 1);
    const int usual = quartersOf(availability.hoursOnWeekday[weekday]);
    if (usual == 0)
        return 0;
    int days = 0;
    int daysBefore = 0;
    for (size_t each = 0; each < availability.hoursOnWeekday.size(); ++each) {
        const int has = quartersOf(availability.hoursOnWeekday[each]) > 0 ? 1 : 0;
        days += has;
        daysBefore += each < weekday ? has : 0;
    }
    int quarters = usual;
    for (const HoursBoost &boost : availability.boosts) {
        if (boost.days.first <= day && day <= boost.days.last) {
            const int more = quartersOf(boost.hoursPerWeek);
            quarters += more / days + (daysBefore < more % days ? 1 : 0);
        }
    }
    return quarters;
}

bool isSame(const Roadmap &a, const Roadmap &b)
{
    return a.steps == b.steps && a.setAside == b.setAside && a.schedule == b.schedule && a.agreed == b.agreed
           && a.isAgreed == b.isAgreed && a.stages == b.stages && a.total == b.total && a.finish == b.finish
           && a.pace == b.pace;
}

/** Never is later than all days. */
bool isLater(const QDate &a, const QDate &b)
{
    return b.isValid() && (!a.isValid() || a > b);
}

double hoursOf(const Roadmap &roadmap, const StepId &id)
{
    const RoadmapStep *step = roadmap.step(id);
    return step ? step->step.hours.likely : 0;
}

std::vector<const RoadmapStep *> openSteps(const Roadmap &roadmap)
{
    std::vector<const RoadmapStep *> open;
    for (const RoadmapStep &step : roadmap.steps) {
        if (step.isOpen())
            open.push_back(&step);
    }
    return open;
}

template <class T>
void shuffle(std::vector<T> &items, std::mt19937 &random)
{
    std::shuffle(items.begin(), items.end(), random);
}

RandomPlan shuffled(RandomPlan plan)
{
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    shuffle(plan.contents.skills, random);
    shuffle(plan.contents.roles, random);
    shuffle(plan.contents.resources, random);
    for (Role &role : plan.contents.roles)
        shuffle(role.requirements, random);
    shuffle(plan.state.availability->off, random);
    shuffle(plan.state.availability->boosts, random);
    return plan;
}

/** One thing that a person may do, and what stood before. */
PlanChange anyChange(const RandomPlan &plan)
{
    PlanState after = plan.state;
    const Roadmap roadmap = plan.roadmap();
    PlanChange change{plan.state.profile.id, Verb::MarkStep, {}};
    switch (*rc::gen::inRange(0, 4)) {
    case 0: {
        Availability other = *plan.state.availability;
        other.boosts.push_back({{plan.today, plan.today.addDays(20)}, 3});
        change.edits = {AvailabilityEdit{plan.state.availability, other}};
        break;
    }
    case 1:
        change.edits = {BaselineEdit{plan.state.baseline, baselineOf(roadmap)}};
        break;
    case 2:
        change.edits = {TargetEdit{plan.state.target, Target{PlanDrawing::roleId(1), CareerLevel::Senior}}};
        break;
    default:
        if (!roadmap.steps.empty()) {
            const RoadmapStep step = *rc::gen::elementOf(roadmap.steps);
            mark(after, step.step, *rc::gen::elementOf(AllStepStates), plan.today);
            change.edits = {StepEdit{step.step.id, plan.state.recordOf(step.step.id), after.recordOf(step.step.id)}};
        }
    }
    return change;
}

/** Somebody who works through all sessions of a plan and marks each step when its last session is over. */
class Worker final
{
public:
    explicit Worker(const Roadmap &roadmap) : m_plan(roadmap)
    {
        for (const Session &session : roadmap.schedule.sessions)
            m_left[session.step] += session.quarters;
    }

    /** Works on all days up to this one. */
    void workBefore(const QDate &day, PlanState &state)
    {
        const std::vector<Session> &sessions = m_plan.schedule.sessions;
        for (; m_next < sessions.size() && sessions[m_next].day < day; ++m_next) {
            const Session &session = sessions[m_next];
            const PlanStep &step = m_plan.step(session.step)->step;
            mark(state, step, StepState::Doing);
            logHours(state, session.step, session.quarters * Quarter, session.day);
            m_left[session.step] -= session.quarters;
            if (m_left[session.step] == 0)
                mark(state, step, StepState::Done, session.day);
        }
    }

private:
    const Roadmap &m_plan;
    std::map<StepId, int> m_left;
    size_t m_next = 0;
};

} // namespace

/** What holds for every roadmap, checked on random catalogues and plans. */
class TestRoadmapProperties final : public QObject
{
    Q_OBJECT

private slots:
    void noDayIsOverfull();
    void noStepIsBeforeWhatItNeeds();
    void orderOfInputDoesNotMatter();
    void finishingAStepNeverFinishesLater();
    void finishingAStepNeverEndsTheWholeLater();
    void undoRestoresEveryDate();
    void totalIsTheSumOfTheStages();
    void behindAndDoneAddUp();
    void justAgreedPlanIsNotBehind();
    void planIsMeasuredAsIfAgreedWhenItBegan();
    void workingAsAgreedIsNeverBehind();
    void splittingLeavesProgressAsItIs();
    void openStepsHaveTheDatesOfTheirSessions();
};

void TestRoadmapProperties::noDayIsOverfull()
{
    QVERIFY(rc::check("no day has more work than time, with boosts, and days off have none", [] {
        const RandomPlan plan = anyPlan();
        std::map<QDate, int> used;
        for (const Session &session : plan.roadmap().schedule.sessions) {
            RC_ASSERT(session.day >= plan.today);
            used[session.day] += session.quarters;
        }
        for (const auto &[day, quarters] : used)
            RC_ASSERT(quarters <= capacityOn(day, *plan.state.availability));
    }));
}

void TestRoadmapProperties::noStepIsBeforeWhatItNeeds()
{
    QVERIFY(rc::check("no session before all that its step is after is done", [] {
        const Roadmap roadmap = anyPlan().roadmap();
        std::map<StepId, int> left;
        for (const RoadmapStep &step : roadmap.steps)
            left[step.step.id] = static_cast<int>(std::ceil(step.hoursLeft() * 4 - 1e-9));
        for (const Session &session : roadmap.schedule.sessions) {
            for (const StepId &needed : roadmap.step(session.step)->step.after)
                RC_ASSERT(!left.contains(needed) || left[needed] == 0);
            left[session.step] -= session.quarters;
            RC_ASSERT(left[session.step] >= 0);
        }
        std::set<StepId> stood;
        for (const RoadmapStep &step : roadmap.steps) {
            for (const StepId &needed : step.step.after)
                RC_ASSERT(stood.contains(needed) || !roadmap.step(needed));
            RC_ASSERT(stood.insert(step.step.id).second);
        }
    }));
}

void TestRoadmapProperties::orderOfInputDoesNotMatter()
{
    QVERIFY(rc::check("the same roadmap for a catalogue and days off in any order", [] {
        const RandomPlan plan = anyPlan();
        RC_ASSERT(isSame(plan.roadmap(), shuffled(plan).roadmap()));
    }));
}

void TestRoadmapProperties::finishingAStepNeverFinishesLater()
{
    QVERIFY(rc::check("who is done with a step ends no later than who is not, on the next day too", [] {
        RandomPlan plan = anyPlan(FixedStarts::None);
        const Roadmap before = plan.roadmap();
        const auto open = openSteps(before);
        RC_PRE(!open.empty());
        RandomPlan done = plan;
        mark(done.state, (*rc::gen::elementOf(open))->step, StepState::Done, plan.today);
        RC_ASSERT(!isLater(done.roadmap().finish, before.finish));
        plan.today = done.today = plan.today.addDays(*rc::gen::inRange(1, 10));
        RC_ASSERT(!isLater(done.roadmap().finish, plan.roadmap().finish));
    }));
}

void TestRoadmapProperties::finishingAStepNeverEndsTheWholeLater()
{
    QVERIFY(rc::check("with fixed starts, the last session of all is no later", [] {
        RandomPlan plan = anyPlan(FixedStarts::Some);
        const Roadmap before = plan.roadmap();
        const auto open = openSteps(before);
        RC_PRE(!open.empty());
        mark(plan.state, (*rc::gen::elementOf(open))->step, StepState::Done, plan.today);
        RC_ASSERT(!isLater(std::max(plan.roadmap().schedule.finish, plan.today), before.schedule.finish));
    }));
}

void TestRoadmapProperties::undoRestoresEveryDate()
{
    QVERIFY(rc::check("a change and its reverse leave the roadmap as it was", [] {
        RandomPlan plan = anyPlan();
        const Roadmap before = plan.roadmap();
        const PlanState stateBefore = plan.state;
        const PlanChange change = anyChange(plan);
        apply(plan.state, change);
        std::ignore = plan.roadmap();
        apply(plan.state, reversed(change));
        RC_ASSERT(plan.state == stateBefore);
        RC_ASSERT(isSame(plan.roadmap(), before));
    }));
}

void TestRoadmapProperties::totalIsTheSumOfTheStages()
{
    QVERIFY(rc::check("hours of the stages and of the steps add up to those of the plan", [] {
        const Roadmap roadmap = anyPlan().roadmap();
        StageProgress sum;
        for (const StageProgress &stage : roadmap.stages)
            sum += stage;
        RC_ASSERT(sum == roadmap.total);
        double all = 0;
        double left = 0;
        double optional = 0;
        for (const RoadmapStep &step : roadmap.steps) {
            RC_ASSERT(step.hoursDone >= 0);
            RC_ASSERT(step.hoursLeft() >= 0);
            all += step.isCounted() ? step.step.hours.likely : 0;
            (step.isCounted() ? left : optional) += step.hoursLeft();
        }
        RC_ASSERT(std::abs(roadmap.total.hoursTotal - all) < Exact);
        RC_ASSERT(std::abs(roadmap.total.hoursLeft() - left) < Exact);
        RC_ASSERT(std::abs(roadmap.total.hoursOptional - optional) < Exact);
        RC_ASSERT(roadmap.total.percent() >= 0);
        RC_ASSERT((roadmap.total.percent() == 100) == (left == 0));
    }));
}

void TestRoadmapProperties::behindAndDoneAddUp()
{
    QVERIFY(rc::check("while the agreed steps are those of today, what is planned is what is done and owed", [] {
        RandomPlan plan = anyPlan();
        plan.state.baseline = baselineOf(plan.roadmap());
        for (const RoadmapStep &step : plan.roadmap().steps) {
            if (step.state == StepState::ToDo && step.isCounted() && *rc::gen::inRange(0, 3) == 0)
                mark(plan.state, step.step, StepState::Done, plan.today);
        }
        plan.today = plan.today.addDays(*rc::gen::inRange(0, 60));
        const Roadmap roadmap = plan.roadmap();
        const StageProgress &total = roadmap.total;
        RC_ASSERT(std::abs(total.hoursPlanned - total.hoursDone - total.hoursBehind) < Exact);
        double planned = 0;
        for (const BaselineStep &step : roadmap.agreed.steps) {
            const double hours = hoursPlannedBefore(roadmap.today, step, roadmap.agreed);
            RC_ASSERT(hours >= 0);
            RC_ASSERT(hours <= hoursOf(roadmap, step.id) + Exact);
            planned += hours;
        }
        RC_ASSERT(std::abs(total.hoursPlanned - planned) < Exact);
    }));
}

void TestRoadmapProperties::justAgreedPlanIsNotBehind()
{
    QVERIFY(rc::check("nothing is owed on the day of the agreement, and nothing begun counts as ahead", [] {
        RandomPlan plan = anyPlan();
        const Roadmap before = plan.roadmap();
        plan.state.baseline = baselineOf(before);
        const Roadmap roadmap = plan.roadmap();
        RC_ASSERT(roadmap.isAgreed);
        RC_ASSERT(roadmap.agreed.finish == roadmap.finish);
        RC_ASSERT(roadmap.steps == before.steps);
        RC_ASSERT(roadmap.total.hoursBehind < Exact);
        // What is left of a step is planned in whole quarters.
        double begun = 0;
        for (const RoadmapStep &step : roadmap.steps)
            begun += step.isOpen() && step.hoursDone > 0 ? 1 : 0;
        RC_ASSERT(roadmap.total.hoursBehind > -Quarter * begun - Exact);
    }));
}

void TestRoadmapProperties::planIsMeasuredAsIfAgreedWhenItBegan()
{
    QVERIFY(rc::check("without an agreement it is as if that of the first day was agreed", [] {
        RandomPlan plan = anyPlan();
        for (StepRecord &record : plan.state.steps) {
            record.state = record.state == StepState::Skipped ? StepState::Skipped : StepState::ToDo;
            record.doneOn = {};
            record.subSteps.clear();
        }
        plan.state.log.clear();
        plan.state.availability->boosts.clear();
        plan.today = plan.state.availability->start;
        const Baseline agreed = baselineOf(plan.roadmap());
        plan.today = plan.today.addDays(*rc::gen::inRange(0, 50));
        RC_ASSERT(plan.roadmap().agreed == agreed);
        RC_ASSERT(!plan.roadmap().isAgreed);
    }));
}

void TestRoadmapProperties::workingAsAgreedIsNeverBehind()
{
    QVERIFY(rc::check("who works as agreed is never behind and ends as agreed", [] {
        RandomPlan plan = anyPlan(*rc::gen::element(FixedStarts::None, FixedStarts::Some));
        for (StepRecord &record : plan.state.steps)
            record.subSteps.clear(); // while more is ticked than logged, only ticks are progress
        const bool hasFixed = std::any_of(plan.state.steps.begin(), plan.state.steps.end(),
                                          [](const StepRecord &record) { return record.fixedStart.has_value(); });
        const Roadmap first = plan.roadmap();
        plan.state.baseline = baselineOf(first);
        Worker worker(first);
        const double slack = Quarter * static_cast<double>(first.steps.size()) + Exact;
        while (true) {
            plan.today = plan.today.addDays(*rc::gen::inRange(1, 15));
            worker.workBefore(plan.today, plan.state);
            const Roadmap roadmap = plan.roadmap();
            RC_ASSERT(std::abs(roadmap.total.hoursBehind) <= slack);
            if (roadmap.total.hoursLeft() <= 0)
                break;
            if (!hasFixed)
                RC_ASSERT(roadmap.finish == first.finish);
        }
        RC_ASSERT(plan.today > first.finish);
    }));
}

void TestRoadmapProperties::splittingLeavesProgressAsItIs()
{
    QVERIFY(rc::check("two parts with the hours of the whole count as the whole did", [] {
        RandomPlan plan = anyPlan();
        plan.state.baseline = baselineOf(plan.roadmap());
        plan.today = plan.today.addDays(*rc::gen::inRange(0, 40));
        const Roadmap before = plan.roadmap();
        auto open = openSteps(before);
        std::erase_if(open, [](const RoadmapStep *step) { return !step->whole.isEmpty() || !step->subSteps.empty(); });
        RC_PRE(!open.empty());
        const RoadmapStep &step = **rc::gen::elementOf(open);
        const double half = step.step.hours.likely / 2;
        changeRecord(plan.state, step.step, [half](StepRecord &record) {
            record.parts = {{1, QStringLiteral("one"), {half, half, half}},
                            {2, QStringLiteral("two"), {half, half, half}}};
        });
        const Roadmap after = plan.roadmap();
        RC_ASSERT(std::abs(after.total.hoursTotal - before.total.hoursTotal) < Exact);
        RC_ASSERT(std::abs(after.total.hoursPlanned - before.total.hoursPlanned) < Exact);
        // A quarter of an hour is left of each step that is not done.
        RC_ASSERT(std::abs(after.total.hoursDone - before.total.hoursDone) <= Quarter + Exact);
        RC_ASSERT(std::abs(after.total.hoursBehind - before.total.hoursBehind) <= Quarter + Exact);
    }));
}

void TestRoadmapProperties::openStepsHaveTheDatesOfTheirSessions()
{
    QVERIFY(rc::check("the finish of the plan is the last session of a step that counts", [] {
        const Roadmap roadmap = anyPlan().roadmap();
        std::map<StepId, QDate> last;
        for (const Session &session : roadmap.schedule.sessions)
            last[session.step] = session.day;
        QDate finish = roadmap.today;
        for (const RoadmapStep &step : roadmap.steps) {
            RC_ASSERT(step.state != StepState::Skipped || !step.finish.isValid());
            if (!step.isOpen())
                continue;
            RC_ASSERT(step.finish == last.at(step.step.id));
            RC_ASSERT(step.start <= step.finish);
            if (step.isCounted())
                finish = std::max(finish, step.finish);
        }
        RC_ASSERT(roadmap.finish == finish);
    }));
}

QTEST_GUILESS_MAIN(TestRoadmapProperties)
#include "tst_roadmapproperties.moc"
