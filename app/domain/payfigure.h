// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/payamount.h"
#include "domain/paylevel.h"

#include <QDate>

namespace Cairn {

/** The series that are always there; a person's own have other ids. */
inline const PaySeriesId OfficialSeries{QStringLiteral("official")};
inline const PaySeriesId AdvertisementSeries{QStringLiteral("ads")};
inline const PaySeriesId RuleOfThumbSeries{QStringLiteral("rule_of_thumb")};

/** Whose pay a figure tells; figures of different populations are never put together. */
enum class PayPopulation : quint8 {
    Employees,      ///< all employers' employees in an occupation, base wages
    StemEmployees,  ///< of all STEM occupations together: not one role
    Advertisements, ///< job advertisements that name their pay, the middle of the range
    RuleOfThumb,    ///< what a guide says; not measured
    Own             ///< a file of the person's own
};

/** Whether a figure is drawn. */
enum class PayShown : quint8 { Yes, Few, Hidden };

/** What has to be said beside a figure. */
enum class PayRemark : quint8 {
    TooFew,        ///< hidden: fewer than LeastShown
    None,          ///< hidden: nobody
    NotPublished,  ///< hidden: the publisher gives no figure here
    NoOccupation,  ///< hidden: no official occupation is near this role
    NoPriceLevel,  ///< hidden: no price level is at hand for the place
    NoRate,        ///< hidden: no rate between the currencies is at hand
    SurveyAnswers, ///< hidden: before 2022 the records are answers to a survey, not advertisements
    Few,           ///< greyed: fewer than LeastNormal
    WeakFit,       ///< greyed: no official figure for this role; nearest occupation
    FairFit,       ///< the occupation is near, and wider or narrower than the role
    Old,           ///< older than 24 months
    TopCoded,      ///< some amounts are "at least"
    StemTogether,  ///< all STEM jobs together, not one role
    MeanOnly,      ///< no percentiles are published here, only the mean
    Converted,     ///< some amounts were in another currency
    LeftOut,       ///< some rows were left out: no rate between the currencies
    GuessedLevel,  ///< the level is the publisher's guess from the advertisement
    NotMeasured,   ///< one guide's rule of thumb
    NotATrend      ///< the publisher advises against reading years as a trend
};

/** A step that changed the amounts after they were published: always said, never silent. */
struct PayStep
{
    enum class Kind : quint8 { Rate, PurchasingPower, StatePriceLevel };

    Kind kind = Kind::Rate;
    double factor = 1; ///< what the amounts were multiplied by
    QString from;      ///< currency, or the place of the price level
    QString to;
    int year = 0;
    SourceId source;

    friend bool operator==(const PayStep &, const PayStep &) = default;
};

/** Below this a sample is not shown; below the next it is shown as few. */
inline constexpr qint64 LeastShown = 10;
inline constexpr qint64 LeastNormal = 30;
/** After so many months a figure is marked as old. */
inline constexpr int OldAfterMonths = 24;

/** One mark of a chart and one row of its table: amounts of pay, gross a year, with all that is known of them. */
struct PayFigure
{
    PaySeriesId series;
    RoleId role;                   ///< empty where it is about no single role
    std::optional<PayLevel> level; ///< none: all levels together
    QString place;                 ///< "US", "DE", "US-CA", or the area of a metropolitan area
    QString placeName;
    QString industry; ///< NAICS or an own word; empty: all together
    QString industryName;
    QString size; ///< of the company, only in own figures
    int fromYear = 0;
    int toYear = 0;
    QDate lastDay; ///< of the period that it is about; invalid where it is not known

    PayPercentiles percentiles;
    std::optional<PayAmount> mean;
    std::optional<PayAmount> low; ///< with high: a span that is no percentiles, only in a rule of thumb
    std::optional<PayAmount> high;
    std::optional<MedianInterval> interval; ///< 95 %, of the median
    std::optional<double> standardError;    ///< relative, of the mean, in percent
    std::optional<double> ratio;            ///< of the median to that of the whole country; only of all STEM jobs
    QString currency;                       ///< ISO 4217, or "USD" at prices of the United States after a price step
    std::vector<PayStep> steps;             ///< in the order in which they were done
    PayPercentiles published;               ///< before any step
    std::optional<PayAmount> publishedMean;
    QString publishedCurrency;

    std::optional<qint64> n; ///< advertisements, answers, or estimated jobs
    qint64 converted = 0;    ///< of the n, those in another currency than most
    qint64 leftOut = 0;      ///< not in n: no rate
    PayPopulation population = PayPopulation::Employees;
    QString occupation; ///< code of the SOC
    QString occupationTitle;
    QString fit; ///< exact, good, fair, weak; empty where it is no occupation
    SourceId source;
    PayShown shown = PayShown::Yes;
    std::vector<PayRemark> remarks; ///< the weightiest first

    bool has(PayRemark remark) const;
    /** The median, or where there is none the mean. */
    std::optional<PayAmount> middle() const;

    friend bool operator==(const PayFigure &, const PayFigure &) = default;
};

} // namespace Cairn
