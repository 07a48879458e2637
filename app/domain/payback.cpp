// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payback.h"

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr double MonthsInAYear = 12;

double soundOf(double number)
{
    return std::isfinite(number) && number > 0 ? number : 0;
}

double horizonOf(const PayBackAssumptions &assumptions)
{
    return MonthsInAYear * std::clamp(assumptions.years, PayBackAssumptions::LeastYears, PayBackAssumptions::MostYears);
}

double between(const PayBackCurve::Point &a, const PayBackCurve::Point &b, double month)
{
    // Of the two forms this one is exact at both ends.
    const double part = (month - a.month) / (b.month - a.month);
    return a.money * (1 - part) + b.money * part;
}

/** The study and the search for a job as a sound path has them, with what comes after by the month. */
struct Course
{
    double studyMonths = 0;
    double cost = 0;
    double workFrom = 0; ///< month
    double aMonth = 0;   ///< money ahead for each month of work

    double moneyAt(double month) const
    {
        if (month < studyMonths)
            return -cost * (month / studyMonths);
        return month <= workFrom ? -cost : (month - workFrom) * aMonth - cost;
    }

    std::optional<double> paidBackAfter() const
    {
        if (cost == 0 && aMonth >= 0)
            return 0;
        if (aMonth <= 0)
            return std::nullopt;
        return workFrom + cost / aMonth;
    }
};

} // namespace

double PayBackCurve::moneyAt(double month) const
{
    if (points.empty())
        return 0;
    const auto next = std::upper_bound(points.begin(), points.end(), soundOf(month),
                                       [](double at, const Point &point) { return at < point.month; });
    if (next == points.begin())
        return points.front().money;
    if (next == points.end())
        return points.back().money;
    return between(*(next - 1), *next, soundOf(month));
}

PayBackPath planPath(double planMonths, const PayBackAssumptions &assumptions)
{
    return {soundOf(planMonths), soundOf(assumptions.fees) + soundOf(assumptions.payGivenUp)};
}

std::optional<PayBackPath> otherPath(const PayBackAssumptions &assumptions)
{
    const PayBackPath path{soundOf(assumptions.otherMonths), soundOf(assumptions.otherCost)};
    return path.studyMonths > 0 ? std::optional(path) : std::nullopt;
}

PayBackCurve payBackCurve(const PayBackPath &path, double payAfter, const PayBackAssumptions &assumptions)
{
    Course course;
    course.studyMonths = soundOf(path.studyMonths);
    course.cost = soundOf(path.cost);
    course.workFrom = course.studyMonths + soundOf(assumptions.monthsToFindJob);
    course.aMonth = (soundOf(payAfter) - soundOf(assumptions.presentPay)) / MonthsInAYear;

    PayBackCurve curve;
    curve.payAfter = soundOf(payAfter);
    curve.paidBackAfter = course.paidBackAfter();
    const double horizon = horizonOf(assumptions);
    double drawn = -1;
    for (const double month : {0.0, course.studyMonths, course.workFrom, horizon}) {
        const double at = std::min(month, horizon);
        if (at > drawn)
            curve.points.push_back({at, course.moneyAt(at)});
        drawn = std::max(drawn, at);
    }
    return curve;
}

} // namespace Cairn
