// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "views/panesection.h"

namespace Cairn {

/** Published courses that a skill's hours are held against, with their hours and ours side by side. */
class SkillCurricula final : public PaneSection
{
    Q_OBJECT

public:
    SkillCurricula(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    void showSkill(const SkillId &skill);

private:
    QString sentenceOf(const Curriculum &curriculum) const;

    const Catalogue &m_catalogue;
    QWidget *m_rows = nullptr;
};

} // namespace Cairn
