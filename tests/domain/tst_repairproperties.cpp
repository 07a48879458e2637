// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/randomplan.h"
#include "domain/repair.h"

#include <QTest>

#include <cmath>

using namespace Cairn;

namespace {

constexpr double Exact = 1e-6;
constexpr double Quarter = 0.25;

/** A plan that was agreed or not, some weeks later, with little done since; it needs repair. */
RandomPlan planBehind()
{
    RandomPlan plan = anyPlan();
    plan.state.profile.id = LearnerId(QStringLiteral("someone"));
    if (*rc::gen::arbitrary<bool>())
        plan.state.baseline = baselineOf(plan.roadmap());
    plan.today = std::max(plan.today, plan.state.availability->start).addDays(*rc::gen::inRange(3, 50));
    if (*rc::gen::arbitrary<bool>())
        plan.state.availability->deadline = plan.today.addDays(*rc::gen::inRange(-20, 300));
    RC_PRE(needsRepair(plan.roadmap()));
    return plan;
}

std::vector<Repair> repairsOf(const RandomPlan &plan)
{
    return Cairn::repairsOf(plan.roadmap(), plan.state, plan.catalogue());
}

Repair repairOf(const RandomPlan &plan, RepairKind kind)
{
    for (const Repair &repair : repairsOf(plan)) {
        if (repair.kind == kind)
            return repair;
    }
    RC_FAIL("there is no such repair");
}

PlanChange changeOf(const RandomPlan &plan, const std::vector<Edit> &edits)
{
    return {plan.state.profile.id, Verb::RepairPlan, edits};
}

RandomPlan with(RandomPlan plan, const std::vector<Edit> &edits)
{
    apply(plan.state, changeOf(plan, edits));
    return plan;
}

bool isNoLater(const QDate &finish, const QDate &day)
{
    return finish.isValid() && finish <= day;
}

/** The last boost is another one. */
RandomPlan withBoost(RandomPlan plan, double hoursPerWeek)
{
    plan.state.availability->boosts.back().hoursPerWeek = hoursPerWeek;
    return plan;
}

/** Whether a counted step waits for it, be it by way of others. */
bool isWaitedFor(const StepId &id, const Roadmap &roadmap)
{
    return std::any_of(roadmap.steps.begin(), roadmap.steps.end(), [&id, &roadmap](const RoadmapStep &step) {
        const std::vector<StepId> &after = step.step.after;
        if (step.state == StepState::Done || std::find(after.begin(), after.end(), id) == after.end())
            return false;
        return (step.isOpen() && step.isCounted()) || isWaitedFor(step.step.id, roadmap);
    });
}

} // namespace

/** What holds for every repair, checked on random plans that are behind. */
class TestRepairProperties final : public QObject
{
    Q_OBJECT

private slots:
    void repairsAreThereWhereTheyAreNeeded();
    void repairsDoWhatTheySay();
    void takingARepairBackRestoresThePlan();
    void spreadTakesTheFewestHours();
    void trimLeavesOutOnlyWhatMayBe();
    void trimLeavesOutNothingThatIsNotNeeded();
    void moveLeavesNothingBehind();
    void orderOfTheCatalogueDoesNotMatter();
};

void TestRepairProperties::repairsAreThereWhereTheyAreNeeded()
{
    QVERIFY(rc::check("three ways where the plan ends too late and an hour is owed, else none", [] {
        RandomPlan plan = anyPlan();
        plan.state.baseline = baselineOf(plan.roadmap());
        plan.today = plan.today.addDays(*rc::gen::inRange(0, 30));
        const Roadmap roadmap = plan.roadmap();
        const bool isLate = !isNoLater(roadmap.finish, roadmap.agreed.finish) && roadmap.agreed.finish.isValid();
        const bool isNeeded = isLate && roadmap.total.hoursBehind >= 1 - Exact;
        const std::vector<Repair> repairs = repairsOf(plan);
        RC_ASSERT(repairs.size() == (isNeeded ? 3U : 0U));
    }));
}

