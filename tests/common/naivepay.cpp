// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/naivepay.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace Cairn {

namespace {

bool isIn(const QSet<QString> &wanted, const QString &word)
{
    return wanted.isEmpty() || wanted.contains(word);
}

bool passes(const PayWordLists &words, const PayRow &row, const PaySelection &selection)
{
    if (!isIn(selection.places, words.places[row.place]) || !isIn(selection.industries, words.industries[row.industry])
        || !isIn(selection.sizes, words.sizes[row.size]))
        return false;
    if (selection.fromYear <= 0 && selection.toYear <= 0)
        return true;
    return row.year > 0 && row.year >= selection.fromYear && (selection.toYear <= 0 || row.year <= selection.toYear);
}

int groupOf(const PayRow &row, PayGrouping grouping)
{
    switch (grouping) {
    case PayGrouping::None:
        break;
    case PayGrouping::Place:
        return row.place;
    case PayGrouping::Industry:
        return row.industry;
    case PayGrouping::Size:
        return row.size;
    case PayGrouping::Year:
        return row.year;
    }
    return 0;
}

/** A cell that is being filled. */
struct Filling
{
    PayCell cell;
    std::vector<double> amounts;
};

/** Adds a row to the cell of its group at a level, or at all levels together. */
void add(Filling &filling, const PayRow &row, PayGrouping grouping, const std::optional<PayLevel> &level,
         bool isConverted, const std::optional<double> &factor)
{
    filling.cell.role = row.role;
    filling.cell.group = groupOf(row, grouping);
    filling.cell.level = level;
    if (!factor) {
        ++filling.cell.withoutRate;
        return;
    }
    filling.cell.converted += isConverted ? 1 : 0;
    filling.amounts.push_back(row.pay * *factor);
}

bool isNearly(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

} // namespace

PaySummary naiveSummary(std::vector<double> amounts)
{
    std::sort(amounts.begin(), amounts.end());
    PaySummary summary;
    summary.n = static_cast<qint64>(amounts.size());
    if (amounts.empty())
        return summary;
    const auto last = static_cast<double>(amounts.size() - 1);
    for (size_t at = 0; at < PayShares.size(); ++at) {
        const double place = last * PayShares[at];
        const double below = amounts[static_cast<size_t>(std::floor(place))];
        const double above = amounts[static_cast<size_t>(std::ceil(place))];
        summary.percentiles[at] = below + (above - below) * (place - std::floor(place));
    }
    const double reach = 0.98 * std::sqrt(last + 1);
    const double low = std::floor((last + 1) / 2 - reach);
    const double high = std::ceil((last + 1) / 2 + reach);
    if (low >= 0 && high <= last)
        summary.interval = MedianInterval{amounts[static_cast<size_t>(low)], amounts[static_cast<size_t>(high)]};
    return summary;
}

std::vector<PayCell> naiveCells(const PayWordLists &words, const std::vector<PayRow> &rows,
                                const PaySelection &selection, const PayRates &rates, PayGrouping grouping)
{
    // An empty level comes before all others, and stands for all of them together.
    std::map<std::tuple<quint16, int, std::optional<PayLevel>>, Filling> fillings;
    for (const PayRow &row : rows) {
        if (!passes(words, row, selection))
            continue;
        const QString &currency = words.currencies[row.currency];
        const std::optional<double> factor = rates.factor(currency, selection.currency);
        const bool isConverted = currency != selection.currency;
        const int group = groupOf(row, grouping);
        add(fillings[{row.role, group, std::nullopt}], row, grouping, std::nullopt, isConverted, factor);
        if (row.level)
            add(fillings[{row.role, group, row.level}], row, grouping, row.level, isConverted, factor);
    }
    std::vector<PayCell> cells;
    for (auto &[key, filling] : fillings) {
        filling.cell.summary = naiveSummary(filling.amounts);
        cells.push_back(filling.cell);
    }
    return cells;
}

QString difference(const PaySummary &one, const PaySummary &other)
{
    if (one.n != other.n)
        return QStringLiteral("n is %1, not %2").arg(one.n).arg(other.n);
    for (size_t at = 0; at < PayShares.size(); ++at) {
        if (!isNearly(one.percentiles[at], other.percentiles[at]))
            return QStringLiteral("below %1 lie %2 of all, not below %3")
                .arg(one.percentiles[at], 0, 'g', 17)
                .arg(PayShares[at])
                .arg(other.percentiles[at], 0, 'g', 17);
    }
    if (one.interval.has_value() != other.interval.has_value())
        return QStringLiteral("one of the two has no interval");
    if (one.interval
        && (!isNearly(one.interval->low, other.interval->low) || !isNearly(one.interval->high, other.interval->high)))
        return QStringLiteral("the interval is %1 to %2, not %3 to %4")
            .arg(one.interval->low)
            .arg(one.interval->high)
            .arg(other.interval->low)
            .arg(other.interval->high);
    return {};
}

QString difference(const std::vector<PayCell> &one, const std::vector<PayCell> &other)
{
    if (one.size() != other.size())
        return QStringLiteral("%1 cells, not %2").arg(one.size()).arg(other.size());
    for (size_t at = 0; at < one.size(); ++at) {
        const PayCell &a = one[at];
        const PayCell &b = other[at];
        const QString name = QStringLiteral("cell %1: ").arg(at);
        if (a.role != b.role || a.level != b.level || a.group != b.group)
            return name + QStringLiteral("is of another role, level or group");
        if (a.converted != b.converted || a.withoutRate != b.withoutRate)
            return name
                   + QStringLiteral("%1 converted and %2 without a rate, not %3 and %4")
                         .arg(a.converted)
                         .arg(a.withoutRate)
                         .arg(b.converted)
                         .arg(b.withoutRate);
        const QString different = difference(a.summary, b.summary);
        if (!different.isEmpty())
            return name + different;
    }
    return {};
}

} // namespace Cairn
