// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openplan.h"

#include <QMap>
#include <QTimer>

#include <utility>

namespace Cairn {

class PlanCommands;

/**
 * Notes that are typed but not on the disk yet. They go to the door after a pause, before another learner comes
 * and at the end; one that could not be saved is kept and tried again.
 */
class NoteDrafts final : public QObject
{
    Q_OBJECT

public:
    NoteDrafts(const OpenPlan &plan, PlanCommands &commands, QObject *parent = nullptr);
    ~NoteDrafts() override;

    /** What the open learner typed last, else the note of the plan. */
    QString textOf(const SkillId &skill) const;
    void write(const SkillId &skill, const QString &text);
    /** Hands every draft of the open learner to the door now. */
    void flush();

private:
    using Key = std::pair<LearnerId, SkillId>;
    struct Draft
    {
        QString text;
        std::optional<QString> handedOver; ///< what the door was given last
    };

    Key keyOf(const SkillId &skill) const;
    QString savedTextOf(const SkillId &skill) const;
    void dropSaved(const SkillId &skill);
    void dropRemovedSkills();

    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    QMap<Key, Draft> m_drafts;
    QTimer m_pause;
};

} // namespace Cairn
