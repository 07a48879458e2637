// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>

namespace Cairn {

/** Work on one step on one day. */
struct Session
{
    QDate day;
    StepId step;
    int quarters = 0; ///< of an hour

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace Cairn
