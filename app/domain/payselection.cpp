// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payselection.h"

#include <algorithm>

namespace Cairn {

namespace {

/** For each word of a list whether it passes; empty where all do. */
std::vector<quint8> passing(const QStringList &words, const QSet<QString> &wanted)
{
    if (wanted.isEmpty())
        return {};
    std::vector<quint8> passes(static_cast<size_t>(words.size()));
    for (qsizetype at = 0; at < words.size(); ++at)
        passes[static_cast<size_t>(at)] = wanted.contains(words[at]) ? 1 : 0;
    return passes;
}

template <class Number>
void narrow(std::vector<quint8> &mask, const std::vector<Number> &column, const std::vector<quint8> &passes,
            size_t from)
{
    if (passes.empty())
        return;
    for (size_t at = 0; at < mask.size(); ++at)
        mask[at] &= passes[column[from + at]];
}

} // namespace

/** What a selection lets pass, by the numbers of the rows. */
class PaySelecting::Filter final
{
public:
    Filter(const PayRows &rows, const PaySelection &selection)
        : m_rows(rows)
        , m_places(passing(rows.words().places, selection.places))
        , m_industries(passing(rows.words().industries, selection.industries))
        , m_sizes(passing(rows.words().sizes, selection.sizes))
        , m_from(static_cast<quint16>(std::clamp(selection.fromYear, 0, LastYear)))
        , m_to(static_cast<quint16>(selection.toYear > 0 ? std::min(selection.toYear, LastYear) : LastYear))
        , m_isByYear(selection.fromYear > 0 || selection.toYear > 0)
    {
        // A row that names no year is in no span of years.
        if (m_isByYear && m_from == 0)
            m_from = 1;
    }

    /** One byte for each row of the slice: 1 where it passes. */
    void fill(std::vector<quint8> &mask, PayRows::Slice slice) const
    {
        mask.assign(slice.to - slice.from, 1);
        narrow(mask, m_rows.places(), m_places, slice.from);
        narrow(mask, m_rows.industries(), m_industries, slice.from);
        narrow(mask, m_rows.sizes(), m_sizes, slice.from);
        if (!m_isByYear)
            return;
        const quint16 *years = m_rows.years().data() + slice.from;
        for (size_t at = 0; at < mask.size(); ++at)
            mask[at] &= static_cast<quint8>((years[at] >= m_from) & (years[at] <= m_to));
    }

private:
    static constexpr int LastYear = 0xffff;

    const PayRows &m_rows;
    std::vector<quint8> m_places;
    std::vector<quint8> m_industries;
    std::vector<quint8> m_sizes;
    quint16 m_from;
    quint16 m_to;
    bool m_isByYear;
};

/** What amounts of each currency are multiplied by; 0 where no rate leads to the selection's. */
class PaySelecting::Conversion final
{
public:
    Conversion(const QStringList &currencies, const QString &aim, const PayRates &rates)
    {
        for (const QString &currency : currencies) {
            m_factors.push_back(rates.factor(currency, aim).value_or(0.0));
            m_isOther.push_back(currency == aim ? 0 : 1);
            m_hasRate.push_back(m_factors.back() > 0 ? 1 : 0);
        }
    }

    /** All amounts count, and as they are. */
    bool isNone() const { return m_factors.size() == 1 && m_factors.front() == 1.0; }
    double factor(quint8 currency) const { return m_factors[currency]; }
    quint8 isOther(quint8 currency) const { return m_isOther[currency]; }
    quint8 hasRate(quint8 currency) const { return m_hasRate[currency]; }

private:
    std::vector<double> m_factors;
    std::vector<quint8> m_isOther;
    std::vector<quint8> m_hasRate;
};

/** What passed of one group at one level: where it stands among all that passed, in ascending order. */
struct PaySelecting::Part
{
    size_t from = 0;
    size_t to = 0;
    qint64 converted = 0;
    qint64 withoutRate = 0;

