// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace Cairn {

/** What a role calls for, as the O*NET occupations nearest to it have it: an approximation through other titles. */
struct RoleInterests
{
    InterestFigures figures{};     ///< on O*NET's scale from 1 to 7; means nothing where there are no codes
    QStringList codes;             ///< occupations that have figures; each counts the same in the mean
    QStringList codesWithout;      ///< occupations of the role that have none
    QString fit;                   ///< how near the occupations come: exact, good, fair, weak
    std::vector<SourceId> sources; ///< of the figures, each once

    bool isEmpty() const { return codes.isEmpty(); }
};

/** The mean over the role's O*NET occupations that have figures; a code that is named twice counts once. */
RoleInterests roleInterests(const Role &role, const Catalogue &catalogue);

} // namespace Cairn
