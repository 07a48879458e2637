// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Cairn {

/** What stands around a chart in a picture of it, so that the picture can be read alone. Plain text. */
struct ChartCaption
{
    QString title;
    QString subtitle;
    QStringList footer; ///< source, n, year, currency, licence
};

} // namespace Cairn
