// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usuallocale.h"

namespace Cairn {

QLocale usualLocale(const QString &code)
{
    // Arabic alone stands for Egypt, with its own digits; most of the region writes these, and so do scripts.
    return code == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
}

} // namespace Cairn
