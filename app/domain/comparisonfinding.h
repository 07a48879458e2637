// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <vector>

namespace Cairn {

/** Something that stands out of a comparison, in the person's language. */
struct ComparisonFinding
{
    enum class Kind : quint8 {
        Nearest,      ///< the least hours
        HighestMatch, ///< the highest match, where that is another column than the nearest
        Pay,          ///< who pays more, and whether that says much
        SharedWork,   ///< work that counts twice
        ForAll,       ///< gaps that all columns have; can be added to the roadmap
        AskedOnce,    ///< where the columns differ most
        ThinPay       ///< figures that are hidden or few
    };

    Kind kind = Kind::Nearest;
    QString title;               ///< a few words
    QString text;                ///< whole sentences
    std::vector<SkillId> skills; ///< that it is about; may be empty

    friend bool operator==(const ComparisonFinding &, const ComparisonFinding &) = default;
};

} // namespace Cairn
