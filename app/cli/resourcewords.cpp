// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resourcewords.h"

#include "cli/hourswords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cairn {

QString hoursWords(const Resource &resource)
{
    const std::optional<Resource::Hours> span = resource.hoursSpan();
    return span ? hoursWords(span->low, span->high) : QString();
}

QString checkedWords(const Resource &resource, const QDate &today)
{
    const QString day = QLocale().toString(resource.checkedOn, QLocale::ShortFormat);
    //: %1 is the day on which prices and states were last looked at
    return resource.needsAnotherLook(today) ? QCoreApplication::translate("CommandLine", "%1, look again").arg(day)
                                            : day;
}

} // namespace Cairn
