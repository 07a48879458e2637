// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStringList>

namespace Cairn {

/** An occupation of a public classification: O*NET, whose codes refine the SOC of the United States, or ESCO. */
struct Occupation
{
    OccupationId id;
    QString scheme; ///< onet, esco
    QString code;   ///< e.g. "15-2051.00"
    QString uri;    ///< of ESCO; empty for O*NET
    QString title;
    SourceId source;
};

/** The occupations that come nearest to a role, the best first, and how near that is. */
struct NearestOccupations
{
    QString fit; ///< exact, good, fair, weak
    QStringList onetCodes;
    QString escoUri; ///< empty where none fits

    bool isEmpty() const { return onetCodes.isEmpty() && escoUri.isEmpty(); }
};

} // namespace Cairn
