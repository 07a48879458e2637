// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fitteddialog.h"

#include <QEvent>

#include <algorithm>

namespace Cairn {

void FittedDialog::fitToWidth(int width)
{
    const int fitting = std::max(width, minimumSizeHint().width());
    resize(fitting, heightForWidth(fitting));
    keepHeight();
}

bool FittedDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        keepHeight();
    return done;
}

void FittedDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    keepHeight();
}

void FittedDialog::keepHeight()
{
    setMinimumHeight(std::max(heightForWidth(width()), minimumSizeHint().height()));
}

} // namespace Cairn
