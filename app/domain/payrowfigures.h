// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payquestion.h"
#include "domain/payselection.h"

#include <map>

namespace Cairn {

/** Answers a question from rows: job advertisements, or figures that a person brought along. */
class PayRowFigures final
{
public:
    /** All outlive this. */
    PayRowFigures(const PayQuestion &question, const PayRates &rates);

    std::vector<PayFigure> ofAdvertisements(const RoleId &role, const PayTables &tables);
    std::vector<PayFigure> ofOwn(const RoleId &role, const PaySeries &series);

private:
    /** The cells of one series, taken once for all roles. */
    struct Cells
    {
        PaySeriesId series;
        PaySelection selection;
        std::vector<PayCell> cells;
    };

    std::vector<PayFigure> of(const RoleId &role, const PayRows &rows, const PayFigure &begun);
    std::vector<PayFigure> alongLevels(const std::vector<PayCell> &cells, const PayFigure &begun, bool isKnown) const;
    std::vector<PayFigure> alongCountries(const RoleId &role, const PayRows &rows, const PayFigure &begun);
    using CurrencyCounts = std::map<int, std::map<int, qint64>>; ///< by place, then by currency
    CurrencyCounts currenciesOf(size_t role, const PayRows &rows, const PaySelection &selection) const;
    PayCell inCurrency(PayCell cell, const QString &from, const PayRows &rows, const PayFigure &figure,
                       qint64 inMostUsed);
    std::vector<PayFigure> alongGroups(const std::vector<PayCell> &cells, const PayRows &rows, const PayFigure &begun);
    PayFigure ofCell(const PayCell &cell, PayFigure begun) const;
    const Cells &cellsOf(const PayRows &rows, const PayFigure &begun);
    PaySelection selectionFor(const PayRows &rows, const PayFigure &begun) const;

    const PayQuestion &m_question;
    const PayRates &m_rates;
    PaySelecting m_selecting;
    std::vector<Cells> m_cells;
};

} // namespace Cairn
