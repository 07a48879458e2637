// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>

namespace Cairn {

/** The most hours that can be logged in one go: a day has no more. */
inline constexpr double MostLoggedHours = 24;

/** Work on a step that a person wrote down. */
struct LoggedHours
{
    LogId id;
    StepId step;
    QDate day;
    double hours = 0; ///< above 0, at most MostLoggedHours

    friend bool operator==(const LoggedHours &, const LoggedHours &) = default;
};

} // namespace Cairn
