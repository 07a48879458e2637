// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>

namespace Cairn {

/** Work that goes on now. It is kept on the disk, so a timer runs on when the program is closed. */
struct RunningTimer
{
    StepId step;
    QDateTime since; ///< UTC

    friend bool operator==(const RunningTimer &, const RunningTimer &) = default;
};

} // namespace Cairn
