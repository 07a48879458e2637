// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/paylevel.h"
#include "domain/payrates.h"

#include <QStringList>

#include <span>
#include <vector>

namespace Cairn {

/** One amount of pay and what is known of it. Words stand in the lists of PayRows at these places; 0 is "not said". */
struct PayRow
{
    quint16 role = 0; ///< place in the list of roles, from 0
    std::optional<PayLevel> level;
    quint16 place = 0;
    quint16 industry = 0;
    quint8 size = 0;
    quint8 currency = 0; ///< place in the list of currencies, from 0
    quint16 year = 0;    ///< 0 where it is not said
    double pay = 0;      ///< gross, a year, in whole units of the currency; finite and above 0

    friend bool operator==(const PayRow &, const PayRow &) = default;
};

/** The words that the numbers of the rows stand for. */
struct PayWordLists
{
    std::vector<RoleId> roles;
    QStringList places{QString()}; ///< ISO 3166 codes, or as the file names them; the first is "not said"
    QStringList industries{QString()};
    QStringList sizes{QString()};
    QStringList currencies; ///< ISO 4217

    friend bool operator==(const PayWordLists &, const PayWordLists &) = default;
};

/**
 * Many amounts of pay, column by column: ordered by role, then level, then by their worth in one currency, so that
 * percentiles of whatever passes a filter need no sorting. Never changes once built.
 */
class PayRows final
{
public:
    /** The levels, and one for rows that name none. */
    static constexpr size_t LevelSlots = PayLevelCount + 1;

    PayRows() = default;
    /** Rows in any order; what they point at is in the lists. The rates give the order across currencies. */
    PayRows(PayWordLists words, std::vector<PayRow> rows, const PayRates &rates);

    const PayWordLists &words() const { return m_words; }
    size_t size() const { return m_pay.size(); }
    bool isEmpty() const { return m_pay.empty(); }
    PayRow row(size_t at) const;

    /** The rows of a role and level: from, and up to but without. */
    struct Slice
    {
        size_t from = 0;
        size_t to = 0;
    };
    Slice slice(size_t role, size_t levelSlot) const;

    const std::vector<quint16> &places() const { return m_places; }
    const std::vector<quint16> &industries() const { return m_industries; }
    const std::vector<quint16> &years() const { return m_years; }
    const std::vector<quint8> &sizes() const { return m_sizes; }
    const std::vector<quint8> &currencies() const { return m_currencies; }
    const std::vector<double> &pay() const { return m_pay; }

    /** The first and last year that rows name; 0 where none does. */
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }

private:
    PayWordLists m_words;
    std::vector<size_t> m_starts; ///< of each role and level, and the end
    std::vector<quint16> m_places;
    std::vector<quint16> m_industries;
    std::vector<quint16> m_years;
    std::vector<quint8> m_sizes;
    std::vector<quint8> m_currencies;
    std::vector<double> m_pay;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace Cairn
