// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "models/worthalook.h"
#include "views/homecard.h"

namespace Cairn {

class LiveRoadmap;

/** A short list of facts about the plan, each with what can be done about it. */
class WorthALookCard final : public HomeCard
{
    Q_OBJECT

public:
    WorthALookCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent = nullptr);

    void refresh() override;

signals:
    void skillWanted(const Cairn::SkillId &skill);
    /** Of the skill, or of all where it is empty. */
    void talkingPointWanted(const Cairn::SkillId &skill);
    void stepWanted(const Cairn::StepId &step);
    void availabilityWanted();

private:
    class Row;

    void showEvidence();
    void showTalkingPoints();
    void showDaysOff();
    void showAnotherLook();
    void showDeadline();
    void showPlanB();
    Row &addRow(const QString &icon, const QString &fact, const QString &detail);
    QString titleOf(const SkillId &skill) const;

    const LiveRoadmap &m_roadmap;
    WorthALook m_facts;
    QString m_shown; ///< the words of what is shown, so that the same is not built again
    QVBoxLayout *m_rows;
    StyledLabel *m_nothing;
};

} // namespace Cairn
