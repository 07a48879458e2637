// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/safetycopy.h"
#include "storage/workspacefolder.h"

#include <vector>

namespace Cairn {

class SqlConnection;

/** The checked copies of a workspace: takes them, looks at them, thins them out. */
class SafetyCopies final
{
public:
    explicit SafetyCopies(WorkspaceFolder folder) : m_folder(std::move(folder)) {}

    /** Copies the connection's database, opens the copy, and only when it is whole lets it count. */
    Result<SafetyCopy> take(SqlConnection &connection) const;

    /** All copies, the newest first; each opened and checked if asked. */
    enum class Look : quint8 { NamesOnly, Check };
    std::vector<SafetyCopy> list(Look look) const;

    /** The newest copy that is found whole. */
    std::optional<SafetyCopy> newestWhole() const;

    /**
     * Keeps the newest of each of the last seven days and of each of the four calendar weeks before, and all of
     * today.
     */
    void thinOut(const QDateTime &now) const;

    /** What is found in a file when it is opened as a copy; not checked where it is not a whole workspace. */
    static SafetyCopy lookedAt(const QString &file, const QDateTime &takenAt);

private:
    WorkspaceFolder m_folder;
};

} // namespace Cairn
