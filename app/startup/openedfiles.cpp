// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/openedfiles.h"

#include <QFileOpenEvent>

namespace Cairn {

bool OpenedFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString file = static_cast<QFileOpenEvent *>(event)->file();
    if (!file.isEmpty())
        emit fileWanted(file);
    return true;
}

} // namespace Cairn
