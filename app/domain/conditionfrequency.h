// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/** How often a role meets a condition of work. */
enum class ConditionFrequency : quint8 { Rarely, Sometimes, Often };

inline constexpr std::array<ConditionFrequency, 3> AllConditionFrequencies{
    ConditionFrequency::Rarely, ConditionFrequency::Sometimes, ConditionFrequency::Often};

/** The word files and the command line use: rarely, sometimes, often. */
QString codeOf(ConditionFrequency frequency);
std::optional<ConditionFrequency> conditionFrequencyFromCode(const QString &code);

/** The word in the person's language, e.g. "Often". */
QString nameOf(ConditionFrequency frequency);

} // namespace Cairn
