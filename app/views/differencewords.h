// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partingways.h"

#include <QString>

namespace Cairn {

/** "3 days later", "5 weeks earlier"; empty for the same day or where one of them is none. */
QString differenceInDays(const QDate &now, const QDate &then);
/** "4 h more", "12 h less"; empty for the same to a hundredth. */
QString differenceInHours(double now, double then);
/** "6 points more"; empty for the same. */
QString differenceInPoints(int now, int then);

/** How long two ways are the same and what comes then, in one or two sentences; the other way is that to the role. */
QString partingSentence(const PartingWays &ways, const QString &role, const QDate &today);

} // namespace Cairn
