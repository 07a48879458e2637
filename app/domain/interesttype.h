// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/**
 * What kind of activity appeals to a person, in the six types of John L. Holland (1959), in their usual order: RIASEC.
 * The order goes around Holland's hexagon: neighbours are alike, opposites differ most.
 */
enum class InterestType : quint8 { Realistic, Investigative, Artistic, Social, Enterprising, Conventional };

inline constexpr size_t InterestTypeCount = 6;
inline constexpr std::array<InterestType, InterestTypeCount> AllInterestTypes{
    InterestType::Realistic, InterestType::Investigative, InterestType::Artistic,
    InterestType::Social,    InterestType::Enterprising,  InterestType::Conventional};

/** One figure for each type, in the order of AllInterestTypes. */
using InterestFigures = std::array<double, InterestTypeCount>;

/** Where the figure of a type stands in InterestFigures. */
constexpr size_t placeOf(InterestType type)
{
    return static_cast<size_t>(type);
}

/** The word files and the command line use: realistic, investigative, artistic, social, enterprising, conventional. */
QString codeOf(InterestType type);
std::optional<InterestType> interestTypeFromCode(const QString &code);

/** The word in the person's language, e.g. "Investigative". */
QString nameOf(InterestType type);

/** What the type means, in one sentence. */
QString meaningOf(InterestType type);

} // namespace Cairn