void TestRepairProperties::repairsDoWhatTheySay()
{
    QVERIFY(rc::check("the plan then ends on the day, and with the match, that the repair says", [] {
        const RandomPlan plan = planBehind();
        const Roadmap before = plan.roadmap();
        for (const Repair &repair : repairsOf(plan)) {
            const RandomPlan after = with(plan, repair.edits);
            const Roadmap roadmap = after.roadmap();
            RC_ASSERT(roadmap.finish == repair.finish);
            RC_ASSERT(percentAtFinish(roadmap, after.state, after.catalogue()) == repair.percentAtFinish);
            if (repair.kind != RepairKind::Move && !repair.edits.empty())
                RC_ASSERT(roadmap.agreed == before.agreed);
            RC_ASSERT(repair.isEnough == isNoLater(roadmap.finish, roadmap.agreed.finish));
            RC_ASSERT(!repair.isEnough || !needsRepair(roadmap));
        }
    }));
}

void TestRepairProperties::takingARepairBackRestoresThePlan()
{
    QVERIFY(rc::check("the reversed edits bring back the plan", [] {
        const RandomPlan plan = planBehind();
        for (const Repair &repair : repairsOf(plan)) {
            RandomPlan after = with(plan, repair.edits);
            apply(after.state, reversed(changeOf(plan, repair.edits)));
            RC_ASSERT(after.state == plan.state);
        }
    }));
}

void TestRepairProperties::spreadTakesTheFewestHours()
{
    QVERIFY(rc::check("a quarter of an hour a week less is not enough, nor would fewer weeks do", [] {
        const RandomPlan plan = planBehind();
        const Repair spread = repairOf(plan, RepairKind::Spread);
        RC_ASSERT(spread.leftOut.empty());
        const RandomPlan after = with(plan, spread.edits);
        RC_ASSERT(after.state.availability->boosts.back().hoursPerWeek == spread.hoursMore);
        const double usual = plan.state.availability->hoursPerWeek();
        const double bearable = std::floor(std::max(1.0, usual / 4) * 4 + Exact) / 4;
        const auto isEnoughWith = [&after](double hours) {
            const Roadmap roadmap = withBoost(after, hours).roadmap();
            return isNoLater(roadmap.finish, roadmap.agreed.finish);
        };
        RC_ASSERT(!isEnoughWith(spread.hoursMore - Quarter) || !spread.isEnough);
        RC_ASSERT(spread.weeks == 16 || spread.hoursMore <= bearable);
        RC_ASSERT(spread.isEnough || (spread.weeks == 16 && spread.hoursMore == bearable));
        RandomPlan shorter = after;
        for (const int weeks : {4, 6, 8, 12, 16}) {
            if (weeks == spread.weeks)
                break;
            DateRange &days = shorter.state.availability->boosts.back().days;
            days.last = days.first.addDays(7 * weeks - 1);
            const Roadmap roadmap = withBoost(shorter, bearable).roadmap();
            RC_ASSERT(!isNoLater(roadmap.finish, roadmap.agreed.finish));
        }
    }));
}

