// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

namespace Cairn {

/** --seed N: where the random numbers of a forecast begin. */
QCommandLineOption seedOption();

/** That of the windows where the option was not given; a problem where its value is no whole number. */
Result<quint64> seedGiven(const Invocation &invocation);

} // namespace Cairn
