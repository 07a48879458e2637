// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"

namespace Cairn {

/** The seniority that a pay figure is about. */
enum class PayLevel : quint8 { Entry, Mid, Senior, Executive };

inline constexpr int PayLevelCount = 4;
inline constexpr std::array<PayLevel, PayLevelCount> AllPayLevels{PayLevel::Entry, PayLevel::Mid, PayLevel::Senior,
                                                                  PayLevel::Executive};

/** The word files and the command line use: entry, mid, senior, executive. */
QString codeOf(PayLevel level);
std::optional<PayLevel> payLevelFromCode(const QString &code);

/** The word in the person's language, e.g. "Senior". */
QString nameOf(PayLevel level);

PayLevel payLevelOf(CareerLevel level);

} // namespace Cairn
