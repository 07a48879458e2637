// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/skillremoval.h"

namespace Cairn {

std::vector<Edit> removalOf(const SkillId &ownSkill, const PlanState &state)
{
    const auto known = state.ownSkills.constFind(ownSkill);
    if (known == state.ownSkills.constEnd())
        return {};
    std::vector<Edit> edits;
    if (state.levelOf(ownSkill) != Level::None)
        edits.push_back(LevelEdit{ownSkill, state.levelOf(ownSkill), Level::None});
    if (state.notes.contains(ownSkill))
        edits.push_back(NoteEdit{ownSkill, state.notes.value(ownSkill), {}});
    for (const Evidence &evidence : state.evidence) {
        if (evidence.skill == ownSkill)
            edits.push_back(EvidenceEdit{evidence.id, evidence, std::nullopt});
    }
    if (state.advisorLevels.contains(ownSkill))
        edits.push_back(AdvisorLevelEdit{ownSkill, state.advisorLevels.value(ownSkill), std::nullopt});
    if (state.wantedLevels.contains(ownSkill))
        edits.push_back(WantedLevelEdit{ownSkill, state.wantedLevels.value(ownSkill), Level::None});
    for (auto alias = state.ownAliases.constBegin(); alias != state.ownAliases.constEnd(); ++alias) {
        if (*alias == ownSkill)
            edits.push_back(OwnAliasEdit{alias.key(), ownSkill, {}});
    }
    edits.push_back(OwnSkillEdit{ownSkill, *known, std::nullopt});
    return edits;
}

} // namespace Cairn
