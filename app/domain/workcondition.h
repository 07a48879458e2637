// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conditionfrequency.h"
#include "domain/ids.h"

#include <QMap>

namespace Cairn {

/** A condition of work that a person likes or not, and how often each role meets it: our own judgement. */
struct WorkCondition
{
    StatementId id;
    QString title;
    QString statement; ///< what a person answers to: like, neutral or rather not
    QString explanation;
    QMap<RoleId, ConditionFrequency> roles;
    SourceId source;
};

} // namespace Cairn
