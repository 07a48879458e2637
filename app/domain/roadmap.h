// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/baseline.h"
#include "domain/forecast.h"
#include "domain/pace.h"
#include "domain/roadmapstep.h"
#include "domain/schedule.h"
#include "domain/stageprogress.h"
#include "domain/target.h"
#include "domain/work.h"

#include <array>
#include <vector>

namespace Cairn {

class Catalogue;
struct PlanState;

/** The dated way to a target on one day: its steps, when each has its time, and how that compares with what was agreed.
 */
struct Roadmap
{
    QDate today;
    std::optional<Target> target;
    Availability availability;
    std::vector<RoadmapStep> steps;    ///< each after what it needs; with start and finish
    std::vector<RoadmapStep> setAside; ///< begun for another target
    Schedule schedule;                 ///< of what is left
    Pace pace;                         ///< learned from the steps that are done and have logged hours
    Baseline agreed;                   ///< what progress is measured against
    bool isAgreed = false;             ///< false: nothing was agreed, so it is the plan as it would have begun
    std::array<StageProgress, StageCount> stages;
    StageProgress total;
    QDate finish; ///< the day of the last session of a step that counts; today where none is left; invalid: never

    /** Null where the plan has no such step. */
    const RoadmapStep *step(const StepId &id) const;
    const StageProgress &progressOf(Stage stage) const { return stages[static_cast<size_t>(stage)]; }

    friend bool operator==(const Roadmap &, const Roadmap &) = default;
};

/**
 * The roadmap of a plan on that day. The same plan and day give the same dates on every system.
 *
 * Hours behind are those of the earned value method (PMI, "The Standard for Earned Value Management", 2019), with hours
 * of work as the value: for each step of the agreed plan, what it should have of its hours before today, less what is
 * done of them. A step that is not asked for any more (reached, skipped, optional now) is not owed: it counts as done.
 * So does what is done of the parts of a step that was agreed as a whole, or the other way round. Neither owed nor
 * earned is a step that found no time when it was agreed. Where nothing was agreed for the target, the plan counts as
 * agreed when the availability began: with the steps it has today, none of them done, and without boosts.
 */
Roadmap roadmapOf(const PlanState &state, const Catalogue &catalogue, const QDate &today);

/** The work that is left, as the schedule needs it: of all steps but those that are done. Skipped ones have no hours.
 */
std::vector<Work> worksLeft(const std::vector<RoadmapStep> &steps, const Catalogue &catalogue);

/** The finish of a roadmap (see Roadmap::finish) with these steps and a schedule of what is left of them. */
QDate finishOf(const std::vector<RoadmapStep> &steps, const Schedule &schedule, const QDate &today);

/** The steps that are left and count, as the forecast needs them. */
std::vector<ForecastWork> forecastWorkOf(const Roadmap &roadmap);

/** Of the forecasts that windows and reports show: the same plan shows the same dates whenever it is looked at. */
inline constexpr quint64 UsualSeed = 1;

/** When all that counts will be done; see forecast(). */
Forecast forecastOf(const Roadmap &roadmap, quint64 seed, const std::function<bool()> &isStopped = {});

/** The plan of today, to be agreed on. */
Baseline baselineOf(const Roadmap &roadmap);

/** How many hours of a step the agreed plan has done before that day; none of one that found no time. */
double hoursPlannedBefore(const QDate &day, const BaselineStep &step, const Baseline &baseline);

} // namespace Cairn
