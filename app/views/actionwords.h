// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** The text of a menu entry as it is read: without the marks of its access key. */
QString wordsOfAction(const QString &text);

} // namespace Cairn
