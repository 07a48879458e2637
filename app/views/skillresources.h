// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "views/panesection.h"

namespace Cairn {

/**
 * What the catalogue knows to learn a skill with. Links are text that can be copied, never opened; a retired
 * resource is only named, with what took its place.
 */
class SkillResources final : public PaneSection
{
    Q_OBJECT

public:
    SkillResources(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    void showSkill(const SkillId &skill);

private:
    QWidget *offered(const Resource &resource);
    QWidget *retired(const Resource &resource);
    QString retiredSentence(const Resource &resource) const;

    const Catalogue &m_catalogue;
    QWidget *m_rows = nullptr;
};

} // namespace Cairn
