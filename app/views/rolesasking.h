// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "views/panesection.h"

#include <vector>

namespace Cairn {

class FlowLayout;
class TagLink;

/** The roles that ask a skill at a seniority, each a way to that role. */
class RolesAsking final : public PaneSection
{
    Q_OBJECT

public:
    RolesAsking(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    void showSkill(const SkillId &skill, CareerLevel level);

signals:
    void roleWanted(const Cairn::RoleId &role);

private:
    void clear();

    const Catalogue &m_catalogue;
    FlowLayout *m_flow;
    std::vector<TagLink *> m_tags;
};

} // namespace Cairn
