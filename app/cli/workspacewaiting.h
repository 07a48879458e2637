// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspacedatabase.h"
#include "storage/workspaceopening.h"

#include <memory>

namespace Cairn {

/**
 * Opens a workspace for one command. Where another program is just writing it waits a moment, since two
 * commands of a script may meet; a window that stays open is told as it is.
 */
class WorkspaceWaiting final
{
public:
    using Opened = Result<std::unique_ptr<WorkspaceDatabase>>;

    explicit WorkspaceWaiting(WorkspaceFolder folder) : m_folder(std::move(folder)) {}

    /** Null where there is no workspace yet. */
    Opened openForReading() const;
    /** A missing workspace is made. */
    Opened openForWriting() const;

private:
    bool hasUnfinishedWriting() const;
    bool isMissingWithCopies() const;

    WorkspaceFolder m_folder;
};

} // namespace Cairn
