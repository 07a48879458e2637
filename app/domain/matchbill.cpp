// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matchbill.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Cairn {

namespace {

constexpr int Parts = 12; // the least number that 1, 2, 3 and 4 asked levels all divide

/** Takes what does not count yet from the lines of the skills that are not essential. */
void withhold(MatchBill &bill)
{
    if (bill.withheld() == 0)
        return;
    std::vector<int> sizes;
    for (const BillLine &line : bill.lines)
        sizes.push_back(line.essential ? 0 : line.reached);
    const std::vector<int> withheld = apportioned(sizes, bill.withheld());
    for (size_t at = 0; at < bill.lines.size(); ++at)
        bill.lines[at].withheld = withheld[at];
}

} // namespace

int MatchBill::shownPercent() const
{
    return pointsOf(*this, 1).earnedTotal;
}

int MatchBill::reached() const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const BillLine &line) { return line.have >= line.asked; }));
}

MatchParts partsOf(const Requirement &requirement, CareerLevel level, Level have)
{
    const Level asked = requirement.askedAt(level);
    if (asked == Level::None)
        return {};
    const int possible = requirement.weight * Parts;
    const int reached = possible * std::min(toNumber(have), toNumber(asked)) / toNumber(asked);
    return requirement.essential ? MatchParts{reached, possible, 0, 0} : MatchParts{0, 0, reached, possible};
}

MatchParts matchParts(const Role &role, CareerLevel level, const PlanState &state)
{
    MatchParts parts;
    for (const Requirement &requirement : role.requirements) {
        if (requirement.askedAt(level) != Level::None)
            parts += partsOf(requirement, level, state.levelOf(requirement.skill));
    }
    return parts;
}

MatchBill matchBill(const Role &role, CareerLevel level, const PlanState &state)
{
    MatchBill bill{role.id, level, {}, {}};
    bill.lines.reserve(role.requirements.size());
    for (const Requirement &requirement : role.requirements) {
        const Level asked = requirement.askedAt(level);
        if (asked == Level::None)
            continue;
        const Level have = state.levelOf(requirement.skill);
        const MatchParts parts = partsOf(requirement, level, have);
        bill.parts += parts;
        bill.lines.push_back({requirement.skill, have, asked, requirement.weight, requirement.essential,
                              parts.reached(), 0, parts.possible()});
    }
    withhold(bill);
    return bill;
}

std::vector<int> apportioned(const std::vector<int> &sizes, int total)
{
    std::vector<int> parts(sizes.size(), 0);
    const qint64 whole = std::accumulate(sizes.begin(), sizes.end(), qint64{0});
    if (whole == 0)
        return parts;
    std::vector<qint64> remainders(sizes.size());
    qint64 left = total;
    for (size_t at = 0; at < sizes.size(); ++at) {
        const qint64 exact = qint64{sizes[at]} * total;
        parts[at] = static_cast<int>(exact / whole);
        remainders[at] = exact % whole;
        left -= parts[at];
    }
    std::vector<size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&remainders](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t at = 0; at < order.size() && left > 0; ++at, --left)
        ++parts[order[at]];
    return parts;
}

BillPoints pointsOf(const MatchBill &bill, int scale)
{
    const int whole = 100 * scale;
    BillPoints points;
    points.earnedTotal = static_cast<int>(std::lround(bill.percent() * scale));
    // A gap, however small, never reads as none, and a first step never as nothing.
    if (bill.earned() < bill.possible())
        points.earnedTotal = std::min(points.earnedTotal, whole - 1);
    if (bill.earned() > 0)
        points.earnedTotal = std::max(points.earnedTotal, 1);
    points.missingTotal = whole - points.earnedTotal;

    std::vector<int> earned;
    std::vector<int> missing;
    for (const BillLine &line : bill.lines) {
        earned.push_back(line.earned());
        missing.push_back(line.missing());
    }
    points.earned = apportioned(earned, points.earnedTotal);
    points.missing = apportioned(missing, points.missingTotal);
    if (bill.withheld() > 0)
        points.withheldTotal =
            apportioned({bill.withheld(), bill.possible() - bill.earned() - bill.withheld()}, points.missingTotal)
                .front();
    return points;
}

} // namespace Cairn
