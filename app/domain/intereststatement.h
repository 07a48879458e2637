// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/interesttype.h"

namespace Cairn {

/** A short activity that a person likes or not; it speaks of one type of interest. */
struct InterestStatement
{
    StatementId id;
    InterestType type = InterestType::Realistic;
    QString text;
    SourceId source;
};

} // namespace Cairn
