// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/** How well a person has a skill, from outside: 0 none to 4 expert. */
enum class Level : quint8 { None, Awareness, Working, Practitioner, Expert };

inline constexpr int LevelCount = 5;
inline constexpr std::array<Level, LevelCount> AllLevels{Level::None, Level::Awareness, Level::Working,
                                                         Level::Practitioner, Level::Expert};

constexpr int toNumber(Level level)
{
    return static_cast<int>(level);
}

/** The level of a number 0 to 4; nothing for any other number. */
constexpr std::optional<Level> levelFromNumber(int number)
{
    if (number < 0 || number >= LevelCount)
        return std::nullopt;
    return static_cast<Level>(number);
}

/** The level's word in the person's language, e.g. "Working". */
QString nameOf(Level level);

} // namespace Cairn
