// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planstate.h"

#include <algorithm>

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
};

} // namespace

int PlanState::evidenceCount(const SkillId &skill) const
{
    return static_cast<int>(std::count_if(evidence.begin(), evidence.end(),
                                          [&skill](const Evidence &each) { return each.skill == skill; }));
}

void apply(PlanState &state, const PlanChange &change)
{
    for (const Edit &edit : change.edits)
        std::visit(Applying{state}, edit);
}

} // namespace Cairn
