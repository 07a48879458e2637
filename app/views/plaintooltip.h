// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** The text so that a tooltip shows it letter by letter, whatever marks of rich text stand in it. */
QString plainToolTip(const QString &text);

} // namespace Cairn
