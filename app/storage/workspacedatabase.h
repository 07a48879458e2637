// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstore.h"
#include "storage/safetycopies.h"
#include "storage/sqlconnection.h"
#include "storage/workspacefolder.h"
#include "storage/workspacelock.h"

#include <memory>

namespace Cairn {

/**
 * An open workspace on one thread: saves changes, reads plans, erases persons. Made by WorkspaceOpening.
 * Each write checks the generation, so that nobody else's writing goes unnoticed.
 */
class WorkspaceDatabase final
{
public:
    /** Takes an open connection and, for writing, the lock that it holds as long as it lives. */
    WorkspaceDatabase(WorkspaceFolder folder, std::unique_ptr<SqlConnection> connection,
                      std::unique_ptr<WorkspaceLock> lock, qint64 generation);
    ~WorkspaceDatabase();

    Result<SavedChange> save(const PlanChange &change, const ChangeCause &cause);
    Result<LoadedPlan> load(const LearnerId &learner);
    Result<std::vector<LearnerSummary>> learners();
    Result<std::vector<JournalRow>> journal(const LearnerId &learner);
    Result<void> erase(const LearnerId &learner);

    /** Takes the copy of the day when there was a change since the newest one, and thins out the old ones. */
    Result<void> takeCopyOfTheDay(const QDateTime &now);

    /** Writes the file anew if somebody was erased from it and bytes of them may be left between its rows. */
    void clearUnusedSpace();

    const WorkspaceFolder &folder() const { return m_folder; }
    SqlConnection &connection() { return *m_connection; }

private:
    Result<void> advanceGeneration();
    /** The one road for writing: next generation and steps in one transaction. */
    Result<void> write(const std::function<Result<void>()> &steps);
    Result<void> afterFailedCommit(const Problem &problem);

    WorkspaceFolder m_folder;
    std::unique_ptr<WorkspaceLock> m_lock; ///< before the connection: released after it is closed
    std::unique_ptr<SqlConnection> m_connection;
    qint64 m_generation;
};

} // namespace Cairn
