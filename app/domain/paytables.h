// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payamount.h"
#include "domain/payrates.h"
#include "domain/payrows.h"

#include <QDate>

namespace Cairn {

/** What an official statistic says of the pay of many jobs together: gross US dollars a year. */
struct OfficialPay
{
    std::optional<qint64> employed;    ///< estimated jobs
    std::optional<double> employedRse; ///< relative standard error of the number of jobs, in percent
    std::optional<PayAmount> mean;
    std::optional<double> meanRse; ///< in percent
    PayPercentiles percentiles;

    friend bool operator==(const OfficialPay &, const OfficialPay &) = default;
};

/** The pay of one occupation in the whole of the United States in a May. */
struct OccupationPay
{
    int year = 0;
    QString occupation; ///< code of the SOC, e.g. "15-2051"
    QString title;
    OfficialPay pay;
};

/** The mean pay of one occupation in one industry of the United States. */
struct IndustryMean
{
    QString occupation;
    QString naics; ///< of any depth: two digits for a sector, e.g. "51", up to six
    std::optional<qint64> employed;
    std::optional<double> mean; ///< gross US dollars a year
};

struct Industry
{
    QString naics;
    QString title;

    /** Of the 20 sectors, whose codes are two digits or a span of them, e.g. "31-33". */
    bool isSector() const { return naics.size() == 2 || naics.contains(u'-'); }
};

/** All jobs in science, technology, engineering and mathematics together in one place or industry; not one role. */
struct StemPay
{
    enum class Kind : quint8 { Nation, State, Metro, Sector, Industry };

    Kind kind = Kind::Nation;
    QString code; ///< area of the BLS, or NAICS
    QString name;
    OfficialPay pay;
};

/** A state of the USA or a territory: its codes, and how dear things are there. */
struct UnitedState
{
    QString area; ///< two digits, as the BLS has it
    QString code; ///< two letters
    QString name;
    std::optional<double> priceLevel; ///< all items, the whole country is 100; of PriceLevelYear
};

/** How many units of the money of a country buy what one US dollar buys in the United States. */
struct PurchasingPower
{
    QString country;
    QString code; ///< ISO 3166, two letters, or that of a group of countries
    int year = 0;
    double perDollar = 0;
};

/** The figures of pay that the program carries, as their publishers give them. */
struct PayTables
{
    /** The sources of the tables, by their ids in the catalogue. */
    struct Sources
    {
        SourceId wages, industries, stem, advertisements, purchasingPower, priceLevels, ruleOfThumb;
    };

    std::vector<OccupationPay> wages;
    std::vector<Industry> industries;
    std::vector<IndustryMean> industryMeans;
    std::vector<StemPay> stem;
    std::vector<UnitedState> states;
    std::vector<PurchasingPower> purchasingPower;
    std::vector<CurrencyRate> rates;
    PayRows advertisements;    ///< full-time, titles that name the role, middle of the range
    QDate advertisementsUntil; ///< the day of the newest of them
    Sources sources;
};

/** The year that the price levels of states and the tables by industry and area are of. */
inline constexpr int PriceLevelYear = 2023;
inline constexpr int StemYear = 2024;

} // namespace Cairn