    bool isEmpty() const { return from == to && withoutRate == 0; }
};

/** What passed of one group, level by level. */
struct PaySelecting::Group
{
    std::array<Part, PayRows::LevelSlots> parts;
};

/** Gives each group a number from 0 without gaps worth naming: the places of a list, or the years since the first. */
class PaySelecting::GroupNumbers final
{
public:
    GroupNumbers(const PayRows &rows, PayGrouping grouping) : m_rows(rows), m_grouping(grouping)
    {
        const PayWordLists &words = rows.words();
        switch (grouping) {
        case PayGrouping::None:
            break;
        case PayGrouping::Place:
            m_count = static_cast<size_t>(words.places.size());
            break;
        case PayGrouping::Industry:
            m_count = static_cast<size_t>(words.industries.size());
            break;
        case PayGrouping::Size:
            m_count = static_cast<size_t>(words.sizes.size());
            break;
        case PayGrouping::Year:
            m_yearsBefore = std::max(rows.firstYear() - 1, 0);
            m_count = static_cast<size_t>(rows.lastYear() - m_yearsBefore) + 1;
            break;
        }
    }

    size_t count() const { return m_count; }

    /** The place in the list, or the year, that a number stands for. */
    int meaning(size_t number) const
    {
        const int asInt = static_cast<int>(number);
        return asInt == 0 ? 0 : asInt + m_yearsBefore;
    }

    /** Fills in the numbers of the rows of a slice. */
    void fill(std::vector<quint32> &numbers, PayRows::Slice slice) const
    {
        numbers.resize(slice.to - slice.from);
        switch (m_grouping) {
        case PayGrouping::None:
            break;
        case PayGrouping::Place:
            copy(numbers, m_rows.places(), slice.from);
            break;
        case PayGrouping::Industry:
            copy(numbers, m_rows.industries(), slice.from);
            break;
        case PayGrouping::Size:
            copy(numbers, m_rows.sizes(), slice.from);
            break;
        case PayGrouping::Year:
            // A row without a year stays at 0.
            for (size_t at = 0; at < numbers.size(); ++at)
                numbers[at] = static_cast<quint32>(std::max(m_rows.years()[slice.from + at] - m_yearsBefore, 0));
            break;
        }
    }

private:
    template <class Number>
    static void copy(std::vector<quint32> &numbers, const std::vector<Number> &column, size_t from)
    {
        for (size_t at = 0; at < numbers.size(); ++at)
            numbers[at] = column[from + at];
    }

