// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paysteps.h"

#include "domain/payplaces.h"

#include <algorithm>

namespace Cairn {

namespace {

const QString Dollar = QStringLiteral("USD");
const QString UnitedStates = QStringLiteral("US");

void multiply(std::optional<PayAmount> &pay, double factor)
{
    if (pay)
        pay->amount *= factor;
}

void take(PayFigure &figure, const PayStep &step)
{
    for (std::optional<PayAmount> &pay : figure.percentiles)
        multiply(pay, step.factor);
    multiply(figure.mean, step.factor);
    multiply(figure.low, step.factor);
    multiply(figure.high, step.factor);
    if (figure.interval) {
        figure.interval->low *= step.factor;
        figure.interval->high *= step.factor;
    }
    figure.steps.push_back(step);
}

void hide(PayFigure &figure, PayRemark why)
{
    figure.shown = PayShown::Hidden;
    figure.remarks.insert(figure.remarks.begin(), why);
}

} // namespace

PaySteps::PaySteps(const PayTables &tables) : m_tables(tables), m_rates(tables.rates) {}

/** From or to the US dollar. */
bool PaySteps::oneRate(PayFigure &figure, const QString &to) const
{
    if (figure.currency == to)
        return true;
    const std::optional<double> factor = m_rates.factor(figure.currency, to);
    const CurrencyRate *rate = m_rates.rateOf(to == Dollar ? figure.currency : to);
    if (!factor || !rate)
        return false;
    take(figure, {PayStep::Kind::Rate, *factor, figure.currency, to, rate->year, rate->source});
    figure.currency = to;
    return true;
}

void PaySteps::convert(PayFigure &figure, const QString &currency) const
{
    if (figure.currency == currency || figure.shown == PayShown::Hidden)
        return;
    if (!m_rates.factor(figure.currency, currency)) {
        hide(figure, PayRemark::NoRate);
        return;
    }
    oneRate(figure, Dollar);
    oneRate(figure, currency);
}

void PaySteps::adjustState(PayFigure &figure) const
{
    const QString code = stateOf(figure.place);
    const auto state = std::find_if(m_tables.states.begin(), m_tables.states.end(),
                                    [&code](const UnitedState &each) { return each.code == code; });
    if (state == m_tables.states.end() || !state->priceLevel || *state->priceLevel <= 0) {
        hide(figure, PayRemark::NoPriceLevel);
        return;
    }
    constexpr double WholeCountry = 100;
    take(figure, {PayStep::Kind::StatePriceLevel, WholeCountry / *state->priceLevel, figure.place, UnitedStates,
                  PriceLevelYear, m_tables.sources.priceLevels});
}

void PaySteps::adjust(PayFigure &figure) const
{
    if (figure.shown == PayShown::Hidden)
        return;
    if (kindOfPlace(figure.place) == PayPlaceKind::State) {
        convert(figure, Dollar);
        adjustState(figure);
        return;
    }
    const auto power = std::find_if(m_tables.purchasingPower.begin(), m_tables.purchasingPower.end(),
                                    [&figure](const PurchasingPower &each) { return each.code == figure.place; });
    const QString own = currencyOfCountry(figure.place);
    if (kindOfPlace(figure.place) == PayPlaceKind::Metro || power == m_tables.purchasingPower.end() || own.isEmpty()) {
        hide(figure, PayRemark::NoPriceLevel);
        return;
    }
    convert(figure, own);
    if (figure.place == UnitedStates || figure.shown == PayShown::Hidden)
        return;
    take(figure, {PayStep::Kind::PurchasingPower, 1 / power->perDollar, figure.place, UnitedStates, power->year,
                  m_tables.sources.purchasingPower});
    figure.currency = Dollar;
}

} // namespace Cairn
