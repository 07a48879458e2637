// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "views/panesection.h"

namespace Cairn {

class StyledLabel;

/** How many hours a skill takes to the asked level, or else to the next one, and where the figures come from. */
class SkillHours final : public PaneSection
{
    Q_OBJECT

public:
    SkillHours(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    /** Level::None as asked level: the target does not ask the skill. */
    void showSkill(const Skill *skill, Level have, Level asked);

private:
    QString sourceText(const Skill &skill) const;

    const Catalogue &m_catalogue;
    StyledLabel *m_likely;
    StyledLabel *m_range;
    StyledLabel *m_source;
};

} // namespace Cairn
