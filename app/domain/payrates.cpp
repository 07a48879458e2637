// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payrates.h"

#include <QStringList>

#include <cmath>

namespace Cairn {

namespace {

const QString Dollar = QStringLiteral("USD");

} // namespace

PayRates::PayRates(const std::vector<CurrencyRate> &rates)
{
    for (const CurrencyRate &rate : rates) {
        if (!std::isfinite(rate.perDollar) || rate.perDollar <= 0 || rate.currency == Dollar)
            continue;
        const auto known = m_rates.constFind(rate.currency);
        if (known == m_rates.cend() || known->year < rate.year)
            m_rates.insert(rate.currency, rate);
    }
}

const CurrencyRate *PayRates::rateOf(const QString &currency) const
{
    const auto found = m_rates.constFind(currency);
    return found == m_rates.cend() ? nullptr : &*found;
}

std::optional<double> PayRates::factor(const QString &from, const QString &to) const
{
    if (from == to)
        return 1.0;
    const auto perDollar = [this](const QString &currency) -> std::optional<double> {
        if (currency == Dollar)
            return 1.0;
        const CurrencyRate *rate = rateOf(currency);
        return rate ? std::optional<double>(rate->perDollar) : std::nullopt;
    };
    const std::optional<double> source = perDollar(from);
    const std::optional<double> aim = perDollar(to);
    if (!source || !aim)
        return std::nullopt;
    return *aim / *source;
}

QStringList PayRates::currencies() const
{
    QStringList codes = m_rates.keys();
    codes.append(Dollar);
    codes.sort();
    return codes;
}

} // namespace Cairn
