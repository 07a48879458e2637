// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Cairn {

/**
 * What a person assumes of their money while they study and after; all amounts in one currency. An amount or a number
 * of months that is below zero or no number counts as 0, and years beyond their bounds as the nearest bound.
 */
struct PayBackAssumptions
{
    static constexpr int LeastYears = 1;
    static constexpr int MostYears = 30;

    QString currency = QStringLiteral("USD"); ///< ISO 4217, of all amounts
    double presentPay = 0;                    ///< gross a year now; 0: no income now
    double fees = 0;                          ///< what the plan costs: courses, exams, books
    double payGivenUp = 0;                    ///< income lost over the whole plan, where the person works less for it
    double otherCost = 0;                     ///< of another path, e.g. a degree: fees and income lost in all
    double otherMonths = 0;                   ///< how long the other path takes; 0: there is no other path
    double monthsToFindJob = 3;               ///< after the study, at the present pay
    int years = 8;                            ///< how far to look: LeastYears to MostYears

    friend bool operator==(const PayBackAssumptions &, const PayBackAssumptions &) = default;
};

/** One way to the role: how long the study takes and what it costs until then. */
struct PayBackPath
{
    double studyMonths = 0; ///< 0: all of the cost is due at once
    double cost = 0;        ///< fees and income given up, spread evenly over the study

    friend bool operator==(const PayBackPath &, const PayBackPath &) = default;
};

/** Money ahead of staying in the present job, if the pay afterwards is a certain one. */
struct PayBackCurve
{
    /** Where the line begins, bends or ends: months from today, and the money ahead then. */
    struct Point
    {
        double month = 0;
        double money = 0;

        friend bool operator==(const Point &, const Point &) = default;
    };

    double payAfter = 0; ///< gross a year
    /** In the order of their months, the first today, the last at the horizon; straight lines lie between. */
    std::vector<Point> points;
    /**
     * How many months from today the money is never below zero again, also where that is beyond the horizon: 0 where
     * it never is, none where it stays below.
     */
    std::optional<double> paidBackAfter;

    /** Money ahead at a month; before today that of today, beyond the horizon that at the horizon. */
    double moneyAt(double month) const;

    friend bool operator==(const PayBackCurve &, const PayBackCurve &) = default;
};

/** The own plan, which takes the given months: its fees and the pay given up for it. */
PayBackPath planPath(double planMonths, const PayBackAssumptions &assumptions);

/** The path that the plan is held against; none where it takes no time. */
std::optional<PayBackPath> otherPath(const PayBackAssumptions &assumptions);

/**
 * The course of the money on a path: down by the cost over the study, level while a job is looked for, then up or down
 * by the difference of the pays, until the horizon, also where that comes before the end of the study. Without tax,
 * interest and rises. Path and pay are taken as the assumptions are: what is below zero or no number counts as 0.
 */
PayBackCurve payBackCurve(const PayBackPath &path, double payAfter, const PayBackAssumptions &assumptions);

} // namespace Cairn
