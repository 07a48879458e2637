// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hourswords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Cairn {

QString hoursWords(double low, double high)
{
    const QLocale locale;
    if (low == high)
        return locale.toString(low);
    //: A range of hours, e.g. 20–40
    return QCoreApplication::translate("CommandLine", "%1–%2").arg(locale.toString(low), locale.toString(high));
}

QString hoursWords(double hours)
{
    constexpr double Tenths = 10;
    return QLocale().toString(std::round(hours * Tenths) / Tenths + 0.0);
}

} // namespace Cairn
