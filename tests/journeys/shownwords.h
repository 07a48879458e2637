// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QObject;
class QWidget;

namespace Cairn {

/** A text that a widget, or what it shows, holds for a person: to read, to hear, or as a tooltip. */
struct ShownWord
{
    const QObject *holder = nullptr; ///< the widget, or an action of it
    QString place;                   ///< e.g. "QPushButton.toolTip"
    QString text;
};

/** Those of a window and of all in it, whether it is seen now or not; menus have to be asked on their own. */
std::vector<ShownWord> shownWords(QWidget &window);

} // namespace Cairn
