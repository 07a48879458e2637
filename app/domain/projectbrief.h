// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"

#include <QStringList>

namespace Cairn {

/** What to do in a project of our own, and how another person can see that it is done. All text is plain text. */
struct ProjectBrief
{
    QString goal;
    QString data;
    QString dataUrl; ///< never opened by the program
    QStringList steps;
    QStringList acceptance; ///< each can be answered with yes or no by looking
    QString proves;
    HoursRange hours; ///< our estimate
};

} // namespace Cairn
