// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstore.h"

namespace Cairn {

class WorkspaceDatabase;

/** Answers at once, on the caller's thread: for the command line and for tests. */
class DirectPlanStore final : public PlanStore
{
public:
    explicit DirectPlanStore(WorkspaceDatabase &database) : m_database(database) {}

    void save(const PlanChange &change, const ChangeCause &cause, Answer<SavedChange> answer) override;
    void load(const LearnerId &learner, Answer<LoadedPlan> answer) override;
    void listLearners(Answer<std::vector<LearnerSummary>> answer) override;
    void readJournal(const LearnerId &learner, Answer<std::vector<JournalRow>> answer) override;
    void erase(const LearnerId &learner, Answer<void> answer) override;

private:
    WorkspaceDatabase &m_database;
};

} // namespace Cairn
