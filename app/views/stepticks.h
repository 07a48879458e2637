// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/substep.h"
#include "views/panesection.h"

#include <vector>

class QCheckBox;

namespace Cairn {

class LiveRoadmap;
class PlanCommands;

/** The small things of a step that can be ticked. A project begins with the points by which others see it is done. */
class StepTicks final : public PaneSection
{
    Q_OBJECT

public:
    StepTicks(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);

    void showStep(const StepId &step);

private:
    std::vector<SubStep> subSteps() const;
    QCheckBox *boxAt(size_t place);
    void tick(size_t place, bool isDone);

    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    StepId m_step;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace Cairn
