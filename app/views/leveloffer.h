// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/level.h"

#include <QObject>

namespace Cairn {

class LiveRoadmap;
class OpenPlan;
class PlanCommands;
struct PlanChange;

/** Notices that a person marked a learn step as done while the level of its skill is still lower. */
class LevelOffer final : public QObject
{
    Q_OBJECT

public:
    LevelOffer(const LiveRoadmap &roadmap, PlanCommands &commands, QObject *parent = nullptr);

    /** Raises the level, if it still is lower. */
    void accept(const SkillId &skill, Level level);

signals:
    void offered(const Cairn::SkillId &skill, Cairn::Level level);

private:
    void look(const PlanChange &change);

    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
};

} // namespace Cairn
