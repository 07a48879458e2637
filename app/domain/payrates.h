// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Cairn {

/** What one US dollar cost in another currency, as a mean over a year. */
struct CurrencyRate
{
    QString currency; ///< ISO 4217
    int year = 0;
    double perDollar = 0; ///< units of the currency for one US dollar
    SourceId source;

    friend bool operator==(const CurrencyRate &, const CurrencyRate &) = default;
};

/** The newest dated rate of each currency. One rate for all amounts of a currency, so that anyone can re-compute. */
class PayRates final
{
public:
    PayRates() = default;
    /** Of several years of a currency the newest counts; rates that are not above 0 are left out. */
    explicit PayRates(const std::vector<CurrencyRate> &rates);

    /** Null where no rate is known; the US dollar itself has none and needs none. */
    const CurrencyRate *rateOf(const QString &currency) const;
    /** By what amounts of one currency are multiplied to be in the other; exactly 1 for the same. */
    std::optional<double> factor(const QString &from, const QString &to) const;
    /** The currencies with a rate and the US dollar, in the order of their codes. */
    QStringList currencies() const;

private:
    QHash<QString, CurrencyRate> m_rates;
};

} // namespace Cairn
