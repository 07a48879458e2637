// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Cairn {

/** The icon of the program in every size that windows and switchers ask for; the smallest have drawings of their own.
 */
QIcon programIcon();

} // namespace Cairn
