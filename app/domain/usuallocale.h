// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace Cairn {

/** The region whose numbers and dates are used where only the code of a language is known. */
QLocale usualLocale(const QString &code);

} // namespace Cairn
