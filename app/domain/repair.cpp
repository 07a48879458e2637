// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repair.h"

#include "domain/catalogue.h"
#include "domain/matchbill.h"
#include "domain/roadmap.h"
#include "domain/roadmapsteps.h"
#include "domain/trimming.h"
#include "domain/workcalendar.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Cairn {

namespace {

constexpr double LeastHoursOwed = 1;
constexpr double RoundingSlack = 1e-9;
constexpr std::array WeeksToSpreadOver{4, 6, 8, 12, 16};
constexpr int PartOfUsualWeek = 4;

/** Works out the repairs of one plan. */
class Repairing final
{
public:
    Repairing(const Roadmap &roadmap, const PlanState &state, const Catalogue &catalogue)
        : m_roadmap(roadmap)
        , m_state(state)
        , m_catalogue(catalogue)
        , m_works(worksLeft(roadmap.steps, catalogue))
    {
    }

    Repair spread() const
    {
        Repair repair;
        repair.kind = RepairKind::Spread;
        if (WorkCalendar(m_roadmap.availability).nextDayWithTime(m_roadmap.today).isValid()) {
            const auto [weeks, quarters] = fewestQuarters();
            repair.weeks = weeks;
            repair.hoursMore = static_cast<double>(quarters) / QuartersInAnHour;
            repair.edits = agreeing();
            repair.edits.emplace_back(AvailabilityEdit{m_state.availability, boosted(quarters, weeks)});
        }
        return completed(std::move(repair));
    }

    Repair trim() const
    {
        Repair repair;
        repair.kind = RepairKind::Trim;
        repair.leftOut = Trimming(m_roadmap, m_catalogue).leftOut(m_roadmap.agreed.finish);
        if (!repair.leftOut.empty())
            repair.edits = agreeing();
        for (const StepId &id : repair.leftOut) {
            const RoadmapStep &step = *m_roadmap.step(id);
            StepEdit edit{id, m_state.recordOf(id), m_state.recordOf(id)};
            edit.after.optional = true;
            edit.after.place.reset();
            if (!edit.after.memory && step.whole.isEmpty())
                edit.after.memory = memoryOf(step.step);
            repair.edits.emplace_back(std::move(edit));
            repair.hoursLess += step.hoursLeft();
        }
        return completed(std::move(repair));
    }

    Repair move() const
    {
        Repair repair;
        repair.edits.emplace_back(BaselineEdit{m_state.baseline, baselineOf(m_roadmap)});
        const std::optional<QDate> &deadline = m_roadmap.availability.deadline;
        if (deadline && *deadline < m_roadmap.finish) {
            Availability moved = m_roadmap.availability;
            moved.deadline = m_roadmap.finish;
            repair.edits.emplace_back(AvailabilityEdit{m_state.availability, moved});
        }
        return completed(std::move(repair));
    }

private:
    /** What progress was measured against stays what it is measured against. */
    std::vector<Edit> agreeing() const
    {
        if (m_roadmap.isAgreed)
            return {};
        return {BaselineEdit{m_state.baseline, m_roadmap.agreed}};
    }

    /** Weeks, and quarters of an hour more in each of them. */
    std::pair<int, int> fewestQuarters() const
    {
        const double usual = m_roadmap.availability.hoursPerWeek();
        const int bearable = wholeQuartersIn(std::max(usual / PartOfUsualWeek, 1.0));
        for (const int weeks : WeeksToSpreadOver) {
            if (isEnough(bearable, weeks))
                return {weeks, fewestQuarters(weeks, 0, bearable)};
        }
        const int weeks = WeeksToSpreadOver.back();
        const int most = wholeQuartersIn(MostHoursPerWeek - usual);
        return {weeks, most > bearable && isEnough(most, weeks) ? fewestQuarters(weeks, bearable, most) : bearable};
    }

    /** Between what is not enough and what is. */
    int fewestQuarters(int weeks, int tooFew, int enough) const
    {
        while (enough - tooFew > 1) {
            const int middle = tooFew + (enough - tooFew) / 2;
            (isEnough(middle, weeks) ? enough : tooFew) = middle;
        }
        return enough;
    }

    bool isEnough(int quarters, int weeks) const
    {
        const Schedule schedule = scheduled(m_works, boosted(quarters, weeks), m_roadmap.today);
        const QDate finish = finishOf(m_roadmap.steps, schedule, m_roadmap.today);
        return finish.isValid() && finish <= m_roadmap.agreed.finish;
    }

    Availability boosted(int quarters, int weeks) const
    {
        Availability boosted = m_roadmap.availability;
        const QDate first = std::max(m_roadmap.today, boosted.start);
        const QDate last = first.addDays(qint64{weeks} * DaysInAWeek - 1);
        boosted.boosts.push_back({{first, last}, static_cast<double>(quarters) / QuartersInAnHour});
        return boosted;
    }

    /** With what comes of it. */
    Repair completed(Repair repair) const
    {
        PlanState after = m_state;
        apply(after, {m_state.profile.id, Verb::RepairPlan, repair.edits});
        const Roadmap roadmap = roadmapOf(after, m_catalogue, m_roadmap.today);
        repair.finish = roadmap.finish;
        repair.isEnough = roadmap.finish.isValid() && roadmap.finish <= roadmap.agreed.finish;
        repair.percentAtFinish = percentAtFinish(roadmap, after, m_catalogue);
        return repair;
    }

    const Roadmap &m_roadmap;
    const PlanState &m_state;
    const Catalogue &m_catalogue;
    const std::vector<Work> m_works;
};

} // namespace

bool needsRepair(const Roadmap &roadmap)
{
    const QDate &agreed = roadmap.agreed.finish;
    const bool isLater = agreed.isValid() && (!roadmap.finish.isValid() || roadmap.finish > agreed);
    return isLater && roadmap.total.hoursBehind >= LeastHoursOwed - RoundingSlack;
}

std::vector<Repair> repairsOf(const Roadmap &roadmap, const PlanState &state, const Catalogue &catalogue)
{
    if (!needsRepair(roadmap))
        return {};
    const Repairing repairing(roadmap, state, catalogue);
    return {repairing.spread(), repairing.trim(), repairing.move()};
}

int percentAtFinish(const Roadmap &roadmap, const PlanState &state, const Catalogue &catalogue)
{
    const Role *role = roadmap.target ? catalogue.role(roadmap.target->role) : nullptr;
    if (!role)
        return 0;
    PlanState finished = state;
    for (const RoadmapStep &step : roadmap.steps) {
        // Of a split step, the last part earns the gain.
        if (step.isCounted() && step.step.stage == Stage::Learn && step.step.gain > 0) {
            Level &level = finished.levels[step.step.skill];
            level = std::max(level, step.step.to);
        }
    }
    return matchBill(*role, roadmap.target->level, finished).shownPercent();
}

} // namespace Cairn
