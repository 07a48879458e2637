// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspacefolder.h"

#include <QLockFile>

namespace Cairn {

/** The sidecar lock of a workspace: one program writes at a time; says which computer and program has it. */
class WorkspaceLock final
{
public:
    enum class Outcome : quint8 { Held, HeldHere, HeldByHost, FolderReadOnly, Failed };

    explicit WorkspaceLock(const WorkspaceFolder &folder);

    /** Takes the lock or says at once who has it. A lock that a stopped program of this computer left is taken over. */
    Outcome take();
    /** Takes the lock from another computer; only when the person says that it is off. */
    Outcome takeOver();
    void release();

    bool isHeld() const { return m_file.isLocked(); }
    /** The computer that holds the lock, once take() has said so. */
    QString holderHost() const { return m_host; }
    qint64 holderProcess() const { return m_process; }

private:
    Outcome tryOnce();

    QLockFile m_file;
    QString m_host;
    qint64 m_process = 0;
};

} // namespace Cairn
