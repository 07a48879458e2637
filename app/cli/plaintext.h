// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/**
 * Text as a terminal may have it, on one line: characters that it would obey instead of show (control
 * characters, reordering marks) are replaced.
 */
QString plainText(const QString &text);

/** How many columns of a terminal the text takes: wide letters and most emoji two, combining marks none. */
int columnsOf(const QString &text);

} // namespace Cairn
