// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openplan.h"

namespace Cairn {

OpenPlan::OpenPlan(QObject *parent) : QObject(parent) {}

void OpenPlan::apply(const PlanChange &change)
{
    if (!m_open || change.learner != m_state.profile.id)
        return;
    Cairn::apply(m_state, change);
    for (const Edit &edit : change.edits)
        announce(edit);
    emit changed(change);
}

void OpenPlan::replace(PlanState state)
{
    emit aboutToBeReplaced();
    m_state = std::move(state);
    m_open = true;
    emit replaced();
}

void OpenPlan::close()
{
    emit aboutToBeReplaced();
    m_state = {};
    m_open = false;
    emit replaced();
}

void OpenPlan::announce(const Edit &edit)
{
    struct Announcing
    {
        OpenPlan *plan;
        void operator()(const LevelEdit &each) const { emit plan->skillLevelChanged(each.skill); }
        void operator()(const NoteEdit &each) const { emit plan->noteChanged(each.skill); }
        void operator()(const EvidenceEdit &each) const
        {
            if (each.before && (!each.after || each.after->skill != each.before->skill))
                emit plan->evidenceChanged(each.before->skill);
            if (each.after)
                emit plan->evidenceChanged(each.after->skill);
        }
        void operator()(const OwnSkillEdit &) const { emit plan->ownSkillsChanged(); }
        void operator()(const TargetEdit &) const { emit plan->targetChanged(); }
        void operator()(const ProfileEdit &) const { emit plan->profileChanged(); }
        void operator()(const AvailabilityEdit &) const { emit plan->availabilityChanged(); }
        void operator()(const StepEdit &each) const { emit plan->stepChanged(each.step); }
        void operator()(const OwnStepEdit &each) const { emit plan->stepChanged(each.step); }
        void operator()(const LogEdit &each) const
        {
            if (each.before && (!each.after || each.after->step != each.before->step))
                emit plan->stepChanged(each.before->step);
            if (each.after)
                emit plan->stepChanged(each.after->step);
        }
        void operator()(const TimerEdit &) const { emit plan->timerChanged(); }
        void operator()(const BaselineEdit &) const { emit plan->baselineChanged(); }
        void operator()(const PlanBEdit &) const { emit plan->planBChanged(); }
        void operator()(const PayBackEdit &) const { emit plan->payBackChanged(); }
        void operator()(const AdvisorLevelEdit &each) const { emit plan->advisorLevelChanged(each.skill); }
        void operator()(const LikingEdit &each) const { emit plan->likingChanged(each.statement); }
        void operator()(const ConsideredRolesEdit &) const { emit plan->consideredRolesChanged(); }
        void operator()(const WantedLevelEdit &each) const { emit plan->wantedLevelChanged(each.skill); }
        void operator()(const AdvertEdit &each) const { emit plan->advertChanged(each.id); }
        void operator()(const OwnAliasEdit &) const { emit plan->ownAliasesChanged(); }
    };
    std::visit(Announcing{this}, edit);
}

} // namespace Cairn
