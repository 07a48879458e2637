// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Cairn {

/** What can be clicked in a window and is smaller than this each way, as "class: text, size". */
QStringList smallTargets(QWidget &window, int least);

} // namespace Cairn
