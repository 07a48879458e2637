// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/directplanstore.h"

#include "storage/workspacedatabase.h"

namespace Cairn {

void DirectPlanStore::save(const PlanChange &change, const ChangeCause &cause, Answer<SavedChange> answer)
{
    answer(m_database.save(change, cause));
}

void DirectPlanStore::load(const LearnerId &learner, Answer<LoadedPlan> answer)
{
    answer(m_database.load(learner));
}

void DirectPlanStore::listLearners(Answer<std::vector<LearnerSummary>> answer)
{
    answer(m_database.learners());
}

void DirectPlanStore::readJournal(const LearnerId &learner, Answer<std::vector<JournalRow>> answer)
{
    answer(m_database.journal(learner));
}

void DirectPlanStore::erase(const LearnerId &learner, Answer<void> answer)
{
    answer(m_database.erase(learner));
}

} // namespace Cairn
