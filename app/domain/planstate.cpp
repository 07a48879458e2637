// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planstate.h"

#include <algorithm>
#include <numeric>

namespace Cairn {

namespace {

struct Applying
{
    PlanState &state;

    void operator()(const LevelEdit &edit) const
    {
        if (edit.after == Level::None)
            state.levels.remove(edit.skill);
        else
            state.levels.insert(edit.skill, edit.after);
    }
    void operator()(const NoteEdit &edit) const
    {
        if (edit.after.isEmpty())
            state.notes.remove(edit.skill);
        else
            state.notes.insert(edit.skill, edit.after);
    }
    void operator()(const EvidenceEdit &edit) const
    {
        if (edit.after)
            state.evidence.insert(edit.id, *edit.after);
        else
            state.evidence.remove(edit.id);
    }
    void operator()(const OwnSkillEdit &edit) const
    {
        if (edit.after)
            state.ownSkills.insert(edit.skill, *edit.after);
        else
            state.ownSkills.remove(edit.skill);
    }
    void operator()(const TargetEdit &edit) const { state.target = edit.after; }
    void operator()(const ProfileEdit &edit) const
    {
        if (edit.after)
            state.profile = *edit.after;
    }
    void operator()(const AvailabilityEdit &edit) const { state.availability = edit.after; }
    void operator()(const StepEdit &edit) const
    {
        if (edit.after == StepRecord())
            state.steps.remove(edit.step);
        else
            state.steps.insert(edit.step, edit.after);
    }
    void operator()(const OwnStepEdit &edit) const
    {
        if (edit.after)
            state.ownSteps.insert(edit.step, *edit.after);
        else
            state.ownSteps.remove(edit.step);
    }
    void operator()(const LogEdit &edit) const
    {
        if (edit.after)
            state.log.insert(edit.id, *edit.after);
        else
            state.log.remove(edit.id);
    }
    void operator()(const TimerEdit &edit) const { state.timer = edit.after; }
    void operator()(const BaselineEdit &edit) const { state.baseline = edit.after; }
    void operator()(const PlanBEdit &edit) const { state.planB = edit.after; }
    void operator()(const PayBackEdit &edit) const { state.payBack = edit.after; }
    void operator()(const AdvisorLevelEdit &edit) const { put(state.advisorLevels, edit.skill, edit.after); }
    void operator()(const LikingEdit &edit) const { put(state.likings, edit.statement, edit.after); }
    void operator()(const ConsideredRolesEdit &edit) const { state.consideredRoles = edit.after; }
    void operator()(const WantedLevelEdit &edit) const
    {
        if (edit.after == Level::None)
            state.wantedLevels.remove(edit.skill);
        else
            state.wantedLevels.insert(edit.skill, edit.after);
    }
    void operator()(const AdvertEdit &edit) const { put(state.adverts, edit.id, edit.after); }
    void operator()(const OwnAliasEdit &edit) const
    {
        if (edit.after.isEmpty())
            state.ownAliases.remove(edit.alias);
        else
            state.ownAliases.insert(edit.alias, edit.after);
    }

    template <class Key, class Value>
    static void put(QMap<Key, Value> &map, const Key &key, const std::optional<Value> &value)
    {
        if (value)
            map.insert(key, *value);
        else
            map.remove(key);
    }
};

} // namespace

int PlanState::evidenceCount(const SkillId &skill) const
{
    return static_cast<int>(std::count_if(evidence.begin(), evidence.end(),
                                          [&skill](const Evidence &each) { return each.skill == skill; }));
}

double PlanState::hoursLoggedFor(const StepId &step) const
{
    return std::accumulate(log.begin(), log.end(), 0.0, [&step](double sum, const LoggedHours &each) {
        return each.step == step ? sum + each.hours : sum;
    });
}

Availability availabilityOf(const PlanState &state)
{
    if (state.availability)
        return *state.availability;
    return evenly(state.profile.hoursPerWeek, state.profile.createdAt.toLocalTime().date());
}

void apply(PlanState &state, const PlanChange &change)
{
    for (const Edit &edit : change.edits)
        std::visit(Applying{state}, edit);
}

} // namespace Cairn
