// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payfigure.h"
#include "domain/payseries.h"
#include "domain/paytables.h"

#include <QSet>

namespace Cairn {

class Catalogue;

/** Along what figures are laid side by side. */
enum class PayDimension : quint8 { Levels, Countries, States, Metros, Industries, Years, Sizes };

/** What a person wants to see of pay. */
struct PayQuestion
{
    std::vector<RoleId> roles;
    PayDimension along = PayDimension::Levels;
    std::optional<PayLevel> level;        ///< none: all; along levels: each of them as well as all together
    QString place = QStringLiteral("US"); ///< a country; along metropolitan areas also a state, e.g. "US-CA"
    QString industry;                     ///< along industries: the sector whose finer industries are wanted; else one
    QSet<PaySeriesId> series{OfficialSeries, AdvertisementSeries};
    QString currency; ///< empty: as most of the figures are published
    bool atPriceLevel = false;
    int fromYear = 0; ///< 0: the newest two years
    int toYear = 0;
    QDate today;

    friend bool operator==(const PayQuestion &, const PayQuestion &) = default;
};

/** Where answers come from. All outlive the answering. */
struct PaySources
{
    const PayTables &tables;
    const std::vector<PaySeries> &own;
    const Catalogue &catalogue;
};

/**
 * The figures that answer a question: by role in the order asked, then along the dimension, then official figures
 * before advertisements before own ones. What may not be shown is there as well, hidden, with the reason.
 * Two populations are never put together. Levels exist in advertisements and own figures only.
 */
std::vector<PayFigure> payFigures(const PayQuestion &question, const PaySources &sources);

} // namespace Cairn
