// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/programicon.h"

namespace Cairn {

QIcon programIcon()
{
    // Pictures, since drawings would have to be painted at every start; and none larger than what switchers show, since
    // X carries all of them with the window.
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/careercairn/appicon/careercairn-%1.png").arg(size), QSize(size, size));
    return icon;
}

} // namespace Cairn
