// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/** The seniority at which a role is aimed at. */
enum class CareerLevel : quint8 { Entry, Mid, Senior };

inline constexpr int CareerLevelCount = 3;
inline constexpr std::array<CareerLevel, CareerLevelCount> AllCareerLevels{CareerLevel::Entry, CareerLevel::Mid,
                                                                           CareerLevel::Senior};

/** The word files and the command line use: entry, mid, senior. */
QString codeOf(CareerLevel level);
std::optional<CareerLevel> careerLevelFromCode(const QString &code);

/** The word in the person's language, e.g. "Entry". */
QString nameOf(CareerLevel level);

} // namespace Cairn
