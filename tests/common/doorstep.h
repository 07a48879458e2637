// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "common/randomstep.h"
#include "common/randomstepvalues.h"

namespace Cairn {

inline constexpr int KindsOfDoorSteps = 20;

/** Whether takeStep() would undo something. */
inline bool undoes(const RandomStep &step)
{
    const int what = step.what % KindsOfDoorSteps;
    return what >= 10 && what <= 12;
}

/** The part of takeStep() about what a person considers and reads. */
inline void takeWishStep(PlanCommands &commands, const PlanState &state, const RandomStep &step)
{
    switch (step.what % KindsOfDoorSteps) {
    case 14:
        return commands.setAdvisorLevel(skillOf(step.which), advisorLevelOf(step.value));
    case 15:
        return commands.answerStatement(statementOf(step.which), likingOf(step.value));
    case 16:
        return commands.considerRoles(consideredRolesOf(step));
    case 17: {
        const QMap<SkillId, Level> levels{
            {skillOf(step.which), AllLevels[static_cast<size_t>(step.value % LevelCount)]},
            {skillOf(step.value), Level::Working}};
        if (step.value % 4 == 0)
            return commands.dropWantedLevel(skillOf(step.which));
        return step.value % 4 == 1 ? commands.confirmLevels(levels) : commands.wantLevels(levels);
    }
    case 18: {
        KeptAdvert advert = keptAdvertOf(step);
        if (state.adverts.isEmpty() || step.value % 3 == 0) {
            (void)commands.keepAdvert(advert);
            return;
        }
        advert.id = std::next(state.adverts.constBegin(), step.which % state.adverts.size()).key();
        return step.value % 3 == 1 ? commands.changeAdvert(advert) : commands.removeAdvert(advert.id);
    }
    default:
        return commands.nameSkill(textOf(step.words), step.value % 4 == 0 ? SkillId() : skillOf(step.value));
    }
}

/** Goes through the door as a random step says: any verb of an open plan, undo and redo included. */
inline void takeStep(PlanCommands &commands, const OpenPlan &plan, const RandomStep &step)
{
    const PlanState &state = plan.state();
    const auto nth = [&step](const auto &map) { return std::next(map.constBegin(), step.which % map.size()); };
    switch (step.what % KindsOfDoorSteps) {
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
    case 13:
        return commands.redo();
    default:
        return takeWishStep(commands, state, step);
    }
}

} // namespace Cairn
