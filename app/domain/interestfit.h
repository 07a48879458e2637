// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interestagreement.h"
#include "domain/interestprofile.h"
#include "domain/roleinterests.h"

#include <optional>

namespace Cairn {

/** One type of a fit, with everything that is needed to work the fit out again. */
struct InterestFitLine
{
    InterestType type = InterestType::Realistic;
    double liked = 0;           ///< the person's share, 0 to 100
    double called = 0;          ///< the role's figure, 1 to 7
    double likedAboveMean = 0;  ///< against the mean of the person's six shares
    double calledAboveMean = 0; ///< against the mean of the role's six figures

    /** Above zero where the type speaks for the role, below where it speaks against it. */
    double product() const { return likedAboveMean * calledAboveMean; }
};

/** Whether a fit could be worked out, and if not, why. */
enum class InterestFitState : quint8 {
    Known,
    TooFewAnswers, ///< a type has fewer than InterestProfile::FewestAnswers
    NoFigures,     ///< none of the role's occupations has figures
    FlatAnswers,   ///< the person likes all types alike
    FlatFigures    ///< the role calls for all types alike
};

/**
 * How far the shape of a person's interests is the shape of a role's; stands beside the match of the skills and is
 * never a part of it.
 *
 * The measure is Pearson's correlation over the six types: the products of the lines added up, divided by the root of
 * the squared distances from the mean of the one side times those of the other. It compares shapes and not heights,
 * since a person who likes much and a person who likes little may like the same things most, and since shares of 100
 * and figures from 1 to 7 have no common height.
 *
 * Its limits: it says nothing where one side is flat. Six pairs are few, so that one answer can move it far. Roles
 * whose occupations are alike get nearly the same fit. The figures are those of occupations near the role, not of the
 * role. And interests are no abilities: a low fit forbids nothing.
 */
struct InterestFit
{
    RoleId role;
    InterestFitState state = InterestFitState::NoFigures;
    RoleInterests calledFor;
    InterestProfile profile;
    std::array<InterestFitLine, InterestTypeCount> lines{}; ///< filled as far as either side is known
    std::optional<double> correlation;                      ///< -1 to 1; only where the state is Known

    std::optional<InterestAgreement> agreement() const;
};

/** Pearson's correlation of two profiles, -1 to 1; nothing where either is flat. */
std::optional<double> profileCorrelation(const InterestFigures &one, const InterestFigures &other);

InterestFit interestFit(const Role &role, const InterestProfile &profile, const Catalogue &catalogue);

} // namespace Cairn
