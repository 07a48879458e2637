// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QColor;
class QWidget;

namespace Cairn {

/** After WCAG 2.1: from 1 to 21. */
double contrastOf(const QColor &a, const QColor &b);

/** What a window paints too faintly to be read on the ground that is really below it, as "class: text, colours". */
QStringList faintTexts(QWidget &window, double least);

} // namespace Cairn
