// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paybackways.h"

#include "domain/catalogue.h"
#include "domain/roadmap.h"
#include "domain/whatif.h"

namespace Cairn {

namespace {

constexpr double DaysOfMonth = 365.25 / 12;

void addPrice(PayBackWay &way, const Resource &resource, const PayRates &rates, const QString &currency)
{
    if (resource.price) {
        const std::optional<double> factor = rates.factor(resource.price->currency, currency);
        factor ? way.fees += resource.price->amount * *factor : ++way.unknownPrices;
    } else if (resource.cost != QLatin1String("free")) {
        ++way.unknownPrices;
    }
}

} // namespace

std::optional<PayBackWay> payBackWay(const RoleId &role, const PlanState &state, const Catalogue &catalogue,
                                     const QDate &today, const PayRates &rates, const QString &currency)
{
    const CareerLevel level = state.seniority();
    const Target target{role, level};
    WhatIf towards;
    towards.target = target;
    const Roadmap roadmap = roadmapOf(state.target == target ? state : imagined(state, towards), catalogue, today);
    if (!roadmap.finish.isValid())
        return std::nullopt;
    PayBackWay way;
    way.role = role;
    way.months = static_cast<double>(today.daysTo(roadmap.finish)) / DaysOfMonth;
    for (const RoadmapStep &step : roadmap.steps) {
        const Resource *resource = catalogue.resource(step.step.resource);
        if (resource && step.isOpen() && step.isCounted())
            addPrice(way, *resource, rates, currency);
    }
    return way;
}

std::optional<PayBackCourse> payBackCourse(const PayBackPath &path, const PayFigure &pay,
                                           const PayBackAssumptions &assumptions)
{
    constexpr size_t LowAt = 1;
    constexpr size_t HighAt = 3;
    const std::optional<PayAmount> middle = pay.percentiles[MedianAt];
    if (pay.shown == PayShown::Hidden || !middle)
        return std::nullopt;
    PayBackCourse line;
    line.role = pay.role;
    line.path = path;
    line.pay = pay;
    line.low = payBackCurve(path, pay.percentiles[LowAt].value_or(*middle).amount, assumptions);
    line.middle = payBackCurve(path, middle->amount, assumptions);
    line.high = payBackCurve(path, pay.percentiles[HighAt].value_or(*middle).amount, assumptions);
    return line;
}

} // namespace Cairn
