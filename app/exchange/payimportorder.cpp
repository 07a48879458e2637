// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payimportorder.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr size_t SortedAtATime = 32'768;
constexpr size_t MergedAtATime = 262'144;

struct Entry
{
    quint32 slot = 0; ///< of role and level
    double worth = 0;
    double pay = 0;
    quint64 others = 0; ///< place, industry, year, size and currency

    friend bool operator<(const Entry &a, const Entry &b)
    {
        if (a.slot != b.slot)
            return a.slot < b.slot;
        if (a.worth != b.worth)
            return a.worth < b.worth;
        return a.others != b.others ? a.others < b.others : a.pay < b.pay;
    }
};

Entry entryOf(const PayRow &row, const std::vector<double> &worths)
{
    const auto level = row.level ? static_cast<quint32>(*row.level) : quint32{PayLevelCount};
    const quint64 others = quint64{row.place} << 48 | quint64{row.industry} << 32 | quint64{row.year} << 16
                           | quint64{row.size} << 8 | quint64{row.currency};
    return {static_cast<quint32>(row.role * PayRows::LevelSlots + level), row.pay * worths[row.currency], row.pay,
            others};
}

PayRow rowOf(const Entry &entry)
{
    PayRow row;
    row.role = static_cast<quint16>(entry.slot / PayRows::LevelSlots);
    const auto level = entry.slot % PayRows::LevelSlots;
    if (level < PayLevelCount)
        row.level = static_cast<PayLevel>(level);
    row.place = static_cast<quint16>(entry.others >> 48);
    row.industry = static_cast<quint16>(entry.others >> 32);
    row.year = static_cast<quint16>(entry.others >> 16);
    row.size = static_cast<quint8>(entry.others >> 8);
    row.currency = static_cast<quint8>(entry.others);
    row.pay = entry.pay;
    return row;
}

/** Sorts by merging, in steps that are short each. */
class SteppedSort final
{
public:
    SteppedSort(std::vector<Entry> &entries, const std::function<bool(double)> &goOn)
        : m_entries(entries)
        , m_goOn(goOn)
        , m_passes(1)
    {
        for (size_t run = SortedAtATime; run < entries.size(); run *= 2)
            ++m_passes;
    }

    bool sort()
    {
        for (size_t from = 0; from < m_entries.size(); from += SortedAtATime) {
            const size_t to = std::min(from + SortedAtATime, m_entries.size());
            std::sort(at(m_entries, from), at(m_entries, to));
            if (!hasDone(to - from))
                return false;
        }
        std::vector<Entry> merged(m_entries.size());
        for (size_t run = SortedAtATime; run < m_entries.size(); run *= 2) {
            if (!mergeRuns(run, merged))
                return false;
            m_entries.swap(merged);
        }
        return true;
    }

private:
    static std::vector<Entry>::iterator at(std::vector<Entry> &entries, size_t place)
    {
        return entries.begin() + static_cast<std::ptrdiff_t>(place);
    }

    bool hasDone(size_t count)
    {
        m_done += count;
        return m_goOn(static_cast<double>(m_done) / static_cast<double>(m_passes * m_entries.size()));
    }

    bool mergeRuns(size_t run, std::vector<Entry> &merged)
    {
        size_t sinceAsked = 0;
        for (size_t from = 0; from < m_entries.size(); from += 2 * run) {
            size_t first = from;
            const size_t middle = std::min(from + run, m_entries.size());
            size_t second = middle;
            const size_t end = std::min(from + 2 * run, m_entries.size());
            for (size_t to = from; to < end; ++to) {
                const bool isSecond = first == middle || (second < end && m_entries[second] < m_entries[first]);
                merged[to] = m_entries[isSecond ? second++ : first++];
                if (++sinceAsked < MergedAtATime)
                    continue;
                if (!hasDone(sinceAsked))
                    return false;
                sinceAsked = 0;
            }
        }
        return hasDone(sinceAsked);
    }

    std::vector<Entry> &m_entries;
    const std::function<bool(double)> &m_goOn;
    size_t m_passes;
    size_t m_done = 0;
};

} // namespace

bool putInPayOrder(std::vector<PayRow> &rows, const QStringList &currencies, const PayRates &rates,
                   const std::function<bool(double)> &goOn)
{
    std::vector<double> worths;
    for (const QString &currency : currencies)
        worths.push_back(rates.factor(currency, QStringLiteral("USD")).value_or(1.0));
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const PayRow &row : rows)
        entries.push_back(entryOf(row, worths));
    if (!goOn(0) || !SteppedSort(entries, goOn).sort())
        return false;
    std::transform(entries.begin(), entries.end(), rows.begin(), rowOf);
    return goOn(1);
}

} // namespace Cairn
