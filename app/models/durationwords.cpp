// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/durationwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

constexpr qint64 SecondsInAMinute = 60;
constexpr qint64 MinutesInAnHour = 60;

} // namespace

QString durationText(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(seconds, 0) / SecondsInAMinute;
    const QLocale locale;
    const QString rest = locale.toString(minutes % MinutesInAnHour);
    if (minutes < MinutesInAnHour)
        //: A time of %1 minutes, short; the space does not break
        return QCoreApplication::translate("DurationWords", "%1\u00a0min").arg(rest);
    //: A time of %1 hours and %2 minutes, short; the spaces do not break
    return QCoreApplication::translate("DurationWords", "%1\u00a0h %2\u00a0min")
        .arg(locale.toString(minutes / MinutesInAnHour), rest);
}

} // namespace Cairn
