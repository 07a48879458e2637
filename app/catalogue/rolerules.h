// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

/** The rules for roles, one by one: asked skills, related roles, interests. Names are NameRules' matter. */
class RoleRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::RoleRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

    static constexpr int LeastAsked = 12; ///< skills that a specialist role asks for
    static constexpr int MostAsked = 25;

private:
    explicit RoleRules(const PackEntries &entries) : m_entries(entries) {}

    void checkRequirements(const PackEntry &role);
    void checkRequirement(const PackEntry &requirement);
    void checkOtherRoles(const PackEntry &role, QLatin1String key);
    void checkInterests(const PackEntry &role);
    void checkOrder(const PackEntry &catalogue);

    const PackEntries &m_entries;
    std::vector<CatalogueMistake> m_mistakes;
};

} // namespace Cairn