    const PayRows &m_rows;
    PayGrouping m_grouping;
    size_t m_count = 1;
    int m_yearsBefore = 0; ///< years that come before the first one
};

namespace {

/**
 * Rows are ordered by their worth in one currency; in another, or by other rates, amounts of several currencies may
 * stand a little out of order.
 */
void putInOrder(double *begin, double *end)
{
    if (!std::is_sorted(begin, end))
        std::sort(begin, end);
}

/** The cells of one group: all levels first, then each; none where no row passed. */
template <class Group>
void addCells(std::vector<PayCell> &cells, size_t role, int meaning, const Group &group, const double *passed)
{
    if (std::all_of(group.parts.begin(), group.parts.end(), [](const auto &part) { return part.isEmpty(); }))
        return;
    PayCell all;
    all.role = role;
    all.group = meaning;
    std::vector<SortedPay> samples;
    const size_t allAt = cells.size();
    cells.push_back(all);
    for (size_t level = 0; level < PayRows::LevelSlots; ++level) {
        const auto &part = group.parts[level];
        samples.emplace_back(passed + part.from, part.to - part.from);
        all.converted += part.converted;
        all.withoutRate += part.withoutRate;
        if (level == PayLevelCount || part.isEmpty())
            continue;
        PayCell cell;
        cell.role = role;
        cell.group = meaning;
        cell.level = static_cast<PayLevel>(level);
        cell.summary = summaryOf({samples.back()});
        cell.converted = part.converted;
        cell.withoutRate = part.withoutRate;
        cells.push_back(cell);
    }
    all.summary = summaryOf(samples);
    cells[allAt] = all;
}

} // namespace

// What passes is moved together without branches: whether a row passes is hard to foretell.
PaySelecting::Part PaySelecting::passedOf(const PayRows &rows, PayRows::Slice slice, const Conversion &conversion)
{
    const double *pay = rows.pay().data() + slice.from;
    const quint8 *currencies = rows.currencies().data() + slice.from;
    const quint8 *mask = m_mask.data();
    const size_t count = slice.to - slice.from;
    double *const begin = m_passed.data() + slice.from;
    double *out = begin;
    Part part;
    if (conversion.isNone()) {
        for (size_t at = 0; at < count; ++at) {
            *out = pay[at];
            out += mask[at];
        }
    } else {
        for (size_t at = 0; at < count; ++at) {
            const quint8 currency = currencies[at];
            const auto counts = static_cast<quint8>(mask[at] & conversion.hasRate(currency));
            *out = pay[at] * conversion.factor(currency);
            out += counts;
            part.converted += counts & conversion.isOther(currency);
            part.withoutRate += mask[at] - counts;
        }
        putInOrder(begin, out);
    }
    part.from = slice.from;
    part.to = slice.from + static_cast<size_t>(out - begin);
    return part;
}

void PaySelecting::passInGroups(const PayRows &rows, PayRows::Slice slice, const Conversion &conversion, size_t level,
                                std::vector<Group> &groups)
{
    // Those that pass are moved together with the numbers of their groups, and then apart, in the order they have.
    const size_t count = slice.to - slice.from;
    m_together.resize(count);
    size_t passed = 0;
    for (size_t at = 0; at < count; ++at) {
        const quint8 currency = rows.currencies()[slice.from + at];
        const auto counts = static_cast<quint8>(m_mask[at] & conversion.hasRate(currency));
        const quint32 number = m_numbers[at];
        Part &part = groups[number].parts[level];
        part.to += counts;
        part.converted += counts & conversion.isOther(currency);
        part.withoutRate += m_mask[at] - counts;
        m_together[passed] = rows.pay()[slice.from + at] * conversion.factor(currency);
        m_numbers[passed] = number;
        passed += counts;
    }
    size_t next = slice.from;
    for (Group &group : groups) {
        Part &part = group.parts[level];
        const size_t rowsOfGroup = part.to;
        part.from = part.to = next;
        next += rowsOfGroup;
    }
    for (size_t at = 0; at < passed; ++at)
        m_passed[groups[m_numbers[at]].parts[level].to++] = m_together[at];
    if (conversion.isNone())
        return;
    for (const Group &group : groups)
        putInOrder(m_passed.data() + group.parts[level].from, m_passed.data() + group.parts[level].to);
}

std::vector<PayCell> PaySelecting::cells(const PayRows &rows, const PaySelection &selection, const PayRates &rates,
                                         PayGrouping grouping)
{
    const Filter filter(rows, selection);
    const Conversion conversion(rows.words().currencies, selection.currency, rates);
    const GroupNumbers numbers(rows, grouping);
    m_passed.resize(rows.size());
    std::vector<PayCell> cells;
    for (size_t role = 0; role < rows.words().roles.size(); ++role) {
        std::vector<Group> groups(numbers.count());
        for (size_t level = 0; level < PayRows::LevelSlots; ++level) {
            const PayRows::Slice slice = rows.slice(role, level);
            filter.fill(m_mask, slice);
            if (grouping == PayGrouping::None) {
                groups.front().parts[level] = passedOf(rows, slice, conversion);
                continue;
            }
            numbers.fill(m_numbers, slice);
            passInGroups(rows, slice, conversion, level, groups);
        }
        for (size_t number = 0; number < groups.size(); ++number)
            addCells(cells, role, numbers.meaning(number), groups[number], m_passed.data());
    }
    return cells;
}

QString PaySelecting::mostUsedCurrency(const PayRows &rows, const PaySelection &selection)
{
    const Filter filter(rows, selection);
    std::vector<qint64> counts(static_cast<size_t>(rows.words().currencies.size()));
    filter.fill(m_mask, {0, rows.size()});
    for (size_t at = 0; at < m_mask.size(); ++at)
        counts[rows.currencies()[at]] += m_mask[at];
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() || *most == 0 ? QString()
                                              : rows.words().currencies[static_cast<qsizetype>(most - counts.begin())];
}

} // namespace Cairn
