// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Cairn {

/**
 * Writes a file for other programs, or puts it in the place of the one that is there: beside it first, and only when
 * every byte is on the disk and was read again does it get its name. Where that fails, the file that was there is as it
 * was, and nothing else is left behind. A link is followed, and permissions of a file that was there are kept.
 */
Result<void> writeExport(const QString &path, const QByteArray &bytes);

} // namespace Cairn
