// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/prerequisitelist.h"

#include "views/flowlayout.h"
#include "views/taglink.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace Cairn {

PrerequisiteList::PrerequisiteList(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan,
                                   QWidget *parent)
    : PaneSection(theme, tr("Comes before it"), parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_flow(new FlowLayout(nullptr, 6))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    body()->addLayout(m_flow);
}

void PrerequisiteList::showSkill(const Skill *skill)
{
    if (skill != m_skill) {
        for (TagLink *tag : std::exchange(m_tags, {})) {
            m_flow->removeWidget(tag);
            // Its own click may have brought us here.
            tag->hide();
            tag->deleteLater();
        }
        m_skill = skill;
        for (size_t at = 0; skill && at < skill->prerequisites.size(); ++at) {
            auto *tag = new TagLink(theme(), this);
            m_flow->addWidget(tag);
            tag->show();
            m_tags.push_back(tag);
            const SkillId wanted = skill->prerequisites[at].skill;
            connect(tag, &QAbstractButton::clicked, this, [this, wanted] { emit skillWanted(wanted); });
        }
    }
    showStates();
    setVisible(!m_tags.empty());
}

void PrerequisiteList::showStates()
{
    for (size_t at = 0; at < m_tags.size(); ++at) {
        const Prerequisite &needed = m_skill->prerequisites[at];
        const Level have = m_plan.levelOf(needed.skill);
        const QString title = m_catalogue.titleOf(needed.skill);
        if (have >= needed.level) {
            m_tags[at]->showTag(title, StateMark::Done);
            m_tags[at]->setAccessibleDescription(tr("reached"));
        } else {
            //: A skill that comes before another one; the level of the learner and the one that is needed, 0 to 4
            m_tags[at]->showTag(
                tr("%1: has %2, needs %3")
                    .arg(title, QLocale().toString(toNumber(have)), QLocale().toString(toNumber(needed.level))),
                StateMark::Short);
            m_tags[at]->setAccessibleDescription(tr("not reached yet"));
        }
    }
}

} // namespace Cairn
