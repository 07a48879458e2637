// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

/** The rules for courses, certificates and the like, one by one: skills, states with their dates, what came after. */
class ResourceRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ResourceRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

private:
    explicit ResourceRules(const PackEntries &entries) : m_entries(entries) {}

    void checkSkills(const PackEntry &resource);
    void checkState(const PackEntry &resource);
    void checkHours(const PackEntry &resource);
    void checkReplacements(const PackEntry &resource);

    const PackEntries &m_entries;
    std::vector<CatalogueMistake> m_mistakes;
};

} // namespace Cairn
