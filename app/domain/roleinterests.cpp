// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roleinterests.h"

#include <algorithm>

namespace Cairn {

RoleInterests roleInterests(const Role &role, const Catalogue &catalogue)
{
    RoleInterests interests;
    interests.fit = role.occupations.fit;
    for (const QString &code : role.occupations.onetCodes) {
        if (interests.codes.contains(code) || interests.codesWithout.contains(code))
            continue;
        const OccupationInterests *known = catalogue.occupationInterests(code);
        if (!known) {
            interests.codesWithout.append(code);
            continue;
        }
        interests.codes.append(code);
        for (size_t at = 0; at < InterestTypeCount; ++at)
            interests.figures[at] += known->figures[at];
        if (std::find(interests.sources.begin(), interests.sources.end(), known->source) == interests.sources.end())
            interests.sources.push_back(known->source);
    }
    if (!interests.isEmpty()) {
        for (double &figure : interests.figures)
            figure /= static_cast<double>(interests.codes.size());
    }
    return interests;
}

} // namespace Cairn
