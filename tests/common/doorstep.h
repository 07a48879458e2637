// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "common/randomstep.h"

namespace Cairn {

/** Goes through the door as a random step says: any verb of an open plan, undo and redo included. */
inline void takeStep(PlanCommands &commands, const OpenPlan &plan, const RandomStep &step)
{
    const PlanState &state = plan.state();
    const auto nth = [&step](const auto &map) { return std::next(map.constBegin(), step.which % map.size()); };
    switch (step.what % 14) {
    case 0:
    case 1:
        return commands.setSkillLevel(skillOf(step.which), AllLevels[static_cast<size_t>(step.value % LevelCount)]);
    case 2:
        return commands.writeNote(skillOf(step.which), textOf(step.words));
    case 3:
        (void)commands.addEvidence(evidenceOf(step));
        return;
    case 4: {
        Evidence evidence = evidenceOf(step);
        evidence.id = state.evidence.isEmpty() ? EvidenceId(QStringLiteral("none")) : nth(state.evidence).key();
        return commands.changeEvidence(evidence);
    }
    case 5:
        return commands.removeEvidence(state.evidence.isEmpty() ? EvidenceId() : nth(state.evidence).key());
    case 6:
        (void)commands.addOwnSkill(GroupId(QStringLiteral("g_math")), textOf(step.words));
        return;
    case 7: {
        const SkillId own = state.ownSkills.isEmpty() ? SkillId() : nth(state.ownSkills).key();
        if (step.value % 3 == 0)
            return commands.removeOwnSkill(own);
        if (step.value % 3 == 1)
            return commands.setSkillLevel(own.isEmpty() ? skillOf(0) : own, Level::Working);
        return commands.changeOwnSkill({own, GroupId(QStringLiteral("g_code")), textOf(step.words)});
    }
    case 8: {
        const auto target = targetOf(step);
        return target ? commands.aimAt(*target) : commands.dropTarget();
    }
    case 9: {
        LearnerProfile profile = state.profile;
        profile.name = textOf(step.words);
        profile.hoursPerWeek = step.value / 8.0;
        profile.interests = {InterestId(QStringLiteral("research")), InterestId(QStringLiteral("statistics"))};
        return commands.changeProfile(profile);
    }
    case 10:
    case 11:
    case 12:
        return commands.undo();
    default:
        return commands.redo();
    }
}

} // namespace Cairn
