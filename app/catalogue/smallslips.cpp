// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/smallslips.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Cairn {

namespace {

constexpr qsizetype LongestWord = 48;

} // namespace

int slipsBetween(QStringView a, QStringView b, int most)
{
    if (a == b)
        return 0;
    if (std::abs(a.size() - b.size()) > most || a.size() > LongestWord || b.size() > LongestWord)
        return most + 1;

    using Row = std::array<int, LongestWord + 1>;
    Row beforeLast{};
    Row last{};
    Row row{};
    for (qsizetype at = 0; at <= b.size(); ++at)
        last[static_cast<size_t>(at)] = static_cast<int>(at);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int wrong = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({wrong, last[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        // A swap reaches back two rows, so both have to be too far.
        if (least > most && i > 1 && *std::min_element(last.begin(), last.begin() + b.size() + 1) > most)
            return most + 1;
        beforeLast = last;
        last = row;
    }
    return std::min(last[static_cast<size_t>(b.size())], most + 1);
}

int forgivenSlips(qsizetype letters)
{
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

} // namespace Cairn
