// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

namespace Cairn {

inline constexpr QLatin1String DayOptionName("on");

/** --on DATE, with a sentence of the command that has it. */
QCommandLineOption dayOption(const QString &description);

/** Nothing where the option was not given; a problem where its value is no day, or one after today. */
Result<std::optional<QDate>> dayGiven(const Invocation &invocation);

} // namespace Cairn
