// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "domain/careerlevel.h"

namespace Cairn {

inline constexpr QLatin1String CareerLevelOptionName("level");

/** --level entry|mid|senior, with a sentence of the command that has it. */
QCommandLineOption careerLevelOption(const QString &description);

/** Nothing where the option was not given; a problem where its value is no seniority. */
Result<std::optional<CareerLevel>> careerLevelGiven(const Invocation &invocation);

} // namespace Cairn
