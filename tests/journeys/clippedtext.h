// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Cairn {

/** Visible labels, buttons and check boxes whose text does not fit into them, as "class: text". */
QStringList clippedTexts(const QWidget &window);

} // namespace Cairn