void TestRepairProperties::trimLeavesOutOnlyWhatMayBe()
{
    QVERIFY(rc::check("nothing essential, begun or needed, and never the first two projects", [] {
        const RandomPlan plan = planBehind();
        const Repair trim = repairOf(plan, RepairKind::Trim);
        const Roadmap before = plan.roadmap();
        const Roadmap after = with(plan, trim.edits).roadmap();
        std::vector<StepId> projects;
        for (const RoadmapStep &step : before.steps) {
            const StepId whole = wholeOf(step.step.id);
            if (step.step.stage == Stage::Build && step.isCounted()
                && std::find(projects.begin(), projects.end(), whole) == projects.end())
                projects.push_back(whole);
        }
        projects.resize(std::min<size_t>(projects.size(), 2));
        double less = 0;
        for (const StepId &id : trim.leftOut) {
            const RoadmapStep *step = before.step(id);
            RC_ASSERT(step && step->state == StepState::ToDo);
            RC_ASSERT(!step->step.optional && !step->step.essential && !step->isOwn && step->hoursDone == 0);
            RC_ASSERT(step->step.stage != Stage::Experience && step->step.stage != Stage::Network);
            RC_ASSERT(std::find(projects.begin(), projects.end(), wholeOf(id)) == projects.end());
            RC_ASSERT(after.step(id) && after.step(id)->step.optional);
            RC_ASSERT(!isWaitedFor(id, after));
            less += step->hoursLeft();
        }
        RC_ASSERT(std::is_sorted(trim.leftOut.begin(), trim.leftOut.end()));
        RC_ASSERT(std::abs(trim.hoursLess - less) < Exact);
        RC_ASSERT(after.steps.size() == before.steps.size());
        RC_ASSERT(trim.edits.empty() == trim.leftOut.empty());
    }));
}

void TestRepairProperties::trimLeavesOutNothingThatIsNotNeeded()
{
    QVERIFY(rc::check("one step less left out, and the plan ends later than agreed, or than it could", [] {
        const RandomPlan plan = planBehind();
        const Repair trim = repairOf(plan, RepairKind::Trim);
        RC_CLASSIFY(trim.isEnough, "enough");
        RC_CLASSIFY(trim.leftOut.size() > 1, "several");
        RC_CLASSIFY(trim.leftOut.empty(), "none");
        const QDate end = trim.isEnough ? plan.roadmap().agreed.finish : trim.finish;
        for (size_t at = 0; at < trim.leftOut.size(); ++at) {
            std::vector<Edit> edits = trim.edits;
            std::erase_if(edits, [&](const Edit &edit) { return subjectOf(edit) == trim.leftOut[at].text(); });
            RC_ASSERT(edits.size() == trim.edits.size() - 1);
            const Roadmap roadmap = with(plan, edits).roadmap();
            const bool waits = std::any_of(trim.leftOut.begin(), trim.leftOut.end(), [&](const StepId &other) {
                return other != trim.leftOut[at] && isWaitedFor(other, roadmap);
            });
            RC_ASSERT(waits || !isNoLater(roadmap.finish, end));
        }
    }));
}

void TestRepairProperties::moveLeavesNothingBehind()
{
    QVERIFY(rc::check("what is left is agreed on, and no deadline is before its end", [] {
        const RandomPlan plan = planBehind();
        const Repair move = repairOf(plan, RepairKind::Move);
        const RandomPlan after = with(plan, move.edits);
        const Roadmap roadmap = after.roadmap();
        RC_ASSERT(roadmap.isAgreed);
        RC_ASSERT(roadmap.finish == plan.roadmap().finish);
        RC_ASSERT(roadmap.agreed.finish == roadmap.finish);
        RC_ASSERT(roadmap.total.hoursBehind < Exact);
        RC_ASSERT(move.isEnough == roadmap.finish.isValid());
        const std::optional<QDate> &deadline = plan.state.availability->deadline;
        RC_ASSERT(after.state.availability->deadline
                  == (deadline ? std::optional(std::max(*deadline, roadmap.finish)) : std::nullopt));
    }));
}

void TestRepairProperties::orderOfTheCatalogueDoesNotMatter()
{
    QVERIFY(rc::check("the same repairs for a catalogue the other way round", [] {
        const RandomPlan plan = planBehind();
        RandomPlan turned = plan;
        std::reverse(turned.contents.skills.begin(), turned.contents.skills.end());
        std::reverse(turned.contents.resources.begin(), turned.contents.resources.end());
        std::reverse(turned.contents.roles.begin(), turned.contents.roles.end());
        RC_ASSERT(repairsOf(turned) == repairsOf(plan));
    }));
}

QTEST_GUILESS_MAIN(TestRepairProperties)
#include "tst_repairproperties.moc"
