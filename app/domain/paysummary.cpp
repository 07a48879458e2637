// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paysummary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Cairn {

namespace {

/** Where an amount parts a sorted sample: before its first place from below, and behind its last. */
struct Cut
{
    size_t below = 0;
    size_t upTo = 0;
};

Cut cutOf(const SortedPay &sample, double pay)
{
    const auto first = std::lower_bound(sample.begin(), sample.end(), pay);
    return {static_cast<size_t>(first - sample.begin()),
            static_cast<size_t>(std::upper_bound(first, sample.end(), pay) - sample.begin())};
}

/** The middle of the sample that has most left, so that each round leaves much less. */
double pivotOf(const std::vector<SortedPay> &samples)
{
    const auto &longest = *std::max_element(samples.begin(), samples.end(),
                                            [](const SortedPay &a, const SortedPay &b) { return a.size() < b.size(); });
    return longest[longest.size() / 2];
}

/** The amount at the next place, where the one at a place is known. */
double payAfter(const std::vector<SortedPay> &samples, size_t place, double pay)
{
    if (samples.size() == 1)
        return samples.front()[place + 1];
    size_t upTo = 0;
    double next = std::numeric_limits<double>::infinity();
    for (const SortedPay &sample : samples) {
        const auto above = std::upper_bound(sample.begin(), sample.end(), pay);
        upTo += static_cast<size_t>(above - sample.begin());
        if (above != sample.end())
            next = std::min(next, *above);
    }
    return place + 1 < upTo ? pay : next;
}

double percentileOf(const std::vector<SortedPay> &samples, qint64 n, double share)
{
    const double place = static_cast<double>(n - 1) * share;
    const auto below = static_cast<size_t>(place);
    const double low = payAt(samples, below);
    const double part = place - static_cast<double>(below);
    if (part <= 0)
        return low;
    return low + part * (payAfter(samples, below, low) - low);
}

std::optional<MedianInterval> intervalOf(const std::vector<SortedPay> &samples, qint64 n)
{
    constexpr double HalfWidth = 1.96 / 2;
    const double middle = static_cast<double>(n) / 2;
    const double reach = HalfWidth * std::sqrt(static_cast<double>(n));
    const double low = std::floor(middle - reach);
    const double high = std::ceil(middle + reach);
    if (low < 0 || high > static_cast<double>(n - 1))
        return std::nullopt;
    return MedianInterval{payAt(samples, static_cast<size_t>(low)), payAt(samples, static_cast<size_t>(high))};
}

} // namespace

double payAt(const std::vector<SortedPay> &samples, size_t place)
{
    if (samples.size() == 1)
        return samples.front()[place];
    std::vector<SortedPay> left = samples;
    std::vector<Cut> cuts(samples.size());
    while (true) {
        const double pivot = pivotOf(left);
        Cut all;
        for (size_t at = 0; at < left.size(); ++at) {
            cuts[at] = cutOf(left[at], pivot);
            all.below += cuts[at].below;
            all.upTo += cuts[at].upTo;
        }
        if (place >= all.below && place < all.upTo)
            return pivot;
        const bool isBelow = place < all.below;
        for (size_t at = 0; at < left.size(); ++at)
            left[at] = isBelow ? left[at].first(cuts[at].below) : left[at].subspan(cuts[at].upTo);
        if (!isBelow)
            place -= all.upTo;
    }
}

PaySummary summaryOf(const std::vector<SortedPay> &samples)
{
    std::vector<SortedPay> filled;
    PaySummary summary;
    for (const SortedPay &sample : samples) {
        if (sample.empty())
            continue;
        filled.push_back(sample);
        summary.n += static_cast<qint64>(sample.size());
    }
    if (summary.n == 0)
        return summary;
    for (size_t at = 0; at < PayShares.size(); ++at)
        summary.percentiles[at] = percentileOf(filled, summary.n, PayShares[at]);
    summary.interval = intervalOf(filled, summary.n);
    return summary;
}

} // namespace Cairn
