// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolesasking.h"

#include "views/flowlayout.h"
#include "views/taglink.h"

#include <QVBoxLayout>

#include <utility>

namespace Cairn {

RolesAsking::RolesAsking(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : PaneSection(theme, QString(), parent)
    , m_catalogue(catalogue)
    , m_flow(new FlowLayout(nullptr, 6))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    body()->addLayout(m_flow);
}

void RolesAsking::clear()
{
    for (TagLink *tag : std::exchange(m_tags, {})) {
        m_flow->removeWidget(tag);
        tag->hide();
        tag->deleteLater();
    }
}

void RolesAsking::showSkill(const SkillId &skill, CareerLevel level)
{
    clear();
    //: A heading; %1 is a seniority, e.g. "Entry"
    setHeading(tr("Roles that ask it (%1)").arg(nameOf(level)));
    for (const Role &role : m_catalogue.roles()) {
        const Level asked = role.askedOf(skill, level);
        if (asked == Level::None)
            continue;
        auto *tag = new TagLink(theme(), this);
        //: A role and the level of a skill that it asks
        tag->showTag(tr("%1: %2").arg(role.title, nameOf(asked)));
        m_flow->addWidget(tag);
        tag->show();
        m_tags.push_back(tag);
        connect(tag, &QAbstractButton::clicked, this, [this, id = role.id] { emit roleWanted(id); });
    }
    setVisible(!m_tags.empty());
}

} // namespace Cairn
