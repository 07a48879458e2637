// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "domain/stage.h"

namespace Cairn {

/** A step as it was planned on the day of a baseline. */
struct BaselineStep
{
    StepId id;
    Stage stage = Stage::Learn;
    QString title;
    double hours = 0; ///< likely hours of the whole step
    QDate start;      ///< invalid where it found no time, or where it was finished before
    QDate finish;     ///< invalid where it found no time

    friend bool operator==(const BaselineStep &, const BaselineStep &) = default;
};

} // namespace Cairn
