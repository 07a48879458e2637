// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacelock.h"

#include <QFile>
#include <QSysInfo>

#include <chrono>

namespace Cairn {

WorkspaceLock::WorkspaceLock(const WorkspaceFolder &folder) : m_file(folder.lockFile())
{
    // Never stale by age: a window may stay open for weeks. A dead process of this computer is noticed all the same.
    m_file.setStaleLockTime(std::chrono::milliseconds(0));
}

WorkspaceLock::Outcome WorkspaceLock::take()
{
    const Outcome outcome = tryOnce();
    if (outcome == Outcome::HeldByHost || m_file.error() != QLockFile::LockFailedError)
        return outcome;
    // A program that was killed leaves its file, and inside a sandbox the next one has the same process number;
    // a full disk leaves an empty file. Only a file that no living program holds can be removed here.
    return m_file.removeStaleLockFile() ? tryOnce() : outcome;
}

WorkspaceLock::Outcome WorkspaceLock::tryOnce()
{
    if (m_file.tryLock(std::chrono::milliseconds(0)))
        return Outcome::Held;
    switch (m_file.error()) {
    case QLockFile::PermissionError:
        return Outcome::FolderReadOnly;
    case QLockFile::LockFailedError:
        break;
    default:
        return Outcome::Failed;
    }
    QString program;
    if (!m_file.getLockInfo(&m_process, &m_host, &program))
        return Outcome::Failed;
    return m_host == QSysInfo::machineHostName() ? Outcome::HeldHere : Outcome::HeldByHost;
}

WorkspaceLock::Outcome WorkspaceLock::takeOver()
{
    m_file.removeStaleLockFile();
    const Outcome outcome = take();
    if (outcome != Outcome::HeldByHost)
        return outcome;
    // QLockFile keeps its hands off other computers' locks; the person has said that this one is dead.
    QFile::remove(m_file.fileName());
    return take();
}

void WorkspaceLock::release()
{
    m_file.unlock();
}

} // namespace Cairn
