// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/conditionverdict.h"

#include <QMap>

namespace Cairn {

/** One condition of work: what the person thinks of it and how often the role meets it. */
struct ConditionLine
{
    StatementId condition;
    std::optional<Liking> liking;
    ConditionFrequency frequency = ConditionFrequency::Rarely;
    ConditionVerdict verdict = ConditionVerdict::Unanswered;
};

/** How the conditions of a role stand to a person, one by one; they are never added up to a number. */
struct ConditionFit
{
    RoleId role;
    std::vector<ConditionLine> lines; ///< in the order of the catalogue; only what it says of this role

    std::vector<ConditionLine> with(ConditionVerdict verdict) const;
    int countOf(ConditionVerdict verdict) const;
};

ConditionFit conditionFit(const RoleId &role, const QMap<StatementId, Liking> &likings, const Catalogue &catalogue);

} // namespace Cairn
