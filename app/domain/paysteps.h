// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payfigure.h"
#include "domain/paytables.h"

namespace Cairn {

/**
 * Changes the amounts of figures in steps that are said: into another currency, to the price level of the United
 * States. What was published stays in the figure. A step that cannot be done hides the figure, with the reason.
 */
class PaySteps final
{
public:
    /** The tables outlive this. */
    explicit PaySteps(const PayTables &tables);

    const PayRates &rates() const { return m_rates; }

    /** At the newest rate, by way of the US dollar. */
    void convert(PayFigure &figure, const QString &currency) const;
    /**
     * Into dollars that buy what a dollar buys in the United States: by the purchasing power of a country, or by the
     * price level of a state of the USA.
     */
    void adjust(PayFigure &figure) const;

private:
    bool oneRate(PayFigure &figure, const QString &to) const;
    void adjustState(PayFigure &figure) const;

    const PayTables &m_tables;
    PayRates m_rates;
};

} // namespace Cairn
