// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "views/panesection.h"

class QPushButton;

namespace Cairn {

/**
 * What the catalogue knows to learn a skill with, first what fits the learner's own level. Links are text that can
 * be copied, never opened; a retired resource is only named, with what took its place.
 */
class SkillResources final : public PaneSection
{
    Q_OBJECT

public:
    SkillResources(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent = nullptr);

    void showSkill(const SkillId &skill);
    /** The learner's level may have changed, and with it what fits. */
    void showLevel();

private:
    void showRows();
    QWidget *offered(const Resource &resource);
    QWidget *factsOf(const Resource &resource, QWidget *row);
    QWidget *retired(const Resource &resource);
    std::vector<const Resource *> inOrder() const;

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    SkillId m_skill;
    Level m_level = Level::None;
    bool m_all = false;
    QWidget *m_rows = nullptr;
    QPushButton *m_more;
};

} // namespace Cairn
