// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/panesection.h"

class QPushButton;

namespace Cairn {

class LevelSelector;
class OpenPlan;
class PlanCommands;
class StyledLabel;

/** How the advisor rates one skill, with the way back to no rating, and what the two ratings give to talk about. */
class SkillPaneAdvisor final : public PaneSection
{
    Q_OBJECT

public:
    SkillPaneAdvisor(const Theme &theme, const OpenPlan &plan, PlanCommands &commands, QWidget *parent = nullptr);

    void showSkill(const SkillId &skill, const QString &title);

private:
    void buildLine();
    void buildPoint();
    void showRating();
    void forget();

    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    SkillId m_skill;
    LevelSelector *m_selector;
    StyledLabel *m_words;
    QPushButton *m_notRated;
    QWidget *m_point;
    StyledLabel *m_sentence;
};

} // namespace Cairn
