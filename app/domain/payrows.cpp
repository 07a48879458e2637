// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payrows.h"

#include <algorithm>

namespace Cairn {

namespace {

size_t slotOf(const PayRow &row)
{
    return row.role * PayRows::LevelSlots + (row.level ? static_cast<size_t>(*row.level) : PayLevelCount);
}

/** What amounts of each currency are multiplied by to be compared; those without a rate keep their own order. */
std::vector<double> worths(const QStringList &currencies, const PayRates &rates)
{
    std::vector<double> worths;
    for (const QString &currency : currencies)
        worths.push_back(rates.factor(currency, QStringLiteral("USD")).value_or(1.0));
    return worths;
}

struct Ordered
{
    double worth;
    quint32 row;
};

} // namespace

PayRows::PayRows(PayWordLists words, std::vector<PayRow> rows, const PayRates &rates) : m_words(std::move(words))
{
    const size_t cells = m_words.roles.size() * LevelSlots;
    m_starts.assign(cells + 1, 0);
    for (const PayRow &row : rows)
        ++m_starts[slotOf(row) + 1];
    for (size_t cell = 0; cell < cells; ++cell)
        m_starts[cell + 1] += m_starts[cell];

    const std::vector<double> worth = worths(m_words.currencies, rates);
    std::vector<Ordered> order(rows.size());
    std::vector<size_t> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t at = 0; at < rows.size(); ++at) {
        const PayRow &row = rows[at];
        order[next[slotOf(row)]++] = {row.pay * worth[row.currency], static_cast<quint32>(at)};
    }
    for (size_t cell = 0; cell < cells; ++cell) {
        const auto begin = order.begin() + static_cast<std::ptrdiff_t>(m_starts[cell]);
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(m_starts[cell + 1]);
        const auto isBefore = [](const Ordered &a, const Ordered &b) {
            return a.worth < b.worth || (a.worth == b.worth && a.row < b.row);
        };
        if (!std::is_sorted(begin, end, isBefore))
            std::sort(begin, end, isBefore);
    }

    m_places.resize(rows.size());
    m_industries.resize(rows.size());
    m_years.resize(rows.size());
    m_sizes.resize(rows.size());
    m_currencies.resize(rows.size());
    m_pay.resize(rows.size());
    for (size_t at = 0; at < order.size(); ++at) {
        const PayRow &row = rows[order[at].row];
        m_places[at] = row.place;
        m_industries[at] = row.industry;
        m_years[at] = row.year;
        m_sizes[at] = row.size;
        m_currencies[at] = row.currency;
        m_pay[at] = row.pay;
        if (row.year == 0)
            continue;
        m_firstYear = m_firstYear == 0 ? row.year : std::min<int>(m_firstYear, row.year);
        m_lastYear = std::max<int>(m_lastYear, row.year);
    }
}

PayRow PayRows::row(size_t at) const
{
    const auto cell =
        static_cast<size_t>(std::upper_bound(m_starts.begin(), m_starts.end(), at) - m_starts.begin()) - 1;
    PayRow row;
    row.role = static_cast<quint16>(cell / LevelSlots);
    const size_t level = cell % LevelSlots;
    if (level < PayLevelCount)
        row.level = static_cast<PayLevel>(level);
    row.place = m_places[at];
    row.industry = m_industries[at];
    row.size = m_sizes[at];
    row.currency = m_currencies[at];
    row.year = m_years[at];
    row.pay = m_pay[at];
    return row;
}

PayRows::Slice PayRows::slice(size_t role, size_t levelSlot) const
{
    const size_t cell = role * LevelSlots + levelSlot;
    if (cell + 1 >= m_starts.size())
        return {};
    return {m_starts[cell], m_starts[cell + 1]};
}

} // namespace Cairn
