// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "views/panesection.h"

#include <vector>

namespace Cairn {

class FlowLayout;
class TagLink;

/** The skills that come before a skill, each with its state and each a way to that skill. */
class PrerequisiteList final : public PaneSection
{
    Q_OBJECT

public:
    PrerequisiteList(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent = nullptr);

    /** Nothing comes before a null skill. */
    void showSkill(const Skill *skill);
    /** Brings the states up to date. */
    void showStates();

signals:
    void skillWanted(const Cairn::SkillId &skill);

private:
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    const Skill *m_skill = nullptr;
    FlowLayout *m_flow;
    std::vector<TagLink *> m_tags;
};

} // namespace Cairn
