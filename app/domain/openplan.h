// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstate.h"

#include <QObject>

namespace Cairn {

/**
 * The plan that is open now, in memory. Only commands and startup hold it writable;
 * everyone else reads it and listens. It never touches the disk.
 */
class OpenPlan final : public QObject
{
    Q_OBJECT

public:
    explicit OpenPlan(QObject *parent = nullptr);

    bool isOpen() const { return m_open; }
    const PlanState &state() const { return m_state; }
    Level levelOf(const SkillId &skill) const { return m_state.levelOf(skill); }

    /**
     * Applies a change that is safely on the disk; one signal for each edit, then changed(). Evidence that
     * goes from one skill to another is told for both.
     */
    void apply(const PlanChange &change);

    /** Shows another learner's plan. */
    void replace(PlanState state);

    /** No learner is open any more. */
    void close();

signals:
    void aboutToBeReplaced();
    void replaced();
    void skillLevelChanged(const Cairn::SkillId &skill);
    void noteChanged(const Cairn::SkillId &skill);
    void evidenceChanged(const Cairn::SkillId &skill);
    void ownSkillsChanged();
    void targetChanged();
    void profileChanged();
    /** The target to fall back on. */
    void planBChanged();
    /** What is assumed for the pay back of study. */
    void payBackChanged();
    void advisorLevelChanged(const Cairn::SkillId &skill);
    /** The answer to a statement about interests or conditions of work. */
    void likingChanged(const Cairn::StatementId &statement);
    void consideredRolesChanged();
    /** What the roadmap leads to besides the target. */
    void wantedLevelChanged(const Cairn::SkillId &skill);
    void advertChanged(const Cairn::AdvertId &advert);
    /** Further names of skills in texts. */
    void ownAliasesChanged();
    void availabilityChanged();
    /** What a person did to the step, added of it, or logged for it. */
    void stepChanged(const Cairn::StepId &step);
    void timerChanged();
    void baselineChanged();
    /** After the single signals: everything of this change is in place. */
    void changed(const Cairn::PlanChange &change);

private:
    void announce(const Edit &edit);

    PlanState m_state;
    bool m_open = false;
};

} // namespace Cairn
