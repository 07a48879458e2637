// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <vector>

namespace Cairn {

/** Makes sure that a file's bytes are on the disk, not only on their way (fsync, F_FULLFSYNC, FlushFileBuffers). */
Result<void> syncFile(const QString &file);

/** Gives a file or folder another name in one step, or does nothing; unlike QFile::rename() it never copies. */
Result<void> renameFile(const QString &from, const QString &to);

/** Renames one after the other; when one fails, those before it get their old names back. */
struct Renaming
{
    QString from;
    QString to;
};
Result<void> renameAll(const std::vector<Renaming> &renamings);

/** Makes sure that a folder's list of names is on the disk; nothing to do where the system does it itself. */
Result<void> syncFolder(const QString &folder);

} // namespace Cairn
