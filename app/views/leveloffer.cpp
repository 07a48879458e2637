// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leveloffer.h"

#include "commands/plancommands.h"
#include "domain/openplan.h"
#include "models/liveroadmap.h"

namespace Cairn {

LevelOffer::LevelOffer(const LiveRoadmap &roadmap, PlanCommands &commands, QObject *parent)
    : QObject(parent)
    , m_roadmap(roadmap)
    , m_commands(commands)
{
    connect(&roadmap.plan(), &OpenPlan::changed, this, &LevelOffer::look);
}

void LevelOffer::accept(const SkillId &skill, Level level)
{
    if (m_roadmap.plan().levelOf(skill) < level)
        m_commands.setSkillLevel(skill, level);
}

void LevelOffer::look(const PlanChange &change)
{
    for (const Edit &edit : change.edits) {
        const auto *step = std::get_if<StepEdit>(&edit);
        const bool isDoneNow =
            step && step->after.state == StepState::Done && step->before.state != StepState::Done && step->after.memory;
        if (!isDoneNow)
            continue;
        const StepMemory &memory = *step->after.memory;
        if (memory.stage == Stage::Learn && memory.to > m_roadmap.plan().levelOf(memory.skill)
            && !memory.skill.isEmpty())
            emit offered(memory.skill, memory.to);
    }
}

} // namespace Cairn
