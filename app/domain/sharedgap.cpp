// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharedgap.h"

#include <algorithm>

namespace Cairn {

double gainPerHourOf(double gain, const HoursRange &hours)
{
    return hours.likely > 0 ? gain / hours.likely : 0;
}

std::vector<SharedGapLine> sharedGap(const std::vector<const Role *> &roles, CareerLevel level, const PlanState &state,
                                     const Catalogue &catalogue)
{
    const SharedMatch match(roles, level, state);
    std::vector<SharedGapLine> lines;
    for (const auto &[skill, asked] : match.asked()) {
        const Level have = match.levelOf(skill);
        if (have >= asked)
            continue;
        SharedGapLine line{skill, have, asked, {}, match.rolesAsking(skill, have)};
        line.hours = catalogue.hoursBetween(skill, have, asked);
        line.servesAll = line.roles.size() == match.roles().size();
        line.gain = match.gainOf(skill, asked);
        line.gainPerHour = gainPerHourOf(line.gain, line.hours);
        lines.push_back(std::move(line));
    }
    // They are by id, which decides where the rest is equal.
    std::stable_sort(lines.begin(), lines.end(), [](const SharedGapLine &a, const SharedGapLine &b) {
        return std::pair(a.gainPerHour, a.gain) > std::pair(b.gainPerHour, b.gain);
    });
    return lines;
}

} // namespace Cairn
