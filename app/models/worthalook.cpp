// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worthalook.h"

#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/roadmap.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int SoonDays = 21;

std::vector<SkillId> skillsWithoutEvidence(const Roadmap &roadmap, const PlanState &state, const Catalogue &catalogue)
{
    std::vector<SkillId> skills;
    const auto add = [&skills, &state](const SkillId &skill) {
        if (state.levelOf(skill) >= Level::Working && state.evidenceCount(skill) == 0
            && std::find(skills.begin(), skills.end(), skill) == skills.end())
            skills.push_back(skill);
    };
    const Role *role = roadmap.target ? catalogue.role(roadmap.target->role) : nullptr;
    if (role) {
        for (const Requirement &asked : role->requirements) {
            if (asked.askedAt(roadmap.target->level) != Level::None)
                add(asked.skill);
        }
    }
    for (auto level = state.levels.constBegin(); level != state.levels.constEnd(); ++level) {
        if (catalogue.skill(level.key()) || state.ownSkills.contains(level.key()))
            add(level.key());
    }
    return skills;
}

} // namespace

WorthALook worthALook(const Roadmap &roadmap, const Forecast *forecast, const PlanState &state,
                      const Catalogue &catalogue)
{
    WorthALook facts;
    facts.withoutEvidence = skillsWithoutEvidence(roadmap, state, catalogue);
    facts.talkingPoints = talkingPoints(state, catalogue);
    for (const DayOff &off : roadmap.availability.off) {
        if (off.days.contains(off.days.first) && off.days.first >= roadmap.today
            && off.days.first <= roadmap.today.addDays(SoonDays))
            facts.offSoon.push_back(off);
    }
    std::stable_sort(facts.offSoon.begin(), facts.offSoon.end(), [](const DayOff &a, const DayOff &b) {
        return std::pair(a.days.first, a.days.last) < std::pair(b.days.first, b.days.last);
    });
    for (const RoadmapStep &step : roadmap.steps) {
        if (step.needsAnotherLook)
            facts.anotherLook.push_back(step.step.id);
    }
    const std::optional<QDate> deadline = roadmap.availability.deadline;
    if (forecast && deadline && deadline->isValid() && (!forecast->p80.isValid() || *deadline < forecast->p80))
        facts.deadlineTooEarly = *deadline;
    if (state.target && state.planB && state.planB != state.target && catalogue.role(state.planB->role))
        facts.planB = partingWays(state, *state.planB, catalogue, roadmap.today);
    return facts;
}

} // namespace Cairn
