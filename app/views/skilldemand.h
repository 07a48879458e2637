// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "views/panesection.h"

namespace Cairn {

class StyledLabel;

/** In which occupations employers name the software of a skill; not shown where nothing is known. */
class SkillDemand final : public PaneSection
{
    Q_OBJECT

public:
    SkillDemand(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    void showSkill(const SkillId &skill);

private:
    const Catalogue &m_catalogue;
    StyledLabel *m_sentences;
    StyledLabel *m_source;
};

} // namespace Cairn
