// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openingproblem.h"
#include "storage/workspacedatabase.h"

#include <memory>
#include <variant>

namespace Cairn {

/** Opens a workspace, or says why not; finds every way a file can be wrong before anything is written to it. */
class WorkspaceOpening final
{
public:
    enum class Lock : quint8 { Respect, TakeOver };
    using Outcome = std::variant<std::unique_ptr<WorkspaceDatabase>, OpeningProblem>;

    explicit WorkspaceOpening(WorkspaceFolder folder) : m_folder(std::move(folder)) {}

    /** For reading and writing; a missing workspace is made. To be called on the thread that will use it. */
    Outcome open(Lock lock = Lock::Respect) const;
    /**
     * For reading beside a window that may be open; null where there is no workspace yet. Writes nothing but to
     * take back what a stopped program left half saved.
     */
    Outcome openForReading() const;

    /** Puts a checked copy in the place of the workspace file, which is kept beside it under another name. */
    Result<void> restore(const SafetyCopy &copy) const;
    /** Keeps the workspace file under another name; the safety copies stay. */
    Result<void> setAside() const;
    /** Keeps the file and the copies under other names, so that the next opening begins a new workspace. */
    Result<void> setAsideWithCopies() const;

private:
    Outcome openLocked(std::unique_ptr<WorkspaceLock> lock) const;
    Outcome openExisting(std::unique_ptr<WorkspaceLock> lock, SqlConnection::Access access) const;
    std::optional<OpeningProblem> create() const;
    void takeBackUnfinished() const;
    Result<void> setAside(const QStringList &files) const;
    std::optional<OpeningProblem> lookAtHeader() const;
    OpeningProblem trouble(OpeningTrouble trouble, const QString &details = {}) const;
    OpeningProblem lockTrouble(WorkspaceLock::Outcome outcome, const WorkspaceLock &lock) const;
    Problem lockProblem(WorkspaceLock::Outcome outcome, const WorkspaceLock &lock) const;
    OpeningProblem sqlTrouble(const Problem &problem) const;

    WorkspaceFolder m_folder;
};

} // namespace Cairn
