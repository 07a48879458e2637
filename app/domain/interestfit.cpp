// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interestfit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Cairn {

namespace {

/** Differences below this part of the largest figure come from rounding alone. */
constexpr double FlatPart = 1e-9;

bool isFlat(const InterestFigures &figures)
{
    const auto [least, most] = std::minmax_element(figures.begin(), figures.end());
    return *most - *least <= FlatPart * std::max(std::abs(*least), std::abs(*most));
}

InterestFigures aboveMean(const InterestFigures &figures)
{
    const double mean = std::accumulate(figures.begin(), figures.end(), 0.0) / double(InterestTypeCount);
    InterestFigures above{};
    std::transform(figures.begin(), figures.end(), above.begin(), [mean](double figure) { return figure - mean; });
    return above;
}

double productSum(const InterestFigures &one, const InterestFigures &other)
{
    return std::inner_product(one.begin(), one.end(), other.begin(), 0.0);
}

InterestFitState stateOf(const InterestFit &fit)
{
    if (fit.calledFor.isEmpty())
        return InterestFitState::NoFigures;
    if (!fit.profile.isComplete())
        return InterestFitState::TooFewAnswers;
    if (isFlat(fit.profile.percents()))
        return InterestFitState::FlatAnswers;
    return isFlat(fit.calledFor.figures) ? InterestFitState::FlatFigures : InterestFitState::Known;
}

} // namespace

std::optional<double> profileCorrelation(const InterestFigures &one, const InterestFigures &other)
{
    if (isFlat(one) || isFlat(other))
        return std::nullopt;
    const InterestFigures a = aboveMean(one);
    const InterestFigures b = aboveMean(other);
    const double correlation = productSum(a, b) / std::sqrt(productSum(a, a) * productSum(b, b));
    return std::clamp(correlation, -1.0, 1.0);
}

std::optional<InterestAgreement> InterestFit::agreement() const
{
    return correlation ? std::optional(interestAgreement(*correlation)) : std::nullopt;
}

InterestFit interestFit(const Role &role, const InterestProfile &profile, const Catalogue &catalogue)
{
    InterestFit fit;
    fit.role = role.id;
    fit.profile = profile;
    fit.calledFor = roleInterests(role, catalogue);
    const InterestFigures liked = profile.percents();
    const InterestFigures likedAbove = aboveMean(liked);
    const InterestFigures calledAbove = aboveMean(fit.calledFor.figures);
    for (const InterestType type : AllInterestTypes) {
        const size_t at = placeOf(type);
        fit.lines[at] = {type, liked[at], fit.calledFor.figures[at], likedAbove[at], calledAbove[at]};
    }
    fit.state = stateOf(fit);
    if (fit.state == InterestFitState::Known)
        fit.correlation = profileCorrelation(liked, fit.calledFor.figures);
    return fit;
}

} // namespace Cairn
