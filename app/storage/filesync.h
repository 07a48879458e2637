// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Cairn {

/** Makes sure that a file's bytes are on the disk, not only on their way (fsync, F_FULLFSYNC, FlushFileBuffers). */
Result<void> syncFile(const QString &file);

/** Makes sure that a folder's list of names is on the disk; nothing to do where the system does it itself. */
Result<void> syncFolder(const QString &folder);

} // namespace Cairn
