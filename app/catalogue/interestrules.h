// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

/**
 * The rules for interests and conditions of work: each type has as many statements as the others, figures are for
 * known occupations and stand once, and every condition says how often each role meets it.
 */
class InterestRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::InterestRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

private:
    explicit InterestRules(const PackEntries &entries) : m_entries(entries) {}

    void checkSources();
    void checkBalance();
    void checkOccupations();
    void checkRolesOf(const PackEntry &condition);

    const PackEntries &m_entries;
    std::vector<CatalogueMistake> m_mistakes;
};

} // namespace Cairn
